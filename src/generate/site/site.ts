import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { VendorKit } from '../../vendors/kit.ts';
import { documentOf, type NavigationGroup, type SiteAssets } from './layout.ts';
import { readPages, type SitePage, siteLink } from './pages.ts';
import { type ApiDocument, referencePages } from './reference.ts';
import { type RenderedPage, renderPage } from './render.ts';

/** A section of a page as the search in the browser reads it. */
export type SearchEntry = {
  readonly id: number;
  readonly to: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
};

/** The parts of the product that the site describes beside the pages of the repository. */
export type SiteSources = {
  readonly vendors: readonly VendorKit[];
  readonly control: ApiDocument;
  /** False where no Paystub serves the pages, so that there is no dashboard beside them. */
  readonly isServed?: boolean;
};

/** The pages of a site, rendered. */
export class Site {
  readonly #pages: readonly (SitePage & RenderedPage)[];
  readonly #groups: readonly NavigationGroup[];
  readonly #isServed: boolean;

  /** @param root path of the repository, with a slash at its end */
  constructor(root: string, { vendors, control, isServed = true }: SiteSources) {
    this.#isServed = isServed;
    const own = readPages(root);
    const names = new Set(own.flatMap(({ source }) => source ?? []));
    const pages = [...own, ...referencePages(vendors, control)];
    this.#pages = pages.map((page) => ({ ...page, ...renderPage(page, names) }));
    this.#groups = navigation(this.#pages, names);
  }

  /** The sections that a search looks through. */
  get searchEntries(): readonly SearchEntry[] {
    const sections = this.#pages.flatMap(({ path, title: page, sections: own }) =>
      own.map(({ title, anchor, text }, n) => ({ to: n === 0 ? path : `${path}#${anchor}`, page, title, text })),
    );
    return sections.map((section, id) => ({ id, ...section }));
  }

  /** Writes the pages and their pictures. @param search file name of the sections */
  async write(root: string, folder: string, assets: SiteAssets, search: string): Promise<void> {
    for (const { path, title, html } of this.#pages) {
      await mkdir(dirname(`${folder}/${path}`), { recursive: true });
      await writeFile(
        `${folder}/${path}`,
        documentOf({ path, title, html, groups: this.#groups, assets, search, isServed: this.#isServed }),
      );
    }
    await cp(`${root}docs/images`, `${folder}/images`, { recursive: true });
  }
}

/** The links beside every page: those of the list of pages, by its headings, and the pages that are made. */
function navigation(
  pages: readonly (SitePage & RenderedPage)[],
  names: ReadonlySet<string>,
): readonly NavigationGroup[] {
  const list = pages.find(({ source }) => source === 'docs/README.md');
  if (list === undefined) throw new Error('docs/README.md, the list of pages, is missing');
  const groups = list.markdown.split(/^## /m).slice(1);
  const made = pages.filter(({ source }) => source === undefined).map(({ title, path }) => ({ title, path }));
  return groups.map((text) => {
    const [title = '', ...rows] = text.split('\n');
    const links = [...rows.join('\n').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].flatMap(([, name = '', to = '']) => {
      const path = siteLink({ ...list, path: 'pages.html' }, to, names);
      return path === undefined ? [] : [{ title: name, path }];
    });
    return { title, links: title === 'Look up' ? [...links, ...made] : links };
  });
}
