import { createHash } from 'node:crypto';
import { parseJson, toJson } from '../../src/engine/http/json.ts';
import type { Entry } from '../../src/engine/journal/entry.ts';
import { isSecret } from '../../src/engine/journal/redact.ts';
import type { SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import { Anonymiser } from '../../src/recording/anonymise.ts';
import { parsedBody, saysMoreThanItsValue } from '../../src/recording/bodies.ts';
import { comparables } from '../../src/recording/drift/comparable.ts';
import { sessionOf } from '../../src/recording/drift/drift.ts';
import { judgeSession } from '../../src/recording/drift/judge-session.ts';
import { type ReplayedRequest, Replayer } from '../../src/recording/drift/replayer.ts';
import { RecordedSession } from '../../src/recording/drift/session.ts';
import type { RecordedLine } from '../../src/recording/exchange.ts';
import { Pseudonyms } from '../../src/recording/pseudonyms/pseudonyms.ts';
import { vocabularyOf } from '../../src/recording/pseudonyms/vocabulary.ts';
import { fromRequest } from '../../src/recording/sources/from-requests.ts';
import { replay } from '../../src/scenario/run/replay.ts';
import { startServer } from '../../src/server/server.ts';
import { testRunLimits } from '../../src/settings/limits.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { vendors } from '../../src/vendors/index.ts';

export const defaults: SandboxSettings = { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' };

/** The requests that one workflow sent, and the rules that decided about the answers. */
export type Sent = {
  readonly name: string;
  readonly requests: readonly (ReplayedRequest & { readonly operation: string | undefined })[];
  readonly rules: ReadonlySet<string>;
};

/** Runs the scenarios of this repository once and returns the requests to vendors, workflow by workflow. */
export async function sentByScenarios(paths: readonly string[] = ['scenarios']): Promise<readonly Sent[]> {
  const bySandbox = new Map<string, Entry[]>();
  await replay({
    ...{
      paths: [...paths],
      cwd: process.cwd(),
      vendors,
      ownData: undefined,
      targets: [],
      allowWrites: false,
      goesOn: true,
    },
    start: async () =>
      startServer(
        {
          ...{ vendors, storage: memoryStorage(), settings: defaults, clock: Date.now, timer: () => performance.now() },
          ...{
            version: '0',
            simHeaders: true,
            adminToken: undefined,
            cors: undefined,
            ...testRunLimits,
            report: () => {},
          },
          onRequest: (entry, { name }) => {
            bySandbox.set(name, [...(bySandbox.get(name) ?? []), entry]);
          },
        },
        0,
        '127.0.0.1',
      ),
  });
  return Array.from(bySandbox, ([name, entries]) => ({
    name,
    requests: entries.map(toRequest),
    rules: new Set(entries.flatMap(({ rules }) => rules)),
  }));
}

function toRequest({ at, vendor, operation, request }: Entry): Sent['requests'][number] {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' && !/^(host|connection|content-length|x-paystub.*)$/.test(name)
      ? [[name, value] as const]
      : [],
  );
  const { path, base, search, method, body } = request;
  return {
    ...{ at, vendor, operation, method, headers: Object.fromEntries(headers) },
    target: base + path + (search === '' ? '' : `?${search}`),
    body: body.tooLarge || body.bytes.length === 0 ? undefined : new TextDecoder().decode(body.bytes),
  };
}

/**
 * Records a session with a Paystub as the tenant whose switches stand otherwise.
 * @param met takes the rules that decide about the answers
 */
export async function recordTenant(
  { requests }: Sent,
  settings: SandboxSettings,
  met: Set<string> = new Set(),
): Promise<readonly RecordedLine[]> {
  const ask = await tenant.begin(settings, requests[0]?.at ?? 0);
  const lines: RecordedLine[] = [];
  for (const [index, request] of requests.entries()) {
    const { at, vendor, operation, method, target, headers, body } = request;
    // Tokens of another sandbox are not good here: the client of the tenant presents good ones.
    const named = Object.entries(headers);
    const open = named.filter(([name]) => !isSecret(name) || isOperationOfTokens(request));
    const reply = await ask({ ...request, headers: Object.fromEntries(open) });
    for (const rule of reply.rules) met.add(rule);
    const line = {
      id: index + 1,
      at: new Date(at).toISOString(),
      vendor,
      method,
      path: target,
      status: reply.status,
      milliseconds: 1,
    };
    lines.push({
      line: operation === undefined ? line : { ...line, operation },
      request: {
        headers: Object.fromEntries(named.map(([name, value]) => [name, isSecret(name) ? '<token:1>' : value])),
        ...(body === undefined ? {} : { body: parsed(body, headers) }),
        ...(body !== undefined && saysMoreThanItsValue(body) ? { respelt: true } : {}),
      },
      reply: { headers: reply.headers, ...(reply.body === undefined ? {} : { body: reply.body }) },
    });
  }
  return lines;
}

const publicOperations = new Set(
  vendors.flatMap(({ name, contract }) =>
    contract.operations.filter((operation) => operation.public).map(({ id }) => `${name} ${id}`),
  ),
);

/** True for a request for a token, which is not compared. */
export function isOperationOfTokens({
  vendor,
  operation = '',
}: Pick<Sent['requests'][number], 'vendor' | 'operation'>): boolean {
  return publicOperations.has(`${vendor} ${operation}`);
}

function parsed(body: string, headers: Readonly<Record<string, string>>): unknown {
  if ((headers['content-type'] ?? '').includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  return parsedBody(body);
}

const vocabularies = Promise.all(vendors.map(async (vendor) => [vendor.name, await vocabularyOf(vendor)] as const));
const replayer = new Replayer(vendors);
const tenant = new Replayer(vendors);

/** Compares a recording, whose tenant began with the records of the seed, with Paystub. */
export async function driftOf(exchanges: readonly RecordedLine[], settings = defaults) {
  const session = new RecordedSession(comparables(exchanges, vendors, { alignment: undefined, isAnonymous: false }), {
    ...{ replayer, vendors, vocabularies: new Map(await vocabularies), isAnonymous: false },
  });
  return { ...(await judgeSession(session, settings, vendors)), replayed: session.replayed };
}

/** A recording as it is read from a file that holds substitutes. @param name decides about the substitutes */
export async function anonymousOf(exchanges: readonly RecordedLine[], name: string): Promise<readonly RecordedLine[]> {
  const key = createHash('sha256').update(name).digest();
  const pseudonyms = new Pseudonyms({ key, days: -7 * (52 + (key[0] ?? 0)), factor: 0.9 });
  const used = vendors.filter((vendor) => exchanges.some(({ line }) => line.vendor === vendor.name));
  const made = used.map(async (vendor) => [vendor.name, await Anonymiser.create(vendor, pseudonyms)] as const);
  const anonymisers = new Map(await Promise.all(made));
  return exchanges.flatMap((exchange, at) => {
    const line = anonymisers
      .get(exchange.line.vendor)
      ?.exchange(at + 1, fromRequest({ ...exchange, changes: [], effects: [] }));
    if (line === undefined) return [];
    const { respelt } = exchange.request; // the text of the body is not there any more
    const request = respelt === true ? { ...line.request, respelt } : line.request;
    return [parseJson(toJson({ ...line, request })) as RecordedLine];
  });
}

/** Compares a recording that holds substitutes with Paystub. */
export async function anonymousDriftOf(exchanges: readonly RecordedLine[], settings = defaults) {
  const session = await sessionOf(exchanges, vendors, { isSeeded: false, isAnonymous: true });
  return { ...(await judgeSession(session, settings, vendors)), replayed: session.replayed };
}
