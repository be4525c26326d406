// The points that no source on PowerOffice Go settles: each is an inferred rule, with variants where several readings are possible.
import { describe, expect, test } from 'vitest';
import type { RuleBook } from '../../../../src/engine/rules/rules.ts';
import { rules } from '../../../../src/vendors/poweroffice-go/rules/rules.ts';

type Id = keyof typeof rules;
const book: RuleBook = rules;

const points: readonly [string, readonly Id[], Readonly<Record<string, readonly string[]>>][] = [
  [
    'first lines of a new employment',
    ['poweroffice.employment.first-lines'],
    { 'poweroffice.employment.first-lines': ['none', 'added'] },
  ],
  [
    'two lines from the same day',
    ['poweroffice.line.same-date'],
    { 'poweroffice.line.same-date': ['refused', 'allowed'] },
  ],
  ['the text for a missing value', ['poweroffice.body.required'], {}],
  [
    'end date and reason',
    ['poweroffice.employment.end-needs-reason', 'poweroffice.employment.reason-needs-end'],
    { 'poweroffice.employment.reason-needs-end': ['refused', 'allowed'] },
  ],
  [
    'bounds',
    [
      'poweroffice.employment.end-before-start',
      'poweroffice.line.percentage-range',
      'poweroffice.employment.profession-code',
    ],
    {},
  ],
  [
    'professions that are not known',
    ['poweroffice.employment.unknown-profession'],
    { 'poweroffice.employment.unknown-profession': ['accepted', 'refused'] },
  ],
  ['the country of a commuter', ['poweroffice.employment.commuter-country'], {}],
  ['ids in the body that lead nowhere', ['poweroffice.body.unknown-reference'], {}],
  ['unknown lines', ['poweroffice.line.not-found'], {}],
  ['an employment of another employee', ['poweroffice.employment.of-another-employee'], {}],
  [
    'the default employment',
    ['poweroffice.employment.one-default'],
    { 'poweroffice.employment.one-default': ['one', 'several'] },
  ],
  [
    'an employment that ends today',
    ['poweroffice.employments.ends-today'],
    { 'poweroffice.employments.ends-today': ['inactive', 'active'] },
  ],
  ['an unknown employment form', ['poweroffice.employments.unknown-form'], {}],
  ['pages out of bounds, bad order', ['poweroffice.list.page-bounds', 'poweroffice.list.order-by'], {}],
  ['order of lists', ['poweroffice.lines.by-date', 'poweroffice.lines.by-creation'], {}],
  ['defaults of an employment', ['poweroffice.employment.defaults'], {}],
  ['defaults of leaves and layoffs', ['poweroffice.absence.defaults'], {}],
  [
    'two equal reporting ids',
    ['poweroffice.employment.duplicate-reporting-id'],
    { 'poweroffice.employment.duplicate-reporting-id': ['refused', 'allowed'] },
  ],
  [
    'the hourly rate of a fixed wage',
    ['poweroffice.salary.computed-rate'],
    { 'poweroffice.salary.computed-rate': ['null', 'computed'] },
  ],
  ['what counts as reported', ['poweroffice.employment.ended-is-reported'], {}],
  [
    'deleting a reported leave or layoff',
    ['poweroffice.absence.delete-reported'],
    { 'poweroffice.absence.delete-reported': ['refused', 'deleted'] },
  ],
  ['an employee in use', ['poweroffice.employee.in-use'], {}],
  [
    'a patch without effect',
    ['poweroffice.patch.without-effect'],
    { 'poweroffice.patch.without-effect': ['moves', 'stays'] },
  ],
  ['the order of checks', ['poweroffice.order-of-checks'], {}],
  [
    'texts of patches',
    ['poweroffice.patch.test-mismatch', 'poweroffice.patch.other-faults', 'poweroffice.patch.remove-is-null'],
    {},
  ],
  ['a patch that is no array', ['poweroffice.patch.not-an-array'], {}],
  [
    'lines from outside of the employment',
    ['poweroffice.line.outside-employment'],
    { 'poweroffice.line.outside-employment': ['allowed', 'refused'] },
  ],
  ['overlapping leaves', ['poweroffice.absence.overlaps'], { 'poweroffice.absence.overlaps': ['allowed', 'refused'] }],
  [
    'bodies that are not quite of their form',
    [
      'poweroffice.body.any-case',
      'poweroffice.body.texts',
      'poweroffice.body.numbers-for-texts',
      'poweroffice.body.dates-with-time',
      'poweroffice.body.unknown-members',
    ],
    {},
  ],
  [
    'requests that are not quite of their form',
    [
      'poweroffice.request.slash-at-end',
      'poweroffice.request.unknown-query-key',
      'poweroffice.query.any-case',
      'poweroffice.list.names-any-case',
      'poweroffice.filter.time-forms',
    ],
    {},
  ],
  ['the order of a list of several pages', ['poweroffice.list.own-order'], {}],
  ['changes after the report', ['poweroffice.employment.change-after-report'], {}],
  ['privileges lost while a token lives', ['poweroffice.token.keeps-roles'], {}],
  ['no subscription', ['poweroffice.token.no-subscription'], {}],
  [
    'an onboarding for an organisation that is no client',
    ['poweroffice.onboarding.unknown-client'],
    { 'poweroffice.onboarding.unknown-client': ['later', 'refused'] },
  ],
  [
    'an onboarding without a redirect address',
    ['poweroffice.onboarding.no-redirect'],
    { 'poweroffice.onboarding.no-redirect': ['refused', 'only-one'] },
  ],
  ['lifetimes of an onboarding', ['poweroffice.onboarding.lifetime'], {}],
  [
    'an onboarding that is finalized twice',
    ['poweroffice.onboarding.second-time'],
    { 'poweroffice.onboarding.second-time': ['refused', 'same-answer'] },
  ],
  [
    'a client that is onboarded twice',
    ['poweroffice.onboarding.again'],
    { 'poweroffice.onboarding.again': ['same-key', 'new-key'] },
  ],
  [
    'a contact that a bank account is for',
    ['poweroffice.contact-bank-accounts.unknown-contact', 'poweroffice.contact-bank-accounts.unknown-noun'],
    { 'poweroffice.contact-bank-accounts.unknown-noun': ['contact', 'employee'] },
  ],
  ['a bank account under another contact', ['poweroffice.contact-bank-account.not-found'], {}],
  [
    'normalising of account numbers',
    ['poweroffice.contact-bank-accounts.number-form'],
    { 'poweroffice.contact-bank-accounts.number-form': ['digits', 'exact'] },
  ],
  [
    'validity of Norwegian account numbers',
    ['poweroffice.contact-bank-accounts.check-digit'],
    { 'poweroffice.contact-bank-accounts.check-digit': ['unchecked', 'checked'] },
  ],
  [
    'the same number twice on a contact',
    ['poweroffice.contact-bank-accounts.same-number'],
    { 'poweroffice.contact-bank-accounts.same-number': ['allowed', 'refused'] },
  ],
  [
    'a new bank account or project without IsActive',
    ['poweroffice.contact-bank-accounts.active', 'poweroffice.project.active'],
    {
      'poweroffice.contact-bank-accounts.active': ['active', 'inactive'],
      'poweroffice.project.active': ['active', 'inactive'],
    },
  ],
  [
    'unknown contacts in a filter',
    ['poweroffice.contact-bank-accounts.unknown-contacts'],
    { 'poweroffice.contact-bank-accounts.unknown-contacts': ['no-match', 'not-found'] },
  ],
  ['the state of a new project', ['poweroffice.project.state'], { 'poweroffice.project.state': ['usual', 'null'] }],
  [
    'codes that are not given',
    ['poweroffice.dimension.next-code', 'poweroffice.project.next-code'],
    { 'poweroffice.project.next-code': ['number', 'name'] },
  ],
  [
    'codes that are taken',
    ['poweroffice.dimension.duplicates', 'poweroffice.project.unique-code', 'poweroffice.custom-dimension.unique'],
    { 'poweroffice.dimension.duplicates': ['bad-request', 'conflict'] },
  ],
  [
    'a sub-project below a sub-project',
    ['poweroffice.project.one-level', 'poweroffice.project.second-level'],
    { 'poweroffice.project.second-level': ['refused', 'under-main'] },
  ],
  [
    'settings of dimensions that nobody uses',
    ['poweroffice.custom-dimension.unused-sets'],
    { 'poweroffice.custom-dimension.unused-sets': ['sets', 'empty'] },
  ],
  [
    'a salary line that a user deleted',
    ['poweroffice.salary-line.deleted-by-user'],
    { 'poweroffice.salary-line.deleted-by-user': ['listed', 'by-id-only'] },
  ],
  [
    'the role of an offboarding',
    ['poweroffice.onboarding.offboarding-role'],
    { 'poweroffice.onboarding.offboarding-role': ['none', 'some'] },
  ],
  [
    'unknown choices in a filter',
    ['poweroffice.filter.unknown-choice', 'poweroffice.query.unknown-choice', 'poweroffice.query.choice-numbers'],
    {
      'poweroffice.query.unknown-choice': ['cast', 'binding'],
      'poweroffice.query.choice-numbers': ['from-zero', 'from-one', 'refused'],
    },
  ],
  [
    'a set of custom dimensions that is not there',
    ['poweroffice.custom-dimension.unknown-ordinal'],
    { 'poweroffice.custom-dimension.unknown-ordinal': ['no-match', 'refused'] },
  ],
  [
    'an account of a series on a line',
    ['poweroffice.line.series-account'],
    { 'poweroffice.line.series-account': ['accepted', 'refused'] },
  ],
  [
    'the account of an employee on a line',
    ['poweroffice.line.employee-account'],
    { 'poweroffice.line.employee-account': ['accepted', 'refused'] },
  ],
  [
    'what an account demands of a line',
    ['poweroffice.line.account-demands'],
    { 'poweroffice.line.account-demands': ['unchecked', 'checked'] },
  ],
  [
    'members of a salary line that its pay item does not take',
    ['poweroffice.salary-line.processing-type'],
    { 'poweroffice.salary-line.processing-type': ['accepted', 'as-fixed'] },
  ],
  [
    'deleting what free salary lines name',
    ['poweroffice.dimension.free-salary-lines'],
    { 'poweroffice.dimension.free-salary-lines': ['in-use', 'deletable'] },
  ],
  [
    'the case of a type of number series',
    ['poweroffice.number-series.unknown-type'],
    { 'poweroffice.number-series.unknown-type': ['no-match', 'refused'] },
  ],
];

describe.each(points)('the open point "%s"', (_, ids, variants) => {
  test('is an inferred rule with a source', () => {
    for (const id of ids) {
      expect(book[id]).toMatchObject({ evidence: 'inferred', summary: expect.any(String), source: expect.any(String) });
    }
  });

  test('has its variants, the first of them by default', () => {
    for (const [id, names] of Object.entries(variants)) {
      expect(Object.keys(book[id]?.variants ?? {})).toEqual(names);
      expect(book[id]?.default).toBe(names[0]);
    }
  });
});

describe('every rule', () => {
  test.each(Object.entries(book))('has a full declaration: %s', (id, rule) => {
    expect(id).toMatch(/^poweroffice(\.[a-z][a-z0-9-]*){2}$|^poweroffice\.order-of-checks$/);
    expect(rule.summary).toMatch(/\.$|\."$/);
    expect(rule.source.length).toBeGreaterThan(10);
    if (rule.variants !== undefined) expect(Object.keys(rule.variants)).toContain(rule.default);
  });
});
