import { describe, expect, test } from 'vitest';
import { contract } from '../../src/server/control/generated/contract.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { openRaw, sendRaw } from '../helpers/raw.ts';

const paystub = await startPaystub({ vendors });
const { host } = new URL(paystub.url);
const employees = '/poweroffice/v2/Employees?PageSize=1';

const get = (target: string, ...lines: readonly string[]) =>
  sendRaw(paystub.url, { lines: [`GET ${target} HTTP/1.1`, ...lines] });
const bodyOf = (reply: string) => reply.slice(reply.indexOf('\r\n\r\n') + 4);

describe('a target in absolute form (RFC 9112, 3.2.2)', () => {
  test.each([
    [`http://api.example${employees}`],
    [`HTTP://API.example:8080${employees}`],
    [`http://someone@api.example${employees}`],
  ])('%s is answered as its path is', async (target) => {
    expect(bodyOf(await get(target, 'Host: x'))).toBe(bodyOf(await get(employees, 'Host: x')));
  });

  test('names the host of links, whatever the Host header says', async () => {
    const reply = await get(`http://api.example${employees}`, 'Host: other.example');
    expect(reply).toMatch(/^HTTP\/1\.1 200 /);
    expect(reply).toContain('http://api.example/poweroffice/');
    expect(reply).not.toContain('other.example');
  });

  test('selects a sandbox by its path', async () => {
    const reply = await get('http://api.example/sandbox/absolute/poweroffice/v2/Employees', 'Host: x');
    expect(reply).toMatch(/^HTTP\/1\.1 200 /);
    const { body } = await paystub.sandbox('absolute')('GET', '/__admin/requests');
    expect(body.total).toBe(1);
  });

  test('reaches the control API by a loopback address only', async () => {
    expect(await get(`http://${host}/__admin/info`, 'Host: x')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await get('http://evil.example/__admin/info', `Host: ${host}`)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each([
    'http://api.example',
    'http://api.example?a=1',
    'https://',
    'ftp://api.example/x',
    'ftp://api.example',
    'x://y',
    '*',
    '//',
  ])('%s is a path of no vendor', async (target) => {
    expect(await get(target, 'Host: x')).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe('a Host header', () => {
  test.each(['a b', '', ':', 'a/b', 'a?b', 'x:99999999', '[::', '999.999.999.999', 'user@host', '%', 'ü'])(
    'that is "%s" changes no reply, and the journal can be exported',
    async (value) => {
      const reply = await get(`/sandbox/odd-host${employees}`, `Host: ${value}`);
      expect(reply).toMatch(/^HTTP\/1\.1 200 /);
      expect(reply).not.toContain(`http://${value}/`);
      const har = await paystub.sandbox('odd-host')('GET', '/__admin/requests/har');
      expect(har.status).toBe(200);
      expect(paystub.reports).toEqual([]);
    },
  );

  test('may be missing in HTTP/1.0', async () => {
    expect(await sendRaw(paystub.url, { lines: [`GET ${employees} HTTP/1.0`] })).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('the control API', () => {
  const readable = contract.operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));

  test.each(readable.map(({ path }) => path))('answers HEAD %s as GET, without the body', async (path) => {
    const head = await paystub.sandbox()('HEAD', path);
    const others: Readonly<Record<string, number>> = {
      '/__admin/usage': 404, // only "paystub exec" and the library gather these
      '/__admin/coverage': 404,
      '/__admin/people/expected': 404, // only a generated company has an answer key
      '/__admin/requests/scenario': 409, // no request was made
    };
    expect([head.status, head.text]).toEqual([others[path] ?? 200, '']);
    if (path.endsWith('/stream')) return; // GET goes on
    const { headers } = await paystub.sandbox()('GET', path);
    expect(head.headers.get('content-type')).toBe(headers.get('content-type'));
  });

  test('tells with OPTIONS and with 405 what a path takes', async () => {
    const call = paystub.sandbox();
    const options = await call('OPTIONS', '/__admin/clock');
    expect([options.status, options.text, options.headers.get('allow')]).toEqual([
      204,
      '',
      'GET, PATCH, DELETE, HEAD, OPTIONS',
    ]);
    const refused = await call('DELETE', '/__admin/health');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await call('HEAD', '/__admin/reset')).status).toBe(405);
    expect((await call('OPTIONS', '/__admin/nothing')).status).toBe(404);
  });
});

describe('Expect: 100-continue (RFC 9110, 10.1.1)', () => {
  const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
  const lines = (target: string, length: number) =>
    [
      `POST ${target} HTTP/1.1`,
      `Host: ${host}`,
      'Content-Type: application/json',
      `Content-Length: ${length}`,
      'Expect: 100-continue',
      '',
      '',
    ].join('\r\n');

  test('A body within the limit is asked for, and answered', async () => {
    const body = '{"id":"EP-777","name":"Roofer"}';
    const client = await openRaw(paystub.url);
    client.send(lines(`/sandbox/continued${positions}`, body.length));
    expect(await client.until('\r\n\r\n')).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    client.send(body);
    expect(await client.until('EP-777')).toContain('HTTP/1.1 201 ');
    client.socket.destroy();
  });

  test.each([
    ['a vendor', positions],
    ['the control API', '/__admin/snapshots'],
  ])('A body over the limit of %s is refused before it is sent, and the connection ends', async (_, target) => {
    const client = await openRaw(paystub.url);
    client.send(lines(target, 10_000_000_000));
    const reply = await client.closed;
    expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(reply).toMatch(/\r\nConnection: close\r\n/);
  });

  test('A path that no vendor has is refused before the body is sent, and the connection ends', async () => {
    const client = await openRaw(paystub.url);
    client.send(lines('/nothing', 20));
    expect(await client.closed).toMatch(/^HTTP\/1\.1 404 /);
  });
});

test('a path with two slashes in a row that no vendor has says so', async () => {
  const reply = await get('//v2/Employees', 'Host: x');
  expect(reply).toMatch(/^HTTP\/1\.1 404 /);
  expect(JSON.parse(bodyOf(reply)).detail).toMatch(/ It has two slashes in a row: does the base URL end with one\?$/);
});

describe('a request with two Host headers (RFC 9112, 3.2)', () => {
  test.each([employees, '/__admin/info', '/no/such/vendor'])(
    'is refused at %s, and its connection closed',
    async (target) => {
      for (const second of [`Host: ${host}`, 'host: evil.example']) {
        const reply = await get(target, `Host: ${host}`, second);
        expect(reply).toMatch(/^HTTP\/1\.1 400 /);
        expect(reply).toMatch(/\r\nConnection: close\r\n/);
        expect(JSON.parse(bodyOf(reply))).toMatchObject({ status: 400, title: 'Two Host headers' });
      }
    },
  );
});
