import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { toyVendor } from '../../engine/toy-vendor.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const create = (call: Client, id: string) => call('POST', positions, { json: { id, name: 'Tester' } });
const total = async (call: Client) => (await call('GET', positions)).body['ia::meta'].totalCount;

describe('a sandbox', () => {
  test('answers among fifty in parallel, each with its own clock and faults, as it does alone', async () => {
    const run = async (call: Client, n: number) => {
      const day = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
      await call('PATCH', '/__admin/clock', { json: { now: day, mode: 'frozen' } });
      await call('POST', '/__admin/faults', {
        json: { skip: n % 3, times: 1, match: { method: 'POST' }, effect: { kind: 'status', status: 500 + (n % 4) } },
      });
      const texts: string[] = [];
      for (let i = 0; i <= n % 5; i += 1) {
        const answer = await create(call, `S${n}-${i}`);
        texts.push(`${answer.status} ${answer.text}`);
      }
      texts.push((await call('GET', `${positions}/8`)).text, (await call('GET', '/__admin/requests/counts')).text);
      return texts;
    };
    const numbers = Array.from({ length: 50 }, (_, n) => n);
    const together = await Promise.all(numbers.map((n) => run(paystub.sandbox(`together-${n}`), n)));
    const alone = await startPaystub({ vendors });
    for (const n of numbers) expect(together[n]).toEqual(await run(alone.sandbox(`together-${n}`), n));
  });

  test('is copied with data, counters, clock and settings, and then changes apart from its copy', async () => {
    const alice = paystub.sandbox('alice');
    await create(alice, 'A');
    await alice('PATCH', '/__admin/clock', { json: { now: '2020-05-05T00:00:00Z', mode: 'frozen' } });
    await alice('PUT', '/__admin/limits', { json: { mode: 'real' } });
    const made = await alice('POST', '/__admin/sandboxes', { json: { name: 'bob', from: { sandbox: 'alice' } } });
    expect(made.body).toMatchObject({
      name: 'bob',
      now: '2020-05-05T00:00:00.000Z',
      changes: 1,
      settings: { limits: 'real' },
    });
    const bob = paystub.sandbox('bob');
    expect((await create(bob, 'B')).body['ia::result'].key).toBe('9');
    expect([await total(alice), await total(bob)]).toEqual([4, 5]);
    await alice('POST', '/__admin/reset');
    expect([await total(alice), await total(bob)]).toEqual([3, 5]);
  });

  test('can be made from a snapshot', async () => {
    const carol = paystub.sandbox('carol');
    await create(carol, 'A');
    await carol('POST', '/__admin/snapshots', { json: { name: 'one' } });
    await create(carol, 'B');
    await carol('POST', '/__admin/sandboxes', { json: { name: 'dave', from: { sandbox: 'carol', snapshot: 'one' } } });
    expect(await total(paystub.sandbox('dave'))).toBe(4);
  });

  test('starts anew after it was deleted', async () => {
    const erin = paystub.sandbox('erin');
    await create(erin, 'A');
    expect((await erin('DELETE', '/__admin/sandboxes/erin')).status).toBe(204);
    expect(await total(erin)).toBe(3);
  });

  test('is back at its seed after a reset, ids and clock included', async () => {
    const call = paystub.sandbox();
    const story = async () => {
      const texts = [
        (await create(call, 'A')).text,
        (await create(call, 'A')).text,
        (await call('GET', `${positions}/8`)).text,
      ];
      await call('PATCH', '/__admin/clock', { json: { advance: 'P1D' } });
      return texts;
    };
    const first = await story();
    await call('POST', '/__admin/reset');
    expect(await story()).toEqual(first);
  });

  test('is refused over the limit, unless an idle one can make room', async () => {
    const limited = await startPaystub({ vendors: [toyVendor], sandboxes: { maxSandboxes: 3, maxIdle: 60_000 } });
    const knock = async (name: string) => (await limited.sandbox(name)('GET', '/toy/nothing')).status;
    expect([await knock('one'), await knock('two')]).toEqual([400, 400]);
    const refused = await limited.sandbox('three')('GET', '/toy/nothing');
    expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    limited.clock.advance(61);
    expect(await knock('two')).toBe(400);
    expect(await knock('three')).toBe(400);
    const names = (await limited.sandbox('two')('GET', '/__admin/sandboxes')).body.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['default', 'two', 'three']);
  });
});

describe('a rewind', () => {
  test('undoes all requests after one, and no further than the journal reaches', async () => {
    const client = paystub.sandbox();
    await create(client, 'R-1');
    await create(client, 'R-2');
    await client('PATCH', `${positions}/8`, { json: { name: 'Changed' } });
    await client('DELETE', `${positions}/9`);
    expect((await client('POST', '/__admin/rewind', { json: { request: 2 } })).status).toBe(204);
    expect((await client('GET', `${positions}/8`)).body['ia::result'].name).toBe('Tester');
    expect((await client('GET', `${positions}/9`)).status).toBe(200);
    expect((await client('POST', '/__admin/rewind', { json: { request: 0 } })).status).toBe(204);
    expect((await create(client, 'R-3')).body['ia::result'].key).toBe('8');
    expect((await client('POST', '/__admin/rewind', { json: { request: 99 } })).status).toBe(409);
  });
});
