import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { type Send, startPaystub } from '../helpers/paystub.ts';

// Bodies as clients send them: compressed, in another charset, with a byte order mark, nested without end.
const paystub = await startPaystub({ vendors });

afterEach(() => {
  expect(paystub.reports).toEqual([]);
});

const json = 'application/json';
const subjects = [
  {
    vendor: 'UKG',
    rules: 'ukg.body',
    method: 'PUT',
    path: '/ukg/api/v1/commons/persons/employment_terms',
    escaped: '/ukg/api/v1/commons/persons/employment%5fterms',
    body: {
      personIdentity: { personNumber: '20190' },
      assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2020-01-01', expirationDate: '2021-01-01' }],
    },
    done: 200,
    maxDepth: 1000,
    depthCode: '"errorCode":"PAYSTUB-NESTING-DEPTH"',
    refused: 415,
    gzip: 415,
    charset: 400,
  },
  {
    vendor: 'Intacct',
    rules: 'intacct.payload',
    method: 'POST',
    path: '/intacct/ia/api/v1/objects/construction/employee-position',
    escaped: '/intacct/ia/api/v1/objects/construction/employee%2Dposition',
    body: { id: 'ENC-1', name: 'Zoë' },
    done: 201,
    maxDepth: 512,
    depthCode: '"code":"invalidRequest"',
    refused: 400,
    gzip: 400,
    charset: 400,
  },
  {
    vendor: 'PowerOffice',
    rules: 'poweroffice.body',
    method: 'POST',
    path: '/poweroffice/v2/Employees',
    escaped: '/poweroffice/v2/%45mployees',
    body: { FirstName: 'Åse', LastName: 'Ødegård' },
    done: 201,
    maxDepth: 32,
    depthCode: "The reader's MaxDepth of 32 has been exceeded.",
    refused: 415,
    gzip: 400,
    charset: 415,
  },
] as const;

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const nested = (levels: number) => `{"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

describe.each(subjects)(
  '$vendor',
  ({ rules, method, path, escaped, body, done, maxDepth, refused, gzip, charset, depthCode }) => {
    const text = JSON.stringify(body);

    async function send(
      raw: string | Uint8Array,
      headers: Record<string, string>,
      choices: Record<string, string> = {},
    ) {
      const client = paystub.sandbox();
      for (const [rule, variant] of Object.entries(choices))
        await client('PUT', `/__admin/rules/${rules}.${rule}`, { json: { variant } });
      const sent: Send = { raw, headers: { 'Content-Type': json, ...headers } };
      return client(method, path, sent);
    }

    test.each([
      ['gzip', gzipSync(text)],
      ['x-gzip', gzipSync(text)],
      ['deflate', deflateSync(text)],
      ['br', brotliCompressSync(text)],
    ])('names a body in %s for what it is, or reads it where that is chosen', async (coding, raw) => {
      const headers = { 'Content-Encoding': coding };
      const answer = await send(raw, headers);
      expect([answer.status, answer.headers.get('x-paystub-evidence')], answer.text).toEqual([gzip, 'inferred']);
      expect(answer.headers.get('x-paystub-rules')).toContain(`${rules}.content-coding`);
      expect((await send(raw, headers, { 'content-coding': 'read' })).status).toBe(done);
      expect((await send(raw, headers, { 'content-coding': 'ignored' })).status).toBe(400);
      expect((await send(raw, headers, { 'content-coding': 'refused' })).status).toBe(refused);
    });

    test('refuses a body in a coding that nobody reads, broken compression, and what is too large when inflated', async () => {
      const read = { 'content-coding': 'read' };
      expect((await send(zstdCompressSync(text), { 'Content-Encoding': 'zstd' }, read)).status).toBe(refused);
      expect((await send(text, { 'Content-Encoding': 'gzip' }, read)).status).toBe(400);
      const bomb = gzipSync(`"${'x'.repeat(5 * 1024 * 1024)}"`);
      const answer = await send(bomb, { 'Content-Encoding': 'gzip' }, read);
      expect([400, 413]).toContain(answer.status);
      expect((await send(text, { 'Content-Encoding': 'identity' })).status).toBe(done);
    });

    test('reads a body in UTF-16 only where its charset counts', async () => {
      const headers = { 'Content-Type': `${json}; charset=utf-16le` };
      const answer = await send(utf16(text), headers);
      expect(answer.status).toBe(charset);
      const isRefused = answer.headers.get('x-paystub-rules')?.includes('encoding-refused');
      expect(isRefused).toBe(charset === 415);
      expect((await send(utf16(text), headers, { charset: 'read' })).status).toBe(done);
      expect((await send(utf16(text), headers, { charset: 'ignored' })).status).toBe(400);
      expect((await send(utf16(text), headers, { charset: 'refused' })).status).toBe(refused);
      expect((await send(text, { 'Content-Type': `${json}; charset=nonsense` }, { charset: 'read' })).status).toBe(
        refused,
      );
    });

    test('reads UTF-8 under each of its names without leaning on a rule', async () => {
      for (const name of ['utf-8', 'UTF8', '"utf-8"']) {
        const answer = await send(text, { 'Content-Type': `${json}; charset=${name}` });
        expect([answer.status, (answer.headers.get('x-paystub-rules') ?? '').includes('charset')]).toEqual([
          done,
          false,
        ]);
      }
    });

    test('skips a byte order mark, by a rule', async () => {
      const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
      const answer = await send(marked, {});
      expect([answer.status, answer.headers.get('x-paystub-evidence')], answer.text).toEqual([done, 'inferred']);
      expect(answer.headers.get('x-paystub-rules')).toContain(`${rules}.byte-order-mark`);
      const client = paystub.sandbox();
      await client('PUT', `/__admin/rules/${rules}.byte-order-mark`, { json: { twin: true } });
      expect((await client(method, path, { raw: marked, headers: { 'Content-Type': json } })).status).toBe(400);
    });

    test(`refuses a body that is nested deeper than ${maxDepth} levels`, async () => {
      const answer = await send(nested(maxDepth + 1), {});
      expect([answer.status, answer.headers.get('x-paystub-rules')]).toEqual([
        400,
        expect.stringContaining(`${rules}.depth`),
      ]);
      expect(answer.text).toContain(depthCode);
      expect((await send(nested(maxDepth), {})).headers.get('x-paystub-rules')).not.toContain(`${rules}.depth`);
      expect((await send(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, {})).status).toBe(400);
    });

    test('takes an escaped character that needs no escape for itself, by a rule', async () => {
      const client = paystub.sandbox();
      const answer = await client(method, escaped, { json: body });
      expect([answer.status, answer.headers.get('x-paystub-rules')]).toEqual([
        done,
        expect.stringContaining('.request.escaped-character'),
      ]);
    });
  },
);

test('A compressed number in the place of a text is taken as it was written', async () => {
  const client = paystub.sandbox();
  await client('PUT', '/__admin/rules/ukg.body.content-coding', { json: { variant: 'read' } });
  const employees = { key: 'personnumber', values: [20190] };
  const raw = gzipSync(JSON.stringify({ where: { employees } }));
  const path = '/ukg/api/v1/commons/persons/employment_terms/multi_read';
  const answer = await client('POST', path, { raw, headers: { 'Content-Type': json, 'Content-Encoding': 'gzip' } });
  expect([answer.status, answer.body?.[0]?.personIdentity?.personNumber], answer.text).toEqual([200, '20190']);
});

describe('OPTIONS', () => {
  test('is answered by UKG with the methods of the path, or refused where that is chosen', async () => {
    const client = paystub.sandbox();
    const path = '/ukg/api/v1/commons/persons/employment_terms';
    const answer = await client('OPTIONS', path);
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(answer.headers.get('allow')).toMatch(/GET.*OPTIONS/);
    await client('PUT', '/__admin/rules/ukg.request.options', { json: { variant: 'refused' } });
    expect((await client('OPTIONS', path)).status).toBe(405);
  });
});

describe('the control API', () => {
  test('refuses compressed and deep bodies and skips a byte order mark', async () => {
    const call = (raw: string | Uint8Array, headers: Record<string, string> = {}) =>
      paystub.sandbox()('POST', '/__admin/faults', { raw, headers: { 'Content-Type': json, ...headers } });
    const fault = JSON.stringify({ effect: { kind: 'status', status: 500 } });
    expect((await call(gzipSync(fault), { 'Content-Encoding': 'gzip' })).status).toBe(415);
    expect((await call(fault, { 'Content-Type': `${json}; charset=latin1` })).status).toBe(415);
    expect((await call(`\ufeff${fault}`)).status).toBe(201);
    expect((await call(nested(5000))).status).toBe(400);
  });
});
