import fc from 'fast-check';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import type { AuthMode } from '../../src/engine/sandbox/settings.ts';
import type { Storage } from '../../src/engine/sandbox/storage.ts';
import type { Row } from '../../src/engine/state/table.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startFuzzServer } from './fuzz-server.ts';
import { contractViolations, digestOf, errorsOf } from './judge.ts';
import { collectKnownValues } from './known-values.ts';
import { Learned } from './learned.ts';
import { type FuzzRequest, fuzzRequests, requestsFor } from './requests.ts';
import { rowRequests } from './rows.ts';
import { createSender, type FuzzAnswer, type Sender } from './send.ts';
import { readTargets, type Target } from './targets.ts';

/** The settings of a run. The same ones send the same requests. */
export type FuzzOptions = {
  readonly requests: number;
  readonly seed: number;
  readonly auth: AuthMode;
  /** Keeps the sandboxes; memory alone if not given. */
  readonly storage?: Storage;
  /** Milliseconds of this thread's own work after which a request counts as a hang; 1000 if not given. */
  readonly maxWork?: number;
  /** Number of requests that are sent at the end of a sandbox to each operation that reads; 3 if not given. */
  readonly readsPerOperation?: number;
};

/** A request that was answered as none may be. */
export type Finding = { readonly kind: string; readonly request: FuzzRequest; readonly answer: string };

/** The result of a run. */
export type FuzzResult = {
  readonly findings: readonly Finding[];
  /** Number of answers by their status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The operations of which no request was answered with a success. */
  readonly unreached: readonly string[];
};

const chunk = 250;
/** Number of requests after which a sandbox is left for a new one. */
const perSandbox = 1000;
const patience = 30_000;

/** Sends random requests to a server in this process and judges each answer. */
export async function fuzz({
  requests,
  seed,
  auth,
  storage = memoryStorage(),
  maxWork = 1000,
  readsPerOperation = 3,
}: FuzzOptions): Promise<FuzzResult> {
  const reports: string[] = [];
  let now = Date.parse('2026-01-15T10:00:00Z');
  const server = await startFuzzServer(auth, reports, storage, () => now);
  const sender = createSender(server.url, patience);
  const targets = await readTargets();
  const byId = new Map(targets.map((target) => [target.id, target]));
  const learned = new Learned(targets, collectKnownValues(vendors, targets));
  const good = new Map(targets.map((target) => [target.id, requestsFor(target, learned.known, learned)]));
  const arbitrary = fc.oneof(
    { arbitrary: fuzzRequests([...good.values()]), weight: 3 },
    { arbitrary: await rowRequests(vendors, learned.known), weight: 1 },
  );
  const findings: Finding[] = [];
  const statuses: Record<string, number> = {};
  const unreached = new Set(targets.map(({ id }) => id));
  try {
    for (let sent = 0; sent < requests; sent += chunk) {
      const name = `fuzz-${Math.floor(sent / perSandbox)}`;
      const sample = { numRuns: Math.min(chunk, requests - sent), seed: seed + sent };
      // Later on, a part of the requests is made for the operations that have not succeeded so far.
      const rare = sent === 0 ? [] : [...unreached].flatMap((id) => good.get(id) ?? []);
      const mixed =
        rare.length === 0 ? arbitrary : fc.oneof({ arbitrary, weight: 4 }, { arbitrary: fc.oneof(...rare), weight: 1 });
      const batch = fc.sample(mixed, sample);
      for (const [position, request] of batch.entries()) {
        now += 1000;
        if (position % 20 === 0) await prepare(sender, name); // a reset or a snapshot takes the token away
        const credentials = position % 8 === 0 ? {} : allCredentials;
        const asked = { ...request, headers: { ...credentials, ...request.headers } };
        const judged = await judge(server, sender, name, asked, reports, maxWork);
        findings.push(...judged.kinds.map((kind) => ({ kind, request: asked, answer: judged.answer })));
        if (judged.status >= 200 && judged.status < 400) {
          unreached.delete(request.target);
          const target = byId.get(request.target);
          if (target !== undefined && judged.reply !== undefined) learned.note(target, request, judged.reply);
        }
        statuses[judged.status] = (statuses[judged.status] ?? 0) + 1;
        keepHarmlessFaults(sandboxOf(server, name), position);
      }
      if (sent % perSandbox === perSandbox - chunk || sent + chunk >= requests)
        findings.push(
          ...(await readAll(server, sender, name, targets, reports, { numRuns: readsPerOperation, seed: seed + sent })),
        );
    }
  } finally {
    sender.close();
    await server.close();
  }
  return { findings, statuses, unreached: [...unreached] };
}

type Judged = {
  readonly kinds: readonly string[];
  readonly status: number;
  readonly answer: string;
  /** The whole answer, if there was one. */
  readonly reply?: FuzzAnswer;
};

async function judge(
  server: RunningServer,
  sender: Sender,
  name: string,
  request: FuzzRequest,
  reports: string[],
  maxWork: number,
): Promise<Judged> {
  const sandbox = sandboxOf(server, name);
  const [before, ordinal] = sandbox === undefined ? ['', 0] : [digestOf(sandbox), sandbox.ordinal];
  const started = process.threadCpuUsage();
  const answer = await sender.send(request, `/sandbox/${name}`).catch((error: Error) => error);
  if (answer instanceof Error) return { kinds: [`no answer: ${answer.message}`], status: 0, answer: '' };
  const { user, system } = process.threadCpuUsage(started);
  const after = sandboxOf(server, name);
  const isKept = after === undefined || after !== sandbox || mayChange(answer, request) || digestOf(after) === before;
  const isVendors = after !== undefined && after === sandbox && after.ordinal > ordinal;
  return {
    status: answer.status,
    reply: answer,
    answer: answer.text.slice(0, 600),
    kinds: [
      ...errorsOf(answer),
      ...takeReports(reports).map((report) => `report: ${report.slice(0, 800)}`),
      ...((user + system) / 1000 > maxWork ? [`hang of ${Math.round((user + system) / 1000)} ms`] : []),
      ...(isKept ? [] : ['state changed by a refused request']),
      ...(isVendors ? contractViolations(after).map((violation) => `contract: ${violation}`) : []),
    ],
  };
}

// A state that cannot be set up takes the sandbox back to its seed, and so do faults that strike after the work.
function mayChange({ status, headers }: FuzzAnswer, { target }: FuzzRequest): boolean {
  return status < 400 || headers['x-paystub-fault'] !== undefined || target === 'setProviderState';
}

function sandboxOf({ paystub }: RunningServer, name: string): Sandbox | undefined {
  const found = paystub.facts.sandboxes.find(name);
  return found instanceof Promise ? undefined : found; // none falls asleep during a run
}

/** Asks every operation that reads for the records that are there: whatever was accepted, they answer. */
async function readAll(
  server: RunningServer,
  sender: Sender,
  name: string,
  targets: readonly Target[],
  reports: string[],
  sample: { readonly numRuns: number; readonly seed: number },
): Promise<readonly Finding[]> {
  const sandbox = sandboxOf(server, name);
  if (sandbox === undefined) return [];
  sandbox.faults.clear();
  await prepare(sender, name);
  const known = new Map(
    vendors.map((vendor) => {
      const seed = { rows: rowsOf(sandbox, vendor.name), counters: {} };
      return [vendor.name, collectKnownValues([{ seed }], [])];
    }),
  );
  const findings: Finding[] = [];
  for (const target of targets.filter(({ reads }) => reads)) {
    for (const request of fc.sample(requestsFor(target, known.get(target.vendor) ?? new Map()), sample)) {
      const asked = { ...request, headers: { ...allCredentials, ...request.headers } };
      const answer = await sender.send(asked, `/sandbox/${name}`);
      const kinds = [...errorsOf(answer), ...takeReports(reports).map((report) => `report: ${report.slice(0, 800)}`)];
      findings.push(
        ...kinds.map((kind) => ({ kind: `unreadable: ${kind}`, request: asked, answer: answer.text.slice(0, 600) })),
      );
    }
  }
  return findings;
}

/** The records of a vendor in a sandbox by table, those that were written first. */
function rowsOf({ world }: Sandbox, vendor: string): Record<string, Row[]> {
  const names = [...world.seed.tables.keys()].filter((name) => name.startsWith(`${vendor}/`));
  return Object.fromEntries(names.map((name) => [name.slice(vendor.length + 1), rowsFirstWritten(world, name)]));
}

function rowsFirstWritten(world: Sandbox['world'], name: string): Row[] {
  const written = (world.overlay.get(name)?.values() ?? Iterator.from<Row | undefined>([])).filter(
    (row) => row !== undefined,
  );
  return [...written, ...world.table(name).all()];
}

/** Takes the reports that were made. Faults that struck nothing are reported too, and rightly. */
function takeReports(reports: string[]): readonly string[] {
  return reports.splice(0).filter((report) => !report.includes(' struck nothing: '));
}

/** Drops faults that keep an answer back, and all faults from time to time. */
function keepHarmlessFaults(sandbox: Sandbox | undefined, position: number): void {
  const silent = new Set(['reset', 'empty', 'truncate', 'slow', 'commit-then-drop', 'delay']);
  for (const { id, effect, delay } of sandbox?.faults.list() ?? [])
    if (position % 20 === 0 || delay !== undefined || silent.has(effect.kind)) sandbox?.faults.remove(id);
}

const token = ['{"alg":"RS256","typ":"JWT"}', '{"iss":"paystub"}', 'paystub']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

const values = Object.assign({}, ...vendors.map(({ credentials }) => credentials)) as Record<string, string>;
const allCredentials = {
  authorization: `Bearer ${token}`,
  appkey: values.appkey ?? '',
  'ocp-apim-subscription-key': values.subscription_key ?? '',
};

/** Makes the fuzzer's token a good one in a sandbox. */
async function prepare(sender: Sender, name: string): Promise<void> {
  const body = Buffer.from(JSON.stringify({ action: 'setup', state: 'the token is valid', params: { token } }));
  const headers = { 'content-type': 'application/json' };
  const asked = { method: 'POST', path: '/__admin/pact/states', headers, body, target: 'setProviderState' };
  const { status, text } = await sender.send(asked, `/sandbox/${name}`);
  if (status === 409) return; // the caller was deleted: the requests go on without a token that is good
  if (status !== 200) throw new Error(`the fuzzer's token was refused: ${text}`);
}
