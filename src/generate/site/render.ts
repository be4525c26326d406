import MarkdownIt, { type Token } from 'markdown-it';
import { createAnchors } from './anchors.ts';
import { type SitePage, siteLink } from './pages.ts';

/** A part of a page that a search finds: from a heading to the next one. */
export type Section = { readonly title: string; readonly anchor: string; readonly text: string };

/** A page as HTML, without the layout around it. */
export type RenderedPage = { readonly title: string; readonly html: string; readonly sections: readonly Section[] };

type Renderer = {
  readonly page: SitePage;
  readonly pages: ReadonlySet<string>;
  readonly anchorOf: (heading: string) => string;
};

/** Renders a page. HTML in it is shown, not taken over. @param pages paths in the repository of all pages */
export function renderPage(page: SitePage, pages: ReadonlySet<string>): RenderedPage {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  const tokens = markdown.parse(page.markdown, {});
  const anchors = adapt(tokens, { page, pages, anchorOf: createAnchors() });
  const sections = sectionsOf(tokens, anchors);
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { title: sections[0]?.title ?? page.path, html: labelTables(html), sections };
}

type Tokens = Token[];

/** Gives headings their anchors and links their addresses on the site. @returns the anchors, in their order */
function adapt(tokens: Tokens, { page, pages, anchorOf }: Renderer): readonly string[] {
  const anchors: string[] = [];
  for (const [n, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const anchor = anchorOf(tokens[n + 1]?.content ?? '');
      token.attrSet('id', anchor);
      anchors.push(anchor);
    }
    for (const inline of token.children ?? []) {
      const name = inline.type === 'image' ? 'src' : 'href';
      const to = inline.attrGet(name);
      if (to === null) continue;
      const link = siteLink(page, String(to), pages);
      if (link === undefined)
        inline.attrs = (inline.attrs ?? []).filter(([each]) => each !== name); // an <a> without href is text
      else inline.attrSet(name, link);
    }
  }
  return anchors;
}

function sectionsOf(tokens: Tokens, anchors: readonly string[]): readonly Section[] {
  const sections: { title: string; anchor: string; text: string }[] = [];
  let isHeading = false;
  for (const { type, content, children } of tokens) {
    if (type === 'heading_open') isHeading = true;
    else if (type === 'inline' && isHeading) {
      const title = (children ?? []).map((child) => child.content).join('');
      sections.push({ title, anchor: anchors[sections.length] ?? '', text: '' });
      isHeading = false;
    } else if (type === 'inline' || type === 'fence') {
      const section = sections.at(-1);
      const text = type === 'fence' ? content : (children ?? []).map((child) => child.content || ' ').join('');
      if (section !== undefined) section.text += `${text}\n`;
    }
  }
  return sections;
}

/** A column of a table is named by its head: an empty one, as of a table of two columns without words, is no head. */
function labelTables(html: string): string {
  return html.replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>');
}
