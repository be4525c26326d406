import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const terms = '/ukg/api/v1/commons/persons/employment_terms';
const create = (call: Client, id: string, headers: Record<string, string> = {}) =>
  call('POST', positions, { json: { id, name: 'Tester' }, headers });
const order = async (call: Client, fault: object) => {
  const { status } = await call('POST', '/__admin/faults', { json: fault });
  expect(status).toBe(201);
};
const exists = async (call: Client, key: string) => (await call('GET', `${positions}/${key}`)).status === 200;

const assign = (personNumber: string) => ({
  personIdentity: { personNumber },
  assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2026-01-01', expirationDate: '2026-07-01' }],
});

describe('a fault of the connection', () => {
  test('reset: breaks off before anything is done', async () => {
    const call = paystub.sandbox();
    await order(call, { match: { method: 'POST' }, times: 1, effect: { kind: 'reset' } });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(false);
    expect((await create(call, 'A')).status).toBe(201);
  });

  test('empty: closes without a byte before anything is done', async () => {
    const call = paystub.sandbox();
    await order(call, { match: { method: 'POST' }, times: 1, effect: { kind: 'empty' } });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(false);
  });

  test('truncate: promises the whole body and sends a part', async () => {
    const call = paystub.sandbox();
    await order(call, { times: 1, effect: { kind: 'truncate', bytes: 10 } });
    await expect(call('GET', positions)).rejects.toThrow('terminated');
  });

  test('slow: sends the whole body in small parts', async () => {
    const call = paystub.sandbox();
    const whole = (await call('GET', positions)).text;
    await order(call, { times: 1, effect: { kind: 'slow', bytesPerSecond: 2000 } });
    const response = await fetch(`${paystub.url}${positions}`, { headers: { 'X-Paystub-Sandbox': 'slow' } });
    expect(await response.text()).toBe(whole);
    expect((await call('GET', positions)).text).toBe(whole);
  });

  test('commit-then-drop: the change is kept, so that a retry meets the duplicate', async () => {
    const call = paystub.sandbox();
    await order(call, {
      match: { operation: 'createEmployeePosition' },
      times: 1,
      effect: { kind: 'commit-then-drop' },
    });
    await expect(create(call, 'A')).rejects.toThrow();
    expect(await exists(call, '8')).toBe(true);
    expect((await create(call, 'A')).status).toBe(409);
  });

  test('commit-then-drop: with an idempotency key a retry gets the first answer and makes no second record', async () => {
    const call = paystub.sandbox();
    await order(call, {
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
  ])('status on %s speaks the vendor’s language', async (path, effect, retryAfter, isTheirs) => {
    const call = paystub.sandbox();
    await order(call, { times: 1, effect: { kind: 'status', ...effect } });
    const answer = await call('GET', path);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([effect.status, retryAfter]);
    expect(isTheirs(answer.body), answer.text).toBe(true);
    expect(answer.headers.get('x-paystub-fault')).toBe('fault-1');
    expect((await call('GET', path)).headers.get('x-paystub-fault')).toBeNull();
  });

  test('commit-then-status: the change is kept, the answer says that it failed', async () => {
    const call = paystub.sandbox();
    await order(call, {
      match: { method: 'POST' },
      times: 1,
      effect: { kind: 'commit-then-status', status: 503, retryAfter: 2 },
    });
    expect((await create(call, 'A')).status).toBe(503);
    expect(await exists(call, '8')).toBe(true);
  });

  test('fail-items on UKG: the items named fail, the others are done, in a 207', async () => {
    const call = paystub.sandbox();
    await order(call, { effect: { kind: 'fail-items', items: [2] } });
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

  test('fail-items on Intacct: the records named fail, the others are made, in a 207', async () => {
    const call = paystub.sandbox();
    await order(call, { effect: { kind: 'fail-items', items: [1] } });
    const answer = await call('POST', positions, {
      json: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B' },
      ],
    });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, number>) => item['ia::status'])).toEqual([500, 201]);
  });

  test('stale-read: a read does not see the last changes, the next one does', async () => {
    const call = paystub.sandbox();
    await create(call, 'A');
    await create(call, 'B');
    const count = async () => (await call('GET', positions)).body['ia::meta'].totalCount;
    await order(call, { match: { method: 'GET' }, times: 1, effect: { kind: 'stale-read', requests: 1 } });
    expect([await count(), await count()]).toEqual([4, 5]);
  });

  test('edit-after: somebody else changes and deletes between two pages', async () => {
    const call = paystub.sandbox();
    const edit = (key: string, record: object | null) => ({
      vendor: 'sage-intacct',
      table: 'employee-position',
      key,
      record,
    });
    await order(call, {
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
    'of %j comes before the answer',
    async (delay) => {
      const call = paystub.sandbox();
      await order(call, { effect: { kind: 'delay' }, delay });
      expect((await call('GET', positions)).status).toBe(200);
    },
  );
});

describe('a fault strikes', () => {
  const strikes = async (call: Client, times: number) => {
    const answers = [];
    for (let i = 0; i < times; i += 1) answers.push((await call('GET', positions)).status);
    return answers;
  };

  test('after those that it skips, so often as it is to', async () => {
    const call = paystub.sandbox();
    await order(call, { skip: 1, times: 2, effect: { kind: 'status', status: 503 } });
    expect(await strikes(call, 5)).toEqual([200, 503, 503, 200, 200]);
  });

  test('in the order of the faults: of those that match, the first that is due', async () => {
    const call = paystub.sandbox();
    await order(call, { times: 1, effect: { kind: 'status', status: 500 } });
    await order(call, { times: 2, effect: { kind: 'status', status: 503 } });
    expect(await strikes(call, 4)).toEqual([500, 503, 503, 200]);
  });

  test('with its probability, the same in every sandbox of that name', async () => {
    const call = paystub.sandbox('chance');
    const sequence = async () => {
      await call('POST', '/__admin/reset');
      await order(call, { probability: 0.5, effect: { kind: 'status', status: 503 } });
      return strikes(call, 30);
    };
    const first = await sequence();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await sequence()).toEqual(first);
  });

  test.each([
    [{ vendor: 'ukg-wfm' }, false],
    [{ vendor: 'sage-intacct', method: 'post' }, true],
    [{ path: '/objects/*/employee-position' }, true],
    [{ path: '/objects/*/labor-class' }, false],
    [{ headers: { 'X-Run': 'night*' } }, true],
    [{ headers: { 'X-Run': 'day*' } }, false],
    [{ body: [{ jsonPath: '$.id', equals: 'A' }] }, true],
    [{ body: [{ jsonPath: '$.id', equals: 'B' }] }, false],
    [{ body: [{ jsonPath: '$.status' }] }, false],
  ])('what matches %j: %s', async (match, struck) => {
    const call = paystub.sandbox();
    await order(call, { match, effect: { kind: 'status', status: 503 } });
    expect((await create(call, 'A', { 'X-Run': 'nightly' })).status).toBe(struck ? 503 : 201);
  });

  test('in its own sandbox alone, until a reset', async () => {
    const call = paystub.sandbox();
    await order(call, { effect: { kind: 'status', status: 503 } });
    expect((await paystub.sandbox()('GET', positions)).status).toBe(200);
    expect((await call('GET', positions)).status).toBe(503);
    await call('POST', '/__admin/reset');
    expect((await call('GET', positions)).status).toBe(200);
  });
});

test('every preset can be put in place', async () => {
  const call = paystub.sandbox();
  const presets = (await call('GET', '/__admin/faults/presets')).body;
  for (const { name, faults } of presets) {
    const answer = await call('POST', `/__admin/faults/presets/${name}`);
    expect([answer.status, answer.body.length]).toEqual([201, faults.length]);
  }
});

test('names the kinds of faults, and what is wrong with one of a kind', async () => {
  const order = (effect: object) => paystub.sandbox()('POST', '/__admin/faults', { json: { effect } });
  const unknown = await order({ kind: 'earthquake' });
  expect(unknown.body.detail).toBe('body /effect: there is no kind earthquake');
  expect(unknown.body.allowed).toEqual([
    'delay',
    'reset',
    'empty',
    'commit-then-drop',
    'status',
    'commit-then-status',
    'truncate',
    'slow',
    'fail-items',
    'stale-read',
    'edit-after',
  ]);
  expect((await order({ kind: 'status', status: 200 })).body.detail).toBe('body /effect/status: must be >= 400');
});
