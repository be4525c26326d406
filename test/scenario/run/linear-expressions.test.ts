import { expect, test } from 'vitest';
import { boundExpressions, findUnbounded } from '../../../src/scenario/run/linear-expressions.ts';

test('a regular expression of a criterion that would go back for hours comes to an end', () => {
  boundExpressions();
  expect(/^(a+)+$/.test(`${'a'.repeat(60)}b`)).toBe(false);
  expect(/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60))).toBe(false);
});

test.each([
  [{ type: 'regex', condition: '^(a+)+(?=b)' }],
  [{ type: 'regex', condition: '/(?<!x)a+/i' }],
  [{ type: 'regex', condition: String.raw`^(a+)\1+$` }],
  [{ type: { type: 'regex' }, condition: String.raw`(?<one>a+)\k<one>` }],
  [{ type: 'jsonpath', condition: "$[?search(@.name, '(a+)+(?!b)')]" }],
])('finds an expression that the linear engine cannot test: %j', (criterion) => {
  expect(findUnbounded([{ steps: [{ successCriteria: [criterion] }] }])).toBe(criterion.condition);
});

test.each([
  [{ type: 'regex', condition: String.raw`^(?:a|b)+\\1(?<year>\d{4})$` }],
  [{ type: 'simple', condition: "$response.body#/text == '(?=x)'" }],
  [{ condition: "$response.body#/text == '(?=x)'" }],
])('lets any other be: %j', (criterion) => {
  expect(findUnbounded([{ steps: [{ onFailure: [{ criteria: [criterion] }] }] }])).toBe(undefined);
});
