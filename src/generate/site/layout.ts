import MarkdownIt from 'markdown-it';
import { relative } from './pages.ts';

/** A group of links beside every page. */
export type NavigationGroup = {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly path: string }[];
};

/** File names of the parts that every page loads, in the folder `ui/assets` beside the site's. */
export type SiteAssets = Readonly<Record<'site' | 'siteStyle' | 'icon', string>>;

type Layout = {
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly groups: readonly NavigationGroup[];
  readonly assets: SiteAssets;
  readonly search: string;
  readonly isServed: boolean;
};

const { escapeHtml } = new MarkdownIt().utils;

/** The HTML document of a page. All its addresses are relative, as it is served below paths of any length. */
export function documentOf({ path, title, html, groups, assets, search, isServed }: Layout): string {
  const asset = (name: string) => relative(`docs/${path}`, `ui/assets/${name}`);
  const home = relative(path, 'index.html');
  const dashboard = isServed ? `<a href="${relative(`docs/${path}`, 'ui')}">Dashboard</a>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title === 'Paystub' ? title : `${title} · Paystub`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${asset(assets.icon)}">
<link rel="stylesheet" href="${asset(assets.siteStyle)}">
<script type="module" src="${asset(assets.site)}"></script>
</head>
<body data-home="${home}" data-index="${asset(search)}">
<a class="skip" href="#content">To the content</a>
<header><a class="home" href="${home}">Paystub</a>${dashboard}<div id="search"></div></header>
<nav aria-label="Pages">${groups.map((group) => navigationOf(group, path)).join('')}</nav>
<main id="content">
${html}</main>
</body>
</html>
`;
}

function navigationOf({ title, links }: NavigationGroup, path: string): string {
  const items = links.map((link) => {
    const current = link.path === path ? ' aria-current="page"' : '';
    return `<li><a href="${relative(path, link.path)}"${current}>${escapeHtml(link.title)}</a></li>`;
  });
  return `<details open><summary>${escapeHtml(title)}</summary><ul>${items.join('')}</ul></details>\n`;
}
