import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo } from '../../../../src/engine/in-parts.ts';
import { type SortKey, sortRows } from '../../../../src/vendors/sage-intacct/query/query-order.ts';

type Row = { readonly value: string | number | null };

const key: SortKey<Row> = { descending: false, text: true, get: ({ value }) => value, identity: ({ value }) => value };

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', '\0', 'é', '\u00ff', '\u0100', '\uffff', '9'),
  maxLength: 9,
});

test('Texts are sorted by code unit, whatever they begin with, and equal ones stay in their order', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'EMP-'), fc.array(text, { maxLength: 12 }), (prefix, ends) => {
      const rows = ends.map((end) => ({ value: prefix + end }));
      const plain = rows.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
      const sorted = inOneGo(sortRows(rows, [key]));
      expect(sorted).toEqual(plain);
      expect(sorted.every((row, i) => row === plain[i])).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('Many rows are sorted in parts as they are in one go', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => ({ value: (i * 7919) % 20_011 }));
  const work = sortRows(rows, [key]);
  let parts = 1;
  let step = work.next();
  for (; step.done !== true; step = work.next()) parts += 1;
  const sorted = step.value;
  const inOrder = rows.toSorted((a, b) => a.value - b.value); // it is stable
  expect(sorted.every((row, i) => row === inOrder[i])).toBe(true);
  expect(parts).toBeGreaterThan(30);
});
