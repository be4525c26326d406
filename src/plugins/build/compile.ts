import { existsSync } from 'node:fs';
import { cp, glob } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { UsageError } from '../../settings/usage-error.ts';

/** The files with the types of what plugins import, by specifier: those of this Paystub. */
export function ownTypes(): Record<string, string[]> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.d.ts';
  const own = (path: string) => [fileURLToPath(new URL(`../../${path}${ending}`, import.meta.url))];
  return {
    'paystub/plugin': own('plugin'),
    'paystub/testing': own('testing'),
    'paystub/vendors/*': own('vendors/*/extension'),
  };
}

/** A file is not in the plugin's folder: Paystub's own, where it runs from its sources. */
const outsideRoot = 6059;

/**
 * Checks the types of a plugin and compiles it, by its tsconfig.json.
 * @param folder of the plugin
 * @param names of its specs
 * @throws UsageError with a line for each error
 */
export async function compile(folder: string, names: readonly string[]): Promise<void> {
  const file = join(folder, 'tsconfig.json');
  if (!existsSync(file)) throw new UsageError(`there is no ${file}`);
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined) throw new UsageError(lineOf(error, folder));
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, {
    ...options,
    ...{ noEmit: false, declaration: false, skipLibCheck: true, paths: { ...options.paths, ...ownTypes() } },
    ...{ rootDir: join(folder, 'src'), outDir: join(folder, 'dist') },
  });
  const sources = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  const wrong = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...sources.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ].filter(({ code }) => code !== outsideRoot);
  if (wrong.length > 0) throw new UsageError(wrong.map((each) => lineOf(each, folder)).join('\n'));
  for (const source of sources) program.emit(source);
  for (const name of names) {
    const generated = join(folder, 'src', name, 'generated');
    for await (const made of glob('*.{js,json}', { cwd: generated }))
      await cp(join(generated, made), join(folder, 'dist', name, 'generated', made));
  }
}

function lineOf({ file, start, messageText }: ts.Diagnostic, folder: string): string {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll(/\s+/g, ' ');
  if (file === undefined || start === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${relative(folder, file.fileName)}:${line + 1}: ${text}`;
}
