import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo } from '../../../../src/engine/in-parts.ts';
import { type SortKey, sortRows } from '../../../../src/vendors/sage-intacct/query/query-order.ts';

type Row = { readonly value: string | number | null };

const key: SortKey<Row> = { descending: false, text: true, get: ({ value }) => value, identity: ({ value }) => value };

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', '\0', 'é', '\u00ff', '\u0100', '\uffff', '9'),
  maxLength: 24,
});

test('Texts are sorted by code unit, whatever they begin with, and equal ones stay in their order', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'EMP-'), fc.array(text, { maxLength: 12 }), (prefix, ends) => {
      const rows = ends.map((end) => ({ value: prefix + end }));
      const plain = rows.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
      const sorted = inOneGo(sortRows(rows, [key])).rows;
      expect(sorted).toEqual(plain);
      expect(sorted.every((row, i) => row === plain[i])).toBe(true);
    }),
    { numRuns: 500 },
  );
});

type Pair = { readonly a: string | number | null; readonly b: string | number | null };

const value = fc.oneof(fc.constantFrom('a', 'b', 'B', null), fc.integer({ min: 1, max: 3 }).map(String), text);
const number = fc.oneof(fc.constant(null), fc.integer());

function sortKey(name: keyof Pair, descending: boolean): SortKey<Pair> {
  const get = (row: Pair) => row[name];
  return { descending, text: true, get, identity: get };
}

function plainOrder(a: Pair[keyof Pair], b: Pair[keyof Pair]): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

// Few rows are compared, many are first sorted by the numbers of their values.
test.each([
  ['few', 1, 200],
  ['many', 2200, 25],
])(
  '%s rows are sorted by several keys up and down, null last, and equal ones stay in their order',
  (_, count, numRuns) => {
    const row = fc.record({ a: value, b: fc.oneof(value) });
    const rowOfNumbers = fc.record({ a: number, b: value });
    const rows = fc.oneof(fc.array(row, { minLength: 1 }), fc.array(rowOfNumbers, { minLength: 1 }));
    fc.assert(
      fc.property(rows, fc.boolean(), fc.boolean(), fc.boolean(), (some, aDown, bDown, isUnique) => {
        const all = Array.from({ length: Math.max(count, some.length) }, (_each, i): Pair => {
          const { a, b } = some[(i * 7) % some.length] as Pair;
          return { a: isUnique && typeof a === 'string' ? a + ((i * 7919) % count) : a, b };
        });
        const plain = all.toSorted(
          (x, y) => (aDown ? -1 : 1) * plainOrder(x.a, y.a) || (bDown ? -1 : 1) * plainOrder(x.b, y.b),
        );
        const sorted = inOneGo(sortRows(all, [sortKey('a', aDown), sortKey('b', bDown)])).rows;
        expect(sorted.findIndex((each, i) => each !== plain[i])).toBe(-1);
      }),
      { numRuns },
    );
  },
);

test('Many rows are sorted in parts as they are in one go', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => ({ value: (i * 7919) % 20_011 }));
  const work = sortRows(rows, [key]);
  let parts = 1;
  let step = work.next();
  for (; step.done !== true; step = work.next()) parts += 1;
  const sorted = step.value.rows;
  const inOrder = rows.toSorted((a, b) => a.value - b.value); // it is stable
  expect(sorted.every((row, i) => row === inOrder[i])).toBe(true);
  expect(parts).toBeGreaterThan(30);
});
