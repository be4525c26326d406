import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { connect, createPaystub, PaystubError } from '../../src/index.ts';
import { paystub as command } from '../helpers/cli.ts';

const position = { id: 'FOR-001', name: 'Foreman-01' };
const create = (base: string) =>
  fetch(`${base}/ia/api/v1/objects/construction/employee-position`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(position),
  });

/** Starts a server of something else. @returns its URL */
async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(listener as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('connect', () => {
  test('gives the typed sandboxes of a server that runs in another process', async () => {
    const running = command(['serve', '--memory', '--port', '0']);
    const paystub = await connect(await running.ready);
    const sandbox = paystub.sandbox('alice');
    const lines: string[] = [];
    const stop = await sandbox.requests.onRequest(({ method, path, status }) =>
      lines.push(`${method} ${path} ${status}`),
    );
    expect((await create(sandbox.baseUrl('sage-intacct'))).status).toBe(201);
    await expect.poll(() => lines).toEqual(['POST /ia/api/v1/objects/construction/employee-position 201']);
    stop();
    const record = await sandbox.state.get('sage-intacct', 'employee-position', '8');
    expect(record.name).toBe('Foreman-01');
    expect((await paystub.info()).changes).toBe(0);
    expect(paystub.credentials['ukg-wfm'].username).toBe('apiuser');
    await expect(sandbox.state.get('sage-intacct', 'employee-position', '99')).rejects.toThrow(PaystubError);
    const [first, second] = [paystub.sandbox(), (await connect(paystub.url)).sandbox()];
    expect(first.name).not.toBe(second.name);
    await paystub.close();
    expect((await connect(`${paystub.url}/sandbox/alice`)).url).toBe(`${paystub.url}/sandbox/alice`);
  });

  test.each(['in this process', 'over HTTP'])('gets OpenAPI documents that name the sandbox, %s', async (way) => {
    await using server = await createPaystub();
    const { call, url } = way === 'over HTTP' ? (await connect(server.url)).sandbox('alice') : server.sandbox('alice');
    const { servers } = (await call('getOpenApi', { params: { vendor: 'ukg-wfm' } })) as { servers: { url: string }[] };
    expect(servers[0]?.url).toBe(`${url}/ukg/api`);
    expect((await call('listOpenApi'))[0]?.url).toBe(`${url}/__admin/openapi/ukg-wfm.json`);
  });

  test('keeps integers beyond 2^53 in records', async () => {
    await using server = await createPaystub();
    const { state } = (await connect(server.url)).sandbox('alice');
    const { records } = await state.table('poweroffice-go', 'employees', { limit: 1 });
    const key = String(records[0]?.Id);
    const changed = { ...records[0], DepartmentId: 2n ** 53n + 1n };
    await state.put('poweroffice-go', 'employees', key, changed as never);
    expect(await state.get('poweroffice-go', 'employees', key)).toEqual(changed);
  });

  test('finds the server of "paystub exec" by PAYSTUB_URL, whose summary then sees what was called', async () => {
    const library = new URL('../../src/index.ts', import.meta.url).href;
    const program = `const { connect } = await import('${library}');
      const paystub = await connect();
      await using sandbox = paystub.sandbox();
      await fetch(sandbox.baseUrl('poweroffice-go') + '/v2/Employees');
      console.log((await paystub.usage()).called.map(({ operation }) => operation).join());`;
    const { code, stdout, stderr } = await command([
      'exec',
      '--',
      process.execPath,
      '--input-type=module',
      '-e',
      program,
    ]).ended;
    expect([code, stdout], stderr).toEqual([0, 'getEmployees\n']);
    expect(stderr).toMatch(/^paystub: 1 request to 1 operation\n {2}poweroffice-go {2}getEmployees {2}200 ×1\n/);
  });

  test('says in one line that nothing answers', async () => {
    const url = await serve(() => {});
    const port = new URL(url).port;
    await expect(connect('http://127.0.0.1:1')).rejects.toThrow(
      /^no Paystub answers at http:\/\/127\.0\.0\.1:1 \(.+\)$/,
    );
    await expect(connect(`localhost:${port}/x y`)).rejects.toThrow(/^no Paystub answers at |is no URL/);
    await expect(connect('')).rejects.toThrow(/^no Paystub to connect to: give its URL, or run this by "paystub exec"/);
  });

  test.each([
    ['a page', (_: unknown, response: { end: (text: string) => void }) => response.end('<!doctype html>')],
    ['JSON of another kind', (_: unknown, response: { end: (text: string) => void }) => response.end('{"name":"x"}')],
  ])('says in one line that %s is no Paystub', async (_, listener) => {
    const url = await serve(listener as never);
    await expect(connect(url)).rejects.toThrow(`what answers at ${url} is no Paystub, or asks for its admin token`);
  });

  test('says in one line that the server is of another version', async () => {
    const url = await serve((_, response) => response.end('{"name":"paystub","version":"99.0.0","vendors":{}}'));
    await expect(connect(url)).rejects.toThrow(/is version 99\.0\.0, and this library is \d/);
  });

  test('gives its admin token', async () => {
    await using paystub = await createPaystub({ adminToken: 'secret' });
    expect((await (await connect(paystub.url, { adminToken: 'secret' })).info()).name).toBe('default');
    await expect(connect(paystub.url)).rejects.toThrow('asks for its admin token');
  });
});

describe('a fault that struck nothing', () => {
  const wrong = { match: { path: '/v2/Employes' }, effect: { kind: 'status', status: 503 } } as const;

  test.each(['reset', 'delete', 'close'] as const)(
    'makes %s of its sandbox reject where the library is told so',
    async (end) => {
      await using paystub = await createPaystub({ unusedFaults: 'error' });
      const remote = await connect(paystub.url, { unusedFaults: 'error' });
      for (const sandbox of [paystub.sandbox('near'), remote.sandbox('far')]) {
        await sandbox.faults.add(wrong);
        await fetch(`${sandbox.baseUrl('poweroffice-go')}/v2/Employees`);
        await expect(sandbox[end]()).rejects.toThrow(
          `fault-1 of the sandbox ${sandbox.name} struck nothing: none of 1 request matched /v2/Employes; ` +
            'request 1 came nearest: path "/v2/Employes", not "/v2/Employees"',
        );
        expect((await sandbox.faults.list()).length).toBe(0);
        await sandbox[end]();
      }
    },
  );

  test('makes close of the Paystub reject where the library is told so, and it is closed all the same', async () => {
    const paystub = await createPaystub({ unusedFaults: 'error' });
    await paystub.sandbox('alice').faults.add(wrong);
    await expect(paystub.close()).rejects.toThrow('fault-1 of the sandbox alice struck nothing: no request came');
    await expect(fetch(paystub.url)).rejects.toThrow('fetch failed');
  });

  test('is reported in a line otherwise, and listed in the usage', async () => {
    const reports: string[] = [];
    await using paystub = await createPaystub({ report: (line) => reports.push(line) });
    const sandbox = paystub.sandbox('alice');
    await sandbox.faults.add(wrong);
    const line = 'fault-1 of the sandbox alice struck nothing: no request came';
    expect((await paystub.usage()).unusedFaults).toEqual([line]);
    await sandbox.close();
    expect((await paystub.usage()).unusedFaults).toEqual([line]);
    expect(reports).toEqual([line]);
  });
});

describe('the use of a Paystub', () => {
  test('is told as exec tells it, and reported in four formats', async () => {
    await using paystub = await createPaystub({ clock: () => Date.parse('2026-01-15T10:00:00Z') });
    expect(await paystub.summary()).toBe('paystub: no request came\n');
    const sandbox = paystub.sandbox();
    await create(sandbox.baseUrl('sage-intacct'));
    await create(sandbox.baseUrl('sage-intacct'));
    await sandbox.delete();
    const usage = await paystub.usage();
    expect(usage).toMatchObject({ requests: 2, called: [{ operation: 'createEmployeePosition' }], breaches: [] });
    expect(usage.neverCalled[0]?.operations).toContain('query');
    expect(await paystub.summary()).toMatch(
      /^paystub: 2 requests to 1 operation\n {2}sage-intacct .* 201 ×1, 409 ×1\n/,
    );
    expect(await paystub.report('junit')).toContain('<testcase name="createEmployeePosition" classname="sage-intacct"');
    expect(JSON.parse(await paystub.report('ctrf')).results.summary).toMatchObject({ failed: 0 });
    expect(await paystub.report('html')).toContain('<title>paystub</title>');
    expect(await paystub.report('markdown')).toContain('### paystub: passed');
    // @ts-expect-error there is no such format
    await expect(paystub.report('pdf')).rejects.toThrow(
      'there is no report "pdf"; there are junit, ctrf, html and markdown',
    );
  });
});

describe('a Paystub that does not listen', () => {
  test('is mounted in an application, and its links name the mount', async () => {
    const paystub = await createPaystub({ listen: false, url: 'http://localhost:3000/stub/' });
    afterAll(() => paystub.close());
    const app = express();
    app.use('/stub', paystub.app);
    app.use(express.json());
    app.use('/late', paystub.app);
    app.get('/own', (_, response) => void response.send('own'));
    const url = await serve(app);
    expect(paystub.baseUrl('ukg-wfm')).toBe('http://localhost:3000/stub/ukg');
    expect(await (await fetch(`${url}/own`)).text()).toBe('own');
    expect((await create(`${url}/stub/sandbox/alice/intacct`)).status).toBe(201);
    expect((await paystub.sandbox('alice').info()).changes).toBe(1);
    const page = await fetch(`${url}/stub/poweroffice/v2/Employees?pageSize=1`);
    expect(page.headers.get('x-pagination')).toContain(`${url}/stub/poweroffice/v2/Employees`);
    const late = await create(`${url}/late/intacct`);
    expect([late.status, ((await late.json()) as { title: string }).title]).toEqual([501, 'Body already read']);
    const found = await paystub.sandbox('alice').requests.find({ path: '/stub/sandbox/alice/intacct/ia/*' });
    expect(found.matching).toBe(1);
  });

  test('takes bytes that were read before it, as they are', async () => {
    const paystub = await createPaystub({ listen: false });
    const app = express();
    app.use(express.raw({ type: '*/*' }), paystub.app);
    const url = await serve(app);
    expect((await create(`${url}/intacct`)).status).toBe(201);
    await paystub.close();
  });
});
