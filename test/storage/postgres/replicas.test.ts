import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../src/server/server.ts';
import { type Cluster, hasPostgres, startPostgres } from '../../helpers/postgres.ts';
import { send, startReplicas } from './helpers/replicas.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const table = '/__admin/state/sage-intacct/employee-position?limit=10000';

describe.skipIf(!hasPostgres)('replicas on one database', () => {
  let cluster: Cluster;
  let replicas: readonly RunningServer[] = [];
  let at = 0;
  beforeAll(async () => {
    cluster = await startPostgres();
    replicas = await startReplicas(cluster, 3, { schema: 'paystub' });
  });
  afterAll(async () => {
    await Promise.all(replicas.map(({ close }) => close()));
    await cluster?.remove();
  });

  /** Sends a request to the next replica. */
  const next = (method: string, path: string, json?: unknown) => {
    at += 1;
    return send(replicas[at % replicas.length]?.url ?? '', method, path, json);
  };

  test('show on every replica at once what any of them has written', async () => {
    const stale: string[] = [];
    for (let n = 0; n < 200; n += 1) {
      const made = await next('POST', `/sandbox/fresh${positions}`, { id: `f${n}`, name: `name ${n}` });
      expect(made.status).toBe(201);
      const { key } = made.body['ia::result'];
      const seen = await next('GET', `/sandbox/fresh${positions}/${key}`);
      if (seen.body?.['ia::result']?.id !== `f${n}`) stale.push(seen.text);
    }
    expect(stale).toEqual([]);
  });

  test('lose and double nothing of writers that write at the same time', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 25; n += 1) {
        const url = replicas[(writer + n) % 3]?.url ?? '';
        const made = await send(url, 'POST', `/sandbox/many${positions}`, { id: `w${writer}-${n}`, name: 'x' });
        expect(made.status).toBe(201);
      }
    });
    await Promise.all(writers);
    const tables = await Promise.all(replicas.map(({ url }) => send(url, 'GET', `/sandbox/many${table}`)));
    const [first] = tables;
    const ids = first?.body.records.map(({ id }: { id: string }) => id).filter((id: string) => id.startsWith('w'));
    expect(new Set(ids).size).toBe(200);
    expect(ids).toHaveLength(200);
    expect(new Set(first?.body.keys).size).toBe(first?.body.total);
    for (const other of tables) expect(other.text).toBe(first?.text);
  });

  test('let a fault strike as often as was asked for over all of them', async () => {
    const added = await next('POST', '/sandbox/faulty/__admin/faults', {
      match: { vendor: 'sage-intacct' },
      effect: { kind: 'status', status: 503 },
      times: 2,
    });
    expect(added.status).toBe(201);
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await next('GET', `/sandbox/faulty${positions}/1`)).status);
    expect(statuses.filter((status) => status === 503)).toHaveLength(2);
    const [fault] = (await next('GET', '/sandbox/faulty/__admin/faults')).body;
    expect(fault).toMatchObject({ struck: 2, matched: 2 });
  });

  test('count against rate limits together', async () => {
    await next('POST', '/__admin/sandboxes', { name: 'limited', settings: { limits: 'real' } });
    await next('PATCH', '/sandbox/limited/__admin/clock', { mode: 'frozen' });
    const asked = Array.from({ length: 400 }, () => next('GET', '/sandbox/limited/poweroffice/v2/Employees'));
    const counts = Map.groupBy(await Promise.all(asked), ({ status }) => status);
    expect(counts.get(200)).toHaveLength(10); // developer.poweroffice.net: 10 requests in a second for a client key
    expect(counts.get(429)).toHaveLength(390);
  });

  test('have one journal', async () => {
    for (let n = 0; n < 9; n += 1) await next('GET', `/sandbox/noted${positions}/1`);
    await next('POST', `/sandbox/noted${positions}`, { id: 'noted', name: 'x' });
    const journals = await Promise.all(replicas.map(({ url }) => send(url, 'GET', '/sandbox/noted/__admin/requests')));
    expect(journals[0]?.body).toMatchObject({ total: 10, held: 10 });
    expect(journals[0]?.body.requests.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { text } of journals) expect(text).toBe(journals[0]?.text);
    const counts = await next('GET', '/sandbox/noted/__admin/requests/counts');
    expect(counts.body).toMatchObject([
      { operation: 'createEmployeePosition', status: 201, count: 1 },
      { operation: 'getEmployeePosition', status: 200, count: 9 },
    ]);
  });
});
