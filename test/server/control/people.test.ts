import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { readDocumented } from '../../helpers/documented.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());

const terms = '/ukg/api/v1/commons/persons/employment_terms';
const send = (assignments: readonly object[]) => ({ json: { personIdentity: { personNumber: '20190' }, assignments } });
const administrative = {
  effectiveDate: '2020-02-20',
  employmentTerm: { qualifier: 'Administrative Employees' },
  expirationDate: '2020-06-25',
};
const european = {
  effectiveDate: '2020-03-20',
  employmentTerm: { qualifier: 'All European Contract Periods' },
  expirationDate: '2020-07-30',
};

/** Creates and updates as developer.ukg.com/wfm/docs/employment-term-assignments-doc does: request 1 and request 2. */
async function cut(client: Client): Promise<void> {
  expect((await client('POST', terms, send([administrative]))).status).toBe(200);
  expect((await client('PUT', terms, send([administrative, european]))).status).toBe(200);
}

type Lane = { readonly kind: string; readonly spans: readonly Record<string, unknown>[] };

async function spansOf(client: Client, path: string, kind: string) {
  const { status, body } = await client('GET', path);
  expect(status).toBe(200);
  return (body.lanes as readonly Lane[]).find((lane) => lane.kind === kind)?.spans ?? [];
}

const span = (key: string, from: string | null, until: string | null, sinceRequest: number) =>
  expect.objectContaining({ key, from, until, open: until === null, sinceRequest });

describe('the timeline of a person', () => {
  test('shows that the second term of the page cut the first one, with the request that did it', async () => {
    const client = fresh();
    await cut(client);
    const path = '/__admin/timeline/ukg-wfm/100';
    expect(await spansOf(client, `${path}?at=0`, 'employment term')).toEqual([]);
    expect(await spansOf(client, `${path}?at=1`, 'employment term')).toEqual([
      span('2', '2020-02-20', '2020-06-25', 1),
    ]);
    const now = [span('2', '2020-02-20', '2020-03-20', 2), span('4', '2020-03-20', '2020-07-30', 2)];
    expect(await spansOf(client, path, 'employment term')).toEqual(now);
    expect(await spansOf(client, `${path}?at=2`, 'employment term')).toEqual(now);
    const { body } = await client('GET', path);
    expect(body).toMatchObject({
      person: { vendor: 'ukg-wfm', id: '100', number: '20190', name: 'Ferreira, Ana' },
      at: 2,
    });
    expect(body.lanes[0].spans[0]).toMatchObject({ label: 'Administrative Employees', facts: { id: 2 } });
    expect((await client('GET', `${path}/changes`)).body).toEqual([1, 2]);
  });

  test('looks back without changing anything', async () => {
    const client = fresh();
    await cut(client);
    const before = (await client('GET', '/__admin/state/ukg-wfm/termAssignments/100')).text;
    await client('GET', '/__admin/timeline/ukg-wfm/100?at=0');
    expect((await client('GET', '/__admin/state/ukg-wfm/termAssignments/100')).text).toBe(before);
  });

  test('leaves out the ends of time of UKG, which are no dates', async () => {
    const client = fresh();
    const forever = { ...administrative, effectiveDate: '1900-01-01', expirationDate: '3000-01-01' };
    await client('POST', terms, send([forever]));
    const [found] = await spansOf(client, '/__admin/timeline/ukg-wfm/100', 'employment term');
    expect(found).toMatchObject({ from: null, until: null, open: true, facts: { expirationDate: '3000-01-01' } });
  });

  test('ends an employment of PowerOffice Go the day after its last day', async () => {
    const client = fresh();
    const [kari] = (await client('GET', '/poweroffice/v2/Employees?employeeNos=1')).body;
    const employments = `/poweroffice/v2/Employees/${kari.Id}/Employments`;
    const [{ Id }] = (await client('GET', employments)).body;
    const json = [
      { op: 'replace', path: '/EndDate', value: '2025-06-30' },
      { op: 'replace', path: '/EndDateReason', value: 'EmployeeHasResigned' },
    ];
    expect((await client('PATCH', `${employments}/${Id}`, { json })).status).toBe(200);
    const path = `/__admin/timeline/poweroffice-go/${kari.Id}`;
    expect(await spansOf(client, path, 'employment')).toEqual([span(String(Id), '2023-11-01', '2025-07-01', 3)]);
    expect(await spansOf(client, `${path}?at=2`, 'employment')).toEqual([
      expect.objectContaining({ until: null, open: true }),
    ]);
    // "The line counts from this day until the next line"; the last one until the employment ends.
    expect(await spansOf(client, path, 'salary')).toMatchObject([
      { from: '2023-11-01', until: '2025-05-01' },
      { from: '2025-05-01', until: '2025-07-01' },
    ]);
    // "Last day of the leave" is 2024-12-20.
    expect(await spansOf(client, path, 'leave')).toMatchObject([{ from: '2024-08-01', until: '2024-12-21' }]);
  });

  test('shows the employment of an employee of Sage Intacct', async () => {
    const client = fresh();
    const path = '/__admin/timeline/sage-intacct/2';
    expect(await spansOf(client, path, 'employment')).toMatchObject([{ label: 'Electrician', from: '2021-09-01' }]);
  });

  test('says of an unknown person, a later request and a lost history what to do', async () => {
    const client = fresh();
    expect((await client('GET', '/__admin/timeline/ukg-wfm/999')).body.title).toBe('No such person');
    expect((await client('GET', '/__admin/timeline/ukg-wfm/999/changes')).status).toBe(404);
    expect((await client('GET', '/__admin/timeline/ukg-wfm/100?at=7')).body.title).toBe('No such request');
    expect((await client('GET', '/__admin/timeline/ukg-wfm/100?at=-1')).status).toBe(400);
    await cut(client);
    await client('DELETE', '/__admin/requests');
    const lost = await client('GET', '/__admin/timeline/ukg-wfm/100?at=1');
    expect([lost.status, lost.body.title]).toEqual([404, 'History gone']);
    expect((await client('GET', '/__admin/timeline/ukg-wfm/100?at=2')).status).toBe(200);
  });
});

describe('people', () => {
  test('are found by a part of the name, by number and by id, at every vendor', async () => {
    const client = fresh();
    const find = async (query: string) => (await client('GET', `/__admin/people?${query}`)).body;
    expect(await find('search=FERREIRA')).toEqual([
      { vendor: 'ukg-wfm', id: '100', number: '20190', name: 'Ferreira, Ana' },
    ]);
    expect((await find('search=2019')).map(({ number }: { number: string }) => number)).toEqual(
      expect.arrayContaining(['20190', '20191', '20192', '20193']),
    );
    expect(await find('number=EMP-002')).toEqual([
      { vendor: 'sage-intacct', id: '2', number: 'EMP-002', name: 'Doe, John' },
    ]);
    expect(await find('')).toHaveLength(50);
    expect(await find('search=nobody')).toEqual([]);
  });

  test('are named by the request that changed something of them', async () => {
    const client = fresh();
    await cut(client);
    const { body } = await client('GET', '/__admin/requests/2');
    expect(body.people).toEqual([{ vendor: 'ukg-wfm', id: '100', number: '20190', name: 'Ferreira, Ana' }]);
    await client('GET', `${terms}/100`);
    expect((await client('GET', '/__admin/requests/3')).body.people).toEqual([]);
  });
});
