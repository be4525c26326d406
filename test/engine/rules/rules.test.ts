import { describe, expect, test } from 'vitest';
import { evidences, isBelow, weaker } from '../../../src/engine/rules/rules.ts';

describe('evidence', () => {
  test('is listed from the strongest to the weakest', () => {
    expect(evidences).toEqual(['documented', 'observed', 'inferred']);
  });

  test.each([
    ['documented', 'observed', 'observed'],
    ['inferred', 'documented', 'inferred'],
    ['observed', 'observed', 'observed'],
  ] as const)('of %s and %s is %s together', (one, another, expected) => {
    expect(weaker(one, another)).toBe(expected);
    expect(weaker(another, one)).toBe(expected);
  });

  test.each([
    ['inferred', 'observed', true],
    ['observed', 'observed', false],
    ['documented', 'observed', false],
  ] as const)('that is %s is below the floor %s: %s', (evidence, floor, expected) => {
    expect(isBelow(evidence, floor)).toBe(expected);
  });
});
