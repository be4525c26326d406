import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paystub, paystubHere } from '../helpers/cli.ts';
import { type Cluster, hasPostgres, startPostgres } from '../helpers/postgres.ts';

describe('serve --postgres', () => {
  test.each([
    [['--data', 'x'], '--postgres keeps the state, so --data has no meaning beside it'],
    [['--memory'], '--postgres keeps the state, so --memory has no meaning beside it'],
  ])('takes no %s beside it', async (more, message) => {
    const { code, stderr } = await paystubHere(['serve', '--postgres', 'postgres://a@127.0.0.1/b', ...more]);
    expect([code, stderr]).toEqual([2, `paystub: ${message}\n`]);
  });

  test('takes the place of a data folder that a variable names, as in an image', async () => {
    const env = { PAYSTUB_DATA: '/data', PAYSTUB_POSTGRES: 'no-url' };
    const { code, stderr } = await paystubHere(['serve'], { env });
    expect([code, stderr]).toEqual([
      2,
      'paystub: --postgres: it must be a URL such as postgres://user@host/database\n',
    ]);
  });

  test('names what is no URL of a database, without printing it', async () => {
    const { code, stderr } = await paystubHere(['serve', '--postgres', 'host=x password=secret']);
    expect([code, stderr]).toEqual([
      2,
      'paystub: --postgres: it must be a URL such as postgres://user@host/database\n',
    ]);
  });

  test('says in one line that nobody listens there, without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { readonly port: number };
    await new Promise((resolve) => server.close(resolve));
    const { code, stderr } = await paystubHere(['serve', '--postgres', `postgres://a:secret@127.0.0.1:${port}/b`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^paystub: PostgreSQL at 127\.0\.0\.1:\d+\/b: .*ECONNREFUSED.*\n$/);
    expect(stderr).not.toContain('secret');
  });
});

describe.skipIf(!hasPostgres)('serve --postgres on a database', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startPostgres();
  });
  afterAll(() => cluster?.remove());

  const serve = (url: string, ...more: readonly string[]) =>
    paystubHere(['serve', '--port', '0', '--quiet', '--postgres', url, ...more]);

  test('keeps what was written over a restart, names replica and storage, and tells its name only', async () => {
    const url = cluster.url.replace('paystub@', 'paystub:never-shown@');
    const first = paystub(['serve', '--port', '0', '--postgres', url, '--schema', 'restart']);
    const base = await first.ready;
    const info = await (await fetch(`${base}/__admin/info`)).json();
    expect(info).toMatchObject({ replica: 1, storage: `PostgreSQL at 127.0.0.1:${cluster.port}/postgres` });
    const body = JSON.stringify({ id: 'kept', name: 'kept' });
    const headers = { 'Content-Type': 'application/json' };
    const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
    expect((await fetch(base + positions, { method: 'POST', headers, body })).status).toBe(201);
    first.process.kill('SIGTERM');
    const { code, stdout, stderr } = await first.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`kept in PostgreSQL at 127.0.0.1:${cluster.port}/postgres, schema restart`);
    expect(stdout).not.toContain('never-shown');
    const second = paystub(['serve', '--port', '0', '--postgres', url, '--schema', 'restart']);
    const table = await fetch(`${await second.ready}/__admin/state/sage-intacct/employee-position`);
    expect(await table.text()).toContain('"id":"kept"');
  });

  test('answers 503 while the database is away, in the shape of the vendor, and goes on when it is back', async () => {
    const server = paystub(['serve', '--port', '0', '--quiet', '--postgres', cluster.url, '--schema', 'away']);
    const base = await server.ready;
    await cluster.stop('fast');
    const health = await fetch(`${base}/__admin/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ status: 'failing', storage: 'unreachable' });
    const metrics = await fetch(`${base}/__admin/metrics`);
    expect(await metrics.text()).toContain('\npaystub_storage_failing 1\n');
    const answer = await fetch(`${base}/poweroffice/v2/Employees`);
    expect([answer.status, answer.headers.get('x-paystub-error'), answer.headers.get('retry-after')]).toEqual([
      503,
      'storage',
      '1',
    ]);
    const control = await fetch(`${base}/__admin/clock`);
    expect([control.status, control.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    await cluster.start();
    expect((await fetch(`${base}/__admin/health`)).status).toBe(200);
    expect((await fetch(`${base}/poweroffice/v2/Employees`)).status).toBe(200);
  });

  test('refuses a server that is too old', async () => {
    await cluster.sql('create database old');
    await cluster.sql(
      `create schema pretence;
       create function pretence.current_setting(name text) returns text language sql as
         $$ select case name when 'server_version_num' then '120022' else pg_catalog.current_setting(name) end $$;
       alter database old set search_path = pretence, pg_catalog`,
      'old',
    );
    const { code, stderr } = await serve(cluster.url.replace(/postgres$/, 'old'));
    expect([code, stderr]).toEqual([
      2,
      `paystub: PostgreSQL at 127.0.0.1:${cluster.port}/old: PostgreSQL 13 or newer is needed, and this is 12\n`,
    ]);
  });

  test('refuses a database of another encoding, and one that is read-only', async () => {
    await cluster.sql("create database latin encoding 'LATIN1' locale 'C' template template0");
    const latin = await serve(cluster.url.replace(/postgres$/, 'latin'));
    expect([latin.code, latin.stderr]).toEqual([
      2,
      `paystub: PostgreSQL at 127.0.0.1:${cluster.port}/latin: the encoding must be UTF8, and it is LATIN1\n`,
    ]);
    await cluster.sql('create database still');
    await cluster.sql('alter database still set default_transaction_read_only = on');
    const still = await serve(cluster.url.replace(/postgres$/, 'still'));
    expect([still.code, still.stderr]).toEqual([
      2,
      `paystub: PostgreSQL at 127.0.0.1:${cluster.port}/still: it is read-only\n`,
    ]);
  });

  test('refuses other data and another format than those of the schema, and names both', async () => {
    const server = paystub(['serve', '--port', '0', '--quiet', '--postgres', cluster.url, '--schema', 'mine']);
    await server.ready;
    const other = await serve(cluster.url, '--schema', 'mine', '--people', '10');
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(
      /schema mine: its sandboxes start from the built-in company of Paystub \S+ \(\w{12}\), those of this server from --people 10 --random-seed 1 of Paystub \S+ \(\w{12}\)\. /,
    );
    await cluster.sql('update mine.meta set format = 99');
    const newer = await serve(cluster.url, '--schema', 'mine');
    expect(newer.code).toBe(2);
    expect(newer.stderr).toMatch(/the schema "mine" has format 99 of Paystub \S+, and this version reads format 2\. /);
  });

  test('refuses a wrong password, none where one is needed, and a schema whose name would be cut off', async () => {
    await cluster.sql("create role careful login password 'right'");
    await cluster.demandPassword('careful');
    const at = `PostgreSQL at 127.0.0.1:${cluster.port}/postgres`;
    const wrong = await serve(cluster.url.replace('paystub@', 'careful:wrong@'));
    expect(wrong.stderr).toBe(`paystub: ${at}: password authentication failed for user "careful"\n`);
    const none = await serve(cluster.url.replace('paystub@', 'careful@'));
    expect(none.stderr).toBe(`paystub: ${at}: it asks for a password, and the URL has none\n`);
    const long = await serve(cluster.url, '--schema', 'x'.repeat(64));
    expect(long.stderr).toBe('paystub: --schema: a name in PostgreSQL has at most 63 bytes\n');
    expect([wrong.code, none.code, long.code]).toEqual([2, 2, 2]);
  });

  test('refuses an account that may not make the schema', async () => {
    await cluster.sql('create role guest login; revoke create on database postgres from public');
    const { code, stderr } = await serve(cluster.url.replace('paystub@', 'guest@'), '--schema', 'none');
    expect([code, stderr]).toEqual([
      2,
      `paystub: PostgreSQL at 127.0.0.1:${cluster.port}/postgres: permission denied for database postgres\n`,
    ]);
  });
});
