import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
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
    for (let n = 0; n < 60; n += 1) {
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

  test('let a twin of the wire strike once over all of them, and again when it is turned on again', async () => {
    const turnOn = () => next('PUT', '/sandbox/twins/__admin/rules/wire.throttled-once', { twin: true });
    const statuses = async () => {
      const asked = [1, 2, 3, 4, 5, 6].map(() => next('GET', `/sandbox/twins${positions}/1`));
      return (await Promise.all(asked)).map(({ status }) => status).toSorted((a, b) => a - b);
    };
    expect((await turnOn()).status).toBe(200);
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 429]);
    // Other settings are read anew by the others, and the twin goes on from where it was.
    await next('PATCH', '/__admin/sandboxes/twins', { settings: { auth: 'off' } });
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 200]);
    await turnOn();
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('count against rate limits together', async () => {
    await next('POST', '/__admin/sandboxes', { name: 'limited', settings: { limits: 'real' } });
    await next('PATCH', '/sandbox/limited/__admin/clock', { mode: 'frozen' });
    const asked = Array.from({ length: 100 }, () => next('GET', '/sandbox/limited/poweroffice/v2/Employees'));
    const counts = Map.groupBy(await Promise.all(asked), ({ status }) => status);
    expect(counts.get(200)).toHaveLength(10); // developer.poweroffice.net: 10 requests in a second for a client key
    expect(counts.get(429)).toHaveLength(90);
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

  test('have its entries in the order in which requests were answered, and each once', async () => {
    const methods: string[] = [];
    for (let n = 0; n < 30; n += 1) {
      const method = n % 3 === 2 ? 'PATCH' : 'GET';
      methods.push(method);
      await next(method, `/sandbox/ordered${positions}/1`, method === 'PATCH' ? { name: `n${n}` } : undefined);
    }
    const { requests } = (await next('GET', '/sandbox/ordered/__admin/requests')).body;
    expect(requests.map(({ method }: { method: string }) => method)).toEqual(methods);
    // Reads and writes that are worked on together.
    const { url } = replicas[0] ?? { url: '' };
    const at = `/sandbox/mixed${positions}`;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0 ? send(url, 'GET', `${at}/1`) : send(url, 'POST', at, { id: `m${n}`, name: 'x' }),
      ),
    );
    expect((await next('GET', '/sandbox/mixed/__admin/requests')).body).toMatchObject({ total: 20, held: 20 });
  });

  test('have one coverage: that of what their journals hold', async () => {
    for (let n = 0; n < 6; n += 1) await next('GET', `/sandbox/covered${positions}/${n < 3 ? 1 : 900}`);
    const shown = await Promise.all(replicas.map(({ url }) => send(url, 'GET', '/__admin/coverage')));
    const isRead = ({ operation }: { operation: string }) => operation === 'getEmployeePosition';
    expect(shown[0]?.body.operations.find(isRead).statuses[404]).toBeGreaterThanOrEqual(3);
    for (const { text } of shown) expect(text).toBe(shown[0]?.text);
    await next('DELETE', '/__admin/sandboxes/covered');
  });

  test('count the sandboxes of all in the metrics of each', async () => {
    await next('GET', `/sandbox/counted${positions}/1`);
    const { length } = (await next('GET', '/__admin/sandboxes')).body;
    for (const { url } of replicas)
      expect((await send(url, 'GET', '/__admin/metrics')).text).toContain(`paystub_sandboxes{state="all"} ${length}\n`);
  });

  test('have snapshots, imported ones too, resets and rewinds in common', async () => {
    const at = '/sandbox/past';
    const ids = async () =>
      (await next('GET', `${at}${table}`)).body.records
        .map(({ id }: { id: string }) => id)
        .filter((id: string) => /^[a-z]\d?$/.test(id));
    const make = (id: string) => next('POST', `${at}${positions}`, { id, name: id });
    await make('a');
    expect((await next('POST', `${at}/__admin/snapshots`, { name: 'one' })).status).toBe(201);
    await make('b');
    const exported = (await next('GET', `${at}/__admin/snapshots/one`)).body;
    expect((await next('PUT', `${at}/__admin/snapshots/copy`, exported)).status).toBe(201);
    expect((await next('GET', `${at}/__admin/snapshots`)).body).toMatchObject([{ name: 'one' }, { name: 'copy' }]);
    expect((await next('POST', `${at}/__admin/snapshots/one/restore`)).status).toBe(204);
    expect(await ids()).toEqual(['a']);
    await make('c');
    expect((await next('POST', `${at}/__admin/snapshots/copy/restore`)).status).toBe(204);
    expect(await ids()).toEqual(['a']);
    await make('d');
    const { requests } = (await next('GET', `${at}/__admin/requests`)).body;
    await make('e');
    expect((await next('POST', `${at}/__admin/rewind`, { request: requests.at(-1).id })).status).toBe(204);
    expect(await ids()).toEqual(['a', 'd']);
    expect((await next('POST', `${at}/__admin/reset`)).status).toBe(204);
    expect(await ids()).toEqual([]);
    expect((await next('GET', `${at}/__admin/requests`)).body).toMatchObject({ total: 0 });
    expect((await next('GET', `${at}/__admin/snapshots`)).body).toHaveLength(2);
    await make('f');
    expect((await next('GET', `${at}/__admin/requests`)).body.requests.map(({ id }: { id: number }) => id)).toEqual([
      1,
    ]);
  });

  test('lead a request to the sandbox of its credentials, and of its token, at once', async () => {
    const credentials = { 'ukg-wfm': { client_id: 'team-b' } };
    expect((await next('POST', '/__admin/sandboxes', { name: 'owner', credentials })).status).toBe(201);
    expect((await next('POST', '/__admin/sandboxes', { name: 'thief', credentials })).status).toBe(409);
    const { vendors } = (await next('GET', '/__admin/info')).body;
    const form = new URLSearchParams({
      ...vendors['ukg-wfm'].credentials,
      ...{ grant_type: 'password', auth_chain: 'OAuthLdapService', client_id: 'team-b' },
    });
    at += 1;
    const issued = await fetch(`${replicas[at % 3]?.url}/ukg/api/authentication/access_token`, {
      method: 'POST',
      headers: { appkey: vendors['ukg-wfm'].credentials.appkey },
      body: form,
    });
    const { access_token: token } = (await issued.json()) as { access_token: string };
    for (const { url } of replicas) {
      const seen = await send(url, 'GET', '/ukg/api/v1/commons/persons/employment_terms/20190', undefined, {
        Authorization: token,
      });
      expect(seen.headers.get('x-paystub-error')).toBeNull();
    }
    const counted = await next('GET', '/sandbox/owner/__admin/requests');
    expect(counted.body.total).toBe(4);
    expect((await next('DELETE', '/__admin/sandboxes/owner')).status).toBe(204);
    expect((await next('POST', '/__admin/sandboxes', { name: 'heir', credentials })).status).toBe(201);
  });

  test('list the same sandboxes, and know at once of one that is deleted', async () => {
    await next('POST', `/sandbox/gone${positions}`, { id: 'gone', name: 'x' });
    const lists = await Promise.all(replicas.map(({ url }) => send(url, 'GET', '/__admin/sandboxes')));
    const plain = lists.map(({ body }) => body.map(({ now: _now, ...facts }: { now: string }) => facts));
    expect(plain[1]).toEqual(plain[0]);
    expect(plain[0].find(({ name }: { name: string }) => name === 'gone')).toMatchObject({ requests: 1, changes: 1 });
    await next('DELETE', '/__admin/sandboxes/gone');
    for (const { url } of replicas) {
      expect((await send(url, 'GET', '/__admin/sandboxes/gone')).status).toBe(404);
      expect((await send(url, 'GET', `/sandbox/gone${table}`)).text).not.toContain('"gone"');
      await send(url, 'DELETE', '/__admin/sandboxes/gone');
    }
  });

  test('know a credential at once that another one has given to a sandbox', async () => {
    const [first, second, third] = replicas.map(({ url }) => url) as [string, string, string];
    const { vendors } = (await send(first, 'GET', '/__admin/info')).body;
    const { application_key, subscription_key } = vendors['poweroffice-go'].credentials;
    const subscription = { 'Ocp-Apim-Subscription-Key': subscription_key };
    const tokenAt = async (url: string, key: string) => {
      const basic = Buffer.from(`${application_key}:${key}`).toString('base64');
      const headers = { ...subscription, Authorization: `Basic ${basic}` };
      const body = new URLSearchParams({ grant_type: 'client_credentials' });
      const answer = await fetch(`${url}/poweroffice/OAuth/Token`, { method: 'POST', headers, body });
      return { status: answer.status, token: ((await answer.json()) as { access_token: string }).access_token };
    };
    const give = (url: string, name: string, key: string) =>
      send(url, 'POST', '/__admin/sandboxes', { name, credentials: { 'poweroffice-go': { client_key: key } } });
    for (const n of [1, 2, 3]) {
      // The others know nothing of it: with the first sandbox of these they know of no credentials at all.
      expect((await give(first, `key-${n}`, `own-${n}`)).status).toBe(201);
      const { status, token } = await tokenAt(second, `own-${n}`);
      expect(status).toBe(200);
      const headers = { ...subscription, Authorization: `Bearer ${token}` };
      expect((await send(third, 'GET', '/poweroffice/v2/Employees', undefined, headers)).status).toBe(200);
      expect((await next('GET', `/sandbox/key-${n}/__admin/requests`)).body.total).toBe(2);
    }
    for (const n of [1, 2, 3]) await next('DELETE', `/__admin/sandboxes/key-${n}`);
    expect((await tokenAt(second, 'own-1')).status).toBe(400);
  });

  test('show a stale read of what another one has written', async () => {
    await next('POST', `/sandbox/stale${positions}`, { id: 'new', name: 'x' });
    await next('POST', '/sandbox/stale/__admin/faults', { effect: { kind: 'stale-read', requests: 1 }, times: 1 });
    const query = { object: 'construction/employee-position', fields: ['id'] };
    const ask = async () => (await next('POST', '/sandbox/stale/intacct/ia/api/v1/services/core/query', query)).text;
    expect(await ask()).not.toContain('"new"');
    expect(await ask()).toContain('"new"');
  });

  test('keep a clock that one of them has set', async () => {
    await next('PATCH', '/sandbox/later/__admin/clock', { now: '2031-05-01T10:00:00Z', mode: 'frozen' });
    for (const { url } of replicas)
      expect((await send(url, 'GET', '/sandbox/later/__admin/clock')).body.now).toBe('2031-05-01T10:00:00.000Z');
  });

  test('tell those who follow a sandbox what the others do', async () => {
    const [first, second] = replicas;
    const leaving = new AbortController();
    const stream = await fetch(`${first?.url}/sandbox/heard/__admin/requests/stream`, { signal: leaving.signal });
    let text = '';
    const decoder = new TextDecoder();
    await send(second?.url ?? '', 'POST', `/sandbox/heard${positions}`, { id: 'heard', name: 'x' });
    await send(second?.url ?? '', 'POST', '/sandbox/heard/__admin/faults', { effect: { kind: 'delay' } });
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.includes('event: request') && text.includes('event: faults')) break;
    }
    expect(text).toContain('"operation":"createEmployeePosition"');
    expect(text).toContain('{"operation":"addFault"}');
    leaving.abort();
  });
});

describe.skipIf(!hasPostgres)('a replica with less memory than sandboxes', () => {
  test('answers in a hundred sandboxes with ten in memory', async () => {
    const cluster = await startPostgres();
    onTestFinished(() => cluster.remove());
    const [replica] = await startReplicas(cluster, 1, { schema: 'paystub', maxOpen: 10 });
    onTestFinished(async () => replica?.close());
    const url = replica?.url ?? '';
    const names = Array.from({ length: 100 }, (_, n) => `s${n}`);
    const each = async (work: (name: string) => Promise<void>) => {
      const left = [...names];
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let name = left.pop(); name !== undefined; name = left.pop()) await work(name);
        }),
      );
    };
    await each(async (name) => {
      expect((await send(url, 'POST', `/sandbox/${name}${positions}`, { id: name, name: 'x' })).status).toBe(201);
    });
    await each(async (name) => {
      expect((await send(url, 'GET', `/sandbox/${name}${positions}/8`)).body['ia::result'].id).toBe(name);
    });
    // Those whose journal entries are not written yet stay a little longer; they go when the next one comes.
    let next = 0;
    const awake = async () => {
      await send(url, 'GET', `/sandbox/s${next++ % names.length}${positions}/8`);
      return replica?.paystub.facts.sandboxes.awake().length;
    };
    await expect.poll(awake, { interval: 100, timeout: 10_000 }).toBeLessThanOrEqual(11);
    expect((await send(url, 'GET', '/__admin/sandboxes')).body).toHaveLength(101);
  });

  test('makes no more sandboxes than there may be, and deletes those that are idle', async () => {
    const cluster = await startPostgres();
    const [replica] = await startReplicas(cluster, 1, { schema: 'paystub', maxSandboxes: 3, maxIdle: 60_000 });
    const url = replica?.url ?? '';
    const statuses: number[] = [];
    for (const name of ['a', 'b', 'c'])
      statuses.push((await send(url, 'GET', `/sandbox/${name}${positions}/1`)).status);
    expect(statuses).toEqual([200, 200, 503]);
    const noted = () => cluster.sql('select count(*) from paystub.request');
    await expect.poll(noted).toBe('2\n'); // a journal entry that is written later is a use
    await cluster.sql("update paystub.sandbox set last_used = last_used - interval '2 minutes' where name = 'a'");
    await replica?.paystub.facts.sandboxes.sweep();
    expect((await send(url, 'GET', `/sandbox/c${positions}/1`)).status).toBe(200);
    expect(await cluster.sql('select name from paystub.sandbox order by 1')).toBe('b\nc\ndefault\n');
    await replica?.close();
    await cluster.remove();
  });
});
