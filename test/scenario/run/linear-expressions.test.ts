import { expect, test } from 'vitest';
import { boundExpressions } from '../../../src/scenario/run/linear-expressions.ts';
import { unboundExpressions } from '../../helpers/expressions.ts';

test('a regular expression of a criterion that would go back for hours comes to an end', () => {
  unboundExpressions();
  boundExpressions();
  expect(/^(a+)+$/.test(`${'a'.repeat(60)}b`)).toBe(false);
  expect(/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60))).toBe(false);
});
