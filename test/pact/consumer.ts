import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { ProviderStates } from '../../src/pact/generated/states.d.ts';
import type { VerifyResult } from '../../src/pact/result.ts';
import { paystubHere } from '../helpers/cli.ts';

process.env.PACT_DO_NOT_TRACK = 'true';
const { MatchersV3, PactV4 } = await import('@pact-foundation/pact');

export const { fromProviderState, like } = MatchersV3;

type Parameters<Name extends keyof ProviderStates> =
  ProviderStates[Name] extends Record<string, never>
    ? []
    : Partial<ProviderStates[Name]> extends ProviderStates[Name]
      ? [ProviderStates[Name]?]
      : [ProviderStates[Name]];

/** A request of a consumer, and the answer that it expects. */
export type Expected = {
  readonly method: string;
  readonly path: string | ReturnType<typeof fromProviderState<string>>;
  readonly query?: Record<string, string>;
  readonly headers: Record<string, string | ReturnType<typeof fromProviderState<string>>>;
  readonly body?: unknown;
  readonly status: number;
  readonly answer?: unknown;
  readonly answerHeaders?: Record<string, string>;
};

/** Returns a state by its name in the catalogue, with its parameters. */
export function state<Name extends keyof ProviderStates>(name: Name, ...[params]: Parameters<Name>) {
  return { name, params: params ?? {} };
}

/** The token that a verifier sends: that of the provider state. The consumer's own test sends the example. */
export const bearer = fromProviderState(`Bearer \${token}`, 'Bearer example-token');

/** Creates a consumer whose tests write a pact with a vendor into a folder, which is deleted after the tests. */
export async function consumerOf(provider: string) {
  const folder = await mkdtemp(join(tmpdir(), 'paystub-pacts-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const pact = new PactV4({ consumer: 'payroll-bridge', provider, dir: folder, logLevel: 'error' });
  return {
    folder,
    /** Runs a consumer's test against Pact's own server, which writes the expectation into the pact. */
    expects: async (
      description: string,
      states: readonly ReturnType<typeof state>[],
      expected: Expected,
      work: (baseUrl: string) => Promise<void>,
    ): Promise<void> => {
      const { method, path, headers, query, body, status, answer, answerHeaders } = expected;
      const interaction = pact.addInteraction();
      for (const { name, params } of states) interaction.given(name, params);
      await interaction
        .uponReceiving(description)
        .withRequest(method, path as string, (request) => {
          request.headers(headers as Record<string, string>);
          if (query !== undefined) request.query(query);
          if (body !== undefined) request.jsonBody(body);
        })
        .willRespondWith(status, (response) => {
          if (answerHeaders !== undefined) response.headers(answerHeaders);
          if (answer !== undefined) response.jsonBody(answer);
        })
        .executeTest((server) => work(server.url));
    },
    /** Returns the pact that the tests wrote. */
    written: () => JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')),
  };
}

/** Runs `paystub pact verify --json` on files or folders. */
export async function verify(...args: string[]): Promise<{ code: number | null; result: VerifyResult }> {
  const { code, stdout, stderr } = await paystubHere(['pact', 'verify', '--json', ...args]);
  expect(stderr).toBe('');
  return { code, result: JSON.parse(stdout) };
}
