import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { toJson } from '../../engine/http/json.ts';
import { nearest } from '../../engine/http/nearest.ts';
import { counted, forTerminalLine } from '../../engine/printable.ts';
import { contractFile } from '../../scenario/contracts.ts';
import { type FromJournal, fromJournal, type ScenarioRange } from '../../scenario/record/from-journal.ts';
import { type Ask, readJournal } from '../../scenario/record/read-journal.ts';
import type { Recording } from '../../scenario/record/recording.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../options/flags.ts';
import { describeOptions, numberOf, type Options, textOf, type Values } from '../options/option.ts';
import { callServer, type RunningServer, runningServer, runningServerOptions } from '../options/running-server.ts';
import { serverOptions } from '../options/server-options.ts';
import { orRecordingUsage } from '../output/recording-findings.ts';
import type { Terminal } from '../terminal.ts';

/** The numbers that requests may have. */
const requestNumbers = [1, Number.MAX_SAFE_INTEGER] as const;

const options = {
  plugin: { ...serverOptions.plugin, flagOnly: true },
  url: runningServerOptions.url,
  sandbox: { type: 'string', value: 'NAME', help: 'the sandbox whose requests are taken (default)' },
  token: runningServerOptions.token,
  from: {
    type: 'string',
    value: 'N',
    range: requestNumbers,
    help: 'number of the first request; earlier ones that changed something come before it (all)',
  },
  to: { type: 'string', value: 'N', range: requestNumbers, help: 'number of the last request (all)' },
  loose: { type: 'boolean', help: 'check status, keys and ids, and the lengths of lists alone' },
  out: { type: 'string', value: 'FILE', help: 'file to write, as YAML or, if it ends in .json, as JSON (printed)' },
} as const satisfies Options;

const usage = `Makes a scenario of what a running server was asked and answered, to be run by "paystub replay".

Usage: paystub scenario from-journal [options] [RECORDING]

${describeOptions(options)}

The session must have begun at the seed: "paystub control reset" and "paystub control clearRequests" come before it.
Keys and ids are taken from the answers that brought them up; what is made up anew each time is checked by its form.
Tokens and other secrets are left out, and with them the requests that cannot do without: stderr tells which.

With --from, the scenario begins with the earlier requests that changed something, of which it checks the status alone:
those of the range find what they found when they were recorded.

Every member that stays the same from run to run is checked. --loose leaves most of them out: the scenario stays short, and
goes on passing when other data change.

With a recording of "paystub record" it asks no server: the scenario is that of the tenant.

Exit codes: 0 written, 2 no server answers or there is nothing to take.

Examples:
  paystub scenario from-journal --out scenarios/my-session.yaml
  paystub scenario from-journal --sandbox alice --loose > alice.yaml
  paystub scenario from-journal --from 12 --to 17 --out the-refusal.yaml
  paystub scenario from-journal session.ndjson --out scenarios/tenant.yaml
`;

/** `paystub scenario` */
export const scenario: Command = {
  usage,
  options,
  words: ['from-journal'],
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const file = requireFromJournal(positionals);
    const range = rangeOf(values);
    if (file !== undefined && (range.from ?? range.to) !== undefined)
      throw new UsageError('--from and --to are for the journal of a server, not for a recording');
    const recording =
      file === undefined
        ? await record(runningServer(values, terminal), textOf(values.sandbox) ?? 'default', range, terminal.vendors)
        : await readTenant(resolve(terminal.cwd, file));
    const out = textOf(values.out);
    const target = out === undefined ? undefined : resolve(terminal.cwd, out);
    const folder = target === undefined ? terminal.cwd : dirname(target);
    const specification = (name: string) => specificationPath(name, folder, terminal.vendors);
    const made = fromJournal(recording, workflowId(target), terminal.vendors, specification, range);
    if (made.document === undefined)
      throw new UsageError(`no scenario can be made of it: ${made.leftOut[0]?.reason ?? 'no request was made'}`);
    await write(await toText(made.document, target), target, terminal);
    for (const remark of remarks(recording, made)) terminal.err(`paystub: ${forTerminalLine(remark)}\n`);
    if (out !== undefined) terminal.out(`${out}: ${counted(made.steps, 'request')}\n`);
    return 0;
  },
};

/** @throws UsageError for a range that ends before it begins */
function rangeOf(values: Values): ScenarioRange {
  const [from, to] = [values.from, values.to].map((value) => (value === undefined ? undefined : numberOf(value, 0)));
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${from} comes after --to ${to}`);
  return { from, to, loose: values.loose === true };
}

/** Returns the recording that is named, if one is. */
function requireFromJournal([word, file, extra]: readonly string[]): string | undefined {
  if (word !== 'from-journal') {
    const near = nearest(word ?? '', ['from-journal']);
    const hint = near === undefined ? `, not "${word}"` : `; did you mean "${near}"?`;
    throw new UsageError(`scenario takes one word, from-journal${word === undefined ? '' : hint}`);
  }
  if (extra !== undefined) throw new UsageError(`"${extra}" is not expected here`);
  return file;
}

/** Reads a recording of a tenant. What holds the mark of a secret becomes no step. */
async function readTenant(file: string): Promise<Recording> {
  const { readRecording } = await import('../../recording/recording-file.ts');
  const { exchanges } = await orRecordingUsage(async () => readRecording(file));
  return {
    exchanges: exchanges.map((exchange) => ({ ...exchange, changes: [], effects: [] })),
    ...{ missing: 0, settings: {}, choices: {}, twins: {}, secrets: ['<token:'], ownData: undefined },
    host: 'tenant.example.com',
  };
}

/** Reads the journal of a running server's sandbox. @throws UsageError if there is none, or nothing in it */
async function record(
  server: RunningServer,
  sandbox: string,
  { to }: ScenarioRange,
  vendors: readonly VendorKit[],
): Promise<Recording> {
  const ask = asker(server, sandbox);
  const recording = await readJournal(ask, sandbox, new URL(server.url).host, defaultVariants(vendors), to).catch(
    (error: unknown) => {
      throw error instanceof ScenarioError ? new UsageError(error.message) : error;
    },
  );
  if (recording.exchanges.length === 0)
    throw new UsageError(`the journal of sandbox ${sandbox} is empty: no request was made, or it was cleared`);
  return recording;
}

function asker(server: RunningServer, sandbox: string): Ask {
  return async (path) => {
    // A request that names a sandbox creates it. The question whether there is one must not.
    const headers: Record<string, string> = path.startsWith('/__admin/sandboxes/')
      ? {}
      : { 'X-Paystub-Sandbox': sandbox };
    const response = await callServer(server, path, { headers });
    const content: unknown = await response.json().catch(() => undefined);
    if (response.ok && typeof content === 'object' && content !== null) return content;
    const { origin } = new URL(server.url);
    if (response.ok) throw new UsageError(`${origin} is no Paystub`);
    const { detail, title } = (content ?? {}) as { readonly detail?: string; readonly title?: string };
    const reason = detail ?? title ?? `status ${response.status}`;
    throw new UsageError(`${origin} does not give the journal: ${reason.replaceAll(/\s+/g, ' ')}`);
  };
}

function defaultVariants(vendors: readonly VendorKit[]): Readonly<Record<string, string>> {
  const rules = vendors.flatMap((vendor) => Object.entries(vendor.rules));
  return Object.fromEntries(rules.map(([id, rule]) => [id, rule.default ?? '']));
}

function workflowId(file: string | undefined): string {
  const name = file === undefined ? '' : basename(file).replace(/(\.arazzo)?\.(ya?ml|json)$/i, '');
  return name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'recorded-session';
}

/** Returns the path of a contract that comes with this Paystub or a plugin, relative to a folder. */
function specificationPath(name: string, folder: string, vendors: readonly VendorKit[]): string {
  const file = vendors.find((vendor) => vendor.name === name)?.plugin?.specification ?? contractFile(name);
  const relativePath = relative(folder, file).split(sep).join('/');
  return relativePath.startsWith('.') ? relativePath : `./${relativePath}`;
}

async function toText(document: Readonly<Record<string, unknown>>, file: string | undefined): Promise<string> {
  if (file !== undefined && /\.json$/i.test(file)) return `${toJson(document, 2)}\n`;
  const { stringify } = await import('yaml');
  // A reader may follow YAML 1.1, where 2026-01-31 without quotes is a date.
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

async function write(content: string, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined) return terminal.out(content);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${fileErrorText(error)}`);
  }
}

/** Returns what the user should know of a scenario: missing requests, those left out, and flags to replay it with. */
function remarks({ missing }: Recording, { leftOut, flags, earlier }: FromJournal): readonly string[] {
  return [
    ...(earlier > 0 ? [`it begins with ${counted(earlier, 'request')} from before --from that changed something`] : []),
    ...(missing > 0 ? [`the first ${missing} requests are missing: the journal no longer holds them`] : []),
    ...leftOut.map(({ line, reason }) => `left out ${line.id}, ${line.method} ${line.path}: ${reason}`),
    ...(flags.length > 0 ? [`replay it with ${flags.join(' ')}, as it was recorded`] : []),
  ];
}
