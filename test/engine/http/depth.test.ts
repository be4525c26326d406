import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDeeper } from '../../../src/engine/http/depth.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('isDeeper', () => {
  test.each([
    ['[[1]]', 2, false],
    ['[[[1]]]', 2, true],
    ['{"a":{"b":{}}}', 2, true],
    ['{"a":"[[[[[["}', 1, false],
    ['{"a":"\\"[[[["}', 1, false],
    ['{"a":"\\\\","b":[[]]}', 2, true],
    ['["\\"\\"[[[", [[]]]', 3, false],
    ['["\\"\\"[[[", [[]]]', 2, true],
    ['["\\\\\\"[[[[\\', 1, false],
    [`${'[1],'.repeat(100)}`, 1, false],
  ])('judges %s by %i levels: %s', (json, maxDepth, deeper) => {
    expect(isDeeper(json, maxDepth)).toBe(deeper);
  });

  test('counts the levels of any JSON as a walk through its value does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), (value, maxDepth) => {
        expect(isDeeper(JSON.stringify(value, undefined, 3), maxDepth)).toBe(depthOf(value) > maxDepth);
      }),
    );
  });

  test('judges a megabyte of quotes and backslashes in linear time', () => {
    const started = process.cpuUsage();
    expect(isDeeper(`"${'\\'.repeat(500_000)}"${'"'.repeat(500_000)}`, 10)).toBe(false);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });
});
