import { describe, expect, test } from 'vitest';
import type { PaystubOptions, Sandbox } from '../../src/index.ts';
import { createPaystub } from '../../src/index.ts';
import { requireHazards } from '../../src/usage/coverage.ts';
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

const terms = '/commons/persons/employment_terms';
const signedIn = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

/** The access token that a token endpoint gives. */
async function tokenOf(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const { access_token: token } = (await response.json()) as { access_token: string };
  expect([response.status, typeof token]).toEqual([200, 'string']);
  return token;
}

const signInToUkg = (s: Sandbox) =>
  tokenOf(`${s.baseUrl('ukg-wfm')}/api/authentication/access_token`, {
    ...{ username: 'apiuser', password: 'paystub-password', grant_type: 'password', auth_chain: 'OAuthLdapService' },
    ...{ client_id: 'paystub-client', client_secret: 'paystub-client-secret' },
  });
const signInToIntacct = (s: Sandbox, username: string) =>
  tokenOf(`${s.baseUrl('sage-intacct')}/ia/api/v1/oauth2/token`, {
    ...{ grant_type: 'client_credentials', username },
    ...{ client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' },
  });
const everything = '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70';
const readOnly = '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71';
const subscription = { 'Ocp-Apim-Subscription-Key': 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02' };
const signInToOffice = (s: Sandbox, keys: string) =>
  tokenOf(
    `${s.baseUrl('poweroffice-go')}/OAuth/Token`,
    { grant_type: 'client_credentials' },
    {
      Authorization: `Basic ${btoa(keys)}`,
    },
  );
const asOffice = (token: string, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, ...signedIn(token).headers, ...subscription },
});
const patch = (...operations: readonly object[]): RequestInit => ({ ...json(operations), method: 'PATCH' });
const pages = { twins: { 'wire.vanishing-record': true } };

type Way = readonly [hazard: string, bring: (sandbox: Sandbox) => Promise<unknown>, options?: PaystubOptions];

/** Each hazard with the way to bring it about that its declaration tells. */
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
  [
    'ukg-wfm:partial-success',
    async (s) => {
      await s.faults.addPreset('ukg-third-item-fails');
      const people = ['20190', '10020', '10030'].map((personNumber) => ({
        ...term('2026-01-01', '2026-02-01'),
        personIdentity: { personNumber },
      }));
      expect((await ukg(s, `${terms}/multi_upsert`, json(people))).status).toBe(207);
    },
  ],
  [
    'ukg-wfm:token-expired',
    async (s) => {
      const token = await signInToUkg(s);
      expect((await ukg(s, `${terms}/100`, signedIn(token))).status).not.toBe(401);
      await s.clock.advance('PT2H');
      expect((await ukg(s, `${terms}/100`, signedIn(token))).status).toBe(401);
    },
  ],
  [
    'ukg-wfm:duplicate',
    async (s) => {
      const person = { personIdentity: { personNumber: '20190' }, personAssignments: {} };
      const answer = await ukg(s, '/commons/persons/assignments/multi_upsert', json([person, person]));
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('WCO-101305')]);
    },
  ],
  [
    'ukg-wfm:duplicate',
    async (s) => {
      const version = { startDate: '2020-01-01', endDate: '3000-01-01', payRule: { id: 8 } };
      const existing = {
        ...{ name: 'Administrative Employees', processType: 'ENFORCE_END_DATE' },
        versions: { employmentTermVersion: [version] },
      };
      const answer = await ukg(s, '/timekeeping/setup/employment_terms', json(existing));
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('WTK-82604')]);
    },
  ],
  [
    'ukg-wfm:vanished-record',
    async (s) => {
      for (const index of [0, 1]) await ukg(s, '/commons/persons/apply_read', json({ where: {}, index, count: 2 }));
    },
    pages,
  ],
  [
    'sage-intacct:partial-success',
    async (s) => {
      const batch = [{ id: 'GOOD', name: 'Good' }, { name: 'Without an id' }];
      expect((await intacct(s, positions, json(batch))).status).toBe(207);
    },
  ],
  [
    'sage-intacct:token-expired',
    async (s) => {
      const token = await signInToIntacct(s, 'Admin@Paystub');
      expect((await intacct(s, positions, signedIn(token))).status).toBe(200);
      await s.clock.advance('PT24H');
      expect((await intacct(s, positions, signedIn(token))).status).toBe(401);
    },
  ],
  ['sage-intacct:null-member', (s) => intacct(s, positions, json({ id: 'NULL', name: 'Null', description: null }))],
  [
    'sage-intacct:vanished-record',
    async (s) => {
      for (const start of [1, 2]) await intacct(s, '/services/core/query', json({ ...query, start, size: 1 }));
    },
    pages,
  ],
  [
    'sage-intacct:refused-by-privilege',
    async (s) => {
      const { headers } = signedIn(await signInToIntacct(s, 'Viewer@Paystub'));
      const create = json({ id: 'MINE', name: 'Mine' });
      const answer = await intacct(s, positions, { ...create, headers: { ...create.headers, ...headers } });
      expect(answer.status).toBe(403);
    },
  ],
  [
    'sage-intacct:leap-day',
    async (s) => {
      const filters = [{ $eq: { startDate: '2028-02-29' } }];
      const body = { object: 'company-config/employee', fields: ['id'], filters };
      expect((await intacct(s, '/services/core/query', json(body))).status).toBe(200);
    },
  ],
  [
    'poweroffice-go:token-expired',
    async (s) => {
      const token = await signInToOffice(s, everything);
      expect((await office(s, '/Employees', asOffice(token))).status).toBe(200);
      await s.clock.advance('PT1H');
      expect((await office(s, '/Employees', asOffice(token))).status).toBe(401);
    },
  ],
  [
    'poweroffice-go:answer-lost',
    async (s) => {
      await s.faults.addPreset('poweroffice-lost-create');
      expect((await office(s, '/Employees', json({ FirstName: 'Lost', LastName: 'Answer' }))).status).toBe(504);
    },
  ],
  [
    'poweroffice-go:null-member',
    (s) => office(s, '/Employees/1000001', patch({ op: 'replace', path: '/JobTitle', value: null })),
  ],
  [
    'poweroffice-go:duplicate',
    async (s) => {
      const [{ Number: number }] = (await (await office(s, '/Employees?PageSize=1')).json()) as [{ Number: number }];
      const again = { FirstName: 'Same', LastName: 'Number', Number: number };
      expect((await office(s, '/Employees', json(again))).status).toBe(400);
    },
  ],
  [
    'poweroffice-go:vanished-record',
    async (s) => {
      for (const page of [1, 2]) await office(s, `/Employees?PageSize=1&PageNumber=${page}`);
    },
    pages,
  ],
  [
    'poweroffice-go:refused-by-privilege',
    async (s) => {
      const token = await signInToOffice(s, readOnly);
      const create = json({ FirstName: 'Not', LastName: 'Allowed' });
      expect((await office(s, '/Employees', asOffice(token, create))).status).toBe(403);
    },
  ],
  [
    'poweroffice-go:refused-by-privilege',
    async (s) => {
      const given = await s.providerStates.setUp('the integration has the privileges {privileges}', {
        privileges: ['Employee'],
      });
      const create = json({ FirstName: 'Not', LastName: 'Allowed' });
      expect((await office(s, '/Departments', asOffice(String(given.token), create))).status).toBe(403);
    },
  ],
  [
    'poweroffice-go:leap-day',
    (s) => office(s, '/Employees/1000001', patch({ op: 'replace', path: '/DateOfBirth', value: '1988-02-29' })),
  ],
];

/** The coverage of a Paystub after some requests. */
async function coverageAfter(bring: (sandbox: Sandbox) => Promise<unknown>, options: PaystubOptions = {}) {
  await using paystub = await createPaystub(options);
  await bring(paystub.sandbox());
  return paystub.coverage();
}

describe('a hazard', () => {
  test('of every vendor has a way here, and none is met where nothing was asked', async () => {
    const declared = vendors.flatMap(({ name, hazards = [] }) => hazards.map((hazard) => `${name}:${hazard.name}`));
    expect([...new Set(ways.map(([hazard]) => hazard))].sort()).toEqual([...declared].sort());
    expect(requireHazards(declared, vendors)(await coverageAfter(async () => {}))).toEqual(declared);
  });

  test.each(ways.map(([name, ...way]) => ({ name, way })))(
    '$name is met where it is brought about as it says',
    async ({ name, way }) => {
      expect(requireHazards([name], vendors)(await coverageAfter(...way))).toEqual([]);
    },
  );
});
