import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { termSetupFailure as failure, json, startUkg, termSetup } from '../ukg.ts';

const paystub = await startUkg();
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const spans = (body: { versions: { employmentTermVersion: { startDate: string; endDate: string }[] } }) =>
  body.versions.employmentTermVersion.map(({ startDate, endDate }) => `${startDate} ${endDate}`);

describe('a read of the employment terms of the set-up', () => {
  test('version 2 lists the same terms as version 1', async () => {
    const client = paystub.client();
    for (const query of ['', '?all_details=false', '?id=4', '?qualifier=Seasonal%20Employees']) {
      const v1 = await client('GET', termSetup + query);
      const v2 = await client('GET', termSetup.replace('/v1/', '/v2/') + query);
      expect([v2.status, v2.text]).toEqual([200, v1.text]);
    }
  });

  test.each(['/v1/', '/v2/'])('%s answers one term by its id', async (version) => {
    const client = paystub.client();
    const path = termSetup.replace('/v1/', version);
    const all = await client('GET', termSetup);
    const one = await client('GET', `${path}/4`);
    expect([one.status, one.text]).toEqual([200, JSON.stringify(all.body[1])]);
    expect(both(await client('GET', `${path}/999`))).toEqual(failure('WTK-82600'));
  });

  test('a term answers its process type', async () => {
    const { body } = await paystub.client()('GET', `${termSetup}/6`);
    expect(body.processType).toBe('ENFORCE_BEYOND_END_DATE');
  });
});

describe('the list of version 1', () => {
  const list = async (query: string) => {
    const { status, body } = await paystub.client()('GET', termSetup + query);
    return [status, Array.isArray(body) ? body.map(({ id }) => id) : body.errorCode];
  };
  test.each([
    ['', [200, [2, 4, 5, 6, 7]]],
    ['?id=4', [200, [4]]],
    ['?qualifier=Administrative%20Employees', [200, [2]]],
    ['?qualifier=administrative%20employees&all_details=false', [200, [2]]],
    ['?id=4&qualifier=Administrative%20Employees', [200, [4]]],
    ['?id=999', [400, 'WTK-82600']],
    ['?qualifier=None', [400, 'WTK-82600']],
    ['?id=two', [400, 'WFP-90010']],
    ['?all_details=maybe', [400, 'WFP-90010']],
  ])('the list of version 1 with "%s" answers %j', async (query, expected) =>
    expect(await list(query)).toEqual(expected),
  );
});

describe('multi_read of the employment terms of the set-up', () => {
  const search = (client: Client, where: object) => client('POST', `${termSetup}/multi_read`, json({ where }));
  const ids = ({ body }: { body: readonly { id: number }[] }) => body.map(({ id }) => id);

  test.each([
    [{ ids: [4, 2] }, [4, 2]],
    [{ qualifiers: ['administrative employees'] }, [2]],
    [{ persistentIds: ['2f8b7a5e-6a0c-4b7e-9a55-000000000004'] }, [4]],
    [{ refs: [{ id: 2 }, { qualifier: 'Seasonal Employees' }, { id: 4, qualifier: 'wrong' }] }, [2, 6, 4]],
  ])('multi_read by %j answers the terms in the order of the request', async (employmentTerms, expected) => {
    const answer = await search(paystub.client(), { employmentTerms });
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test('multi_read without all details answers ids, names and persistent IDs', async () => {
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
  ])('multi_read answers the versions that overlap %j', async (range, expected) => {
    const { status, body } = await search(paystub.client(), { employmentTerms: { ids: [5] }, ...range });
    expect([status, spans(body[0])]).toEqual([200, expected]);
  });

  test.each([
    [{ ids: [999] }, 'WTK-82609', 'Employment Term with ID: 999 does not exist.'],
    [{ refs: [{ id: 999 }] }, 'WTK-82609', 'Employment Term with ID: 999 does not exist.'],
    [{ persistentIds: ['x'] }, 'WTK-82610', 'Employment Term with Persistent Id: x does not exist.'],
    [{ qualifiers: ['None'] }, 'WTK-82615', 'Employment Term with Qualifier: None does not exist.'],
    [{}, 'WTK-82613', failure('WTK-82613')[1].message],
    [{ ids: [] }, 'WTK-82613', failure('WTK-82613')[1].message],
    [{ ids: [2], qualifiers: ['x'] }, 'WTK-82614', failure('WTK-82614')[1].message],
  ])('multi_read of %j is refused', async (employmentTerms, errorCode, message) => {
    expect(both(await search(paystub.client(), { employmentTerms }))).toEqual([400, { errorCode, message }]);
  });

  test('multi_read with an empty where or a range backwards is refused', async () => {
    expect(both(await paystub.client()('POST', `${termSetup}/multi_read`, json({})))).toEqual(failure('WTK-82613'));
    const backwards = { employmentTerms: { ids: [2] }, startDate: '2021-01-01', endDate: '2020-01-01' };
    expect(both(await search(paystub.client(), backwards))).toEqual(failure('WTK-82608'));
  });

  test.each([
    [{ ids: [2, 999] }, 'WTK-82609', 'Employment Term with ID 999 does not exist.', { id: 999 }],
    [
      { persistentIds: ['2f8b7a5e-6a0c-4b7e-9a55-000000000002', 'x'] },
      'WTK-82610',
      'Employment Term with Persistent Id x does not exist.',
      { persistentId: 'x' },
    ],
  ])('multi_read of %j, of which some exist, answers 207', async (employmentTerms, errorCode, message, input) => {
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

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
