import { describe, expect, test } from 'vitest';
import { readChoices } from '../../src/settings/switches.ts';

const rule = { summary: 'A rule.', evidence: 'inferred', source: 'nowhere' } as const;
const variants = { none: 'Nothing.', all: 'Everything.' };
const vendors = [{ rules: { 'a.fixed': rule } }, { rules: { 'b.open': { ...rule, variants, default: 'none' } } }];

describe('the choices of variants', () => {
  test('are read by the ids of their rules, the last one of a rule', () => {
    expect(readChoices(['b.open=none', 'b.open=all'], vendors)).toEqual({ 'b.open': 'all' });
  });

  test.each([
    ['b.opne=all', 'there is no rule "b.opne"; did you mean "b.open"? ("paystub rules" lists them)'],
    ['a.fixed=all', 'the rule a.fixed has no variants to choose from'],
    ['b.open=some', 'b.open must be one of none, all, not "some"'],
    ['b.open', 'b.open must be one of none, all, not ""'],
  ])('are refused for %s', (choice, message) => {
    expect(() => readChoices([choice], vendors)).toThrow(message);
  });
});
