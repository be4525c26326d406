import { describe, expect, test } from 'vitest';
import { entry, termSetupFailure as failure, json, request, startUkg, termSetup, terms } from '../ukg.ts';

const paystub = await startUkg();
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

describe('a create of an employment term', () => {
  test('POST answers the whole term with completed references, and the term can be assigned', async () => {
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

  test('POST keeps a reference that no term has as it was sent', async () => {
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
  ] as const)('POST with %s is refused', async (_, sent, code) => {
    const client = paystub.client();
    expect(both(await client('POST', termSetup, json(sent)))).toEqual(failure(code));
    expect((await client('GET', termSetup)).body).toHaveLength(5);
  });

  test('POST with an unknown process type is refused', async () => {
    const { status, body } = await paystub.client()('POST', termSetup, json({ ...night, processType: 'NEVER' }));
    expect([status, body.errorCode]).toEqual([400, 'WFP-90010']);
  });
});

describe('an update of an employment term', () => {
  test('PUT replaces the term and its name, and keeps its persistent ID', async () => {
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
    const again = await client('PUT', `${termSetup}/2`, json({ ...night, id: 2 }));
    expect([again.status, again.body.description]).toEqual([200, undefined]); // what is not sent is gone
    const [brief] = (await client('GET', `${termSetup}?id=2&all_details=false`)).body;
    expect(brief).toEqual({ id: 2, name: 'Night Shift', persistentId: '2f8b7a5e-6a0c-4b7e-9a55-000000000002' });
  });

  test.each([
    ['/999', night, 'WTK-82600'],
    ['/2', { ...night, id: 4 }, 'WTK-82607'],
    ['/2', { ...night, name: 'All European Contract Periods' }, 'WTK-82608'],
    ['/2', { name: 'Night Shift' }, 'WTK-82608'],
  ] as const)('PUT of %s with %j is refused', async (path, sent, code) => {
    expect(both(await paystub.client()('PUT', termSetup + path, json(sent)))).toEqual(failure(code));
  });
});

describe('a delete of an employment term', () => {
  test('DELETE answers 204 and removes the term', async () => {
    const client = paystub.client();
    const answer = await client('DELETE', `${termSetup}/6`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(both(await client('GET', `${termSetup}/6`))).toEqual(failure('WTK-82600'));
    expect(both(await client('DELETE', `${termSetup}/6`))).toEqual(failure('WTK-82600'));
  });

  test('DELETE of a term that is assigned to somebody is refused', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(2, '2020-01-01', '2021-01-01'))));
    expect(both(await client('DELETE', `${termSetup}/2`))).toEqual(failure('WTK-82606'));
    await client('POST', `${terms}/apply_delete`, json(request('20190', entry(2, '2020-01-01', '2021-01-01'))));
    expect((await client('DELETE', `${termSetup}/2`)).status).toBe(204);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
