import { describe, expect, test } from 'vitest';
import { createPaystub, type Paystub, type Sandbox } from '../../src/index.ts';
import { requireHazards } from '../../src/usage/coverage.ts';
import { vendors } from '../../src/vendors/index.ts';

type Call = (path: string, init?: RequestInit) => Promise<Response>;

/** Tools of a row of the table: a call to its vendor, and the Paystub with its default sandbox. */
type Tools = { readonly call: Call; readonly sandbox: Sandbox; readonly paystub: Paystub };
type Way = (tools: Tools) => Promise<unknown>;

const sends =
  (method: string) =>
  (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    ...{ method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) },
  });
const [post, patch] = [sends('POST'), sends('PATCH')];
const lost = () => undefined;
const vanishing: Way = ({ sandbox }) => sandbox.rules.setTwin('wire.vanishing-record', true);

async function tokenOf(answer: Response): Promise<{ Authorization: string }> {
  const { access_token } = (await answer.json()) as { access_token: string };
  return { Authorization: `Bearer ${access_token}` };
}

const persons = '/api/v1/commons/persons';
const search = `${persons}/apply_read`;
const terms = `${persons}/employment_terms`;
const upsert = `${persons}/employment_terms/multi_upsert`;
const assignment = (effectiveDate: string, expirationDate: string, id = 2, personNumber = '20190') => ({
  personIdentity: { personNumber },
  assignments: [{ employmentTerm: { id }, effectiveDate, expirationDate }],
});
const term = (...parts: Parameters<typeof assignment>) => post(assignment(...parts));

const ukg: Readonly<Record<string, Way>> = {
  'second-page': ({ call }) => call(search, post({ where: {}, index: 1, count: 2 })),
  'empty-answer': ({ call }) => call(search, post({ where: { employmentStatus: 'Terminated' }, index: 500 })),
  'partial-success': ({ call }) =>
    call(upsert, post([assignment('2026-01-01', '2026-02-01'), assignment('2026-01-01', '2026-02-01', 2, 'nobody')])),
  throttled: async ({ call, sandbox }) => {
    await sandbox.faults.addPreset('ukg-throttled');
    await call(`${terms}/100`);
  },
  'token-expired': async ({ call, sandbox, paystub }) => {
    const { appkey = '', ...user } = paystub.credentials['ukg-wfm'];
    const body = new URLSearchParams({ ...user, grant_type: 'password', auth_chain: 'OAuthLdapService' });
    const signIn = await call('/api/authentication/access_token', { method: 'POST', headers: { appkey }, body });
    const headers = { appkey, ...(await tokenOf(signIn)) };
    await sandbox.clock.advance('PT2H');
    await call(`${terms}/100`, { headers });
  },
  'answer-lost': async ({ call, sandbox }) => {
    await sandbox.faults.add({ match: { method: 'POST' }, effect: { kind: 'commit-then-drop' } });
    await call(terms, term('2026-01-01', '2026-02-01')).catch(lost);
  },
  'dates-cut-by-another': async ({ call }) => {
    await call(terms, term('2020-02-20', '2020-06-25'));
    await call(terms, term('2020-03-20', '2020-07-30', 4));
  },
  'open-end': async ({ call }) => {
    await call(terms, term('2026-01-01', '3000-01-01'));
    await call(`${terms}?person_number=20190`);
  },
  'null-member': ({ call }) => call(search, post({ where: { snapshotDate: null } })),
  duplicate: ({ call }) => {
    const item = { personIdentity: { personNumber: '10020' }, personAssignments: {} };
    return call(`${persons}/assignments/multi_upsert`, post([item, item]));
  },
  'vanished-record': async (tools) => {
    await vanishing(tools);
    for (const index of [0, 1]) await tools.call(search, post({ where: {}, index, count: 2 }));
  },
  'leap-day': ({ call }) => call(terms, term('2028-02-29', '2028-03-10')),
};

const positions = '/ia/api/v1/objects/construction/employee-position';
const query = '/ia/api/v1/services/core/query';
const all = { object: 'construction/employee-position', fields: ['id'] };

async function signInAs(username: string, { call, paystub }: Tools): Promise<{ Authorization: string }> {
  const fields = { ...paystub.credentials['sage-intacct'], grant_type: 'client_credentials', username };
  return tokenOf(await call('/ia/api/v1/oauth2/token', { method: 'POST', body: new URLSearchParams(fields) }));
}

const intacct: Readonly<Record<string, Way>> = {
  'second-page': ({ call }) => call(query, post({ ...all, start: 2, size: 1 })),
  'empty-answer': ({ call }) => call(query, post({ ...all, filters: [{ $eq: { id: 'NO-SUCH' } }] })),
  'partial-success': ({ call }) => call(positions, post([{ id: 'GOOD', name: 'Good' }, { name: 'No id' }])),
  throttled: async ({ call, sandbox }) => {
    await sandbox.faults.addPreset('intacct-rate-limit');
    await call(positions);
  },
  'token-expired': async (tools) => {
    const headers = await signInAs('Admin@Paystub', tools);
    await tools.sandbox.clock.advance('PT24H');
    await tools.call(positions, { headers });
  },
  'answer-lost': async ({ call, sandbox }) => {
    await sandbox.faults.addPreset('intacct-lost-create');
    await call(positions, post({ id: 'LOST', name: 'Lost' })).catch(lost);
  },
  'null-member': ({ call }) => call(positions, post({ id: 'NULL', name: 'Null', description: null })),
  duplicate: async ({ call }) => {
    for (const name of ['Once', 'Twice']) await call(positions, post({ id: 'SAME', name }));
  },
  'vanished-record': async (tools) => {
    await vanishing(tools);
    for (const start of [1, 2]) await tools.call(query, post({ ...all, start, size: 1 }));
  },
  'refused-by-privilege': async (tools) =>
    tools.call(positions, post({ id: 'NOT', name: 'Not' }, await signInAs('Viewer@Paystub', tools))),
  'leap-day': ({ call }) =>
    call(query, post({ ...all, filters: [{ $gt: { 'audit.createdDateTime': '2028-02-29' } }] })),
};

/** The keys of the integration that may only read, as `GET /__admin/info` lists them. */
const readOnly = '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71';

async function signInWith(keys: string | undefined, { call, paystub }: Tools): Promise<Record<string, string>> {
  const { application_key, client_key, subscription_key = '' } = paystub.credentials['poweroffice-go'];
  const key = { 'Ocp-Apim-Subscription-Key': subscription_key };
  const headers = { ...key, Authorization: `Basic ${btoa(keys ?? `${application_key}:${client_key}`)}` };
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  return { ...key, ...(await tokenOf(await call('/OAuth/Token', { method: 'POST', headers, body }))) };
}

const powerOffice: Readonly<Record<string, Way>> = {
  'second-page': ({ call }) => call('/v2/Employees?PageSize=1&PageNumber=2'),
  'empty-answer': ({ call }) => call('/v2/Employees?employeeNos=987654'),
  throttled: async ({ call, sandbox }) => {
    await sandbox.faults.addPreset('poweroffice-busy');
    await call('/v2/Employees');
  },
  'token-expired': async (tools) => {
    const headers = await signInWith(undefined, tools);
    await tools.sandbox.clock.advance('PT1H');
    await tools.call('/v2/Employees', { headers });
  },
  'answer-lost': async ({ call, sandbox }) => {
    await sandbox.faults.addPreset('poweroffice-lost-create');
    await call('/v2/Employees', post({ FirstName: 'Liv', LastName: 'Lost' })).catch(lost);
  },
  'null-member': ({ call }) =>
    call('/v2/Employees/1000002', patch([{ op: 'replace', path: '/JobTitle', value: null }])),
  duplicate: ({ call }) => call('/v2/Employees', post({ FirstName: 'Kari', LastName: 'Nordmann', Number: 1 })),
  'vanished-record': async (tools) => {
    await vanishing(tools);
    for (const page of [1, 2]) await tools.call(`/v2/Employees?PageSize=1&PageNumber=${page}`);
  },
  'refused-by-privilege': async (tools) => {
    const headers = await signInWith(readOnly, tools);
    await tools.call('/v2/Employees', post({ FirstName: 'Not', LastName: 'Allowed' }, headers));
  },
  'leap-day': ({ call }) =>
    call('/v2/Employees', post({ FirstName: 'Leap', LastName: 'Day', DateOfBirth: '1996-02-29' })),
};

const ways = { 'ukg-wfm': ukg, 'sage-intacct': intacct, 'poweroffice-go': powerOffice };
type VendorName = keyof typeof ways;
const rows = Object.entries(ways).flatMap(([vendor, hazards]) =>
  Object.entries(hazards).map(([hazard, bring]) => ({ vendor: vendor as VendorName, hazard, bring })),
);

describe('a hazard', () => {
  test.each(rows)('$vendor:$hazard is met where it is brought about as it says', async ({ vendor, hazard, bring }) => {
    await using paystub = await createPaystub();
    const sandbox = paystub.sandbox();
    const findMissing = requireHazards([`${vendor}:${hazard}`], vendors);
    const call: Call = (path, init) => fetch(`${sandbox.baseUrl(vendor)}${path}`, init);
    await call('/');
    expect(findMissing(await paystub.coverage())).toHaveLength(1);
    await bring({ call, sandbox, paystub });
    expect(findMissing(await paystub.coverage())).toEqual([]);
  });

  test('is declared by every vendor once, with a sentence and a way, and has a row here', () => {
    for (const { name, hazards = [] } of vendors) {
      expect(Object.keys(ways[name as VendorName]).sort()).toEqual(hazards.map((hazard) => hazard.name).sort());
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
