import { describe, expect, it } from 'vitest';
import { outermostPaths, toPointer, wrapIndexes } from '../../../src/scenario/run/json-path.ts';

describe('wrapIndexes', () => {
  const cases: readonly [string, string][] = [
    ["$[?@.tags[0].label == '8']", "$[?value(@.tags[0].label) == '8']"],
    ["$[?'8'==@.tags[0].label]", "$[?'8'==value(@.tags[0].label)]"],
    ["$[?@['ia::result'][1]['a'] != 1 && @.b > 2]", "$[?value(@['ia::result'][1]['a']) != 1 && @.b > 2]"],
    ['$[?@[0][1] <= @.x[-1]]', '$[?value(@[0][1]) <= value(@.x[-1])]'],
    ['$[?@.a == $[0].b[2]]', '$[?@.a == value($[0].b[2])]'],
    ['$[?count(@.a[?@.b[0] == 1]) == 1]', '$[?count(@.a[?value(@.b[0]) == 1]) == 1]'],
    ['$[?length(@.a[0]) == 2]', '$[?length(@.a[0]) == 2]'],
    ['$[?@.a[0]]', '$[?@.a[0]]'],
    ["$[?@.a == '@.b[0] == 1']", "$[?@.a == '@.b[0] == 1']"],
    ['$[0][?@.rank == 2]', '$[0][?@.rank == 2]'],
    ["$[?@.a == 'x']", "$[?@.a == 'x']"],
  ];
  it.each(cases)('rewrites %s as %s', (path, expected) => {
    expect(wrapIndexes(path)).toBe(expected);
  });
});

describe('outermostPaths', () => {
  const cases: readonly [string, readonly string[]][] = [
    ["$[?@['ia::result'].key == '8' && @.size == 8]", ["['ia::result'].key", '.size']],
    ['$[?@.a == 1 || @.a == 2]', ['.a']],
    ['$[?count(@.tags[?@.rank > 1]) == 1]', ['.tags']],
    ["$[?@.a == '@.b']", ['.a']],
    ['$[?@.list[0].x == 1]', ['.list[0].x']],
    ['$[?@ == 1]', []],
    ['$..a', []],
    ['$..[?@.a == 1]', []],
    ['$[0][?@.a == 1]', []],
  ];
  it.each(cases)('finds in %s the paths %j', (path, expected) => {
    expect(outermostPaths(path)).toEqual(expected);
  });
});

describe('toPointer', () => {
  it.each([
    ["['ia::result'].key", '/ia::result/key'],
    ['.list[0].x', '/list/0/x'],
    ["['a/b']['c~d']", '/a~1b/c~0d'],
    ['', ''],
  ])('turns the path "%s" into the pointer "%s"', (path, expected) => {
    expect(toPointer(path)).toBe(expected);
  });
});
