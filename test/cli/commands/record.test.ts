import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

/** A tenant that answers by path, and notes what it was asked. */
async function startTenant() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['accept-encoding']}`);
    if (request.url?.includes('cut')) {
      response.writeHead(200, { 'Content-Length': '100' }).write('[');
      setImmediate(() => response.destroy());
    } else if (request.url?.includes('packed')) {
      const body = gzipSync('[{"Id":7,"FirstName":"Kari"}]');
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(body);
    } else {
      const body = '[{"Id":1010001,"FirstName":"Kari","EmailAddress":"kari@acme.no","NationalIdNumber":"30011679680"}]';
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const exchangesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));

test('record sends reads on to the tenant, refuses writes, and writes no data of anybody down', {
  timeout: 30_000,
}, async () => {
  const tenant = await startTenant();
  const cwd = temporaryFolder();
  const args = ['record', '--target', `poweroffice-go=${tenant.url}`, '--port', '0', '--out', 'session.ndjson'];
  const recorder = paystub(args, { cwd });
  const url = await recorder.ready;

  const authorization = { headers: { authorization: 'Bearer very-secret-1' } };
  const read = await fetch(`${url}/poweroffice/v2/Employees?employeeEmails=kari@acme.no`, authorization);
  expect(await read.json()).toMatchObject([{ FirstName: 'Kari' }]);
  expect(await (await fetch(`${url}/poweroffice/v2/Employees?packed=1`)).json()).toEqual([
    { Id: 7, FirstName: 'Kari' },
  ]);
  await fetch(`${url}/OAuth/Token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const written = await fetch(`${url}/v2/Employees`, { method: 'POST', body: '{}' });
  expect([written.status, written.headers.get('x-paystub-error')]).toEqual([405, 'read-only']);
  const hidden = { headers: { 'x-http-method-override': 'DELETE' } };
  expect((await fetch(`${url}/v2/Employees/1`, hidden)).status).toBe(405);
  expect((await fetch(`${url}/__admin/info`)).status).toBe(404);
  await expect(fetch(`${url}/v2/Employees?cut=1`).then((answer) => answer.text())).rejects.toThrow();
  const whole = send(`${url}/v2/Employees?gone=1`);
  whole.on('error', () => {}).end();
  await once(whole, 'response').then(([answer]) => answer.resume());

  recorder.process.kill('SIGINT');
  const { code, stdout, stderr } = await recorder.ended;
  expect(code).toBe(0);
  expect(stdout).toContain('session.ndjson: 4 exchanges\nchecked: it holds no mail address');
  expect(stderr).toContain('POST /v2/Employees refused: it may write');
  expect(stderr).toContain('GET /v2/Employees got no answer of');
  expect(tenant.asked.map((line) => line.split(' ')[0])).toEqual(['GET', 'GET', 'POST', 'GET', 'GET']);
  expect(tenant.asked.every((line) => line.endsWith(' identity'))).toBe(true);

  const text = readFileSync(join(cwd, 'session.ndjson'), 'utf8');
  for (const secret of ['Kari', 'kari', '1010001', '30011679680', 'acme', 'very-secret', tenant.url])
    expect(text).not.toContain(secret);
  const [first, second] = exchangesOf(join(cwd, 'session.ndjson'));
  expect(first.request.headers.authorization).toBe('Bearer <token:1>');
  expect(first.line).toMatchObject({ vendor: 'poweroffice-go', operation: 'getEmployees', status: 200 });
  expect(second.reply.body[0].FirstName).toBe(first.reply.body[0].FirstName);
});

test('a tenant that cannot be reached is told in one line, and nothing was recorded', { timeout: 30_000 }, async () => {
  const recorder = paystub(['record', '--target', 'ukg-wfm=http://127.0.0.1:9', '--port', '0']);
  const url = await recorder.ready;
  const answer = await fetch(`${url}/ukg/api/v1/commons/persons/1`);
  expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([502, 'target-unreachable']);
  recorder.process.kill('SIGINT');
  const { code, stderr } = await recorder.ended;
  expect(stderr).toMatch(
    /^paystub: GET \/api\/v1\/commons\/persons\/1 got no answer of 127\.0\.0\.1:9: \w+\npaystub: nothing was recorded\n$/,
  );
  expect(code).toBe(1);
});

test.each([
  [[], 'record needs --target VENDOR=URL: it asks no tenant that is not named'],
  [
    ['--target', 'ukg-wfm=http://tenant.example.com'],
    '--target ukg-wfm must be https: tokens would go over the network as they are',
  ],
  [
    ['--target', 'ukg=https://tenant.example.com'],
    '--target must begin with a vendor and "=": one of ukg-wfm, sage-intacct, poweroffice-go',
  ],
  [['--target', 'ukg-wfm=https://tenant.example.com', '--from-har', 'none.har'], 'cannot read'],
])('record %j is refused', async (args, reason) => {
  const { code, stderr } = await paystubHere(['record', ...args]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`paystub: ${reason}`)]);
});
