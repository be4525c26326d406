import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A page of the site before it is rendered. */
export type SitePage = {
  /** Path of its Markdown in the repository; `undefined` for one that is made from what it describes. */
  readonly source: string | undefined;
  /** Path on the site, `reference/settings.html`. */
  readonly path: string;
  readonly markdown: string;
};

/** Reads the pages of the repository. @param root its path, with a slash at its end */
export function readPages(root: string): readonly SitePage[] {
  const sources = [
    'README.md',
    ...globSync('docs/**/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/')),
    'scenarios/README.md',
    'examples/README.md',
  ];
  return sources
    .sort()
    .map((source) => ({ source, path: pathOf(source), markdown: readFileSync(root + source, 'utf8') }));
}

/** The path on the site of a page of the repository: the README is the first one, the list of pages is `pages.html`. */
export function pathOf(source: string): string {
  switch (source) {
    case 'README.md':
      return 'index.html';
    case 'docs/README.md':
      return 'pages.html';
    case 'scenarios/README.md':
      return 'writing-scenarios.html';
    case 'examples/README.md':
      return 'examples.html';
    default:
      return source.replace(/^docs\//, '').replace(/(README)?\.md$/, (_, index) => (index ? 'index.html' : '.html'));
  }
}

/**
 * The address on the site of a link.
 * @param to the link, as its page in the repository has it
 * @returns `undefined` where it leads to a file that is no page
 */
export function siteLink({ source, path }: SitePage, to: string, pages: ReadonlySet<string>): string | undefined {
  if (/^[a-z]+:|^#/.test(to)) return to;
  if (source === undefined) return to;
  const [file = '', anchor] = to.split('#');
  const target = posix.join(posix.dirname(source), file);
  if (target.startsWith('docs/images/')) return relative(path, target.slice('docs/'.length));
  const page = [target, `${target}/README.md`, `${target}README.md`].find((each) => pages.has(each));
  if (page === undefined) return undefined;
  return relative(path, pathOf(page)) + (anchor === undefined ? '' : `#${anchor}`);
}

/** The way from one path of the site to another. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
