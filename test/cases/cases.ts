import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import { vendors } from '../../src/vendors/index.ts';
import { type Answer, type Client, type Send, startPaystub, type TestPaystub } from '../helpers/paystub.ts';

/** A request of a case and the answer that is right. What is not named is not judged. */
export type Step = {
  readonly method: string;
  /** A path below the vendor's base URL. */
  readonly path: string;
  readonly send?: Send;
  /** Sends so many of them at once, each on a connection of its own; the answer is that of one of them. */
  readonly atOnce?: number;
  /** Sends so many of them one after the other; the answer is that of each. */
  readonly inTurn?: number;
  readonly status: number | readonly number[];
  readonly has?: string | RegExp;
  readonly lacks?: string | RegExp;
  readonly body?: unknown;
  /** Texts that headers are, or hold where they are a pattern; null for a header that is not there. */
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
};

/** Requests that a client or a public report shows, in order, in a fresh sandbox. */
export type Case = {
  /** A short name that stays: a report speaks of the case by it. */
  readonly key: string;
  readonly behaviour: string;
  readonly settings?: Partial<SandboxSettings>;
  /** Origins of pages that may call. */
  readonly cors?: string;
  readonly steps: readonly Step[];
};

/** The answer to a request that is known and not simulated. */
export const notSimulated = {
  status: 501,
  headers: { 'x-paystub-error': 'not-simulated', 'x-paystub-evidence': 'inferred' },
  lacks: /does not exist|not found/i,
} as const;

export const sendJson = (json: unknown): Send => ({ json });
export const sendRaw = (raw: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Send => ({
  raw,
  headers: { 'Content-Type': 'application/json', ...headers },
});
export const gzipped = (json: unknown): Send => sendRaw(gzipSync(JSON.stringify(json)), { 'Content-Encoding': 'gzip' });
export const deep = '['.repeat(20_000) + ']'.repeat(20_000);

/** Makes a test of each case. */
export function testCases(base: string, cases: readonly Case[]): void {
  const servers = new Map<string, Promise<TestPaystub>>();
  const serverFor = ({ settings = {}, cors }: Case): Promise<TestPaystub> => {
    const key = JSON.stringify([settings, cors]);
    const server = servers.get(key) ?? startPaystub({ vendors, settings, ...(cors === undefined ? {} : { cors }) });
    servers.set(key, server);
    return server;
  };

  test.each(cases)('$key: $behaviour', async (each) => {
    const paystub = await serverFor(each);
    const client = paystub.sandbox();
    for (const step of each.steps) for (const answer of await answersTo(client, base, step)) judge(step, answer);
    expect(paystub.reports).toEqual([]);
  });

  test('no two cases have the same key', () => {
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
  });
}

async function answersTo(client: Client, base: string, step: Step): Promise<readonly Answer[]> {
  const ask = () => client(step.method, base + step.path, step.send);
  if (step.atOnce !== undefined) {
    const answers = await Promise.all(Array.from({ length: step.atOnce }, ask));
    return [answers.find(({ status }) => status === step.status) ?? (answers[0] as Answer)];
  }
  const answers: Answer[] = [];
  while (answers.length < (step.inTurn ?? 1)) answers.push(await ask());
  return answers;
}

function judge({ status, has, lacks, body, headers = {} }: Step, answer: Answer): void {
  expect([status].flat(), answer.text).toContain(answer.status);
  if (has !== undefined) expect(answer.text).toMatch(has);
  if (lacks !== undefined) expect(answer.text).not.toMatch(lacks);
  if (body !== undefined) expect(answer.body).toEqual(body);
  for (const [name, value] of Object.entries(headers)) {
    const sent = answer.headers.get(name);
    if (value instanceof RegExp) expect(sent, name).toMatch(value);
    else expect(sent, name).toBe(value);
  }
}
