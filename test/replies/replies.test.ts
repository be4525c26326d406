import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { compare } from './compare.ts';
import type { Body } from './corpus.ts';
import { printComparison } from './print.ts';
import { replay } from './replay.ts';
import { type Exchange, type Replies, RepliesWriter, readReplies } from './replies-file.ts';

type Written = Omit<Exchange, 'body'> & { readonly body: Body };

const root = fileURLToPath(new URL('../../', import.meta.url));
const reply: Written = {
  server: 'a.test.ts#1',
  number: 1,
  sandbox: 'alice',
  method: 'GET',
  path: '/sandbox/alice/things/7?all=true',
  status: 200,
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Paystub-Rules', 'a.rule'],
  ],
  body: '{"id":7,"name":"Seven"}',
};

async function written(...exchanges: readonly Written[]): Promise<Replies> {
  const file = join(temporaryFolder(), 'replies.jsonl');
  const writer = new RepliesWriter(file);
  for (const exchange of exchanges) writer.add(exchange);
  writer.close();
  return readReplies(file);
}

describe('two files of replies', () => {
  test.each<[string, Partial<Written>, string, readonly string[]]>([
    ['status', { status: 404 }, 'status', ['- 200', '+ 404']],
    [
      'header',
      {
        headers: [
          ['Content-Type', 'text/plain'],
          ['X-Paystub-Rules', 'a.rule'],
        ],
      },
      'header content-type',
      ['- Content-Type: application/json', '+ Content-Type: text/plain'],
    ],
    [
      'order of headers',
      { headers: reply.headers.toReversed() },
      'order of headers',
      ['- Content-Type, X-Paystub-Rules', '+ X-Paystub-Rules, Content-Type'],
    ],
    ['member of a body', { body: '{"id":7,"name":"Eight"}' }, 'body', ['- /name: "Seven"', '+ /name: "Eight"']],
    [
      'order of members',
      { body: '{"name":"Seven","id":7}' },
      'body',
      ['- at 2: "{\\"id\\":7,\\"name\\":\\"Seven\\"}"', '+ at 2: "{\\"name\\":\\"Seven\\",\\"id\\":7}"'],
    ],
    ['broken connection', { cut: true }, 'end', ['- whole', '+ broken off']],
  ])('differ in a %s', async (_what, change, kind, lines) => {
    const { differences } = compare(await written(reply), await written({ ...reply, ...change }));
    expect(differences.map((each) => [each.kind, each.lines])).toEqual([[kind, lines]]);
  });

  test('differ where one has an exchange more', async () => {
    const [one, two] = [await written(reply), await written(reply, { ...reply, number: 2 })];
    expect(compare(two, one).differences.map(({ kind }) => kind)).toEqual(['missing']);
    expect(compare(one, two).differences.map(({ kind }) => kind)).toEqual(['added']);
  });

  test('may differ in headers that are ignored', async () => {
    const other = await written({ ...reply, headers: [['Content-Type', 'application/json']] });
    const ignored = new Set(['x-paystub-rules']);
    expect(compare(await written(reply), other, ignored)).toEqual({ compared: 1, differences: [] });
    expect(compare(await written(reply), other).differences).toHaveLength(1);
  });

  test('hold long bodies once, and are the same if these are', async () => {
    const long = { ...reply, body: 'x'.repeat(5000) };
    const two = await written(long, { ...long, number: 2 });
    expect(compare(two, await written(long, { ...long, number: 2 })).differences).toEqual([]);
    expect([...two.exchanges.values()].map((each) => two.bodyOf(each).length)).toEqual([5000, 5000]);
    expect(compare(two, await written(long, { ...long, number: 2, body: 'y'.repeat(5000) })).differences).toHaveLength(
      1,
    );
  });

  test('keep a body with the separators of lines that are no ends of lines', async () => {
    const body = '{"name":"one\u2028two\u2029three\u0085four"}';
    const replies = await written({ ...reply, body });
    expect([...replies.exchanges.values()].map((each) => replies.bodyOf(each).toString())).toEqual([body]);
  });

  test('are compared for people, operation by operation', async () => {
    const comparison = compare(await written(reply), await written({ ...reply, status: 404 }));
    const text = printComparison(comparison, 20);
    expect(text).toContain('status: GET /sandbox/alice/things/7?all=true\n    a.test.ts#1, request 1, sandbox alice\n');
    expect(text).toContain('      1  status: GET /things/*\n');
    expect(text).toContain('1 exchanges compared, 1 differ, in 1 things\n');
  });
});

const signIn = {
  username: 'apiuser',
  password: 'paystub-password',
  client_id: 'paystub-client',
  client_secret: 'paystub-client-secret',
  grant_type: 'password',
  auth_chain: 'OAuthLdapService',
};

test('recorded requests are answered as they were, and alike each time', async () => {
  const corpus = join(temporaryFolder(), 'corpus');
  vi.stubEnv('PAYSTUB_CORPUS', corpus);
  const paystub = await startPaystub({ vendors, settings: { auth: 'strict' }, now: '2026-03-01T09:00:00Z' });
  vi.unstubAllEnvs();
  const send = paystub.sandbox();
  const token = await send('POST', '/ukg/api/authentication/access_token', { form: signIn });
  paystub.clock.advance(60);
  const headers = { Authorization: `Bearer ${token.body.access_token}` };
  const terms = await send('GET', '/ukg/api/v1/timekeeping/setup/employment_terms', { headers });
  await send('POST', '/__admin/faults', { json: { effect: { kind: 'truncate', bytes: 10 } } });
  await send('GET', '/ukg/api/v1/commons/persons/160', { headers }).catch(() => {});

  const replays = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const file = join(temporaryFolder(), name);
      await replay(corpus, root, file);
      return readReplies(file);
    }),
  );
  const [one, two] = replays;
  if (one === undefined || two === undefined) throw new Error('nothing was replayed');
  expect(compare(one, two)).toEqual({ compared: 4, differences: [] });
  const exchanges = [...one.exchanges.values()];
  expect(exchanges.map(({ status }) => status)).toEqual([200, 200, 201, 200]);
  expect(exchanges.slice(1, 2).map((exchange) => one.bodyOf(exchange).toString())).toEqual([terms.text]);
  expect(exchanges.map(({ cut }) => cut)).toEqual([undefined, undefined, undefined, true]);
});
