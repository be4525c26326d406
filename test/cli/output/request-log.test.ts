import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { createRequestLog } from '../../../src/cli/output/request-log.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { paystub } from '../../helpers/cli.ts';

vi.setConfig({ testTimeout: 60_000 });

const esc = String.fromCharCode(27);
const terms = '/ukg/api/v1/commons/persons/employment_terms';

/** Starts a server, sends requests, and returns the lines that it wrote after it was ready. */
async function linesOf(
  args: readonly string[],
  send: (url: string) => Promise<unknown>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const server = paystub(['serve', '--memory', '--port', '0', ...args], { env });
  await send(await server.ready);
  server.process.kill('SIGTERM');
  const { code, stdout } = await server.ended;
  expect(code).toBe(0);
  return stdout.split('\n').slice(stdout.split('\n').findIndex((line) => line.startsWith('READY ')) + 1, -1);
}

describe('the request log of paystub serve', () => {
  test('has a line for each request: time, status, method, path, vendor, evidence and milliseconds', async () => {
    const lines = await linesOf([], (url) => fetch(`${url}/ukg/api/v2/timekeeping/setup/employment_terms`));
    expect(lines).toEqual([
      expect.stringMatching(
        /^\d\d:\d\d:\d\d {2}200 {2}GET {5}\/ukg\/api\/v2\/timekeeping\/setup\/employment_terms {2}ukg-wfm {2}(documented|observed) {2}\d+ ms$/,
      ),
    ]);
  });

  test('says below a refused request which rule refused it', async () => {
    const lines = await linesOf([], (url) => fetch(`${url}${terms}?person_number=1`));
    expect(lines[0]).toMatch(/ {2}400 {2}GET /);
    expect(lines[1]).toMatch(/^ {13}ukg\.person\.unknown: /);
  });

  test('hides the values of secret query keys and escapes what could steer a terminal', async () => {
    const lines = await linesOf([], async (url) => {
      await fetch(`${url}/ukg/api/authentication/access_token?username=apiuser&password=hunter2`, { method: 'POST' });
      await fetch(`${url}/nothing?%70assword=hunter2`);
      const { hostname, port } = new URL(url);
      for (const target of ['/a\u009b31m', `http://user:hunter2@${hostname}:${port}/absolute`]) {
        const socket = connect(Number(port), hostname);
        socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1');
        await new Promise((done) => socket.resume().once('close', done));
      }
    });
    expect(lines.join('\n')).toContain('access_token?username=apiuser&password=[redacted]');
    expect(lines.join('\n')).toContain('/nothing?%70assword=[redacted]');
    expect(lines.join('\n')).toMatch(/ http:\/\/127\.0\.0\.1:\d+\/absolute /);
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(lines.join('\n')).not.toMatch(/[\u0080-\u009f]/);
  });

  test('leaves out health checks, and every request with --quiet', async () => {
    const health = (url: string) => fetch(`${url}/__admin/health`);
    expect(await linesOf([], health)).toEqual([]);
    expect(await linesOf(['--quiet'], (url) => fetch(`${url}${terms}`))).toEqual([]);
  });

  test('is one JSON object a line with --log-format json', async () => {
    const server = paystub(['serve', '--memory', '--port', '0', '--log-format', 'json']);
    const url = await new Promise<string>((ready) =>
      server.process.stdout.once('data', (data) => ready(JSON.parse(`${data}`).url)),
    );
    const headers = { 'X-Request-Id': 'job-17.3', Authorization: 'Bearer top-secret' };
    await fetch(`${url}${terms}?person_number=1&access_token=top-secret`, { headers });
    server.process.kill('SIGTERM');
    const [, line = '', end] = (await server.ended).stdout.split('\n');
    expect(JSON.parse(line)).toMatchObject({
      ...{ event: 'request', method: 'GET', status: 401, requestId: 'job-17.3' },
      path: `${terms}?person_number=1&access_token=[redacted]`,
      ...{ vendor: 'ukg-wfm', sandbox: 'default', request: 1, evidence: expect.any(String) },
      rules: expect.arrayContaining([expect.stringMatching(/^ukg\.auth\./)]),
      reasons: [expect.stringMatching(/^ukg\.auth\./)],
    });
    expect(line).not.toContain('top-secret');
    expect(end).toBe('');
  });

  test.each([
    ['X-Request-Id', 'a'.repeat(64), 'a'.repeat(64)],
    ['X-Correlation-Id', '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70', '7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70'],
    // The example of w3.org/TR/trace-context, 3.2.2.3.
    ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['X-Request-Id', 'a'.repeat(65), undefined],
    ['X-Request-Id', 'Bearer x', undefined],
  ])('reads the id of a request in %s: %s', async (name, sent, expected) => {
    let written = '';
    const out = (text: string) => {
      written += text;
    };
    const log = await createRequestLog({ format: 'json', colours: false, vendors, clock: () => 0, out });
    const server = createServer((request, response) => log.middleware(request, response, () => response.end()));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/__admin/info`, { headers: { [name]: sent } });
    await new Promise((closed) => server.close(closed));
    expect(JSON.parse(written).requestId).toBe(expected);
  });

  test('has colours under FORCE_COLOR, and none in a pipe', async () => {
    const send = (url: string) => fetch(`${url}${terms}`);
    expect((await linesOf([], send)).join()).not.toContain(esc);
    expect((await linesOf([], send, { FORCE_COLOR: '1' })).join()).toContain(`${esc}[33m400${esc}[39m`);
  });

  test('says at the end what it waits for', async () => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    const url = await server.ready;
    const effect = { kind: 'delay' };
    await fetch(`${url}/__admin/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ match: { vendor: 'ukg-wfm' }, times: 1, effect, delay: 1500 }),
    });
    const answer = fetch(`${url}${terms}?person_number=20190`);
    await new Promise((done) => setTimeout(done, 500));
    server.process.kill('SIGTERM');
    expect((await answer).status).toBe(200);
    expect((await server.ended).stderr).toBe(
      `paystub: waiting for 1 request: GET ${terms}?person_number=20190; again to stop at once\n`,
    );
  });
});
