import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that is written by hand, by its path in the repository. */
export type Source = { readonly file: string; readonly text: string; readonly syntax: ts.SourceFile };

export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** Returns the texts of a repository folder that git knows or would take up. */
export function filesBelow(folder: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', folder], { cwd: root });
  return [...new Set(listed.toString().split('\n'))].filter((file) => file !== '' && exists(file)).sort();
}

function exists(file: string): boolean {
  return readdirSync(resolve(root, dirname(file)), { withFileTypes: true }).some(
    (entry) => entry.isFile() && file.endsWith(`/${entry.name}`),
  );
}

/** Reads the TypeScript and JavaScript below a folder, without what is generated. */
export function sourcesBelow(folder: string): readonly Source[] {
  return filesBelow(folder)
    .filter((file) => /\.[jt]sx?$/.test(file) && !/\/generated\/|^test\/fourth-vendor\/vendor\//.test(file))
    .map((file) => {
      const text = readFileSync(root + file, 'utf8');
      return { file, text, syntax: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    });
}

/** The imports of a file from other files of the repository, those for types and at run time alike. */
export function importsOf({ file, syntax }: Source): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
    imports.push({ from: file, to: relative(root, resolve(root, dirname(file), specifier.text)), typeOnly });
  };
  walk(syntax, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return imports;
}

/** Visits a node and all that it holds. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Where a node is, as a compiler says it: `src/index.ts:12`. */
export function placeOf({ file, syntax }: Source, node: ts.Node): string {
  return `${file}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Everything that is written by hand in src/. */
export const sources = sourcesBelow('src');
export const imports = sources.flatMap(importsOf);

/** Folders of the vendors: `src/vendors/ukg-wfm`. */
export const vendorFolders = readdirSync(`${root}src/vendors`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/vendors/${name}`);

/** Folders that every vendor has, whatever its chapters are. */
export const rooms = ['access', 'generated', 'refusals', 'rules', 'seed', 'wire'];

/** The chapter of a vendor that a file is in: `src/vendors/ukg-wfm/terms`. */
export function chapterOf(file: string): string | undefined {
  const [, chapter, room = ''] = /^(src\/vendors\/[^/]+\/([^/]+))\//.exec(file) ?? [];
  return rooms.includes(room) ? undefined : chapter;
}
