import { describe, expect, test } from 'vitest';
import { createAnchors } from '../../../src/generate/site/anchors.ts';
import { pathOf, readPages, relative, siteLink } from '../../../src/generate/site/pages.ts';
import { renderPage } from '../../../src/generate/site/render.ts';

const pages = new Set(['README.md', 'docs/README.md', 'docs/ci.md', 'docs/decisions/README.md', 'examples/README.md']);
const page = (source: string, markdown = '') => ({ source, path: pathOf(source), markdown });

describe('the pages of the site', () => {
  test('have paths of their own, also where files have the same name', () => {
    const paths = readPages('./').map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['index.html', 'pages.html', 'decisions/index.html', 'CHANGELOG.html']),
    );
  });

  test.each([
    ['README.md', 'docs/ci.md', 'ci.html'],
    ['README.md', 'docs/ci.md#x', 'ci.html#x'],
    ['docs/ci.md', '../README.md', 'index.html'],
    ['docs/ci.md', '../examples/README.md', 'examples.html'],
    ['docs/ci.md', 'decisions/README.md', 'decisions/index.html'],
    ['docs/decisions/README.md', '../ci.md', '../ci.html'],
    ['README.md', 'docs/images/request.png', 'images/request.png'],
    ['docs/decisions/README.md', '../images/request.png', '../images/request.png'],
    ['docs/ci.md', '#here', '#here'],
    ['docs/ci.md', 'https://example.com/', 'https://example.com/'],
    ['README.md', 'specs/', undefined],
  ])('%s links to %s as %s', (from, to, expected) => {
    expect(siteLink(page(from), to, pages)).toBe(expected);
  });

  test('are reached by relative ways', () => {
    expect(relative('reference/a.html', 'index.html')).toBe('../index.html');
    expect(relative('docs/reference/a.html', 'ui/assets/x.css')).toBe('../../ui/assets/x.css');
  });
});

describe('a rendered page', () => {
  test('has headings with the anchors that GitHub gives them, and sections for the search', () => {
    const markdown = "# A `b`\n\nOne.\n\n## What's *new*?\n\n- two\n\n## What's *new*?\n\n```sh\nthree\n```\n";
    const { title, html, sections } = renderPage(page('docs/ci.md', markdown), pages);
    expect(title).toBe('A b');
    expect(html).toContain('<h2 id="whats-new">');
    expect(html).toContain('<h2 id="whats-new-1">');
    expect(sections.map(({ text }) => text.trim())).toEqual(['One.', 'two', 'three']);
  });

  test('shows HTML as text, and follows no link to a script', () => {
    const markdown = '# A\n\n<script>alert(1)</script> <img src=x onerror=y> [b](javascript:alert(1)) [c](specs/)\n';
    const { html } = renderPage(page('README.md', markdown), pages);
    expect(html).not.toMatch(/<script|<img|href="javascript/);
    expect(html).toContain('<a>c</a>');
  });

  test('names no column of a table that has no words', () => {
    const { html } = renderPage(page('README.md', '| | a |\n| --- | --- |\n| 1 | 2 |\n'), pages);
    expect(html).toContain('<td></td>');
    expect(html).toContain('<th>a</th>');
  });
});

test('two headings of one name have two anchors', () => {
  const anchorOf = createAnchors();
  expect(['The end', 'The [end](x.md)', 'The end!'].map(anchorOf)).toEqual(['the-end', 'the-end-1', 'the-end-2']);
});
