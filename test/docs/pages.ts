import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnchors } from '../../src/generate/site/anchors.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A block of code on a page. */
export type Block = {
  /** The page's path in the repository. */
  readonly page: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** `console`, `yaml`, …; `''` for none. */
  readonly language: string;
  /** The words after the language: `not-run`, or the name of a file. */
  readonly words: readonly string[];
  readonly text: string;
};

/** A page of the documentation. */
export type Page = { readonly file: string; readonly text: string; readonly blocks: readonly Block[] };

/** Every page that users and contributors read, the README first. */
export const pages: readonly Page[] = [
  'README.md',
  ...globSync('docs/**/*.md', { cwd: root }).sort(),
  'scenarios/README.md',
  ...globSync('examples/**/README.md', { cwd: root, exclude: ['**/node_modules/**'] }).sort(),
].map((file) => {
  const text = readFileSync(root + file, 'utf8');
  return { file, text, blocks: blocksOf(file, text) };
});

function blocksOf(page: string, text: string): readonly Block[] {
  return [...text.matchAll(/^( *)(`{3,})(.*)\n([\s\S]*?)^\1\2$/gm)].map((match) => {
    const [, indent = '', , info = '', body = ''] = match;
    const [language = '', ...words] = info.trim().split(/ +/);
    const line = text.slice(0, match.index).split('\n').length;
    return { page, line, language, words, text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

/** A command, and the text that the page prints under it. */
export type Session = {
  readonly page: string;
  readonly line: number;
  readonly command: string;
  readonly printed: string;
};

/** The commands of a block of the language `console`: each line that begins with `$ `. */
export function sessionsOf({ page, line, text }: Block): readonly Session[] {
  return [...text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map((match) => ({
    page,
    line: line + text.slice(0, match.index).split('\n').length,
    command: match[1] ?? '',
    printed: match[2] ?? '',
  }));
}

/** The addresses of the headings of a page, as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchorOf = createAnchors();
  return new Set(Array.from(withoutCode(text).matchAll(/^#{1,6} +(.+)$/gm), ([, heading = '']) => anchorOf(heading)));
}

/** A page without its blocks of code. */
export function withoutCode(text: string): string {
  return text.replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '');
}
