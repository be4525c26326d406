import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OrderedRows } from '../../../../src/vendors/sage-intacct/query/ordered-rows.ts';

const ascending = (a: number, b: number) => a - b;

describe('ordered rows', () => {
  test('equal all rows sorted anew after any additions and removals', () => {
    const step = fc.record({ adds: fc.boolean(), row: fc.integer({ min: 0, max: 3000 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 1500, size: 'max' }),
        fc.array(step, { maxLength: 800, size: 'max' }),
        fc.nat(3000),
        fc.nat(1200),
        (first, steps, from, size) => {
          const rows = new OrderedRows(first.toSorted(ascending), ascending);
          const model = new Set(first);
          for (const { adds, row } of steps) {
            if (adds && !model.has(row)) rows.add(row);
            if (!adds) expect(rows.remove(row)).toBe(model.has(row));
            if (adds) model.add(row);
            else model.delete(row);
          }
          const sorted = [...model].sort(ascending);
          expect(rows.length).toBe(sorted.length);
          expect(rows.slice(0, rows.length)).toEqual(sorted);
          expect(rows.slice(from, from + size)).toEqual(sorted.slice(from, from + size));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('can all be removed, and new ones added', () => {
    const rows = new OrderedRows<number>([1, 2], ascending);
    expect([rows.remove(1), rows.remove(2), rows.remove(2)]).toEqual([true, true, false]);
    expect([rows.length, rows.slice(0, 5)]).toEqual([0, []]);
    rows.add(7);
    expect(rows.slice(0, 5)).toEqual([7]);
  });
});
