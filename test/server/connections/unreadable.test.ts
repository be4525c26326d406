import { afterEach, beforeEach, expect, test } from 'vitest';
import { toyVendor } from '../../engine/toy-vendor.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { openRaw } from '../../helpers/raw.ts';

const paystub = await startPaystub({ vendors: [toyVendor] });
let earlier = 0;
const reports = () => paystub.reports.slice(earlier);
beforeEach(() => {
  earlier = paystub.reports.length;
});
afterEach(async () => {
  expect((await paystub.sandbox()('GET', '/__admin/health')).status).toBe(200);
});

/** Sends bytes over a connection of their own; returns what comes until the server closes it. */
async function send(bytes: string | Buffer): Promise<string> {
  const raw = await openRaw(paystub.url);
  raw.socket.write(bytes);
  return raw.closed;
}

const head = 'POST /__admin/reset HTTP/1.1\r\nHost: 127.0.0.1\r\n';
// Statuses: RFC 9112 (6.1, 6.3, 3.2) and RFC 6585 (5).
const unreadable: readonly (readonly [string, number, string])[] = [
  ['two lengths', 400, `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc`],
  ['a length and chunks', 400, `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a length that is no number', 400, `${head}Content-Length: x\r\n\r\n`],
  ['a method that is none', 400, 'nonsense\r\n\r\n'],
  ['a header without a colon', 400, `${head}no header\r\n\r\n`],
  ['headers without an end', 431, `${head}X-Long: ${'a'.repeat(100_000)}`],
];
test.each(unreadable)('%s: %i, and the reason', async (_, status, text) => {
  const [top = '', body = ''] = (await send(text)).split('\r\n\r\n');
  expect(top).toMatch(
    new RegExp(`^HTTP/1.1 ${status} .*\r\nContent-Type: application/problem\\+json\r\n.*\r\nConnection: close$`, 's'),
  );
  expect(top).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    status,
    title: expect.any(String),
    detail: expect.stringMatching(/^The request cannot be read: .+\.$/),
  });
  expect(reports()).toEqual([]);
});

test('a client of TLS is told of once', async () => {
  const hello = Buffer.from('16030100c8010000c40303', 'hex');
  await send(hello);
  await send(hello);
  expect(reports()).toEqual([
    'a client spoke TLS to a port of plain HTTP/1.1: its address begins with http, and --tls opens one for https',
  ]);
});

test('a client of HTTP/2 alone is told what to do', async () => {
  expect(await send('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*set the client to HTTP\/1\.1/s);
  expect(reports()).toEqual(['a client spoke HTTP/2 to a port of plain HTTP/1.1: set the client to HTTP/1.1']);
});

test('what follows an answer that has begun is not answered in its middle', async () => {
  const text = await send('GET /__admin/requests/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nnonsense\r\n\r\n');
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
});
