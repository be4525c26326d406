import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

// What is stored once is read by everybody from then on: so nothing is stored that cannot be read.
const paystub = await startPaystub({ vendors });
const position = '/intacct/objects/construction/employee-position';

async function expectReadable(call: Client): Promise<void> {
  for (const path of [`${position}/1`, '/__admin/sandboxes', '/__admin/clock', '/__admin/snapshots']) {
    const { status, text } = await call('GET', path);
    expect([path, status, text]).toEqual([path, 200, text]);
  }
  expect(paystub.reports).toEqual([]);
}

describe('the clock', () => {
  test.each([
    { now: '9999-12-31T00:00:00Z', advance: 'P1D' },
    { now: '9999-12-31T00:00:00Z' },
    { now: '0001-01-01T00:00:00Z' },
    { advance: 'P9000Y' },
    { advance: 'P99999999999999Y' },
    { advance: '-P2000Y' },
  ])('refuses %j and stays as it is', async (change) => {
    const call = paystub.sandbox();
    const before = await call('GET', '/__admin/clock');
    const { status, body } = await call('PATCH', '/__admin/clock', { json: change });
    expect([status, body.title]).toEqual([400, 'No time for a clock']);
    expect((await call('GET', '/__admin/clock')).text).toBe(before.text);
    await expectReadable(call);
  });
});

describe('a snapshot from outside', () => {
  const good = { name: 'clock', value: { mode: 'frozen', at: Date.UTC(2030, 0, 1) } };
  const audit = {
    createdDateTime: '2026-01-01T00:00:00Z',
    modifiedDateTime: '2026-01-01T00:00:00Z',
    createdBy: '1',
    modifiedBy: '1',
  };
  const row = { key: '1', id: 'EP-001', name: 'x', description: null, status: 'active', href: '/x', audit };
  const importing = (call: Client, tables: object, at = '2026-01-01T00:00:00Z') =>
    call('PUT', '/__admin/snapshots/s', { json: { paystub: 'snapshot', version: 1, at, tables } });

  test('is taken where all its records are good', async () => {
    const call = paystub.sandbox();
    const tables = { 'paystub/setting': { clock: good }, 'sage-intacct/employee-position': { '1': row } };
    expect((await importing(call, tables)).status).toBe(201);
    expect((await call('POST', '/__admin/snapshots/s/restore')).status).toBe(204);
    expect((await call('GET', '/__admin/clock')).body.now).toBe('2030-01-01T00:00:00.000Z');
    await expectReadable(call);
  });

  test.each([
    ['a list for the tables', []],
    ['null for the tables', null],
    ['a list for a table', { 'sage-intacct/employee-position': [row] }],
    ['null for a table', { 'sage-intacct/employee-position': null }],
  ])('is refused for %s', async (_name, tables) => {
    const { status, body } = await importing(paystub.sandbox(), tables as object);
    expect([status, body.title]).toEqual([400, 'Invalid request']);
  });

  test.each([
    ['a member of another type', { 'sage-intacct/employee-position': { '1': { ...row, status: 7 } } }],
    [
      'a nested member of another type',
      { 'sage-intacct/employee-position': { '1': { ...row, audit: { ...audit, createdBy: {} } } } },
    ],
    [
      'a time that the vendor writes otherwise',
      {
        'sage-intacct/employee-position': {
          '1': { ...row, audit: { ...audit, modifiedDateTime: '2026-01-01T00:00:00.5Z' } },
        },
      },
    ],
    [
      'a null for what names it',
      { 'sage-intacct/department': { '1': { key: '1', id: null, name: 'x', audit, href: '/x', status: 'active' } } },
    ],
    ['a member that is missing', { 'sage-intacct/employee-position': { '1': { key: '1', id: 'EP-001' } } }],
    [
      'a member of its key that no text can be made of',
      { 'ukg-wfm/otherAssignment': { none: { personKey: 1, kind: { toString: true }, value: {} } } },
    ],
    ['a number', { 'sage-intacct/employee-position': { '1': 7 } }],
    ['a list', { 'sage-intacct/employee-position': { '1': [row] } }],
    ['a clock out of range', { 'paystub/setting': { clock: { name: 'clock', value: { mode: 'frozen', at: 1e18 } } } }],
    ['a clock of no mode', { 'paystub/setting': { clock: { name: 'clock', value: {} } } }],
    ['settings of another kind', { 'paystub/setting': { settings: { name: 'settings', value: { auth: 'none' } } } }],
    ['a twin of no rule', { 'paystub/setting': { settings: { name: 'settings', value: { twins: { x: 'twin' } } } } }],
    ['a counter that counts nothing', { 'paystub/counter': { c: { name: 'c', last: 'many' } } }],
  ])('is refused for %s', async (_name, tables) => {
    const call = paystub.sandbox();
    const { status, body } = await importing(call, tables);
    expect([status, body.title]).toEqual([400, 'Not a record of this table']);
    expect((await call('GET', '/__admin/snapshots')).body).toEqual([]);
    await expectReadable(call);
  });

  test('is refused for a time that no clock may show', async () => {
    expect((await importing(paystub.sandbox(), {}, '9999-12-31T00:00:00Z')).status).toBe(400);
  });

  test('that was exported can be imported', async () => {
    const call = paystub.sandbox();
    await call('POST', position, { json: { id: 'A', name: 'A' } });
    await call('PATCH', '/__admin/sandboxes/default', { json: {} });
    await call('PATCH', '/__admin/clock', { json: { advance: 'P1D' } });
    await call('PUT', '/__admin/limits', { json: { mode: 'real' } });
    await call('POST', '/__admin/snapshots', { json: { name: 'out' } });
    const { body } = await call('GET', '/__admin/snapshots/out');
    expect((await call('PUT', '/__admin/snapshots/in', { json: body })).status).toBe(201);
  });
});

describe('the edit of a fault', () => {
  const fault = (record: object) => ({
    effect: { kind: 'edit-after', edits: [{ vendor: 'sage-intacct', table: 'employee-position', key: '1', record }] },
  });

  test('that would make a record unreadable is refused when it is ordered', async () => {
    const call = paystub.sandbox();
    for (const record of [{ status: 7 }, { audit: { createdBy: '1' } }, { unknown: 1 }]) {
      const { status, body } = await call('POST', '/__admin/faults', { json: fault(record) });
      expect([record, status, body.title]).toEqual([record, 400, 'Not a record of this table']);
    }
    expect((await call('POST', '/__admin/faults', { json: fault({ name: 'Edited' }) })).status).toBe(201);
    await call('GET', position);
    expect((await call('GET', `${position}/1`)).body['ia::result'].name).toBe('Edited');
  });

  test('that would give a record another key is not made, and the reply says so', async () => {
    const { sandbox, reports } = await startPaystub({ vendors });
    const call = sandbox();
    const table = '/__admin/state/sage-intacct/employee-position/1';
    const { body: row } = await call('GET', table);
    expect((await call('POST', '/__admin/faults', { json: fault({ key: '2' }) })).status).toBe(201);
    const { status, headers } = await call('GET', position);
    const refused = 'sage-intacct/employee-position 1: it has another key of its own';
    expect([status, headers.get('x-paystub-fault-refused')]).toEqual([200, refused]);
    const [entry] = (await call('GET', '/__admin/requests?limit=1')).body.requests;
    expect((await call('GET', `/__admin/requests/${entry.id}`)).text).toContain(refused);
    expect((await call('GET', table)).body).toEqual(row);
    expect(reports).toEqual([`the edits of a fault are not made: ${refused}`]);
  });
});

test('A decimal number is given back as a text however it was sent', async () => {
  const call = paystub.sandbox();
  const tables = '/intacct/objects/construction/rate-table';
  for (const [sent, stored] of [
    [8.25, '8.25'],
    ['8.250', '8.250'],
    [1e-7, '0.00000010000000000000'],
    [1e21, '1000000000000000000000'],
  ] as const) {
    const lines = [{ startDate: '2026-01-01', markupPercent: sent, laborRate: sent }];
    const created = await call('POST', tables, { json: { id: `RT-${sent}`, name: 'x', timesheetLines: lines } });
    expect(created.status, created.text).toBe(201);
    const { key } = created.body['ia::result'];
    const { status, text } = await call('GET', `${tables}/${key}`);
    expect([status, text.includes(`"${stored}"`)], text).toEqual([200, true]);
  }
  expect(paystub.reports).toEqual([]);
});
