import { resolve } from 'node:path';
import { forTerminal } from '../../engine/printable.ts';
import type { Storage } from '../../engine/sandbox/storage.ts';
import { callableUrl } from '../../server/base-url.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../server/server.ts';
import { maxJournalBytes } from '../../settings/limits.ts';
import { type OwnData, readOwnData } from '../../settings/own-data.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { limitHeapGrowth } from '../heap-growth.ts';
import { connectionSettings } from '../options/connection-settings.ts';
import { describeOptions, numberOf, textOf, type Values } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { createReloading, watch } from '../options/reloading.ts';
import { ownDataSettings, sandboxSettings } from '../options/sandbox-settings.ts';
import { serverOptions } from '../options/server-options.ts';
import { readyText } from '../output/ready-text.ts';
import { createRequestLog, type RequestLogOptions } from '../output/request-log.ts';
import type { Terminal } from '../terminal.ts';

const usage = `Starts the server and goes on until SIGINT or SIGTERM.

Usage: paystub serve [options]

${describeOptions(serverOptions)}

Each option can also be set by a variable (--log-format: PAYSTUB_LOG_FORMAT) or by its name in the configuration file.
When it takes requests it prints base URLs and test credentials, and last of all one line, READY http://127.0.0.1:4010. Then
each request has a line, and below it the reason where it was refused; --quiet leaves them out. A signal ends it with exit
code 0 when the requests under way are answered, or after the time of --grace; a second signal ends it at once.

Examples:
  paystub serve --memory --port 0
  paystub serve --auth strict --choose ukg.terms.get.none=not-found
  paystub serve --seed company.yaml
  paystub serve --memory --people 5000 --random-seed 7
`;

/** `paystub serve` */
export const serve: Command = {
  usage,
  options: serverOptions,
  outlivesOutput: true,
  run: async (args, terminal) => {
    const values = await readSettings(serverOptions, args, terminal);
    const address = addressOf(values);
    const log = values.quiet === true ? undefined : await createRequestLog({ ...logStyle(values, terminal), vendors });
    const reloading = createReloading(values, () => readSettings(serverOptions, args, terminal), terminal);
    const options = {
      settings: sandboxSettings(values),
      readAgain: reloading.readAgain,
      ...limitsOf(values),
      clock: terminal.clock,
      timer: terminal.timer,
      version: version(),
      simHeaders: values['sim-headers'] !== false,
      ui: values.ui !== false,
      adminToken: textOf(values['admin-token']) ?? generatedToken(address, terminal),
      ...connectionSettings(values),
      baseUrl: baseUrlFrom(values),
      report: reporter(values, terminal),
      skipDamaged: values['skip-damaged'] === true,
      ...(log === undefined ? {} : { log: log.middleware, onRequest: log.onRequest }),
    };
    const ownData = await readOwnData(ownDataSettings(values), terminal.cwd);
    const now = terminal.clock();
    await ownData.check(vendors, now); // an error in it must be found before a data folder is created
    const storage = await openStorage(values, { cwd: terminal.cwd, now, report: options.report, seed: ownData.mark });
    const server = await start(address, options, storage, ownData, now);
    if (values['admin-token'] === undefined && options.adminToken !== undefined)
      terminal.err(`paystub: the control API asks for this token: ${options.adminToken}\n`);
    const stopWatching = values.watch === true ? watch(server, reloading, reloadTeller(values, terminal)) : () => {};
    terminal.out(readyMessage(server, values, terminal));
    const unlimitHeapGrowth = limitHeapGrowth();
    await terminal.untilStopped();
    unlimitHeapGrowth();
    stopWatching();
    tellPending(log?.pending() ?? [], options.report);
    await server.close();
    const { problem } = server.paystub.facts.sandboxes;
    if (problem === undefined) return 0;
    options.report(`not all is kept: ${problem}`);
    return 1;
  },
};

/** The address to listen on; without a host, both loopback addresses. */
type Address = { readonly host: string | undefined; readonly port: number };

function addressOf(values: Values): Address {
  return { host: textOf(values.host), port: numberOf(values.port, 4010) };
}

/** Reads the URL that clients reach the server at. @throws UsageError for any other text */
function baseUrlFrom(values: Values): string | undefined {
  const text = textOf(values['base-url']);
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isGood =
    url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  if (!isGood)
    throw new UsageError(`--base-url must be an http or https URL such as https://stub.example.com, not "${text}"`);
  return callableUrl(text.replace(/\/+$/, ''));
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Returns a token for the control API of a server that other machines can reach. */
function generatedToken({ host }: Address, { secret }: Terminal): string | undefined {
  return host === undefined || loopback.has(host) ? undefined : secret();
}

function limitsOf(values: Values): Pick<ServerOptions, 'sandboxes' | 'journal'> {
  const sandboxes = numberOf(values.sandboxes, 2000);
  const idleMinutes = numberOf(values['sandbox-idle'], 43_200);
  const entries = numberOf(values.journal, 1000);
  return {
    sandboxes: { maxSandboxes: sandboxes, maxIdle: idleMinutes * 60_000, maxAwake: 60 * 60_000 },
    journal: { maxEntries: entries, maxBytes: maxJournalBytes },
  };
}

function reporter(values: Values, { err }: Terminal): (message: string) => void {
  return isJson(values)
    ? (message) => err(`${JSON.stringify({ level: 'error', message })}\n`)
    : (message) => err(`paystub: ${forTerminal(message)}\n`);
}

/** Returns the function that tells of reloads: in a JSON log, not as an error. */
function reloadTeller(values: Values, terminal: Terminal): (message: string) => void {
  if (!isJson(values)) return reporter(values, terminal);
  return (message) => terminal.out(`${JSON.stringify({ event: 'reload', message })}\n`);
}

function logStyle(values: Values, { colours, clock, out }: Terminal): Omit<RequestLogOptions, 'vendors'> {
  return { format: isJson(values) ? 'json' : 'text', colours, clock, out };
}

function isJson(values: Values): boolean {
  return values['log-format'] === 'json';
}

/** A storage with the time that its seed's dates are relative to, in milliseconds since 1970. */
type SeededStorage = Storage & { readonly begun?: number };

type StorageOptions = {
  readonly cwd: string;
  readonly now: number;
  readonly report: (message: string) => void;
  readonly seed: OwnData['mark'];
};

async function openStorage(values: Values, { cwd, now, report, seed }: StorageOptions): Promise<SeededStorage> {
  if (values.memory === true) return (await import('../../storage/memory.ts')).memoryStorage();
  const { lowdbStorage } = await import('../../storage/lowdb.ts');
  const durable = values.durable === true;
  const folder = folderOf(values, cwd);
  return lowdbStorage({ folder, now, report, durable, ...(seed === undefined ? {} : { seed }) }).catch(
    (error: Error) => {
      throw error.name === 'DataFolderError' ? new UsageError(error.message) : error;
    },
  );
}

function folderOf(values: Values, cwd: string): string {
  return resolve(cwd, textOf(values.data) ?? '.paystub');
}

async function start(
  { host, port }: Address,
  options: Omit<ServerOptions, 'storage' | 'vendors'>,
  storage: SeededStorage,
  ownData: OwnData,
  now: number,
): Promise<RunningServer> {
  try {
    const begun = storage.begun ?? now;
    const seeded = await ownData.addTo(vendors, begun);
    return await startServer({ ...options, vendors: seeded, storage, ...markOf(ownData, begun) }, port, host);
  } catch (error) {
    await storage.close();
    throw explain(error as NodeJS.ErrnoException, { host, port });
  }
}

function markOf({ mark }: OwnData, begun: number): Pick<ServerOptions, 'ownData'> {
  return mark === undefined ? {} : { ownData: { ...mark, begun } };
}

function explain(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} is in use; choose another with --port, or --port 0 for a free one`);
    case 'EACCES':
      return new UsageError(`port ${port} may not be used by this account; choose one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`${host ?? '127.0.0.1'} is no address of this machine`);
    default:
      return error.name === 'DataFolderError' ? new UsageError(error.message) : error;
  }
}

function readyMessage({ url, info }: RunningServer, values: Values, { cwd }: Terminal): string {
  const ui = values.ui === false ? undefined : `${url}/__admin/ui`;
  if (isJson(values))
    return `${JSON.stringify({ event: 'ready', url, ...(ui === undefined ? {} : { dashboard: ui }), ...info })}\n`;
  const folder = values.memory === true ? undefined : folderOf(values, cwd);
  return readyText({ url, info, vendors, folder, ui });
}

/** Says what the end of the server waits for. */
function tellPending(pending: readonly string[], report: (message: string) => void): void {
  if (pending.length === 0) return;
  const shown = pending.slice(0, 3).join(', ') + (pending.length > 3 ? ' …' : '');
  report(
    `waiting for ${pending.length} ${pending.length === 1 ? 'request' : 'requests'}: ${shown}; again to stop at once`,
  );
}
