import { readFileSync } from 'node:fs';
import { type Assets, bundleScript, styleOf } from '../package/assets.ts';
import { Site, type SiteSources } from './site.ts';

/**
 * Builds the pages of the documentation, and the files that they load.
 * @param root path of the repository, with a slash at its end
 * @param folder path of the pages; those of `assets` are at `../ui/assets` from it where they are served
 */
export async function buildSite(root: string, folder: string, assets: Assets, sources: SiteSources): Promise<void> {
  const source = `${root}src/ui/`;
  const site = new Site(root, sources);
  const program = await assets.write('site', await bundleScript(root, `${source}site.ts`), 'js');
  const siteStyle = await assets.write('siteStyle', styleOf(source, 'site.css'), 'css');
  const icon = await assets.write('icon', readFileSync(`${source}icon.svg`, 'utf8'), 'svg');
  const search = await assets.write('search', JSON.stringify(site.searchEntries), 'json');
  await site.write(root, folder, { site: program, siteStyle, icon }, search);
}
