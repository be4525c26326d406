import { describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { entry, json, request, startUkg, termSetup, terms } from './ukg.ts';

const paystub = await startUkg();
const names = {
  'WTK-82600': 'Employment Term does not exist or accessed with a bad reference.',
  'WTK-82604': 'Cannot create an employment term that is already exists.',
  'WTK-82606': 'Unknown error occurred. Please Contact your administrator.',
  'WTK-82607': 'Id or name in request body does not match with id or name in path parameter.',
  'WTK-82608':
    'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
  'WTK-82613': 'At least one parameter is required inside where clause.',
  'WTK-82614': 'Only one from Ids/Qualifiers/PersistentIds/Refs is allowed.',
} as const;
const said = (code: keyof typeof names) => [400, { errorCode: code, message: names[code] }];
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];

const night = {
  name: 'Night Shift',
  processType: 'ENFORCE_END_DATE',
  versions: {
    employmentTermVersion: [
      {
        startDate: '2020-01-01',
        endDate: '3000-01-01',
        payRule: { id: 8 },
        accrualProfile: { qualifier: 'massachusetts earned' },
      },
    ],
  },
};
const nightVersion = {
  accrualProfile: { id: 16, qualifier: 'Massachusetts Earned', name: 'Massachusetts Earned' },
  endDate: '3000-01-01',
  payRule: { id: 8, qualifier: 'US FLSA Weekly', name: 'US FLSA Weekly' },
  startDate: '2020-01-01',
};
const version = (startDate: string, endDate: string) => ({ startDate, endDate });
const spans = (body: { versions: { employmentTermVersion: { startDate: string; endDate: string }[] } }) =>
  body.versions.employmentTermVersion.map(({ startDate, endDate }) => `${startDate} ${endDate}`);

describe('reading', () => {
  test('v2 lists what v1 lists', async () => {
    const client = paystub.client();
    for (const query of ['', '?all_details=false', '?id=4', '?qualifier=Seasonal%20Employees']) {
      const v1 = await client('GET', termSetup + query);
      const v2 = await client('GET', termSetup.replace('/v1/', '/v2/') + query);
      expect([v2.status, v2.text]).toEqual([200, v1.text]);
    }
  });

  test.each(['/v1/', '/v2/'])('%s gives one by id', async (version) => {
    const client = paystub.client();
    const path = termSetup.replace('/v1/', version);
    const all = await client('GET', termSetup);
    const one = await client('GET', `${path}/4`);
    expect([one.status, one.text]).toEqual([200, JSON.stringify(all.body[1])]);
    expect(both(await client('GET', `${path}/999`))).toEqual(said('WTK-82600'));
  });

  test('a term of another process type says so', async () => {
    const { body } = await paystub.client()('GET', `${termSetup}/6`);
    expect(body.processType).toBe('ENFORCE_BEYOND_END_DATE');
  });
});

describe('multi_read', () => {
  const search = (client: Client, where: object) => client('POST', `${termSetup}/multi_read`, json({ where }));
  const ids = ({ body }: { body: readonly { id: number }[] }) => body.map(({ id }) => id);

  test.each([
    [{ ids: [4, 2] }, [4, 2]],
    [{ qualifiers: ['administrative employees'] }, [2]],
    [{ persistentIds: ['2f8b7a5e-6a0c-4b7e-9a55-000000000004'] }, [4]],
    [{ refs: [{ id: 2 }, { qualifier: 'Seasonal Employees' }, { id: 4, qualifier: 'wrong' }] }, [2, 6, 4]],
  ])('by %j', async (employmentTerms, expected) => {
    const answer = await search(paystub.client(), { employmentTerms });
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test('without all details', async () => {
    const { body } = await search(paystub.client(), { employmentTerms: { ids: [2] }, allDetails: false });
    expect(body).toEqual([
      { id: 2, name: 'Administrative Employees', persistentId: '2f8b7a5e-6a0c-4b7e-9a55-000000000002' },
    ]);
  });

  test.each([
    [{}, ['2015-01-01 2021-01-01', '2021-01-01 3000-01-01']],
    [{ startDate: '2020-01-01', endDate: '2020-12-31' }, ['2015-01-01 2021-01-01']],
    [{ startDate: '2020-12-31', endDate: '2021-01-01' }, ['2015-01-01 2021-01-01', '2021-01-01 3000-01-01']],
    [{ startDate: '2021-01-01' }, ['2021-01-01 3000-01-01']],
    [{ endDate: '2014-12-31' }, []],
  ])('keeps the versions that overlap %j', async (range, expected) => {
    const { status, body } = await search(paystub.client(), { employmentTerms: { ids: [5] }, ...range });
    expect([status, spans(body[0])]).toEqual([200, expected]);
  });

  test.each([
    [{ ids: [999] }, 'WTK-82609', 'Employment Term with ID: 999 does not exist.'],
    [{ refs: [{ id: 999 }] }, 'WTK-82609', 'Employment Term with ID: 999 does not exist.'],
    [{ persistentIds: ['x'] }, 'WTK-82610', 'Employment Term with Persistent Id: x does not exist.'],
    [{ qualifiers: ['None'] }, 'WTK-82615', 'Employment Term with Qualifier: None does not exist.'],
    [{}, 'WTK-82613', names['WTK-82613']],
    [{ ids: [] }, 'WTK-82613', names['WTK-82613']],
    [{ ids: [2], qualifiers: ['x'] }, 'WTK-82614', names['WTK-82614']],
  ])('of %j is refused', async (employmentTerms, errorCode, message) => {
    expect(both(await search(paystub.client(), { employmentTerms }))).toEqual([400, { errorCode, message }]);
  });

  test('with an empty where, or a range backwards, is refused', async () => {
    expect(both(await paystub.client()('POST', `${termSetup}/multi_read`, json({})))).toEqual(said('WTK-82613'));
    const backwards = { employmentTerms: { ids: [2] }, startDate: '2021-01-01', endDate: '2020-01-01' };
    expect(both(await search(paystub.client(), backwards))).toEqual(said('WTK-82608'));
  });

  test.each([
    [{ ids: [2, 999] }, 'WTK-82609', 'Employment Term with ID 999 does not exist.', { id: 999 }],
    [
      { persistentIds: ['2f8b7a5e-6a0c-4b7e-9a55-000000000002', 'x'] },
      'WTK-82610',
      'Employment Term with Persistent Id x does not exist.',
      { persistentId: 'x' },
    ],
  ])('with some that exist is 207: %j', async (employmentTerms, errorCode, message, input) => {
    const answer = await search(paystub.client(), { employmentTerms });
    expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([
      207,
      'WTK-82612',
      'Some employment terms object references do not exist.',
    ]);
    expect(answer.body.details['error-offsets']).toEqual([1]);
    expect(answer.body.details.results[0].success.id).toBe(2);
    expect(answer.body.details.results[1]).toEqual({ error: { errorCode, message, details: { errors: [], input } } });
  });
});

describe('create', () => {
  test('answers the whole term, its references completed, and it can be assigned', async () => {
    const client = paystub.client();
    const answer = await client('POST', termSetup, json(night));
    expect([answer.status, answer.text]).toEqual([
      200,
      JSON.stringify({
        allowsInheritance: false,
        isActive: true,
        name: 'Night Shift',
        id: 1001,
        processType: 'ENFORCE_END_DATE',
        versions: { employmentTermVersion: [nightVersion] },
      }),
    ]);
    const assigned = await client(
      'POST',
      terms,
      json(request('20190', entry('night shift', '2020-01-01', '2021-01-01'))),
    );
    expect(assigned.body.assignments[0].employmentTerm).toEqual({ id: 1001, qualifier: 'Night Shift' });
    const [brief] = (await client('GET', `${termSetup}?id=1001&all_details=false`)).body;
    expect(brief.persistentId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a reference that no term has stays as it was sent', async () => {
    const sent = {
      ...night,
      versions: { employmentTermVersion: [{ ...version('2020-01-01', '2021-01-01'), payRule: { qualifier: 'Ours' } }] },
    };
    const { body } = await paystub.client()('POST', termSetup, json(sent));
    expect(body.versions.employmentTermVersion[0].payRule).toEqual({ qualifier: 'Ours' });
  });

  const { name: _, ...nameless } = night;
  test.each([
    ['a name that exists', { ...night, name: 'administrative EMPLOYEES' }, 'WTK-82604'],
    ['no name', nameless, 'WTK-82608'],
    ['an empty name', { ...night, name: ' ' }, 'WTK-82608'],
    ['no process type', { name: 'Night Shift' }, 'WTK-82608'],
    [
      'a version without an end',
      { ...night, versions: { employmentTermVersion: [{ startDate: '2020-01-01' }] } },
      'WTK-82608',
    ],
    [
      'a version that ends before it starts',
      { ...night, versions: { employmentTermVersion: [version('2021-01-01', '2020-01-01')] } },
      'WTK-82608',
    ],
    [
      'versions that overlap',
      {
        ...night,
        versions: { employmentTermVersion: [version('2020-01-01', '2022-01-01'), version('2021-01-01', '2023-01-01')] },
      },
      'WTK-82608',
    ],
  ] as const)('with %s is refused', async (_, sent, code) => {
    const client = paystub.client();
    expect(both(await client('POST', termSetup, json(sent)))).toEqual(said(code));
    expect((await client('GET', termSetup)).body).toHaveLength(5);
  });

  test('with another process type is refused', async () => {
    const { status, body } = await paystub.client()('POST', termSetup, json({ ...night, processType: 'NEVER' }));
    expect([status, body.errorCode]).toEqual([400, 'WFP-90010']);
  });
});

describe('update', () => {
  test('replaces the term, its name included, and keeps its persistent ID', async () => {
    const client = paystub.client();
    const { status, body } = await client('PUT', `${termSetup}/2`, json({ ...night, id: 2, description: 'At night' }));
    expect([status, body]).toEqual([
      200,
      {
        allowsInheritance: false,
        description: 'At night',
        isActive: true,
        name: 'Night Shift',
        id: 2,
        processType: 'ENFORCE_END_DATE',
        versions: { employmentTermVersion: [nightVersion] },
      },
    ]);
    const [brief] = (await client('GET', `${termSetup}?id=2&all_details=false`)).body;
    expect(brief).toEqual({ id: 2, name: 'Night Shift', persistentId: '2f8b7a5e-6a0c-4b7e-9a55-000000000002' });
  });

  test.each([
    ['/999', night, 'WTK-82600'],
    ['/2', { ...night, id: 4 }, 'WTK-82607'],
    ['/2', { ...night, name: 'All European Contract Periods' }, 'WTK-82608'],
    ['/2', { name: 'Night Shift' }, 'WTK-82608'],
  ] as const)('of %s with %j is refused', async (path, sent, code) => {
    expect(both(await paystub.client()('PUT', termSetup + path, json(sent)))).toEqual(said(code));
  });
});

describe('delete', () => {
  test('answers 204, and then the term is gone', async () => {
    const client = paystub.client();
    const answer = await client('DELETE', `${termSetup}/6`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(both(await client('GET', `${termSetup}/6`))).toEqual(said('WTK-82600'));
    expect(both(await client('DELETE', `${termSetup}/6`))).toEqual(said('WTK-82600'));
  });

  test('of a term that somebody has is refused', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(2, '2020-01-01', '2021-01-01'))));
    expect(both(await client('DELETE', `${termSetup}/2`))).toEqual(said('WTK-82606'));
    await client('POST', `${terms}/apply_delete`, json(request('20190', entry(2, '2020-01-01', '2021-01-01'))));
    expect((await client('DELETE', `${termSetup}/2`)).status).toBe(204);
  });
});

describe('versions/apply_upsert', () => {
  const upsert = (client: Client, body: object, query = '') =>
    client('POST', `${termSetup}/versions/apply_upsert${query}`, json(body));
  const item = (id: number, startDate: string, endDate: string) => ({
    id,
    employmentTermVersion: version(startDate, endDate),
  });

  test('an added version cuts the one that it overlaps; only it is answered', async () => {
    const client = paystub.client();
    const answer = await upsert(client, { add: [item(2, '2025-01-01', '3000-01-01')] });
    expect([answer.status, answer.body.map(spans)]).toEqual([200, [['2025-01-01 3000-01-01']]]);
    const { body } = await client('GET', `${termSetup}/2`);
    expect(spans(body)).toEqual(['2015-01-01 2025-01-01', '2025-01-01 3000-01-01']);
  });

  test('all versions are answered where they are asked for', async () => {
    const answer = await upsert(
      paystub.client(),
      { add: [item(2, '2025-01-01', '2026-01-01')] },
      '?return_all_versions=true',
    );
    expect(answer.body.map(spans)).toEqual([
      ['2015-01-01 2025-01-01', '2025-01-01 2026-01-01', '2026-01-01 3000-01-01'],
    ]);
  });

  test('an added version beside the others changes none of them', async () => {
    const answer = await upsert(
      paystub.client(),
      { add: [item(7, '2019-01-01', '2020-01-01')] },
      '?return_all_versions=true',
    );
    expect(answer.body.map(spans)).toEqual([['2015-01-01 2018-01-01', '2019-01-01 2020-01-01']]);
  });

  test('an updated version is found by its start', async () => {
    const client = paystub.client();
    const answer = await upsert(client, { update: [item(5, '2021-01-01', '2030-01-01')] }, '?return_all_versions=true');
    expect(answer.body.map(spans)).toEqual([['2015-01-01 2021-01-01', '2021-01-01 2030-01-01']]);
  });

  test.each([
    ['nothing', {}, 'WTK-82613'],
    ['an update of a version that is not there', { update: [item(5, '2020-01-01', '2030-01-01')] }, 'WTK-82608'],
    ['an update that would overlap', { update: [item(5, '2015-01-01', '2022-01-01')] }, 'WTK-82608'],
    ['an empty version', { add: [item(2, '2025-01-01', '2025-01-01')] }, 'WTK-82608'],
    ['no term', { add: [{ employmentTermVersion: version('2025-01-01', '2026-01-01') }] }, 'WTK-82608'],
    ['no version', { add: [{ id: 2 }] }, 'WTK-82608'],
  ] as const)('%s is refused', async (_, sent, code) => {
    expect(both(await upsert(paystub.client(), sent))).toEqual(said(code));
  });

  test('an unknown term alone is 400, among others 207', async () => {
    const alone = await upsert(paystub.client(), { add: [item(999, '2025-01-01', '2026-01-01')] });
    expect(both(alone)).toEqual([
      400,
      { errorCode: 'WTK-82609', message: 'Employment Term with ID: 999 does not exist.' },
    ]);
    const some = await upsert(paystub.client(), {
      add: [item(2, '2025-01-01', '2026-01-01'), item(999, '2025-01-01', '2026-01-01')],
    });
    expect([some.status, some.body.errorCode, some.body.details['error-offsets']]).toEqual([207, 'WTK-82612', [1]]);
    expect(some.body.details.results[1].error.message).toBe('Employment Term with ID 999 does not exist.');
  });

  test('it takes 200 versions and refuses 201', async () => {
    const many = (count: number) => ({ add: Array(count).fill(item(2, '2025-01-01', '2026-01-01')) });
    expect((await upsert(paystub.client(), many(200))).status).toBe(200);
    const answer = await upsert(paystub.client(), many(201));
    expect([answer.status, answer.body.errorCode, answer.body.details]).toEqual([
      413,
      'WFP-90003',
      { limits: [{ actual: 201, maximum: 200 }] },
    ]);
  });

  test('an added version that overlaps can be chosen to be refused', async () => {
    const strict = await startUkg({ settings: { choices: { 'ukg.setup.terms.added-version-overlaps': 'refuse' } } });
    expect(both(await upsert(strict.client(), { add: [item(2, '2025-01-01', '2026-01-01')] }))).toEqual(
      said('WTK-82608'),
    );
  });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
