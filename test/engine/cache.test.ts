import { describe, expect, test } from 'vitest';
import { BoundedCache, memoizeLast } from '../../src/engine/cache.ts';

describe('a bounded cache', () => {
  test('returns the values that it keeps', () => {
    const cache = new BoundedCache<string, number>(2);
    expect(cache.set('a', 1)).toBe(1);
    cache.set('b', 2);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, 2, undefined]);
  });

  test('is cleared when it is full', () => {
    const cache = new BoundedCache<string, number>(2);
    for (const [i, key] of ['a', 'b', 'c'].entries()) cache.set(key, i);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, undefined, 2]);
  });

  test('counts each entry by its weight, and keeps one that is heavier than the limit until the next', () => {
    const cache = new BoundedCache<string, string>(5, ({ length }) => length);
    for (const key of ['aa', 'bbb', 'c', 'dddddd']) cache.set(key, key);
    expect(['aa', 'bbb', 'c', 'dddddd'].map((key) => cache.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
      'dddddd',
    ]);
    cache.set('e', 'e');
    expect([cache.get('dddddd'), cache.get('e')]).toEqual([undefined, 'e']);
  });
});

test('memoizeLast computes again only for other arguments than those of the last call', () => {
  const calls: [number, string][] = [];
  const text = memoizeLast((number: number, unit: string) => {
    calls.push([number, unit]);
    return `${number} ${unit}`;
  });
  expect([text(1, 'h'), text(1, 'h'), text(1, 'd'), text(1, 'h')]).toEqual(['1 h', '1 h', '1 d', '1 h']);
  expect(calls).toEqual([
    [1, 'h'],
    [1, 'd'],
    [1, 'h'],
  ]);
});
