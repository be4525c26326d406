import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findState, type Shapes } from '../../src/pact/provider-states.ts';
import { vendors } from '../../src/vendors/index.ts';
import { paystub as runPaystub } from '../helpers/cli.ts';
import { readDocumented } from '../helpers/documented.ts';
import { type Answer, type Client, startPaystub } from '../helpers/paystub.ts';

type Listed = {
  readonly name: string;
  readonly vendor?: string;
  readonly says: string;
  readonly parameters: { readonly required: readonly string[]; readonly properties: Readonly<Record<string, object>> };
  readonly gives: Readonly<Record<string, string>>;
};

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const catalogue: readonly Listed[] = (await paystub.sandbox()('GET', '/__admin/pact/states')).body;

const change = (client: Client, action: string, state: string, params: object = {}) =>
  documented.watch(client)('POST', '/__admin/pact/states', { json: { action, state, params } });
const setUp = (client: Client, state: string, params: object = {}) => change(client, 'setup', state, params);
const status = async (answer: Promise<Answer>) => (await answer).status;
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

const terms = '/ukg/api/v1/commons/persons/employment_terms';
const positions = '/intacct/objects/construction/employee-position';
const ledger = '/intacct/ia/api/v1/objects/general-ledger';
const companyConfig = '/intacct/objects/company-config';
const employments = '/poweroffice/v2/Employees/Employments';

async function idAndName(answer: Promise<Answer>): Promise<object> {
  const { id, name, status } = (await answer).body['ia::result'];
  return { id, name, status };
}

async function idAndStatus(answer: Promise<Answer>): Promise<object> {
  const { id, status } = (await answer).body['ia::result'];
  return status === undefined ? { id } : { id, status };
}

/** Each state with parameters, a call to the vendor, and the result of the call while the state holds. */
const effects: Readonly<
  Record<string, [params: object, check: (client: Client, values: Values) => Promise<unknown>, holds: unknown]>
> = {
  'everything is as in the seed': [
    {},
    async (client) => (await client('GET', positions)).body['ia::meta'].totalCount,
    3,
  ],
  'the clock is {time}': [
    { time: '2031-05-06T07:08:09Z' },
    async (client) => (await client('GET', '/__admin/clock')).body,
    { now: '2031-05-06T07:08:09.000Z', mode: 'frozen' },
  ],
  'the token is valid': [
    {},
    async (client, { token }) => [
      await status(client('GET', `${terms}/100`, bearer(String(token)))),
      await status(client('GET', positions, bearer(String(token)))),
      await status(client('GET', employments, bearer(String(token)))),
    ],
    [200, 200, 200],
  ],
  'the token has expired': [
    {},
    async (client, { token }) => [
      await status(client('GET', `${terms}/100`, bearer(String(token)))),
      (await client('GET', positions, bearer(String(token)))).body['ia::error'].code,
      await status(client('GET', employments, bearer(String(token)))),
    ],
    [401, 'GW-0040', 401],
  ],
  'any token is accepted': [{}, (client) => status(client('GET', `${terms}/100`, bearer('nobodys'))), 200],
  'a token is needed': [{}, (client) => status(client('GET', `${terms}/100`)), 401],
  'the next call is rate limited': [
    { vendor: 'sage-intacct', retryAfter: 60 },
    async (client) => {
      const limited = await client('GET', positions);
      return [limited.status, limited.headers.get('retry-after'), await status(client('GET', positions))];
    },
    [429, '60', 200],
  ],
  'the next call fails with {status}': [
    { status: 503, operation: 'createEmployeePosition' },
    async (client) => [
      await status(client('GET', positions)),
      await status(client('POST', positions, { json: { id: 'A', name: 'A' } })),
      await status(client('POST', positions, { json: { id: 'A', name: 'A' } })),
    ],
    [200, 503, 201],
  ],
  'the rule {rule} is {variant}': [
    { rule: 'ukg.terms.get.none', variant: 'not-found' },
    (client) => status(client('GET', `${terms}/100`)),
    400,
  ],
  'the twin {position} of the rule {rule} is on': [
    { rule: 'ukg.person.unknown', position: 'other-status' },
    async (client) => (await client('GET', `${terms}/100`)).headers.get('x-paystub-twin'),
    'ukg.person.unknown',
  ],
  'person {number} exists': [
    { number: '99001', lastName: 'Okafor' },
    async (client, { personKey }) => (await client('GET', `${terms}/${personKey}`)).body.personIdentity.personNumber,
    '99001',
  ],
  'person {number} does not exist': [
    { number: '20190' },
    async (client) => (await client('GET', `${terms}/100`)).body.errorCode,
    'WCO-101263',
  ],
  'person {number} has no terms': [
    { number: '20190' },
    async (client, { personKey }) => (await client('GET', `${terms}/${personKey}`)).body.assignments,
    [],
  ],
  'person {number} has the term {term} from {from} until {until}': [
    { number: '20190', term: 'Administrative Employees', from: '2020-02-20', until: '2020-06-25' },
    async (client) => (await client('GET', `${terms}/100`)).body.assignments,
    [
      {
        employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
        effectiveDate: '2020-02-20',
        expirationDate: '2020-06-25',
      },
    ],
  ],
  'person {number} has the terms {terms}': [
    {
      number: '20190',
      terms: [
        { term: 'Administrative Employees', from: '2020-02-20', until: '2020-06-25' },
        { term: 'All European Contract Periods', from: '2020-03-20', until: '2020-07-30' },
      ],
    },
    async (client) =>
      (await client('GET', `${terms}/100`)).body.assignments.map(
        (each: { effectiveDate: string; expirationDate: string }) => [each.effectiveDate, each.expirationDate],
      ),
    [
      ['2020-02-20', '2020-03-20'],
      ['2020-03-20', '2020-07-30'],
    ],
  ],
  'person {number} has the paycode value profile {profile}': [
    { number: '10020', profile: 'Sick Day PCVP' },
    (client) => readProfile(client, '10020'),
    { payCodeValueProfile: { id: 201, qualifier: 'Sick Day PCVP' } },
  ],
  'person {number} has no paycode value profile': [
    { number: '10020' },
    (client) => status(client('GET', '/__admin/state/ukg-wfm/profileAssignment/120')),
    404,
  ],
  'the term {term} exists': [
    { term: 'Divers' },
    async (client, { termId }) =>
      (await client('GET', `/ukg/api/v1/timekeeping/setup/employment_terms/${termId}`)).body.name,
    'Divers',
  ],
  'the term {term} is inactive': [
    { term: 'Administrative Employees' },
    async (client) => (await client('GET', '/ukg/api/v1/timekeeping/setup/employment_terms/2')).body.isActive,
    false,
  ],
  'the caller has no function access': [
    {},
    (client, { token }) => status(client('GET', `${terms}/100`, bearer(String(token)))),
    403,
  ],
  'position {id} exists': [
    { id: 'FOR-001', name: 'Foreman-01' },
    async (client, { key }) => {
      const { id, name, status } = (await client('GET', `${positions}/${key}`)).body['ia::result'];
      return { id, name, status };
    },
    { id: 'FOR-001', name: 'Foreman-01', status: 'active' },
  ],
  'position {id} is inactive': [
    { id: 'EP-001' },
    async (client, { key }) => (await client('GET', `${positions}/${key}`)).body['ia::result'].status,
    'inactive',
  ],
  'position {id} does not exist': [{ id: 'EP-001' }, (client) => status(client('GET', `${positions}/1`)), 404],
  'position {id} is in use': [
    { id: 'EP-001' },
    (client, { key }) => status(client('DELETE', `${positions}/${key}`)),
    422,
  ],
  'department {id} exists': [
    { id: 'ENG', name: 'Engineering' },
    (client, { key }) => idAndName(client('GET', `${companyConfig}/department/${key}`)),
    { id: 'ENG', name: 'Engineering', status: 'active' },
  ],
  'location {id} exists': [
    { id: 'OSL', name: 'Oslo' },
    (client, { key }) => idAndName(client('GET', `${companyConfig}/location/${key}`)),
    { id: 'OSL', name: 'Oslo', status: 'active' },
  ],
  'class {id} exists': [
    { id: 'SW' },
    (client, { key }) => idAndName(client('GET', `${companyConfig}/class/${key}`)),
    { id: 'SW', name: 'SW', status: 'active' },
  ],
  'account {id} exists': [
    { id: '60400', name: 'Pensions' },
    (client, { key }) => idAndName(client('GET', `${ledger}/account/${key}`)),
    { id: '60400', name: 'Pensions', status: 'active' },
  ],
  'journal {id} exists': [
    { id: 'EJ' },
    (client, { key }) => idAndName(client('GET', `${ledger}/journal/${key}`)),
    { id: 'EJ', name: 'EJ', status: 'active' },
  ],
  'time type {id} exists': [
    { id: 'Night' },
    (client, { key }) => idAndStatus(client('GET', `/intacct/ia/api/v1/objects/time/time-type/${key}`)),
    { id: 'Night', status: 'active' },
  ],
  'employee type {id} exists': [
    { id: 'Intern' },
    (client, { key }) => idAndStatus(client('GET', `${companyConfig}/employee-type/${key}`)),
    { id: 'Intern', status: 'active' },
  ],
  'earning type {id} exists': [
    { id: 'Bonus' },
    (client, { key }) => idAndStatus(client('GET', `${companyConfig}/earning-type/${key}`)),
    { id: 'Bonus' },
  ],
  'position skill {id} exists': [
    { id: 'Welding' },
    (client, { key }) => idAndStatus(client('GET', `/intacct/ia/api/v1/objects/projects/position-skill/${key}`)),
    { id: 'Welding', status: 'active' },
  ],
  'employees have the custom field {id}': [
    { id: 'BADGES' },
    async (client) => (await client('GET', `${companyConfig}/employee/1`)).body['ia::result']['nsp::BADGES'],
    null,
  ],
  'ID {id} is that of an employee': [
    { id: 'E1', firstName: 'Mary', lastName: 'Vanitha', location: 'HQ', department: 'NEW' },
    async (client, { key, contact }) => {
      const employee = (await client('GET', `${companyConfig}/employee/${key}`)).body['ia::result'];
      const { name, location, department, primaryContact } = employee;
      return [name, location.id, department.id, primaryContact.firstName, primaryContact.key === contact];
    },
    ['Vanitha, Mary', 'HQ', 'NEW', 'Mary', true],
  ],
  'there are {count} positions': [
    { count: 250 },
    async (client) => (await client('GET', positions)).body['ia::meta'],
    { totalCount: 250, start: 1, pageSize: 100, next: 101, previous: null },
  ],
  'the caller is {user}': [
    { user: 'Viewer' },
    async (client, { token }) => [
      await status(client('GET', `${positions}/1`, bearer(String(token)))),
      await status(client('DELETE', `${positions}/1`, bearer(String(token)))),
    ],
    [200, 403],
  ],
  'employee {number} exists': [
    { number: 501, firstName: 'Astrid', lastName: 'Moen' },
    async (client, { employeeId }) => {
      const {
        Number: number,
        FirstName,
        LastName,
      } = (await client('GET', `/poweroffice/v2/Employees/${employeeId}`)).body;
      return { number, FirstName, LastName };
    },
    { number: 501, FirstName: 'Astrid', LastName: 'Moen' },
  ],
  'employee {number} does not exist': [
    { number: 1 },
    (client) => status(client('GET', '/poweroffice/v2/Employees?employeeNos=1')),
    204,
  ],
  'employee {number} has no employment': [
    { number: 1 },
    (client, { employeeId }) => status(client('GET', `/poweroffice/v2/Employees/${employeeId}/Employments`)),
    204,
  ],
  'employee {number} has an employment': [
    { number: 3, startDate: '2025-02-01', professionCode: '1231119' },
    async (client, { employeeId, employmentId }) => {
      const { body } = await client('GET', `/poweroffice/v2/Employees/${employeeId}/Employments/${employmentId}`);
      return [body.StartDate, body.ProfessionCode, body.SalaryCount, body.IsDefault];
    },
    ['2025-02-01', '1231119', 0, true],
  ],
  'the employment of employee {number} is reported': [
    { number: 2 },
    (client, { employeeId, employmentId }) =>
      status(client('DELETE', `/poweroffice/v2/Employees/${employeeId}/Employments/${employmentId}`)),
    409,
  ],
  'the employment of employee {number} changed at {time}': [
    { number: 2, time: '2025-02-01T08:03:00Z' },
    async (client) =>
      (await client('GET', `${employments}?lastChangedDateTimeOffsetGreaterThan=2025-02-01T08:02:59Z`)).body.length,
    1,
  ],
  'employee {number} earns {annualSalary} a year from {from}': [
    { number: 2, annualSalary: 540000, from: '2026-02-01' },
    async (client, { employmentId, salaryId }) => {
      const { body } = await client('GET', `${employments}/${employmentId}/Salaries/${salaryId}`);
      return [body.AnnualSalary, body.FromDate];
    },
    [540000, '2026-02-01'],
  ],
  'the Hyperfind {name} finds the people {numbers}': [
    { name: 'Night Shift', numbers: ['20190', '10030'] },
    async (client, { hyperfindId }) => {
      const json = { hyperfind: { id: hyperfindId }, dateRange: { startDate: '2026-01-01', endDate: '2026-01-31' } };
      const { body } = await client('POST', '/ukg/api/v1/commons/hyperfind/execute', { json });
      return body.result.refs.map(({ qualifier }: { qualifier: string }) => qualifier);
    },
    ['20190', '10030'],
  ],
  'the set-up list {list} has {name}': [
    { list: 'workerType', name: 'Casual' },
    async (client, { id }) => {
      const json = { workerType: { id } };
      return (await client('PUT', '/ukg/api/v1/commons/persons/worker_types/100', { json })).body.workerType.qualifier;
    },
    'Casual',
  ],
  'project {code} exists': [
    { code: '400', name: 'Bryggerhus' },
    async (client, { projectId }) => {
      const { body } = await client('GET', `/poweroffice/v2/Projects/${projectId}`);
      return [body.Code, body.Name, body.ProjectStatus];
    },
    ['400', 'Bryggerhus', 'Active'],
  ],
  'employee {number} has the bank account {accountNumber}': [
    { number: 2, accountNumber: '86011117947' },
    async (client, { employeeId, bankAccountId }) => {
      const account = await client('GET', `/poweroffice/v2/ContactBankAccounts/${employeeId}/${bankAccountId}`);
      const employee = await client('GET', `/poweroffice/v2/Employees/${employeeId}`);
      return [account.body.BankAccountNumber, employee.body.SalaryBankAccountId === bankAccountId];
    },
    ['86011117947', true],
  ],
  'the integration has the privileges {privileges}': [
    { privileges: ['Employee'] },
    async (client, { token }) => [
      await status(client('GET', '/poweroffice/v2/Employees', bearer(String(token)))),
      await status(client('GET', employments, bearer(String(token)))),
    ],
    [200, 403],
  ],
};

function stringsFor(name: string): Shapes {
  const parameters = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
  return Object.fromEntries(parameters.map((parameter) => [parameter, { type: 'string', description: '' }]));
}

type Values = Readonly<Record<string, string | number>>;

async function readProfile(client: Client, number: string): Promise<unknown> {
  const json = { where: { employees: { key: 'personNumber', values: [number] }, personAssignments: ['payCodeValue'] } };
  const { body } = await client('POST', '/ukg/api/v1/commons/persons/assignments/multi_read', { json });
  return body[0].personAssignments.payCodeValue;
}

describe('the catalogue of provider states', () => {
  test('a custom field that a state adds takes the place of no other', async () => {
    const client = paystub.sandbox();
    const json = { key: '2', object: 'company-config/employee', id: 'LEVEL', type: 'text' };
    await client('PUT', '/__admin/state/sage-intacct/custom-field/2', { json });
    await setUp(client, 'employees have the custom field {id}', { id: 'BADGES' });
    await setUp(client, 'employees have the custom field {id}', { id: 'SHIFT' });
    expect((await client('GET', `${companyConfig}/employee/1`)).body['ia::result']).toMatchObject({
      'nsp::LEVEL': null,
      'nsp::BADGES': null,
      'nsp::SHIFT': null,
    });
  });

  test('has no state that is not tested here', () => {
    expect(Object.keys(effects).sort()).toEqual(catalogue.map(({ name }) => name).sort());
  });

  test.each(catalogue)('has a state that takes effect: $name', async ({ name, gives }) => {
    const [params, check, holds] = effects[name] ?? [{}, async () => undefined, 'tested'];
    const client = paystub.sandbox();
    const answer = await setUp(client, name, params);
    expect([answer.status, Object.keys(answer.body)]).toEqual([200, Object.keys(gives)]);
    expect(await check(client, answer.body)).toEqual(holds);
    expect(paystub.reports).toEqual([]);
  });

  test('has no name twice', () => {
    const names = vendors.flatMap(({ providerStates: states }) => Object.keys(states?.catalogue ?? {}));
    expect(new Set(names).size).toBe(names.length);
    expect(catalogue.filter(({ vendor }) => vendor !== undefined).map(({ name }) => name)).toEqual(names);
  });

  // A name cannot hold a list.
  test.each(catalogue.filter(({ name }) => !/\{(terms|privileges)\}/.test(name)))(
    'has no other state that matches the filled-in name of: $name',
    ({ name }) => {
      const [params] = effects[name] ?? [{}];
      const states = Object.fromEntries(catalogue.map((each) => [each.name, { parameters: stringsFor(each.name) }]));
      const filled = name.replaceAll(/\{(\w+)\}/g, (_, parameter) =>
        String((params as Record<string, unknown>)[parameter]),
      );
      expect(findState(states, filled)?.name).toBe(name);
    },
  );

  test('is the same in states.json, in the control API and on the command line', async () => {
    const file = new URL('../../src/pact/generated/states.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(catalogue);
    const { stdout } = await runPaystub(['pact', 'states', '--json']).ended;
    expect(JSON.parse(stdout)).toEqual(catalogue);
    const plain = (await runPaystub(['pact', 'states']).ended).stdout;
    for (const { name, vendor, says } of catalogue) {
      expect(plain).toContain(`${name}  [${vendor ?? 'all vendors'}]\n  ${says}\n`);
    }
  });
});

describe('POST /__admin/pact/states', () => {
  test('takes values from the name of a state, in the types of the parameters', async () => {
    const client = paystub.sandbox();
    expect((await setUp(client, 'employee 3 has an employment')).body.employeeId).toBe(1_000_003);
    expect(await status(setUp(client, 'there are 7 positions'))).toBe(200);
    expect((await client('GET', positions)).body['ia::meta'].totalCount).toBe(7);
  });

  test('brings several states about, each on top of the one before', async () => {
    const client = paystub.sandbox();
    const dated = { term: 'Administrative Employees', from: '2020-02-20', until: '2020-06-25' };
    await setUp(client, 'person {number} exists', { number: '99002' });
    const { body } = await setUp(client, 'person {number} has the term {term} from {from} until {until}', {
      number: '99002',
      ...dated,
    });
    expect((await client('GET', `${terms}/${body.personKey}`)).body.assignments).toHaveLength(1);
  });

  test('returns to the seed at a teardown, whatever the interaction changed', async () => {
    const client = paystub.sandbox();
    await setUp(client, 'the clock is {time}', { time: '2031-05-06T07:08:09Z' });
    await setUp(client, 'the next call fails with 503');
    await setUp(client, 'position {id} exists', { id: 'X' });
    expect((await change(client, 'teardown', 'position {id} exists', { id: 'X' })).body).toEqual({});
    expect((await client('GET', positions)).body['ia::meta'].totalCount).toBe(3);
    expect((await client('GET', '/__admin/clock')).body.mode).toBe('running');
  });

  test('changes no other sandbox', async () => {
    const [one, other] = [paystub.sandbox(), paystub.sandbox()];
    await setUp(one, 'there are 0 positions');
    expect((await other('GET', positions)).body['ia::meta'].totalCount).toBe(3);
  });

  test('accepts the empty state of an interaction that names none', async () => {
    expect((await setUp(paystub.sandbox(), '')).body).toEqual({});
  });

  test.each([
    ['an unknown state', 'the moon is full', {}, 404],
    ['an unknown state that is a name of JavaScript', 'constructor', {}, 404],
    ['a missing parameter', 'person {number} exists', {}, 400],
    ['an unknown parameter', 'person {number} exists', { number: '1', height: 2 }, 400],
    ['a wrong type', 'there are {count} positions', { count: 'many' }, 400],
    ['a wrong date', 'person 20190 has the term Administrative Employees from 2020-02-30 until 2020-06-25', {}, 400],
    ['a value that is not allowed', 'the caller is {user}', { user: 'Root' }, 400],
    ['a person who is not there', 'person 1 has no terms', {}, 409],
    [
      'a time that ends before it starts',
      'person 20190 has the term Administrative Employees from 2020-06-25 until 2020-02-20',
      {},
      409,
    ],
    ['an employee without an employment', 'the employment of employee 3 is reported', {}, 409],
    ['a status that is no failure', 'the next call fails with 204', {}, 409],
    ['an unknown operation', 'the next call fails with {status}', { status: 500, operation: 'dance' }, 409],
    ['an unknown rule', 'the rule ukg.dance is slow', {}, 409],
    ['an unknown variant', 'the rule ukg.terms.get.none is perhaps', {}, 409],
    ['more than there may be', 'there are 10001 positions', {}, 409],
  ])('refuses %s, and undoes the states before it', async (_, state, params, expected) => {
    const client = paystub.sandbox();
    await setUp(client, 'position {id} exists', { id: 'X' });
    const { status: refused, body } = await setUp(client, state, params);
    expect([refused, body.status]).toEqual([expected, expected]);
    expect(body.detail).toContain(expected === 400 ? 'cannot be brought about' : '"');
    expect((await client('GET', positions)).body['ia::meta'].totalCount).toBe(3);
  });

  test.each([{}, { state: 'x' }, { state: 1, action: 'setup' }, { state: '', action: 'destroy' }])(
    'refuses the malformed body %j',
    async (json) => {
      expect(await status(paystub.sandbox()('POST', '/__admin/pact/states', { json }))).toBe(400);
    },
  );
});
