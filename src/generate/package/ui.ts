import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { buildSite } from '../site/build.ts';
import type { SiteSources } from '../site/site.ts';
import { Assets, bundleScript, styleOf } from './assets.ts';

/**
 * Builds the dashboard: the program of its pages, their style, and of swagger-ui the two files that it needs, with its
 * licences. `files.json` names them. The folder `docs` has the pages of the documentation.
 * @param root path of the repository, with a slash at its end
 * @param folder path to write to
 */
export async function buildUi(root: string, folder: string, sources: SiteSources): Promise<void> {
  const source = `${root}src/ui/`;
  const swagger = `${root}node_modules/swagger-ui-dist/`;
  await mkdir(folder, { recursive: true });
  const assets = new Assets(`${folder}/assets`);
  await assets.write('ui', await bundleScript(root, `${source}main.tsx`), 'js');
  await assets.write('docs', await bundleScript(root, `${source}docs.ts`), 'js');
  await assets.write('style', styleOf(source, 'style.css'), 'css');
  await assets.write('swagger', withoutMap(readFileSync(`${swagger}swagger-ui-bundle.js`, 'utf8')), 'js');
  await assets.write('swaggerStyle', withoutMap(readFileSync(`${swagger}swagger-ui.css`, 'utf8')), 'css');
  await buildSite(root, `${folder}/docs`, assets, sources);
  for (const file of ['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt']) {
    const name = `swagger-ui-${file.replace(/^swagger-ui-|\.txt$/g, '')}.txt`;
    await writeFile(`${folder}/${name}`, readFileSync(swagger + file, 'utf8'));
  }
  await writeFile(`${folder}/files.json`, `${JSON.stringify(assets.files, undefined, 2)}\n`);
}

function withoutMap(text: string): string {
  return text.replace(/\n?(?:\/\/|\/\*)# sourceMappingURL=\S+(?: \*\/)?\s*$/, '\n');
}
