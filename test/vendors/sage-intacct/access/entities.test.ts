import { beforeEach, describe, expect, test } from 'vitest';
import { addOwnData } from '../../../../src/seed/add-own-data.ts';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../../src/vendors/sage-intacct/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { base, errorIn, positions, queryService, signIn, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(async () => {
  send = paystub.sandbox();
  await found(send);
});

const contacts = `${base}/objects/company-config/contact`;
const timesheets = `${base}/objects/time/timesheet`;
const entityIds = ['10', '20', '30'];

/** Three entities beside HQ, as those by which github.com/jfurdacpw/CPW-Innergy-POs-to-Sage-Intacct-Import counted. */
async function found(client: Client): Promise<void> {
  const hq = (await client('GET', '/__admin/state/sage-intacct/entity/1')).body;
  for (const [i, id] of entityIds.entries()) {
    const key = String(i + 2);
    const json = { ...hq, id, key, name: `Entity ${id}`, href: `/objects/company-config/entity/${key}` };
    expect((await client('PUT', `/__admin/state/sage-intacct/entity/${key}`, { json })).status).toBe(200);
  }
}

const inEntity = (id: string) => ({ headers: { 'X-IA-API-Param-Entity': id } });
const create = (id: string, entity: string) => send('POST', positions, { json: { id, name: id }, ...inEntity(entity) });
const find = (entity: string, more: object = {}) =>
  send('POST', queryService, {
    json: { object: 'construction/employee-position', fields: ['id', 'entity.id'], ...more },
    ...inEntity(entity),
  });
const count = ({ body }: Answer) => body['ia::meta'].totalCount;
const keyIn = ({ body }: Answer) => body['ia::result'].key;

describe('objects of entities', () => {
  test('are counted 8, 2, 0, and 10 at the top level', async () => {
    for (let i = 0; i < 8; i++) await create(`A${i}`, '20');
    for (let i = 0; i < 2; i++) await create(`B${i}`, '30');
    const own = { filters: [{ $in: { 'entity.id': entityIds } }] };
    const counts = await Promise.all(['20', '30', '10', ''].map(async (id) => count(await find(id, own))));
    expect(counts).toEqual([8, 2, 0, 10]);
  });

  test('stand beside those of the top level in lists and queries of their own entity alone', async () => {
    await create('A', '20');
    const lists = await Promise.all(['20', '30', ''].map((id) => send('GET', positions, inEntity(id))));
    expect(lists.map(count)).toEqual([4, 3, 4]);
    const rows = (await find('20', { orderBy: [{ id: 'asc' }] })).body['ia::result'];
    expect(rows[0]).toEqual({ id: 'A', 'entity.id': '20' });
    expect(rows[1]).toEqual({ id: 'EP-001', 'entity.id': null });
    expect(count(await find('30', { filters: [{ $eq: { id: 'A' } }] }))).toBe(0);
    expect(count(await find('30', { filters: [{ $eq: { id: 'EP-001' } }] }))).toBe(1);
  });

  test('stay the right ones with every write, of their own entity and of others', async () => {
    const seen = async (entity: string) => {
      const rows = (await find(entity)).body['ia::result'].map(({ id }: { id: string }) => id);
      const listed = (await send('GET', positions, inEntity(entity))).body['ia::result'];
      expect(listed.map(({ id }: { id: string }) => id)).toEqual(rows);
      return rows.filter((id: string) => id.length === 1);
    };
    const both = async () => [await seen('20'), await seen('30')];
    expect(await both()).toEqual([[], []]);
    const key = keyIn(await create('A', '20'));
    expect(await both()).toEqual([['A'], []]);
    await create('B', '30');
    expect(await both()).toEqual([['A'], ['B']]);
    await send('PATCH', `${positions}/${key}`, { json: { name: 'New' }, ...inEntity('20') });
    await create('C', '');
    expect(await both()).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
    await send('DELETE', `${positions}/${key}`, inEntity('20'));
    expect(await both()).toEqual([['C'], ['B', 'C']]);
  });

  test('have lines that move with them to another entity', async () => {
    const employees = 'company-config/employee';
    const rates = [{ startDate: '2026-01-05', hourlyRate: '40.00' }];
    const json = { id: 'E-9', primaryContact: { key: '1' }, employeeRates: rates };
    const key = keyIn(await send('POST', `${base}/objects/${employees}`, { json, ...inEntity('20') }));
    const query = { object: 'company-config/employee-rate', fields: ['key'] };
    const ratesIn = async (id: string) => {
      const listed = count(await send('GET', `${base}/objects/${employees}-rate`, inEntity(id)));
      expect(count(await send('POST', queryService, { json: query, ...inEntity(id) }))).toBe(listed);
      return listed;
    };
    const ofAll = await ratesIn('30');
    expect(await ratesIn('20')).toBe(ofAll + 1);
    const record = `/__admin/state/sage-intacct/employee/${key}`;
    const moved = { ...(await send('GET', record)).body, entity: '4' };
    expect((await send('PUT', record, { json: moved })).status).toBe(200);
    expect([await ratesIn('20'), await ratesIn('30')]).toEqual([ofAll, ofAll + 1]);
  });

  test('show their entity, and are not there in the session of another one', async () => {
    const json = { id: 'Ada', printAs: 'Ada' };
    const key = keyIn(await send('POST', contacts, { json, ...inEntity('20') }));
    const shown = await send('GET', `${contacts}/${key}`, inEntity('20'));
    expect(shown.body['ia::result'].entity).toEqual({
      ...{ key: '3', id: '20', name: 'Entity 20', href: '/objects/company-config/entity/3' },
    });
    const answers = await Promise.all([
      send('GET', `${contacts}/${key}`, inEntity('30')),
      send('PATCH', `${contacts}/${key}`, { json: { firstName: 'Ada' }, ...inEntity('30') }),
      send('DELETE', `${contacts}/${key}`, inEntity('30')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const employee = { json: { id: 'E-9', primaryContact: { id: 'Ada' } }, ...inEntity('30') };
    expect((await send('POST', `${base}/objects/company-config/employee`, employee)).status).toBe(422);
    expect((await send('DELETE', `${contacts}/${key}`)).status).toBe(204);
  });

  test('have lines that are seen with them', async () => {
    const json = { beginDate: '2026-01-05', employee: { key: '1' }, lines: [{ entryDate: '2026-01-05', quantity: 8 }] };
    expect((await send('POST', timesheets, { json, ...inEntity('20') })).status).toBe(201);
    const lines = await Promise.all(['20', '30'].map((id) => send('GET', `${timesheets}-line`, inEntity(id))));
    expect(lines.map(count)).toEqual([2, 1]);
    const entry = {
      ...{ glJournal: { id: 'PYRJ' }, postingDate: '2026-01-31', description: 'Pay' },
      lines: ['debit', 'credit'].map((txnType) => ({ txnType, txnAmount: '1.00', glAccount: { id: '20100' } })),
    };
    const entries = `${base}/objects/general-ledger/journal-entry`;
    expect((await send('POST', entries, { json: entry, ...inEntity('20') })).status).toBe(201);
    const entryLines = await Promise.all(['20', '30'].map((id) => send('GET', `${entries}-line`, inEntity(id))));
    expect(entryLines.map(count)).toEqual([4, 2]);
  });
});

describe('the entity of a session', () => {
  test('is that of the token, in whose place the header puts another one', async () => {
    const headers = await signIn(send, 'Admin@Paystub|20');
    expect((await send('POST', positions, { json: { id: 'A', name: 'A' }, headers })).status).toBe(201);
    expect(count(await send('GET', positions, { headers }))).toBe(4);
    const elsewhere = { headers: { ...headers, ...inEntity('30').headers } };
    expect(count(await send('GET', positions, elsewhere))).toBe(3);
  });

  test('that does not exist is refused, or is the top level', async () => {
    expect((await send('GET', positions, inEntity('99'))).status).toBe(400);
    const ignoring = (
      await startIntacct({ settings: { choices: { 'intacct.entity.unknown-id': 'ignored' } } })
    ).sandbox();
    expect(count(await ignoring('GET', positions, inEntity('99')))).toBe(3);
  });

  test('may change what is of the top level, or not', async () => {
    const patch = (client: Client) => client('PATCH', `${positions}/1`, { json: { name: 'New' }, ...inEntity('HQ') });
    expect((await patch(send)).status).toBe(200);
    const choices = { 'intacct.entity.top-level-objects': 'refused' };
    const refusing = (await startIntacct({ settings: { choices } })).sandbox();
    const answer = await patch(refusing);
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body)).toMatchObject({ code: 'operationFailed' });
    expect((await refusing('DELETE', `${positions}/1`, inEntity('HQ'))).status).toBe(422);
    expect((await refusing('DELETE', `${positions}/1`)).status).toBe(204);
  });
});

test('an entity of own data stands among entities and locations, and its session has objects of its own', async () => {
  const south = { key: '10', id: 'SOUTH', name: 'South Ltd' };
  const own = {
    entity: [south],
    location: [
      { ...south, locationType: 'entity' },
      { ...{ key: '11', id: 'ROME', name: 'Rome' }, parent: '10' },
    ],
    'employee-position': [{ key: '50', id: 'WELD-1', name: 'Welder', entity: '10' }],
  };
  const now = Date.parse('2026-01-15T10:00:00Z');
  const options = { now, randomSeed: 1 };
  const { vendors, errors } = await addOwnData({ 'sage-intacct': own }, [asVendorKit(sageIntacct)], options);
  expect(errors).toEqual([]);
  const client = (await startPaystub({ vendors })).sandbox();
  const idsIn = async (path: string, entity: string) => {
    const { body } = await client('GET', `${base}/objects/${path}`, inEntity(entity));
    return body['ia::result'].map(({ id }: { id: string }) => id);
  };
  expect(await idsIn('company-config/entity', '')).toEqual(['HQ', 'SOUTH']);
  expect(await idsIn('company-config/location', '')).toEqual(expect.arrayContaining(['HQ', 'SOUTH', 'ROME']));
  const rome = await client('GET', `${base}/objects/company-config/location/11`);
  expect(rome.body['ia::result'].parent).toMatchObject({ id: 'SOUTH', locationType: 'entity' });

  const headers = await signIn(client, 'Admin@Paystub|SOUTH');
  const json = { id: 'WELD-2', name: 'Welder II' };
  const made = await client('POST', positions, { json, headers });
  const shared = ['EP-001', 'EP-002', 'PLUM-001'];
  expect(await idsIn('construction/employee-position', 'SOUTH')).toEqual(
    expect.arrayContaining([...shared, 'WELD-1', 'WELD-2']),
  );
  const ofHeadquarters = await idsIn('construction/employee-position', 'HQ');
  expect(ofHeadquarters.filter((id: string) => id.startsWith('WELD'))).toEqual([]);
  const query = {
    object: 'construction/employee-position',
    fields: ['id', 'entity.id', 'entity.name'],
    filters: [{ $eq: { key: keyIn(made) } }],
  };
  expect((await client('POST', queryService, { json: query, headers })).body['ia::result']).toEqual([
    { id: 'WELD-2', 'entity.id': 'SOUTH', 'entity.name': 'South Ltd' },
  ]);
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
