import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ItemTexts, joinItems, type WrittenItem, writeTexts } from '../../../src/engine/request/lists/item-texts.ts';
import { RuleSet } from '../../../src/engine/rules/rule-set.ts';

const grounds = { rules: new RuleSet(), parts: [] };

function itemsOf(texts: readonly string[]): readonly WrittenItem[] {
  const { page, ends } = writeTexts(texts);
  return ends.map((end, i) => ({ page, start: ends[i - 1] ?? 0, end, basis: undefined, grounds }));
}

function joined(items: readonly WrittenItem[]): string {
  return Buffer.concat(joinItems('{"n":1,"all":[', items, ']}')).toString();
}

describe('items that are joined', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constant('å'.repeat(3000)));

  test('are the list as JSON writes it, whatever pages and order they come in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (pages, n) => {
          const values = pages.flat();
          const items = pages.flatMap((page) => itemsOf(page.map((each) => JSON.stringify(each))));
          expect(joined(items)).toBe(JSON.stringify({ n: 1, all: values }));
          const order = values.map((_, i) => i).sort(() => (Number(n.next().value) % 3) - 1);
          expect(joined(order.map((i) => items[i] as WrittenItem))).toBe(
            JSON.stringify({ n: 1, all: order.map((i) => values[i]) }),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('are copied only where they are a small part of their page, which the journal would hold otherwise', () => {
    const items = itemsOf(Array.from({ length: 100 }, (_, i) => JSON.stringify('x'.repeat(200) + i)));
    const pageOf = (part: readonly WrittenItem[]) =>
      joinItems('[', part, ']').filter(({ buffer }) => buffer === items[0]?.page.buffer).length;
    expect(pageOf(items)).toBe(1);
    expect(pageOf(items.slice(0, 10))).toBe(0);
    expect(pageOf(items.filter((_, i) => i % 2 === 0))).toBe(0);
  });
});

describe('the items of a table', () => {
  const row = {};
  const [item] = itemsOf(['"a text of some length"']) as [WrittenItem];

  test('are kept by form, as long as its version is the same', () => {
    const texts = new ItemTexts();
    texts.keep({ name: 'a', version: 1 }, [[row, item]]);
    expect(texts.of({ name: 'a', version: 1 }).get(row)).toBe(item);
    expect(texts.of({ name: 'b', version: 1 }).get(row)).toBeUndefined();
    expect(texts.of({ name: 'a', version: 2 }).get(row)).toBeUndefined();
  });

  test('never take more than their bound, by whatever records and forms', () => {
    const texts = new ItemTexts(2000);
    for (let i = 0; i < 100; i += 1) texts.keep({ name: String(i), version: i % 3 }, [[{ i }, item]]);
    const kept = Array.from({ length: 100 }, (_, i) => texts.of({ name: String(i), version: i % 3 }).size);
    expect(kept.filter((size) => size > 0).length).toBeLessThan(2000 / 256);
    expect(kept.at(-1)).toBe(1);
  });
});
