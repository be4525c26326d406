import { expect, test } from 'vitest';
import { defineRefusal, rulesOf } from '../../../src/engine/rules/refusal.ts';

const rule = { id: 'toy.gone', summary: 'It is gone.', evidence: 'observed', source: 'a look' } as const;
const gone = defineRefusal(rule, (name: string) => ({
  status: 404,
  values: { text: `${name} is gone` },
  headers: { 'X-Gone': name },
}));

test('a declared refusal makes failures that carry its rule', () => {
  expect(gone('it')).toMatchObject({
    status: 404,
    values: { text: 'it is gone' },
    headers: { 'X-Gone': 'it' },
    rule: 'toy.gone',
    paystubError: undefined,
  });
});

test('the rules of refusals are those of all that modules export, by id', () => {
  const { id, ...own } = rule;
  expect(rulesOf({ gone, helper: () => 'no refusal', limit: 5 }, {})).toEqual({ [id]: { ...own, refuses: true } });
});
