import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, toJson } from '../../../src/engine/http/json.ts';
import { OverBound, type PartBounds, parseInParts } from '../../../src/engine/http/parse-in-parts.ts';

const bounds: Omit<PartBounds, 'partLength'> = { maxDepth: 1000, maxMembers: 100_000, maxTextLength: 1000 };

async function parse(text: string, partLength: number, more: Partial<typeof bounds> = {}) {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const value = await parseInParts(text, { ...bounds, ...more, partLength }, pause);
  return { value, pauses };
}

describe('parseInParts', () => {
  test('reads any JSON as parseJson does, however small the parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json({ maxDepth: 4 }),
        fc.nat(4),
        fc.integer({ min: 1, max: 40 }),
        async (json, space, length) => {
          const text = JSON.stringify(JSON.parse(json), undefined, space);
          expect((await parse(text, length)).value).toStrictEqual(parseJson(text));
        },
      ),
    );
  });

  test('reads the objects of one depth as maps, in the order of the text', async () => {
    const text = '{"a":{"2":{"x":1},"1":null,"__proto__":[{}],"2":3},"b":[{"c":{}}],"c":{}}';
    const [{ value }, atOnce] = [await parse(text, 4, { mapDepth: 1 }), await parse(text, 4000, { mapDepth: 1 })];
    expect(atOnce.value).toEqual(value);
    expect(value).toEqual({
      a: new Map<string, unknown>([
        ['2', 3],
        ['1', null],
        ['__proto__', [{}]],
      ]),
      b: [{ c: {} }],
      c: new Map(),
    });
    expect([...(value as { a: Map<string, unknown> }).a.keys()]).toEqual(['2', '1', '__proto__']);
  });

  test('refuses any text that parseJson refuses', async () => {
    const damaged = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', ':', '"', '[', '}', '1', ' ', 'x'),
    );
    await fc.assert(
      fc.asyncProperty(damaged, fc.integer({ min: 1, max: 20 }), async ([json, at, put], length) => {
        const position = at % (json.length + 1);
        const text = json.slice(0, position) + put + json.slice(position + 1);
        const expected = attempt(() => toJson(parseJson(text)));
        const found = await parse(text, length).then(({ value }) => toJson(value), isSyntaxError);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    ' ',
    '[1,]',
    '[,1]',
    '{"a":1,}',
    '{"a" 1}',
    '{a:1}',
    '[1 2]',
    '[1]]',
    '{"a":}',
    '[[1],',
    '"',
    '01',
    '-',
  ])('refuses %j', async (text) => {
    for (const length of [1, 100]) await expect(parse(text, length)).rejects.toThrow(SyntaxError);
  });

  test('keeps the last of members with one name, and __proto__ as a member', async () => {
    const text = '{"a":[1],"__proto__":{"x":[1,2]},"a":[12345678901234567890]}';
    const { value } = await parse(text, 4);
    expect(toJson(value)).toBe('{"a":[12345678901234567890],"__proto__":{"x":[1,2]}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('pauses at least once for each two parts of a text', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ key: i, name: `row ${i}`, list: [i, [i]] }));
    const text = JSON.stringify({ tables: { rows } });
    expect((await parse(text, 1000)).pauses).toBeGreaterThan(text.length / 2000);
  });

  test.each([
    ['a text of over 1000 characters', `[${JSON.stringify('x'.repeat(1001))}]`],
    ['65536 blanks in a row', `${' '.repeat(65_536)}[]`],
    ['a text of over 1000 characters', `["${'\\"'.repeat(501)}"]`],
    ['over 100000 members', `[${'{},'.repeat(100_001)}1]`],
  ])('refuses %s', async (message, text) => {
    for (const length of [100, 10_000_000]) await expect(parse(text, length)).rejects.toThrow(new OverBound(message));
  });

  test('refuses lists that stand too deep in each other', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const length of [4, 100]) {
      await expect(parse(nested(11), length, { maxDepth: 10 })).rejects.toThrow('nested deeper than 10 levels');
      expect((await parse(nested(10), length, { maxDepth: 10 })).value).toStrictEqual(JSON.parse(nested(10)));
    }
  });
});

function attempt(work: () => string): unknown {
  try {
    return work();
  } catch (error) {
    return isSyntaxError(error);
  }
}

function isSyntaxError(error: unknown): boolean {
  return error instanceof SyntaxError;
}
