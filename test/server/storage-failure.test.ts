import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Child, start, startScript } from '../storage/helpers/processes.ts';
import { urlOf } from '../storage/helpers/server-process.ts';
import { temporaryFolder } from '../storage/helpers/temporary-folder.ts';

const root = temporaryFolder();
const main = new URL('../../src/cli/main.js', import.meta.url);
const children: Child[] = [];
afterAll(() => {
  for (const { process } of children) process.kill('SIGKILL');
});

function serve(data: string, ...flags: readonly string[]): Child {
  const child = startScript(main, ['serve', '--port', '0', '--data', data, ...flags], root);
  children.push(child);
  return child;
}

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';

function post(url: string, path: string, body: object, method = 'POST'): Promise<Response> {
  return fetch(url + path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

const create = (url: string, id: string) => post(url, positions, { id, name: id });

async function health(url: string) {
  const answer = await fetch(`${url}/__admin/health`);
  return { status: answer.status, body: await answer.json() };
}

async function ids(url: string): Promise<string> {
  const answer = await fetch(`${url}/__admin/state/sage-intacct/employee-position`);
  const { records } = (await answer.json()) as { records: { id: string }[] };
  return records
    .map(({ id }) => id)
    .filter((id) => id.startsWith('T-'))
    .join();
}

const happenings: readonly [name: string, happen: (folder: string) => void, problem: RegExp][] = [
  ['deleted', (folder) => rmSync(folder, { recursive: true }), /cannot be found any more/],
  ['moved away', (folder) => renameSync(folder, `${folder}-away`), /cannot be found any more/],
  [
    'replaced by a copy',
    (folder) => {
      const file = join(folder, 'sandboxes/default/journal-00000001.ndjson');
      const text = readFileSync(file);
      rmSync(file);
      writeFileSync(file, text);
    },
    /was changed or replaced by something else/,
  ],
  [
    'made read-only',
    (folder) => chmodSync(join(folder, 'sandboxes/default/journal-00000001.ndjson'), 0o444),
    /was made read-only/,
  ],
];

describe.each(happenings)('A data folder that is %s under a running server', (name, happen, problem) => {
  test('is noticed at the next write, which is refused in the shape of the vendor; the end says so too', async () => {
    const folder = join(root, name.replaceAll(' ', '-'));
    const server = serve(folder);
    const url = await urlOf(server);
    expect((await create(url, 'T-1')).status).toBe(201);
    expect(await health(url)).toEqual({ status: 200, body: { status: 'ok' } });
    happen(folder);

    const intacct = await create(url, 'T-2');
    expect([intacct.status, intacct.headers.get('x-paystub-error')]).toEqual([503, 'storage']);
    expect(await intacct.json()).toHaveProperty(['ia::result', 'ia::error']);
    const control = await post(url, '/__admin/clock', { advance: 'P1D' }, 'PATCH');
    expect([control.status, control.headers.get('x-paystub-error')]).toEqual([503, 'storage']);
    expect(control.headers.get('content-type')).toBe('application/problem+json');
    expect(await health(url)).toEqual({
      status: 503,
      body: { status: 'failing', problem: expect.stringMatching(problem) },
    });
    expect(await ids(url)).toBe('T-1'); // what is refused is undone, and reads go on
    expect(server.err.split('\n').filter((line) => problem.test(line))).toHaveLength(1); // however many are refused

    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(server.err).toMatch(/^paystub: not all is kept: /m);
    expect(server.err).not.toContain('all changes are kept');
  }, 60_000);
});

test('A data folder that comes back takes changes again', async () => {
  const folder = join(root, 'comes-back');
  const server = serve(folder);
  const url = await urlOf(server);
  expect((await create(url, 'T-1')).status).toBe(201);
  renameSync(folder, `${folder}-away`);
  expect((await create(url, 'T-2')).status).toBe(503);
  renameSync(`${folder}-away`, folder);
  expect((await create(url, 'T-3')).status).toBe(201);
  expect((await health(url)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const again = serve(folder);
  expect(await ids(await urlOf(again))).toBe('T-1,T-3');
}, 60_000);

test('More sandboxes than the process may have open files can be made, written to and started with again', async () => {
  const folder = join(root, 'many');
  const limited = (): Child => {
    const child = start(
      'sh',
      [
        '-c',
        'ulimit -n 150; exec "$0" "$@"',
        process.execPath,
        main.pathname,
        'serve',
        '--port',
        '0',
        '--data',
        folder,
      ],
      root,
    );
    children.push(child);
    return child;
  };
  const server = limited();
  const url = await urlOf(server);
  for (let n = 0; n < 300; n += 1) {
    const answer = await fetch(`${url}/sandbox/s${n}${positions}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'T-1', name: 'one' }),
    });
    expect([n, answer.status]).toEqual([n, 201]);
  }
  server.process.kill('SIGKILL');
  await server.ended;
  const again = limited();
  const names = (await (await fetch(`${await urlOf(again)}/__admin/sandboxes`)).json()) as unknown[];
  expect(names).toHaveLength(301);
}, 120_000);

test('serve --durable answers when the change is on the disk, also to many at a time', async () => {
  const folder = join(root, 'durable');
  const server = serve(folder, '--durable');
  const url = await urlOf(server);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => create(url, `T-${n}`)));
  expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
  expect((await post(url, '/__admin/clock', { advance: 'P1D' }, 'PATCH')).status).toBe(200);
  server.process.kill('SIGKILL');
  await server.ended;
  expect(existsSync(join(folder, 'sandboxes/default/journal-00000001.ndjson'))).toBe(true);
  const again = serve(folder);
  expect((await ids(await urlOf(again))).split(',')).toHaveLength(40);
}, 60_000);
