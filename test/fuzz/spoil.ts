import { gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import type { FuzzRequest } from './requests.ts';

type Change = Arbitrary<(request: FuzzRequest) => FuzzRequest>;

const encoder = new TextEncoder();

/** The request with one to three parts of it changed into what a hostile or careless client sends. */
export function spoil(request: FuzzRequest): Arbitrary<FuzzRequest> {
  return fc
    .array(fc.oneof(...changes), { minLength: 1, maxLength: 3 })
    .map((all) => all.reduce((changed, change) => change(changed), request));
}

const methods: Change = fc
  .constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND')
  .map((method) => (request) => ({ ...request, method }));

const pathEdits: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => path.replace('/', '//'),
  (path) => path.toUpperCase(),
  (path) => path.replaceAll('-', '%2D').replaceAll('_', '%5f'),
  (path) => path.replace(/\/[^/?]*(?=\?|$)/, '/constructor'),
  (path) => path.replace(/\/[^/?]*(?=\?|$)/, '/__proto__'),
  (path) => path.replace(/\/[^/?]*(?=\?|$)/, '/%2e%2e'),
  (path) => path.replace(/\/[^/?]*(?=\?|$)/, '/%zz%00%ed%a0%80'),
  (path) => `${path}${path.includes('?') ? '&' : '?'}constructor=1&__proto__=2&x=%zz&x=%ed%a0%80`,
  (path) => path.replace(/=[^&]*/, '=%27%22%3Cscript%3E'),
  (path) => path.replace(/\?.*/, ''),
  (path) => `${path}/${'x'.repeat(3000)}`,
];

const paths: Change = fc
  .constantFrom(...pathEdits)
  .map((edit) => (request) => ({ ...request, path: edit(request.path) }));

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { authorization: 'Bearer x' },
  { authorization: 'Basic Og==' },
  { authorization: '' },
  { prefer: 'code=404' },
  { prefer: 'dynamic=true' },
  { prefer: `code="${'\\"'.repeat(2000)}` },
  { prefer: '"'.repeat(4000) },
  { host: 'a b' },
  { host: '[::1' },
  { 'content-type': 'text/plain' },
  { 'content-type': ';;;' },
  { 'content-type': 'multipart/form-data; boundary=(a+)+' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/json; charset="latin1"' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'identity' },
  { 'idempotency-key': 'fuzz' },
  { 'idempotency-key': 'x'.repeat(300) },
  { 'x-paystub-sandbox': '../..' },
  { 'accept-encoding': 'br;q=0, *' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-ia-api-param-entity': 'HQ' },
];

const headers: Change = fc
  .constantFrom(...oddHeaders)
  .map((odd) => (request) => ({ ...request, headers: { ...request.headers, ...odd } }));

const bodyEdits: readonly ((body: Uint8Array) => Uint8Array)[] = [
  (body) => body.subarray(0, body.length >> 1),
  (body) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]),
  (body) => Buffer.concat([body, body]),
  (body) => Buffer.concat([body, Buffer.from([0xff])]),
  (body) => Buffer.from(body).map((byte, at) => (at === body.length >> 1 ? 0x22 : byte)),
  (body) => gzipSync(body),
  (body) => encoder.encode(`[${Buffer.from(body)}]`),
  () => new Uint8Array(),
  () => encoder.encode('['.repeat(20_000) + ']'.repeat(20_000)),
  () => encoder.encode(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
  () => encoder.encode('{"__proto__":{"x":1},"constructor":{"prototype":{}}}'),
  () => encoder.encode('null'),
  () => encoder.encode('[null]'),
  () => encoder.encode('1e999'),
  () => encoder.encode('"\\ud800"'),
  (body) =>
    encoder.encode(
      Buffer.from(body)
        .toString()
        .replace(/:\s*("[^"]*"|\d+)/, `:${'['.repeat(500)}${']'.repeat(500)}`),
    ),
  (body) => encoder.encode(Buffer.from(body).toString().replace(/\d+/, '99999999999999999999')),
  (body) =>
    encoder.encode(
      Buffer.from(body)
        .toString()
        .replace(/"[^"]*"/, '"\\u0000\\ud83d"'),
    ),
  (body) => encoder.encode(Buffer.from(body).toString().replace(/\{/, '{"x":1,"x":2,')),
];

const bodies: Change = fc
  .constantFrom(...bodyEdits)
  .map((edit) => (request) => ({ ...request, body: edit(request.body) }));

const changes = [methods, paths, headers, bodies, bodies];
