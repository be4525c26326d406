import { describe, expect, test } from 'vitest';
import { requireAccess } from '../../../src/server/control/access.ts';
import { contract } from '../../../src/server/control/generated/contract.ts';
import { Problem } from '../../../src/server/problem.ts';
import { toyVendor } from '../../engine/toy-vendor.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { sendRaw } from '../../helpers/raw.ts';

const paystub = await startPaystub({ vendors: [toyVendor] });
const call = paystub.sandbox('mine');
const own = new URL(paystub.url);

const foreign: readonly Readonly<Record<string, string>>[] = [
  { Origin: 'http://evil.example' },
  { Origin: 'null' },
  { Origin: `http://127.0.0.1:${Number(own.port) + 1}` },
  { Origin: `http://localhost:${own.port}` },
  { Origin: `${own.origin}.evil.example` },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: own.origin, 'Sec-Fetch-Site': 'cross-site' },
];

describe.each(foreign.map((headers) => [JSON.stringify(headers), headers] as const))(
  'A page of another origin, which its browser marks by %s,',
  (_, headers) => {
    test.each(contract.operations.map(({ id, method, path }) => [id, method, path] as const))(
      'may not call %s',
      async (_id, method, path) => {
        const target = path.replaceAll(/\{\w+\}/g, 'x');
        for (const prefix of ['', '/sandbox/mine']) {
          const answer = await call(method, prefix + target, { headers });
          expect([answer.status, answer.headers.get('content-type'), answer.body.title]).toEqual([
            403,
            'application/problem+json',
            'Not from this page',
          ]);
        }
      },
    );

    test('may not ask for methods, and resets nothing', async () => {
      await call('POST', '/toy/notes', { json: { text: 'kept' } });
      const before = (await call('GET', '/__admin/state')).text;
      expect((await call('POST', '/__admin/reset', { headers })).status).toBe(403);
      expect((await call('OPTIONS', '/__admin/reset', { headers })).status).toBe(403);
      expect((await call('GET', '/__admin/state')).text).toBe(before);
    });
  },
);

test.each<Readonly<Record<string, string>>>([
  {},
  { Origin: own.origin },
  { Origin: own.origin, 'Sec-Fetch-Site': 'same-origin' },
  { 'Sec-Fetch-Site': 'none' },
])('The user, who comes with %j, may call the control API', async (headers) => {
  expect((await call('POST', '/__admin/reset', { headers })).status).toBe(204);
});

test('A page of another origin is refused whatever token it knows', async () => {
  const guarded = (await startPaystub({ vendors: [toyVendor], adminToken: 'open-sesame' })).sandbox();
  const headers = { Authorization: 'Bearer open-sesame', Origin: 'http://evil.example' };
  expect((await guarded('POST', '/__admin/reset', { headers })).status).toBe(403);
});

// A page may send a form, or a text without a media type, without asking first (Fetch standard, simple requests).
test.each([
  ['no media type', []],
  ['an empty media type', ['Content-Type:']],
  ['the media type of a form', ['Content-Type: application/x-www-form-urlencoded']],
  ['the media type of a text', ['Content-Type: text/plain']],
])('The control API refuses a body with %s', async (_, lines) => {
  const body = '{"name":"x"}';
  const request = ['POST /__admin/snapshots HTTP/1.1', `Host: ${own.host}`, ...lines, `Content-Length: ${body.length}`];
  const reply = await sendRaw(paystub.url, { lines: request, body });
  expect(reply).toMatch(/^HTTP\/1\.1 415 /);
  expect(reply).toContain('application/problem+json');
});

test.each(['Bearer', 'bearer', 'BEARER', 'bEaReR  '])('A token is taken with the scheme written %s', async (scheme) => {
  const guarded = (await startPaystub({ vendors: [toyVendor], adminToken: 'open-sesame' })).sandbox();
  const headers = { Authorization: `${scheme} open-sesame` };
  expect((await guarded('GET', '/__admin/version', { headers })).status).toBe(200);
});

test('a page of the URL that --base-url names may call, although the proxy in front sends another host', () => {
  const rules = { token: undefined, cors: undefined, baseUrl: 'https://stub.example.com/paystub' };
  const ask = (origin: string) =>
    requireAccess({ host: '127.0.0.1:4010', path: '/__admin/reset', headers: { origin } }, rules);
  expect(() => ask('https://stub.example.com')).not.toThrow();
  expect(() => ask('https://evil.example.com')).toThrow(Problem);
});

// The dashboard and the documents are pages: a link may lead to them, and they hold nothing of a sandbox.
describe.each(['/__admin/ui', '/__admin/ui/requests/1', '/__admin/docs/toy', '/__admin/', '/'])(
  'The page %s',
  (path) => {
    test.each(foreign)(
      'shows nothing of a sandbox to a page with %j, changes nothing, and is not framed',
      async (headers) => {
        await call('POST', '/toy/notes', { json: { text: 'of the sandbox' } });
        const before = (await call('GET', '/__admin/state')).text;
        for (const prefix of ['', '/sandbox/mine'])
          for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
            const answer = await call(method, prefix + path, { headers: { ...headers, Accept: 'text/html' } });
            const isRead = method === 'GET' || method === 'HEAD';
            if (!isRead) expect(answer.status, method).toBeGreaterThanOrEqual(400);
            if (answer.status === 200)
              expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
            expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
            expect(answer.text).not.toContain('of the sandbox');
          }
        expect((await call('GET', '/__admin/state')).text).toBe(before);
      },
    );
  },
);
