import fc from 'fast-check';
import { expect, test } from 'vitest';
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
      expect(sortRows(rows, [key])).toEqual(plain);
      expect(sortRows(rows, [key]).every((row, i) => row === plain[i])).toBe(true);
    }),
    { numRuns: 500 },
  );
});
