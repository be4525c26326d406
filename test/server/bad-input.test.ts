import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/engine/http/contract.ts';
import { vendors } from '../../src/vendors/index.ts';
import { type Answer, type Client, type Send, startPaystub } from '../helpers/paystub.ts';

// Whatever a client sends, it gets an answer of the vendor's, and nothing of it stays.
const paystub = await startPaystub({ vendors });

const operations = vendors.flatMap((vendor) => vendor.contract.operations.map((operation) => ({ vendor, operation })));
const json = { 'Content-Type': 'application/json' };

afterEach(() => {
  expect(paystub.reports).toEqual([]); // no fault of ours, no reply that breaks its contract
});

const fill = (path: string, value: string) => path.replaceAll(/\{[^}]+\}/g, value);

function expectOrderly(answer: Answer): void {
  expect(answer.status, answer.text).toBeLessThan(500);
  expect(answer.text).not.toMatch(/<html|^\s+at .*\.(ts|js):\d+/im);
}

function expectRefused(answer: Answer): void {
  expectOrderly(answer);
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
}

async function stateOf(call: Client): Promise<string> {
  return (await call('GET', '/__admin/state')).text;
}

/** The state of each new sandbox: to ask for it twice in 2,000 tests takes ten seconds. */
const fresh = await stateOf(paystub.sandbox());

let call = paystub.sandbox();

/** Requires a request to change nothing; the next one has the same sandbox, unless this one did change it. */
async function unchanged(send: (call: Client) => Promise<Answer>): Promise<Answer> {
  const asked = call;
  const answer = await send(asked);
  const state = await stateOf(asked);
  if (state !== fresh) call = paystub.sandbox();
  expect(state).toBe(fresh);
  return answer;
}

const simulated = operations.filter(({ vendor, operation }) => vendor.handlers[operation.id] !== undefined);
const withBody = operations.filter(({ operation }) => operation.body !== undefined);
const takesJson = ({ operation }: { operation: Operation }) =>
  operation.body?.mediaTypes.some((type) => type.includes('json')) ?? false;
const name = ({ operation }: { operation: Operation }) => operation.id;

describe.each(withBody.filter(takesJson).map((each) => [name(each), each] as const))(
  '%s',
  (_, { vendor, operation }) => {
    const path = vendor.mount + fill(operation.path, '1');
    const headers = {
      'Content-Type':
        operation.body?.mediaTypes.find((type) => type.includes('json') && !type.includes('*')) ?? 'application/json',
    };

    test.each<[string, Send]>([
      ['malformed JSON', { raw: '{"a": ', headers }],
      ['a body that is no UTF-8', { raw: new Uint8Array([0x22, 0xff, 0x22]), headers }],
      ['a body over the limit', { raw: `"${'x'.repeat(vendor.maxBodyBytes + 1)}"`, headers }],
      ['a text', { raw: '"text"', headers }],
      ['a number', { raw: '17', headers }],
      ['another media type', { raw: '<a/>', headers: { 'Content-Type': 'application/xml' } }],
    ])('refuses %s', async (_what, send) => {
      expectRefused(await unchanged((call) => call(operation.method, path, send)));
    });
  },
);

describe('an operation', () => {
  const garbage = fc.constantFrom(
    'x',
    '0',
    '-1',
    '99999999999999999999',
    '%2e%2e',
    '%00',
    "'",
    'null',
    'a,b,,',
    '1;2',
    'é',
  );
  const value = fc.jsonValue({ maxDepth: 3 });

  test('gives a documented answer, whatever stands in its path, query and body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...simulated),
        garbage,
        garbage,
        value,
        async ({ vendor, operation }, part, query, body) => {
          const search = operation.query.map((each) => `${encodeURIComponent(each)}=${query}`).join('&');
          const path = `${vendor.mount}${fill(operation.path, part)}${search === '' ? '' : `?${search}`}`;
          const send = operation.method === 'GET' ? {} : { raw: JSON.stringify(body), headers: json };
          expectOrderly(await paystub.sandbox('garbage')(operation.method, path, send));
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  test.each(operations.map((each) => [name(each), each] as const))(
    '%s refuses another method at its path',
    async (_, { vendor, operation }) => {
      const path = vendor.mount + fill(operation.path, '1');
      expectRefused(await unchanged((call) => call('PROPFIND', path)));
    },
  );
});

describe.each(vendors.map((vendor) => [vendor.title, vendor] as const))('%s', (_, vendor) => {
  test.each(['/', '/nothing', '/v1/nothing/at/all', '/%zz', '//', `/${'x'.repeat(4000)}`])(
    'refuses the path %.20s',
    async (path) => {
      expectRefused(await paystub.sandbox()('GET', vendor.mount + path));
    },
  );
});
