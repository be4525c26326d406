import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/engine/journal/entry.ts';
import type { Sandbox as EngineSandbox } from '../../src/engine/sandbox/sandbox.ts';
import type { PaystubOptions, Sandbox } from '../../src/index.ts';
import { createPaystub } from '../../src/index.ts';
import { type Coverage, mergeCoverage, requireHazards } from '../../src/usage/coverage.ts';
import { coverageToHtml } from '../../src/usage/coverage-html.ts';
import { coverageText } from '../../src/usage/coverage-text.ts';
import { LateCoverage } from '../../src/usage/late-coverage.ts';
import { vendors } from '../../src/vendors/index.ts';

const json = (body: unknown): RequestInit => ({
  ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
});
const ukg = (sandbox: Sandbox, path: string, init?: RequestInit) =>
  fetch(`${sandbox.baseUrl('ukg-wfm')}/api/v1${path}`, init);
const intacct = (sandbox: Sandbox, path: string, init?: RequestInit) =>
  fetch(`${sandbox.baseUrl('sage-intacct')}/ia/api/v1${path}`, init);
const office = (sandbox: Sandbox, path: string, init?: RequestInit) =>
  fetch(`${sandbox.baseUrl('poweroffice-go')}/v2${path}`, init);
const lost = () => undefined;

const positions = '/objects/construction/employee-position';
const query = { object: 'construction/employee-position', fields: ['id'] };
const term = (effectiveDate: string, expirationDate: string, id = 2) => ({
  personIdentity: { personNumber: '20190' },
  assignments: [{ employmentTerm: { id }, effectiveDate, expirationDate }],
});

type Way = readonly [hazard: string, bring: (sandbox: Sandbox) => Promise<unknown>];

/** Each hazard with requests that bring it about as its declaration tells. */
const ways: readonly Way[] = [
  ['ukg-wfm:second-page', (s) => ukg(s, '/commons/persons/apply_read', json({ where: {}, index: 1, count: 2 }))],
  [
    'ukg-wfm:empty-answer',
    (s) => ukg(s, '/commons/persons/apply_read', json({ where: { employmentStatus: 'Terminated' }, index: 500 })),
  ],
  [
    'ukg-wfm:throttled',
    async (s) => {
      await s.faults.addPreset('ukg-throttled');
      await ukg(s, '/commons/persons/employment_terms/100');
    },
  ],
  [
    'ukg-wfm:answer-lost',
    async (s) => {
      await s.faults.add({ match: { method: 'POST' }, effect: { kind: 'commit-then-drop' } });
      await ukg(s, '/commons/persons/employment_terms', json(term('2026-01-01', '2026-02-01'))).catch(lost);
    },
  ],
  [
    'ukg-wfm:dates-cut-by-another',
    async (s) => {
      await ukg(s, '/commons/persons/employment_terms', json(term('2020-02-20', '2020-06-25')));
      await ukg(s, '/commons/persons/employment_terms', json(term('2020-03-20', '2020-07-30', 4)));
    },
  ],
  ['ukg-wfm:open-end', (s) => ukg(s, '/commons/persons/employment_terms', json(term('2026-01-01', '3000-01-01')))],
  ['ukg-wfm:leap-day', (s) => ukg(s, '/commons/persons/employment_terms', json(term('2028-02-29', '2028-03-10')))],
  ['ukg-wfm:null-member', (s) => ukg(s, '/commons/persons/apply_read', json({ where: { snapshotDate: null } }))],
  ['sage-intacct:second-page', (s) => intacct(s, '/services/core/query', json({ ...query, start: 2, size: 1 }))],
  [
    'sage-intacct:empty-answer',
    (s) => intacct(s, '/services/core/query', json({ ...query, filters: [{ $eq: { id: 'NO-SUCH' } }] })),
  ],
  [
    'sage-intacct:throttled',
    async (s) => {
      await s.faults.addPreset('intacct-rate-limit');
      await intacct(s, positions);
    },
  ],
  [
    'sage-intacct:answer-lost',
    async (s) => {
      await s.faults.addPreset('intacct-lost-create');
      await intacct(s, positions, json({ id: 'LOST', name: 'Lost' })).catch(lost);
    },
  ],
  [
    'sage-intacct:duplicate',
    async (s) => {
      await intacct(s, positions, json({ id: 'TWICE', name: 'Twice' }));
      await intacct(s, positions, json({ id: 'TWICE', name: 'Twice' }));
    },
  ],
  ['poweroffice-go:second-page', (s) => office(s, '/Employees?PageSize=1&PageNumber=2')],
  ['poweroffice-go:empty-answer', (s) => office(s, '/Employees?employeeNos=987654')],
  [
    'poweroffice-go:throttled',
    async (s) => {
      await s.faults.addPreset('poweroffice-busy');
      await office(s, '/Employees');
    },
  ],
];

/** The coverage of a Paystub after some requests. */
async function coverageAfter(bring: (sandbox: Sandbox) => Promise<unknown>, options: PaystubOptions = {}) {
  await using paystub = await createPaystub(options);
  await bring(paystub.sandbox());
  return paystub.coverage();
}

describe('a hazard', () => {
  test.each(ways)('%s is missing from a run, and is met where it is brought about as it says', async (name, bring) => {
    const findMissing = requireHazards([name], vendors);
    expect(findMissing(await coverageAfter(async () => {}))).toEqual([name]);
    expect(findMissing(await coverageAfter(bring))).toEqual([]);
  });

  test('of a record that vanishes is met under the twin of the wire', async () => {
    const second = (s: Sandbox) => office(s, '/Employees?PageSize=1&PageNumber=2');
    const coverage = await coverageAfter(second, { twins: { 'wire.vanishing-record': true } });
    expect(requireHazards(['vanished-record'], vendors)(coverage)).toEqual([]);
  });

  test('is declared by every vendor once, with a sentence and a way', () => {
    for (const { name, hazards = [] } of vendors) {
      expect(hazards.length, name).toBeGreaterThanOrEqual(10);
      expect(new Set(hazards.map((hazard) => hazard.name)).size).toBe(hazards.length);
      for (const { summary, how } of hazards) expect(summary + how).toMatch(/^[A-Z].*\.[A-Z].*\.$/);
    }
  });

  test('that no vendor has cannot be required', () => {
    expect(() => requireHazards(['second-pages'], vendors)).toThrow(
      'there is no hazard "second-pages"; there are second-page',
    );
    expect(requireHazards(['second page'], vendors)({ hazards: [] })).toEqual(['second-page']);
  });
});

describe('the coverage of a server that was not asked for it from the start', () => {
  const sandboxWith = (held: readonly Entry[], total: number) => ({
    awake: () => [{ journal: { entries: () => held, held: held.length, total } } as unknown as EngineSandbox],
  });
  const entry = {
    ...{ vendor: 'poweroffice-go', operation: 'getEmployees', rules: [], changes: [] },
    request: {
      method: 'GET',
      path: '/Employees',
      search: '',
      headers: {},
      body: { tooLarge: false, bytes: new Uint8Array() },
    },
    reply: { status: 429, headers: {}, body: '' },
  } as unknown as Entry;

  test('counts what the journals hold when it is first asked for, and what comes later', () => {
    const coverage = new LateCoverage(vendors);
    coverage.note(entry); // nobody has asked yet: the journal holds it
    const sandboxes = sandboxWith([entry, entry], 5);
    const throttled = (found: Coverage) =>
      found.hazards.find(({ vendor, name }) => vendor === 'poweroffice-go' && name === 'throttled')?.requests;
    const first = coverage.result(sandboxes);
    expect([throttled(first), first.missed]).toEqual([2, 3]);
    coverage.note(entry);
    expect(throttled(coverage.result(sandboxes))).toBe(3);
    expect(mergeCoverage([first, first]).missed).toBe(6);
  });
});

describe('the coverage', () => {
  test('has the operations with their statuses, and the rules of the vendors that were called', async () => {
    const { operations, rules } = await coverageAfter((s) => office(s, '/Employees?PageSize=1'));
    expect(operations.find(({ operation }) => operation === 'getEmployees')?.statuses).toEqual({ 200: 1 });
    expect(new Set(rules.map(({ vendor }) => vendor))).toEqual(new Set(['poweroffice-go']));
    expect(rules.find(({ id }) => id === 'poweroffice.list.bare-array')).toMatchObject({ requests: 1 });
    expect(rules.find(({ id }) => id === 'poweroffice.list.empty-is-204')).toMatchObject({ requests: 0 });
  });

  test('of several runs is their sum', async () => {
    const [first, second] = [
      await coverageAfter((s) => office(s, '/Employees?PageSize=1&PageNumber=2')),
      await coverageAfter((s) => office(s, '/Employees?employeeNos=987654')),
    ];
    const merged = mergeCoverage([first, second]);
    expect(merged.operations.find(({ operation }) => operation === 'getEmployees')?.statuses).toEqual({
      200: 1,
      204: 1,
    });
    expect(requireHazards(['second-page', 'empty-answer'], vendors)(merged)).toEqual([]);
    expect(mergeCoverage([first])).toEqual(first);
  });

  test('as text and as a page tells how a hazard that was not met is brought about', async () => {
    const coverage = await coverageAfter((s) => office(s, '/Employees'));
    const text = coverageText(coverage, ['throttled']);
    expect(text).toMatch(/^coverage of poweroffice-go: 1 of \d+ operations, \d+ of \d+ rules \(/);
    expect(text).toContain(
      '  poweroffice-go throttled: PowerOffice answers 429.\n    Put the fault preset poweroffice-busy in place.',
    );
    expect(text).toContain('required, and not met: throttled');
    expect(coverageToHtml(coverage)).toContain('Put the fault preset poweroffice-busy in place.');
  });
});
