import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { Site, type SiteSources } from '../site/site.ts';

/** 9 takes 0.7 s for all files. The highest, 11, takes 12 s and saves a tenth. */
const brotliQuality = 9;

/** The parts of the dashboard. Each file is named after its part and a hash of its content: `ui-3f9a1c20.js`. */
type UiPart = 'ui' | 'style' | 'icon' | 'docs' | 'swagger' | 'swaggerStyle' | 'site' | 'siteStyle' | 'search';

/**
 * Builds the dashboard: the program of its pages, their style, and of swagger-ui the two files that it needs, with its
 * licences. Each file stands there compressed as well. `files.json` names them. The folder `docs` has the pages of the
 * documentation.
 * @param root path of the repository, with a slash at its end
 * @param folder path to write to
 */
export async function buildUi(root: string, folder: string, sources: SiteSources): Promise<void> {
  const source = `${root}src/ui/`;
  const swagger = `${root}node_modules/swagger-ui-dist/`;
  await mkdir(`${folder}/assets`, { recursive: true });
  const files: Record<string, string> = {};
  const write = async (part: UiPart, text: string, ending: string) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    files[part] = `${part}-${hash}.${ending}`;
    const file = `${folder}/assets/${files[part]}`;
    await writeFile(file, text);
    await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
    await writeFile(
      `${file}.br`,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    );
  };
  await write('ui', await bundleScript(root, `${source}main.tsx`), 'js');
  await write('docs', await bundleScript(root, `${source}docs.ts`), 'js');
  await write('style', plainStyle(readFileSync(`${source}style.css`, 'utf8')), 'css');
  await write('icon', readFileSync(`${source}icon.svg`, 'utf8'), 'svg');
  await write('swagger', withoutMap(readFileSync(`${swagger}swagger-ui-bundle.js`, 'utf8')), 'js');
  await write('swaggerStyle', withoutMap(readFileSync(`${swagger}swagger-ui.css`, 'utf8')), 'css');
  await write('site', await bundleScript(root, `${source}site.ts`), 'js');
  await write('siteStyle', plainStyle(readFileSync(`${source}site.css`, 'utf8')), 'css');
  const site = new Site(root, sources);
  await write('search', JSON.stringify(site.searchEntries), 'json');
  const { site: program = '', siteStyle = '', icon = '', search = '' } = files;
  await site.write(root, `${folder}/docs`, { site: program, siteStyle, icon }, search);
  for (const file of ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']) {
    const name = `swagger-ui-${file.replace(/^swagger-ui-|\.txt$/g, '')}.txt`;
    await writeFile(`${folder}/${name}`, readFileSync(swagger + file, 'utf8'));
  }
  await writeFile(`${folder}/files.json`, `${JSON.stringify(files, undefined, 2)}\n`);
}

async function bundleScript(root: string, input: string): Promise<string> {
  const build = await rolldown({
    input,
    cwd: root,
    platform: 'browser',
    tsconfig: false,
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    checks: { bundlerTimings: false },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: { legal: false } });
  await build.close();
  if (output.length !== 1) throw new Error(`${input} is in ${output.length} files`);
  return output[0].code;
}

/** A style sheet without comments and indentation. */
function plainStyle(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

function withoutMap(text: string): string {
  return text.replace(/\n?(?:\/\/|\/\*)# sourceMappingURL=\S+(?: \*\/)?\s*$/, '\n');
}
