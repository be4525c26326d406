import { expect, test } from 'vitest';
import { imports } from './sources.ts';

/** Groups of files that import one another, directly or through others (Tarjan's strongly connected components). */
function circlesIn(edges: readonly { readonly from: string; readonly to: string }[]): readonly (readonly string[])[] {
  const targets = Map.groupBy(edges, ({ from }) => from);
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const index = indexes.size;
    indexes.set(file, index);
    lowest.set(file, index);
    stack.push(file);
    for (const { to } of targets.get(file) ?? []) {
      const reached = indexes.has(to) ? (stack.includes(to) ? indexes.get(to) : undefined) : visit(to);
      if (reached !== undefined) lowest.set(file, Math.min(lowest.get(file) ?? index, reached));
    }
    const low = lowest.get(file) ?? index;
    if (low === index) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of targets.keys()) if (!indexes.has(file)) visit(file);
  return circles;
}

test('circles of imports are found', () => {
  const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'ef'].map(([from = '', to = '']) => ({ from, to }));
  expect(circlesIn(edges)).toEqual([
    ['d', 'e'],
    ['a', 'b', 'c'],
  ]);
});

test('no files of src import one another in a circle, not even for types', () => {
  expect(circlesIn(imports)).toEqual([]);
});
