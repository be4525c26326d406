import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFiles, writeFiles } from './helpers/files.ts';
import type { Child } from './helpers/processes.ts';
import { serve, urlOf } from './helpers/server-process.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const servers: Child[] = [];
afterAll(() => {
  for (const { process } of servers) process.kill('SIGKILL');
});

function startServer(data: string): Child {
  const server = serve(data, root);
  servers.push(server);
  return server;
}

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const state = '/__admin/state/sage-intacct/employee-position?limit=10000';

/** The last known name of a position on a server, `null` if it is gone. */
type Known = { acknowledged: string | null; readonly asked?: string | null };

/** One connection's user: makes positions of its own, renames each, deletes every third, until the server is gone. */
async function work(url: string, sandbox: string, prefix: string, known: Map<string, Known>): Promise<number> {
  let answers = 0;
  const send = async (method: string, path: string, body: unknown, id: string, name: string | null) => {
    known.set(id, { acknowledged: known.get(id)?.acknowledged ?? null, asked: name });
    const answer = await fetch(url + path, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': sandbox },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect([id, answer.status]).toEqual([id, { POST: 201, PATCH: 200, DELETE: 204 }[method]]);
    known.set(id, { acknowledged: name });
    answers += 1;
    return answer;
  };
  try {
    for (let n = 1; ; n += 1) {
      const id = `${prefix}-${n}`;
      const created = await send('POST', positions, { id, name: `${id} made` }, id, `${id} made`);
      const path = `${positions}/${((await created.json()) as { 'ia::result': { key: string } })['ia::result'].key}`;
      await send('PATCH', path, { name: `${id} renamed` }, id, `${id} renamed`);
      if (n % 3 === 0) await send('DELETE', path, undefined, id, null);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // fetch's error when the connection breaks
    return answers;
  }
}

/** Names of a sandbox's positions by id, as the server has them; and no key may be used twice. */
async function found(url: string, sandbox: string): Promise<Map<string, string>> {
  const answer = await fetch(url + state, { headers: { 'X-Paystub-Sandbox': sandbox } });
  const { total, records } = (await answer.json()) as {
    total: number;
    records: { key: string; id: string; name: string }[];
  };
  expect(records).toHaveLength(total);
  expect(new Set(records.map(({ key }) => key)).size).toBe(total);
  return new Map(records.map(({ id, name }) => [id, name]));
}

const sandboxes = ['default', 'alice'];

describe('a server on a data folder', () => {
  test('that was killed has every write that it answered when it is started again', async () => {
    const data = join(root, 'kills');
    const known = new Map(sandboxes.map((sandbox) => [sandbox, new Map<string, Known>()]));
    const of = (sandbox: string) => known.get(sandbox) ?? expect.fail(sandbox);
    let seeded: ReadonlySet<string> | undefined;
    let answers = 0;
    for (let round = 1; round <= 8; round += 1) {
      const server = startServer(data);
      const url = await urlOf(server);
      seeded ??= new Set((await found(url, 'default')).keys());
      for (const sandbox of sandboxes) {
        const names = await found(url, sandbox);
        for (const [id, { acknowledged, asked }] of of(sandbox)) {
          const possible = asked === undefined ? [acknowledged] : [acknowledged, asked];
          expect(possible, id).toContain(names.get(id) ?? null);
          of(sandbox).set(id, { acknowledged: names.get(id) ?? null });
        }
        expect([...names.keys()].filter((id) => !seeded?.has(id) && !of(sandbox).has(id))).toEqual([]);
      }
      const users = [0, 1, 2, 3].map((user) => {
        const sandbox = sandboxes[user % 2] ?? '';
        return work(url, sandbox, `R${round}U${user}`, of(sandbox));
      });
      await new Promise((resolve) => setTimeout(resolve, 60 + ((round * 37) % 90)));
      server.process.kill('SIGKILL');
      answers += (await Promise.all(users)).reduce((sum, each) => sum + each);
      expect(await server.ended).toBe('SIGKILL');
    }
    expect(answers).toBeGreaterThan(24);
  }, 60_000);

  test('that was killed after a reset does not bring back the records before it', async () => {
    const data = join(root, 'resets');
    const first = startServer(data);
    const url = await urlOf(first);
    const seeded = await found(url, 'alice');
    const before = await create(url, 'BEFORE-1');
    await create(url, 'BEFORE-2');
    const reset = await fetch(`${url}/__admin/reset`, { method: 'POST', headers: { 'X-Paystub-Sandbox': 'alice' } });
    expect(reset.status).toBe(204);
    const after = await create(url, 'AFTER-1');
    expect(after.key).toBe(before.key); // counters were reset too
    first.process.kill('SIGKILL');
    await first.ended;

    const second = startServer(data);
    const kept = await found(await urlOf(second), 'alice');
    expect(kept).toEqual(new Map([...seeded, ['AFTER-1', 'AFTER-1']]));
    second.process.kill('SIGKILL');
    await second.ended;
  }, 30_000);

  test('that was killed after a sandbox was deleted and the clock of another was set remembers both', async () => {
    const data = join(root, 'deleted');
    const first = startServer(data);
    const url = await urlOf(first);
    await create(url, 'ONE');
    const deleted = await fetch(`${url}/__admin/sandboxes/alice`, { method: 'DELETE' });
    expect(deleted.status).toBe(204);
    const frozen = await fetch(`${url}/__admin/clock`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ now: '2031-05-17T12:00:00Z', mode: 'frozen' }),
    });
    expect(frozen.status).toBe(200);
    const clock = (await frozen.json()) as { now: string };
    expect(Date.parse(clock.now)).toBe(Date.parse('2031-05-17T12:00:00Z'));
    first.process.kill('SIGKILL');
    await first.ended;

    const second = startServer(data);
    const again = await urlOf(second);
    const names = (await (await fetch(`${again}/__admin/sandboxes`)).json()) as { name: string }[];
    expect(names.map(({ name }) => name)).toEqual(['default']);
    expect(await (await fetch(`${again}/__admin/clock`)).json()).toEqual(clock);
    expect((await found(again, 'alice')).has('ONE')).toBe(false);
    second.process.kill('SIGKILL');
    await second.ended;
  }, 30_000);

  test('that is stopped leaves a snapshot and releases the folder', async () => {
    const data = join(root, 'stopped');
    const server = startServer(data);
    await create(await urlOf(server), 'ONE');
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(readdirSync(data).sort()).toEqual(['.gitignore', 'lock', 'paystub.json', 'sandboxes']);
    expect(readdirSync(join(data, 'sandboxes/alice')).sort()).toEqual(['journal-00000002.ndjson', 'snapshot.ndjson']);
  }, 30_000);

  test('refuses a folder that another one holds, with one line and exit code 2', async () => {
    const data = join(root, 'two');
    const first = startServer(data);
    await urlOf(first);
    const second = startServer(data);
    expect(await second.ended).toBe(2);
    expect(second.err).toMatch(
      new RegExp(`^paystub: ${data}: is in use by process ${first.process.pid} on .+, which took it at .+\\n$`),
    );
    first.process.kill('SIGKILL');
    await first.ended;
  }, 30_000);

  test('refuses a broken folder and does not change it, with one line and exit code 2', async () => {
    const data = join(root, 'broken');
    const first = startServer(data);
    await create(await urlOf(first), 'ONE');
    first.process.kill('SIGKILL');
    await first.ended;
    const journal = 'sandboxes/alice/journal-00000001.ndjson';
    writeFiles(data, { [journal]: `${readFiles(data)[journal]}{"ordinal":\n` });
    const before = readFiles(join(data, 'sandboxes'));

    const second = startServer(data);
    expect(await second.ended).toBe(2);
    expect(second.err).toMatch(new RegExp(`^paystub: ${join(data, journal)}: line \\d+ is broken .+\\n$`));
    expect(readFiles(join(data, 'sandboxes'))).toEqual(before);

    const third = startServer(data);
    expect(await third.ended).toBe(2);
    expect(third.err).toBe(second.err);
  }, 30_000);
});

async function create(url: string, id: string): Promise<{ key: string }> {
  const answer = await fetch(url + positions, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': 'alice' },
    body: JSON.stringify({ id, name: id }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { 'ia::result': { key: string } })['ia::result'];
}
