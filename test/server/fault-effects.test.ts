import { describe, expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { type Client, startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const terms = '/ukg/api/v1/commons/persons/employment_terms';
const create = (call: Client, id: string, headers: Record<string, string> = {}) =>
  call('POST', positions, { json: { id, name: 'Tester' }, headers });
const addFault = async (call: Client, fault: object) => {
  const { status } = await call('POST', '/__admin/faults', { json: fault });
  expect(status).toBe(201);
};
const exists = async (call: Client, key: string) => (await call('GET', `${positions}/${key}`)).status === 200;

const assign = (personNumber: string) => ({
  personIdentity: { personNumber },
  assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2026-01-01', expirationDate: '2026-07-01' }],
});

describe('a fault of the connection', () => {
  test('of the kind reset breaks off before anything is done', async () => {
    const call = paystub.sandbox();
    await addFault(call, { match: { method: 'POST' }, times: 1, effect: { kind: 'reset' } });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(false);
    expect((await create(call, 'A')).status).toBe(201);
  });

  test('of the kind empty closes without a byte before anything is done', async () => {
    const call = paystub.sandbox();
    await addFault(call, { match: { method: 'POST' }, times: 1, effect: { kind: 'empty' } });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(false);
  });

  test('of the kind truncate promises the whole body and sends a part', async () => {
    const call = paystub.sandbox();
    await addFault(call, { times: 1, effect: { kind: 'truncate', bytes: 10 } });
    await expect(call('GET', positions)).rejects.toThrow('terminated');
  });

  test('of the kind slow sends the whole body in small parts', async () => {
    const call = paystub.sandbox();
    const whole = (await call('GET', positions)).text;
    await addFault(call, { times: 1, effect: { kind: 'slow', bytesPerSecond: 2000 } });
    const response = await fetch(`${paystub.url}${positions}`, { headers: { 'X-Paystub-Sandbox': 'slow' } });
    expect(await response.text()).toBe(whole);
    expect((await call('GET', positions)).text).toBe(whole);
  });

  test('of the kind commit-then-drop keeps the change, so that a retry meets the duplicate', async () => {
    const call = paystub.sandbox();
    await addFault(call, {
      match: { operation: 'createEmployeePosition' },
      times: 1,
      effect: { kind: 'commit-then-drop' },
    });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(true);
    expect((await create(call, 'A')).status).toBe(409);
  });

  test('of the kind commit-then-drop lets a retry with an idempotency key get the first reply and make no second record', async () => {
    const call = paystub.sandbox();
    await addFault(call, {
      match: { operation: 'createEmployeePosition' },
      times: 1,
      effect: { kind: 'commit-then-drop' },
    });
    const key = { 'Idempotency-Key': 'import-17' };
    await expect(create(call, 'A', key)).rejects.toThrow();
    const retried = await create(call, 'A', key);
    expect([retried.status, retried.body['ia::result'].key]).toEqual([201, '8']);
    expect((await call('GET', positions)).body['ia::meta'].totalCount).toBe(4);
  });
});

describe('a fault of the vendor', () => {
  test.each([
    [
      positions,
      { status: 429, retryAfter: 60 },
      '60',
      (body: Record<string, Record<string, string>>) => body['ia::error']?.code === 'GW-0010',
    ],
    [`${terms}?person_number=20190`, { status: 503 }, null, (body: Record<string, unknown>) => 'errorCode' in body],
    [
      '/poweroffice/v2/Enterprises',
      { status: 429, retryAfter: 1 },
      '1',
      (body: Record<string, unknown>) => body.statusCode === 429,
    ],
  ])('of the kind status answers %s with %j in the vendor’s own form', async (path, effect, retryAfter, isTheirs) => {
    const call = paystub.sandbox();
    await addFault(call, { times: 1, effect: { kind: 'status', ...effect } });
    const answer = await call('GET', path);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([effect.status, retryAfter]);
    expect(isTheirs(answer.body), answer.text).toBe(true);
    expect(answer.headers.get('x-paystub-fault')).toBe('fault-1');
    expect((await call('GET', path)).headers.get('x-paystub-fault')).toBeNull();
  });

  test('of the kind commit-then-status keeps the change and answers with a failure', async () => {
    const call = paystub.sandbox();
    await addFault(call, {
      match: { method: 'POST' },
      times: 1,
      effect: { kind: 'commit-then-status', status: 503, retryAfter: 2 },
    });
    expect((await create(call, 'A')).status).toBe(503);
    expect(await exists(call, '8')).toBe(true);
  });

  test('of the kind fail-items lets the named items of a UKG bulk request fail and the others succeed, in a 207', async () => {
    const call = paystub.sandbox();
    await addFault(call, { effect: { kind: 'fail-items', items: [2] } });
    const answer = await call('POST', `${terms}/multi_upsert`, {
      json: [assign('10020'), assign('10030'), assign('20190')],
    });
    expect(answer.status).toBe(207);
    const { results } = answer.body.details;
    expect(results.map((result: object) => Object.keys(result)[0])).toEqual(['success', 'error', 'success']);
    await call('DELETE', '/__admin/faults');
    const assigned = async (number: string) =>
      (await call('GET', `${terms}?person_number=${number}`)).body.assignments.length;
    expect([await assigned('10020'), await assigned('10030'), await assigned('20190')]).toEqual([1, 0, 1]);
  });

  test('of the kind fail-items lets the named records of an Intacct bulk request fail and the others succeed, in a 207', async () => {
    const call = paystub.sandbox();
    await addFault(call, { effect: { kind: 'fail-items', items: [1] } });
    const answer = await call('POST', positions, {
      json: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B' },
      ],
    });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, number>) => item['ia::status'])).toEqual([500, 201]);
  });

  test('of the kind stale-read hides the last changes from one read', async () => {
    const call = paystub.sandbox();
    await create(call, 'A');
    await create(call, 'B');
    const count = async () => (await call('GET', positions)).body['ia::meta'].totalCount;
    await addFault(call, { match: { method: 'GET' }, times: 1, effect: { kind: 'stale-read', requests: 1 } });
    expect([await count(), await count()]).toEqual([4, 5]);
  });

  test('of the kind edit-after changes and deletes records between two pages', async () => {
    const call = paystub.sandbox();
    const edit = (key: string, record: object | null) => ({
      vendor: 'sage-intacct',
      table: 'employee-position',
      key,
      record,
    });
    await addFault(call, {
      times: 1,
      effect: { kind: 'edit-after', edits: [edit('1', { name: 'Theirs' }), edit('2', null)] },
    });
    const query = (start: number) =>
      call('POST', '/intacct/services/core/query', {
        json: {
          object: 'construction/employee-position',
          fields: ['key', 'name'],
          orderBy: [{ key: 'asc' }],
          start,
          size: 1,
        },
      });
    expect((await query(1)).body['ia::result'][0].key).toBe('1');
    expect((await query(2)).body['ia::result'][0].key).toBe('7'); // key 2 is gone, so a page later a record is missed
    expect((await call('GET', `${positions}/1`)).body['ia::result'].name).toBe('Theirs');
  });
});

describe('a delay', () => {
  test.each([[5], [{ uniform: { min: 1, max: 5 } }], [{ lognormal: { median: 2, sigma: 0.5 } }]])(
    'of %j comes before the reply',
    async (delay) => {
      const call = paystub.sandbox();
      await addFault(call, { effect: { kind: 'delay' }, delay });
      expect((await call('GET', positions)).status).toBe(200);
    },
  );
});
