import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderName, sandboxName } from '../../src/storage/folder-name.ts';

describe('the folder of a sandbox', () => {
  test.each([
    ['default', 'default'],
    ['ci-job_17', 'ci-job_17'],
    ['Alice', '%41lice'],
    ['v1.2', 'v1%2E2'],
    ['..', '%2E%2E'],
    ['a/b', 'a%2Fb'],
    ['100%', '100%25'],
    ['Øyvind', '%C3%98yvind'],
    ['con', '%63on'],
    ['CON', '%43%4F%4E'],
    ['lpt1', '%6Cpt1'],
    ['console', 'console'],
    ['a\0b', 'a%00b'],
  ])('of the sandbox %s has the name %s', (name, folder) => {
    expect(folderName(name)).toBe(folder);
    expect(sandboxName(folder)).toBe(name);
  });

  test.each(['', '\ud800', 'x'.repeat(201), 'Ø'.repeat(34)])('does not exist for the name %j', (name) => {
    expect(() => folderName(name)).toThrow(RangeError);
  });

  test.each(['', '.DS_Store', '..', 'nul', 'Upper', '%2e', '%61', '%', '%FF', 'a b'])(
    'is not one of the name %j',
    (folder) => {
      expect(sandboxName(folder)).toBe(undefined);
    },
  );

  test('gives the name back, and differs from that of any other name even where case does not count', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
      .filter((text) => Buffer.byteLength(text) * 3 <= 200);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(sandboxName(folderName(one))).toBe(one);
        expect(folderName(one)).toMatch(/^[a-z0-9_%A-F-]+$/);
        if (one !== other) expect(folderName(one).toLowerCase()).not.toBe(folderName(other).toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });
});
