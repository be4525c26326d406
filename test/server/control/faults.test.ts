import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const create = (call: Client, id: string, headers: Record<string, string> = {}) =>
  call('POST', positions, { json: { id, name: 'Tester' }, headers });
const addFault = async (call: Client, fault: object) => {
  const { status } = await call('POST', '/__admin/faults', { json: fault });
  expect(status).toBe(201);
};

describe('a fault', () => {
  const strikes = async (call: Client, times: number) => {
    const answers = [];
    for (let i = 0; i < times; i += 1) answers.push((await call('GET', positions)).status);
    return answers;
  };

  test('strikes after the requests that it skips, and as often as it was told to', async () => {
    const call = paystub.sandbox();
    await addFault(call, { skip: 1, times: 2, effect: { kind: 'status', status: 503 } });
    expect(await strikes(call, 5)).toEqual([200, 503, 503, 200, 200]);
  });

  test('strikes in the order of the faults: of those that match, the first that is due', async () => {
    const call = paystub.sandbox();
    await addFault(call, { times: 1, effect: { kind: 'status', status: 500 } });
    await addFault(call, { times: 2, effect: { kind: 'status', status: 503 } });
    expect(await strikes(call, 4)).toEqual([500, 503, 503, 200]);
  });

  test('strikes with its probability, in the same way in every sandbox of that name', async () => {
    const call = paystub.sandbox('chance');
    const sequence = async () => {
      await call('POST', '/__admin/reset');
      await addFault(call, { probability: 0.5, effect: { kind: 'status', status: 503 } });
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
  ])('that matches %j strikes a certain POST: %s', async (match, struck) => {
    const call = paystub.sandbox();
    await addFault(call, { match, effect: { kind: 'status', status: 503 } });
    expect((await create(call, 'A', { 'X-Run': 'nightly' })).status).toBe(struck ? 503 : 201);
  });

  test('strikes in its own sandbox alone, until a reset', async () => {
    const call = paystub.sandbox();
    await addFault(call, { effect: { kind: 'status', status: 503 } });
    expect((await paystub.sandbox()('GET', positions)).status).toBe(200);
    expect((await call('GET', positions)).status).toBe(503);
    await call('POST', '/__admin/reset');
    expect((await call('GET', positions)).status).toBe(200);
  });
});

test('Every preset can be put in place', async () => {
  const call = paystub.sandbox();
  const presets = (await call('GET', '/__admin/faults/presets')).body;
  for (const { name, faults } of presets) {
    const answer = await call('POST', `/__admin/faults/presets/${name}`);
    expect([answer.status, answer.body.length]).toEqual([201, faults.length]);
  }
});

test('A refused fault is answered with the kinds that there are, or with the error of its own kind', async () => {
  const post = (effect: object) => paystub.sandbox()('POST', '/__admin/faults', { json: { effect } });
  const unknown = await post({ kind: 'earthquake' });
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
  expect((await post({ kind: 'status', status: 200 })).body.detail).toBe('body /effect/status: must be >= 400');
});
