import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, pages, root, withoutCode } from './pages.ts';

type Link = { readonly file: string; readonly to: string };

const links: readonly Link[] = pages.flatMap(({ file, text }) =>
  [...withoutCode(text).matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)].map(([, to = '']) => ({ file, to })),
);
const isOutside = ({ to }: Link) => /^[a-z]+:/.test(to);

/** The file that a link within the repository leads to. */
function targetOf({ file, to }: Link): string {
  const [path = ''] = to.split('#');
  return path === '' ? file : posix.join(posix.dirname(file), path);
}

/** The reason why a link leads nowhere, if it does. */
function problemOf({ file, to }: Link): string | undefined {
  const anchor = to.split('#')[1];
  const target = targetOf({ file, to });
  if (!existsSync(root + target)) return `${file}: there is no ${target}`;
  if (anchor === undefined || anchorsOf(readFileSync(root + target, 'utf8')).has(anchor)) return undefined;
  return `${file}: ${target} has no heading #${anchor}`;
}

test('links within the repository lead to files and headings that there are', () => {
  const inside = links.filter((link) => !isOutside(link));
  expect(inside.length).toBeGreaterThan(50);
  expect(inside.map(problemOf).filter((problem) => problem !== undefined)).toEqual([]);
});

test('links to other places are https, and none has words of a search or a session', () => {
  const outside = links.filter(isOutside).map(({ to }) => to);
  expect(outside.length).toBeGreaterThan(3);
  expect(outside.filter((to) => !/^https:\/\/[\w.-]+\/[^?]*$/.test(to) && !/^https:\/\/[\w.-]+$/.test(to))).toEqual([]);
});

test('each page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const from of reached)
    for (const { file, to } of links)
      if (file === from && !isOutside({ file, to })) reached.add(targetOf({ file, to }));
  expect(pages.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
});
