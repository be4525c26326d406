import { describe, expect, test } from 'vitest';
import { addCompany } from '../../../../src/seed/add-company.ts';
import { ukgWfm } from '../../../../src/vendors/ukg-wfm/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';
import { hired } from '../hired.ts';
import { assignments, json, noPerson, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const commons = '/ukg/api/v1/commons';
const path = `${commons}/hyperfind`;
const send = (method: string, url: string, body?: unknown) =>
  paystub.client()(method, url, body === undefined ? {} : json(body));
const execute = (body: object) => send('POST', `${path}/execute`, body);
const names = (body: { readonly hyperfindQueries: readonly { readonly name: string }[] }) =>
  body.hyperfindQueries.map(({ name }) => name);
const numbers = (body: { readonly result: { readonly refs: readonly { readonly qualifier: string }[] } }) =>
  body.result.refs.map(({ qualifier }) => qualifier);
/** A client of a sandbox in which a rule has another variant. */
const choosing = async (rule: string, variant: string) => {
  await paystub.sandbox(rule)('PUT', `/__admin/rules/${rule}`, json({ variant }));
  return (method: string, url: string, body?: unknown) =>
    paystub.client(rule)(method, url, body === undefined ? {} : json(body));
};

const dateRange = { startDate: '2026-04-21', endDate: '2026-07-23' };
const visible = [
  ...['All Agency Employees', 'All Home', 'All Home and Scheduled-In', 'All Home and Transferred-In'],
  ...['All People', 'Empty Department', 'My Team', 'Payroll Pilot'],
];

describe('GET /v1/commons/hyperfind', () => {
  // The envelope, the order of the members and the persistent ids are those of keboola's recording of July 2026.
  test('gives one object with the public queries and the own ones of the user, by name', async () => {
    const { status, body } = await send('GET', path);
    expect([status, Object.keys(body)]).toEqual([200, ['hyperfindQueries']]);
    expect(names(body)).toEqual(visible);
    const byId = new Map(body.hyperfindQueries.map((query: { id: number }) => [query.id, query]));
    expect(JSON.stringify(byId.get(-2))).toBe(
      JSON.stringify({
        id: -2,
        name: 'All Home and Transferred-In',
        description: 'Active people, and those who are transferred in',
        visibility: { id: 1, name: 'Public' },
        usageType: 'Regular',
        inclusiveExclusivefilterType: 'Inclusive',
        persistentId: '&All_Home_And_Transferred_In',
      }),
    );
    expect(byId.get(1)).toMatchObject({ name: 'All Home', persistentId: '&Person.All_Home' });
    expect([-9, -3, -13].map((id) => (byId.get(id) as { persistentId: string }).persistentId)).toEqual([
      ...['&All_People', '&All_Home_And_Scheduled_In', '&All_Agency_Employee'],
    ]);
  });

  test.each([
    ['usage_type=Home', ['Home Page']],
    ['usage_type=HOME', ['Home Page']],
    ['usage_type=Regular', visible],
    ['usage_type=All', [...visible.slice(0, 6), 'Home Page', ...visible.slice(6)]],
    ['usage_type=Other', []],
  ])('?%s gives the queries of that usage', async (query, expected) => {
    expect(names((await send('GET', `${path}?${query}`)).body)).toEqual(expected);
  });

  test('has constraints with all details, and refuses another value than true and false', async () => {
    const { body } = await send('GET', `${path}?all_details=true`);
    expect(body.hyperfindQueries[0].constraints).toEqual({ comparator: 'AND', filters: [] });
    const bad = await send('GET', `${path}?all_details=maybe`);
    expect([bad.status, bad.body.errorCode]).toEqual([400, 'WFP-90010']);
    const strict = await choosing('ukg.hyperfind.unknown-usage-type', 'refused');
    const other = await strict('GET', `${path}?usage_type=Other`);
    expect([other.status, other.body.errorCode]).toEqual([400, 'WFP-90010']);
  });

  test('/public has public queries alone', async () => {
    const expected = [...visible.slice(0, 6), 'Home Page', 'Payroll Pilot'];
    expect(names((await send('GET', `${path}/public`)).body)).toEqual(expected);
  });
});

describe('GET /v1/commons/hyperfind/{id}', () => {
  test('finds a query of the system by its negative id', async () => {
    expect((await send('GET', `${path}/-9`)).body).toMatchObject({ id: -9, name: 'All People' });
  });

  test('answers 404 with the two full stops of the vendor', async () => {
    const { status, body } = await send('GET', `${path}/999`);
    const message = 'The Hyperfind query ID: 999 could not be found..';
    expect([status, body]).toEqual([404, { errorCode: 'WCO-112088', message }]);
  });

  test("refuses another user's private query", async () => {
    const { status, body } = await send('GET', `${path}/257`);
    const message = 'User is not allowed to access this resource.';
    expect([status, body]).toEqual([403, { errorCode: 'WCO-112060', message }]);
    expect((await send('GET', `${path}/256`)).body.visibility).toEqual({ id: 2, name: 'Private' });
  });

  test('finds a query of another usage, or not by the variant', async () => {
    expect((await send('GET', `${path}/255`)).body.usageType).toBe('Home');
    const strict = await choosing('ukg.hyperfind.usage-by-id', 'not-found');
    expect((await strict('GET', `${path}/255`)).status).toBe(404);
    expect((await strict('GET', `${path}/255?usage_type=HOME`)).status).toBe(200);
  });
});

describe('POST /v1/commons/hyperfind/multi_read', () => {
  const read = (where?: object) => send('POST', `${path}/multi_read`, where === undefined ? {} : { where });

  test.each([
    [{ ids: [253, 1] }, ['Payroll Pilot', 'All Home']],
    [{ qualifiers: ['all people'] }, ['All People']],
    [{ persistentIds: ['Payroll#Pilot'] }, ['Payroll Pilot']],
    [{ refs: [{ id: 254 }, { qualifier: 'My Team' }] }, ['Empty Department', 'My Team']],
  ])('finds queries by %j, in their order', async (hyperFindQuery, expected) => {
    const { status, body } = await read({ hyperFindQuery });
    expect([status, names(body)]).toEqual([200, expected]);
  });

  // Codes and texts of the vendor's published API.
  test.each([
    [undefined, 'WCO-112100', 'A request cannot be empty.'],
    [{}, 'WCO-112101', 'Parameter is required: hyperFindQuery.'],
    [{ hyperFindQuery: {} }, 'WCO-112099', 'Atleast one parameter from id/qualifier/persistentId/ref is required.'],
    [{ hyperFindQuery: { ids: [1], qualifiers: ['All Home'] } }, 'WCO-112094', 'Request contains multiple parameters.'],
    [{ hyperFindQuery: { ids: [999] } }, 'WCO-112095', 'Hyperfind Query does not exist.'],
    [{ hyperFindQuery: { ids: [257] } }, 'WCO-112095', 'Hyperfind Query does not exist.'],
    [{ hyperFindQuery: { qualifiers: ['Nothing'] } }, 'WCO-112096', 'Hyperfind Query by given name does not exist.'],
    [
      { hyperFindQuery: { persistentIds: ['Nothing'] } },
      'WCO-112097',
      'Hyperfind Query by given persistent id does not exist.',
    ],
  ])('refuses %j with 400', async (where, errorCode, message) => {
    const answer = await read(where);
    expect([answer.status, answer.body]).toEqual([400, { errorCode, message }]);
  });

  test('answers 207 where some queries are not there', async () => {
    const { status, body } = await read({ hyperFindQuery: { ids: [1, 999] } });
    expect([status, body.errorCode]).toEqual([207, 'WCO-112098']);
    expect(body.details.results[0].success.name).toBe('All Home');
    expect(body.details.results[1].error).toMatchObject({ errorCode: 'WCO-112095', details: { input: { id: 999 } } });
  });
});

describe('POST /v1/commons/hyperfind/execute', () => {
  // The form of the answer is that of keboola's recording: a count, refs and base persons by ascending id.
  test('gives the people of a query', async () => {
    const { status, text } = await execute({ hyperfind: { id: 253 }, dateRange });
    expect(status).toBe(200);
    const person = (personId: number, personNumber: string, name: string) => ({
      ...{ personId, personNumber, fullName: name, displayName: name },
    });
    expect(text).toBe(
      JSON.stringify({
        count: 3,
        result: {
          refs: [
            { id: 100, qualifier: '20190' },
            { id: 120, qualifier: '10020' },
            { id: 130, qualifier: '10030' },
          ],
          basePersons: [
            person(100, '20190', 'Ferreira, Ana'),
            person(120, '10020', 'de Wit, Bram'),
            person(130, '10030', 'Russo, Chiara'),
          ],
        },
      }),
    );
  });

  test('takes a query by its name and a symbolic period by its id, as clients do', async () => {
    const body = { dateRange: { symbolicPeriod: { id: 1 } }, hyperfind: { qualifier: 'All Home' } };
    const answer = await execute(body);
    expect(answer.body.count).toBe(107);
    expect(numbers(answer.body)).not.toContain('20192');
    const today = { ...body, dateRange: { symbolicPeriod: { qualifier: 'Today' }, ...dateRange } };
    expect((await execute(today)).text).toBe(answer.text);
  });

  test('gives nobody where nobody is found, and people who are named', async () => {
    const { body } = await execute({ hyperfind: { id: 254 }, dateRange });
    expect(body).toEqual({ count: 0, result: { refs: [], basePersons: [] } });
    const persons = [{ qualifier: '10020' }, { id: 100 }, { id: 100 }];
    expect(numbers((await execute({ persons, dateRange })).body)).toEqual(['20190', '10020']);
  });

  test('finds everybody who is Active on a day of the range, or on its first one by the variant', async () => {
    const rehire = { hyperfind: { id: 1 }, dateRange: { startDate: '2021-01-01', endDate: '2021-06-30' } };
    expect(numbers((await execute(rehire)).body)).toContain('20193');
    const first = await choosing('ukg.hyperfind.execute.range', 'first-day');
    expect(numbers((await first('POST', `${path}/execute`, rehire)).body)).not.toContain('20193');
    expect(numbers((await execute({ hyperfind: { id: -9 }, dateRange })).body)).toContain('20192');
  });

  test('takes the current pay period for a week, or for today by the variant', async () => {
    const body = { hyperfind: { id: 1 }, dateRange: { symbolicPeriod: { id: 1 } } };
    const clock = { now: '2021-02-28T08:00:00Z', mode: 'frozen' };
    for (const [variant, isFound] of [
      ['week', true],
      ['today', false],
    ]) {
      const name = `pay-period-${variant}`;
      await paystub.sandbox(name)('PATCH', '/__admin/clock', json(clock));
      await paystub.sandbox(name)('PUT', '/__admin/rules/ukg.hyperfind.execute.pay-period', json({ variant }));
      const answer = await paystub.client(name)('POST', `${path}/execute`, json(body));
      expect([variant, numbers(answer.body).includes('20193')]).toEqual([variant, isFound]);
    }
    const send = paystub.client('pay-period');
    await paystub.sandbox('pay-period')('PATCH', '/__admin/clock', json(clock));
    expect(numbers((await send('POST', `${path}/execute`, json(body))).body)).toContain('20193');
  });

  test.each([
    [
      { dateRange },
      400,
      'WCO-112001',
      'Hyperfind queryText, QueryId, persons and locations list cannot be empty. Please select any one to execute the hyperfind.',
    ],
    [{ hyperfind: { id: 253 } }, 400, 'WCO-112005', 'Either a symbolic period or date range is required.'],
    [
      { hyperfind: { id: 253 }, dateRange: { startDate: '2026-04-21' } },
      400,
      'WCO-112005',
      'Either a symbolic period or date range is required.',
    ],
    [
      { hyperfind: { id: 253 }, dateRange: { startDate: '2026-07-23', endDate: '2026-04-21' } },
      400,
      'WCO-112005',
      'Either a symbolic period or date range is required.',
    ],
    [
      { hyperfind: { id: 253 }, persons: [{ id: 100 }], dateRange },
      400,
      'WCO-112006',
      'More than two option selected for executing hyperfind.',
    ],
    [{ hyperfind: { id: 999 }, dateRange }, 404, 'WCO-112007', 'Cannot find specified Hyperfind query.'],
    [{ hyperfind: { qualifier: 'Her Team' }, dateRange }, 404, 'WCO-112007', 'Cannot find specified Hyperfind query.'],
    [{ persons: [{ qualifier: '99999' }], dateRange }, 400, 'WCO-112008', 'Invalid person numbers provided.'],
    [
      { hyperfind: { id: 253 }, dateRange: { startDate: '2025-01-01', endDate: '2026-01-01' } },
      400,
      'WCO-112010',
      'Date range passed in request is above the threshold limit of 365 days.',
    ],
    [
      { hyperfind: { id: -9 }, dateRange, threshold: 107 },
      400,
      'WCO-112003',
      'The number of employees(108) exceeds the threshold(107).',
    ],
  ])('refuses %j with %i', async (body, status, errorCode, message) => {
    const answer = await execute(body);
    expect([answer.status, answer.body]).toEqual([status, { errorCode, message }]);
  });

  test('takes a range of 365 days, and as many people as the threshold', async () => {
    const year = { startDate: '2025-01-01', endDate: '2025-12-31' };
    expect((await execute({ hyperfind: { id: -9 }, dateRange: year, threshold: 108 })).body.count).toBe(108);
  });

  test('refuses more than 3,500 people where no threshold is sent', async () => {
    const vendors = await addCompany([ukgWfm], {
      people: 3500,
      randomSeed: 1,
      now: Date.parse('2026-01-15T10:00:00Z'),
    });
    const all = { hyperfind: { id: -9 }, dateRange };
    const send = (await startPaystub({ vendors })).sandbox();
    const { status, body } = await send('POST', `${path}/execute`, json(all));
    const message = 'The number of employees(3608) exceeds the threshold(3500).';
    expect([status, body]).toEqual([400, { errorCode: 'WCO-112003', message }]);
    const raised = await send('POST', `${path}/execute`, json({ ...all, threshold: 50_000 }));
    expect([raised.status, raised.body.count]).toEqual([200, 3608]);
  });

  test('leaves those who have a pay rule with isEmployee', async () => {
    const client = paystub.client();
    const jobAssignment = { jobAssignmentDetails: {} };
    const newcomer = hired({ jobAssignment, information: { personLicenseTypes: [] } });
    await client('POST', `${commons}/persons`, json(newcomer));
    const executed = async (more: object) =>
      (await client('POST', `${path}/execute`, json({ hyperfind: { id: -9 }, dateRange, ...more }))).body;
    expect(numbers(await executed({}))).toContain('20400');
    const employees = numbers(await executed({ isEmployee: true }));
    expect(employees).toContain('20190');
    expect(employees.filter((number: string) => ['10010', '10011', '20400'].includes(number))).toEqual([]);
  });

  test('refuses more than 10,000 people in the request', async () => {
    const { status, body } = await execute({ persons: Array.from({ length: 10_001 }, () => ({ id: 100 })), dateRange });
    const message = 'Number of employees passed in request is above the threshold limit of 10000';
    expect([status, body]).toEqual([400, { errorCode: 'WCO-112011', message }]);
  });

  test('has other codes under the variants', async () => {
    const listed = await choosing('ukg.hyperfind.execute.threshold-code', 'listed');
    const many = await listed('POST', `${path}/execute`, { hyperfind: { id: -9 }, dateRange, threshold: 5 });
    expect([many.status, many.body.errorCode]).toEqual([400, 'WFP-83618']);
    const limit = await (
      await startUkg({
        settings: { choices: { 'ukg.hyperfind.execute.threshold-code': 'limit' } },
      })
    ).client()('POST', `${path}/execute`, json({ hyperfind: { id: -9 }, dateRange, threshold: 5 }));
    const message = 'The query result exceeded the maximum threshold of 5';
    expect([limit.status, limit.body]).toEqual([400, { errorCode: 'WCO-112013', message }]);
    const forbidden = await choosing('ukg.hyperfind.execute.unknown-query', 'forbidden');
    const unknown = await forbidden('POST', `${path}/execute`, { hyperfind: { id: 999 }, dateRange });
    expect([unknown.status, unknown.body.errorCode]).toEqual([400, 'WCO-112009']);
  });

  test.each([
    { locations: [{ id: 1 }], dateRange },
    { hyperfind: { id: 1 }, dateRange: { symbolicPeriod: { id: 2 } } },
  ])('says of %j that it is not simulated', async (body) => {
    const answer = await execute(body);
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });
});

describe('a hyperFindFilter beside employees', () => {
  const hyperFindFilter = {
    hyperfind: { qualifier: 'All Home' },
    dateRange: { symbolicPeriod: { qualifier: 'Today' } },
  };
  const employees = { key: 'personnumber', values: ['20190', '20192'] };
  const searches = [
    `${terms}/multi_read`,
    `${assignments}/multi_read`,
    ...['base_persons', 'extensions', 'external_id'].map((name) => `${commons}/persons/${name}/multi_read`),
  ];

  // As ConfigEditor sends it: the people of a query, and the filter All Home of today.
  test.each(searches)('%s answers people whom the query does not find like people who do not exist', async (search) => {
    const where = { employees, hyperFindFilter };
    const { text } = await send('POST', search, { where });
    expect(text).toContain(noPerson('personnumber', '20192'));
    const found = await send('POST', search, { where: { ...where, employees: { ...employees, values: ['20190'] } } });
    expect([found.status, found.text.includes('20190')]).toEqual([200, true]);
  });

  test('is not looked at under the variant', async () => {
    const ignoring = await choosing('ukg.hyperfind.filter', 'ignored');
    const answer = await ignoring('POST', searches[2] ?? '', { where: { employees, hyperFindFilter } });
    expect([answer.status, answer.body.length]).toEqual([200, 2]);
  });

  test('is refused for a query that is not there, and for dates that are none', async () => {
    const search = searches[2] ?? '';
    for (const [filter, code] of [
      [{ hyperfind: { id: 999 } }, 'WCO-112009'],
      [{}, 'WCO-112009'],
      [{ hyperfind: { id: 1 } }, 'WCO-112005'],
    ] as const) {
      const { status, body } = await send('POST', search, { where: { employees, hyperFindFilter: filter } });
      expect([status, body.errorCode]).toEqual([400, code]);
    }
  });

  test('does not replace employees, but for the variant', async () => {
    const where = { hyperFindFilter: { ...hyperFindFilter, hyperfind: { id: 253 } } };
    const search = `${commons}/persons/base_persons/multi_read`;
    const { status, body } = await send('POST', search, { where });
    expect([status, body.errorCode]).toEqual([400, 'WCO-101231']);
    const alone = await choosing('ukg.hyperfind.filter-alone', 'everybody');
    const everybody = (await alone('POST', search, { where })).body as readonly { readonly personId: number }[];
    expect(everybody.map(({ personId }) => personId)).toEqual([100, 120, 130]);
  });
});

// Each family of multi_read has criteria of its own form, and refuses the others': keboola, seen in July 2026.
describe('criteria of another family', () => {
  const persons = `${commons}/persons`;
  test.each([
    [`${persons}/base_persons/multi_read`, { where: { employees: { ids: [100] } } }, 'WFP-90011'],
    [`${persons}/base_persons/multi_read`, { employees: { ids: [100] } }, 'WFP-90011'],
    [`${persons}/base_persons/multi_read`, { where: { employeeSet: {} } }, 'WFP-90011'],
    [`${persons}/base_persons/multi_read`, { where: { employees: { employeeRefs: { ids: [100] } } } }, 'WFP-90011'],
    [`${terms}/multi_read`, { where: { employees: { key: 'personid', values: ['100'] } }, count: 10 }, 'WFP-90011'],
    [`${assignments}/multi_read`, { where: { employees: { qualifiers: ['20190'] } } }, 'WFP-90011'],
    [`${persons}/base_persons/multi_read`, { where: { employees: [{ id: 100 }] } }, 'WFP-90009'],
    [
      '/ukg/api/v2/commons/persons/paycode_value_profiles/multi_read',
      { where: { employees: { key: 'personid', values: ['100'] } } },
      'WFP-90009',
    ],
  ])('%s refuses %j with %s', async (url, body, code) => {
    const answer = await send('POST', url, body);
    expect([answer.status, answer.body.errorCode]).toEqual([400, code]);
  });
});

describe('operations of work', () => {
  test('are refused, as the tenant has no licence for them', async () => {
    const url = '/ukg/api/v1/work/activity_shifts/multi_read';
    const answer = await send('POST', url, {});
    const message = 'The current user does not have access to Activities Integration API operations.';
    expect([answer.status, answer.body]).toEqual([403, { errorCode: 'WFA-000030', message }]);
    const licensed = await choosing('ukg.work.licence', 'licensed');
    expect((await licensed('POST', url, {})).status).toBe(501);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
