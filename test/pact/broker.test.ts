import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { paystub, paystubHere } from '../helpers/cli.ts';
import { interaction, pactOf } from './pacts.ts';

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
};

/**
 * Starts a Pact Broker with pacts of `ukg-wfm`. It has the endpoints that its page on "pacts for verification" shows.
 */
async function startBroker(pacts: readonly object[], authorization?: string, linkedHost?: string) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, authorization: headers.authorization, body });
    if (authorization !== undefined && headers.authorization !== authorization) {
      response.writeHead(401).end();
      return;
    }
    const root = `http://${headers.host}`;
    const answers: Readonly<Record<string, object>> = {
      'GET /': {
        _links: {
          'pb:provider-pacts-for-verification': {
            href: `${root}/pacts/provider/{provider}/for-verification`,
            templated: true,
          },
        },
      },
      'POST /pacts/provider/ukg-wfm/for-verification': {
        _embedded: {
          pacts: pacts.map((_, i) => ({
            _links: { self: { href: `${linkedHost ?? root}/pacts/${i}`, name: 'a pact' } },
          })),
        },
      },
      'POST /pacts/provider/nobody/for-verification': { _embedded: { pacts: [] } },
      ...Object.fromEntries(pacts.map((pact, i) => [`GET /pacts/${i}`, pact])),
    };
    const answer = answers[`${method} ${url}`];
    response.writeHead(answer === undefined ? 404 : 200, { 'Content-Type': 'application/hal+json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

const good = pactOf([interaction()]);
const bad = pactOf([interaction({ response: { status: 204 } })]);
const verify = ['pact', 'verify'];

describe('the pacts of a broker', { timeout: 60_000 }, () => {
  test('are found with the usual variables, and all are verified', async () => {
    const { url, asked } = await startBroker([good, bad], 'Bearer secret-token');
    const env = { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: 'secret-token' };
    const { code, stdout, stderr } = await paystub([...verify, '--provider', 'ukg-wfm'], { env }).ended;
    expect(stderr).toBe('');
    expect(stdout).toContain(`${url}/pacts/0  payroll → ukg-wfm\n  ✓`);
    expect(stdout).toContain(`${url}/pacts/1  payroll → ukg-wfm\n  ✗`);
    expect(stdout).toContain('2 pacts, 2 interactions: 1 passed, 1 failed');
    expect(stdout).not.toContain('secret-token');
    expect(code).toBe(1);
    expect(asked.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      'GET /',
      'POST /pacts/provider/ukg-wfm/for-verification',
      'GET /pacts/0',
      'GET /pacts/1',
    ]);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({ consumerVersionSelectors: [] });
  });

  test('can be those of branches, and can be fetched with user name and password', async () => {
    const { url, asked } = await startBroker([good], `Basic ${btoa('me:my-password')}`);
    const env = { PACT_BROKER_USERNAME: 'me', PACT_BROKER_PASSWORD: 'my-password' };
    const args = ['--broker', url, '--provider', 'ukg-wfm', '--consumer-branch', 'main', '--consumer-branch', 'next'];
    expect((await paystubHere([...verify, ...args], { env })).code).toBe(0);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      consumerVersionSelectors: [
        { branch: 'main', latest: true },
        { branch: 'next', latest: true },
      ],
    });
  });

  test('can be named by their URLs', async () => {
    const { url } = await startBroker([good]);
    const { code, stdout } = await paystubHere([...verify, `${url}/pacts/0`]);
    expect(stdout).toContain('1 pact, 1 interaction: 1 passed, 0 failed');
    expect(code).toBe(0);
  });

  test('are fetched without the token of a broker at another address', async () => {
    const { url, asked } = await startBroker([good]);
    const env = { PACT_BROKER_BASE_URL: 'https://broker.example.com', PACT_BROKER_TOKEN: 'secret-token' };
    expect((await paystubHere([...verify, `${url}/pacts/0`], { env })).code).toBe(0);
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('are fetched without the token where the broker links to another host', async () => {
    const other = await startBroker([]);
    const elsewhere = other.url.replace('127.0.0.1', 'localhost');
    const { url } = await startBroker([good], 'Bearer secret-token', elsewhere);
    const env = { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: 'secret-token' };
    await paystubHere([...verify, '--provider', 'ukg-wfm'], { env });
    expect(other.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test.each([
    ['there are none', ['--provider', 'nobody'], {}, 'has no pacts of the provider nobody'],
    ['no provider is named', [], {}, 'a broker is asked for the pacts of a --provider'],
    ['the token is wrong', ['--provider', 'ukg-wfm'], { PACT_BROKER_TOKEN: 'wrong' }, 'answers 401'],
    [
      'the address is wrong',
      ['--broker', 'http://127.0.0.1:1', '--provider', 'x'],
      {},
      'cannot reach http://127.0.0.1:1',
    ],
    ['the address is not a URL', ['--broker', 'broker', '--provider', 'x'], {}, 'broker is no address'],
    [
      'the address holds a password',
      ['--broker', 'http://me:pw@127.0.0.1:1', '--provider', 'x'],
      {},
      'without credentials',
    ],
  ])('cannot be verified if %s, which ends with 2 and one line', async (_, args, variables, message) => {
    const { url } = await startBroker([good], 'Bearer secret-token');
    const env = { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: 'secret-token', ...variables };
    const { code, stdout, stderr } = await paystubHere([...verify, ...args], { env });
    expect(stderr).toMatch(/^paystub: .*\n$/);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/secret-token|pw/);
    expect([code, stdout]).toEqual([2, '']);
  });
});
