import { join } from 'node:path';
import { forTerminal, jsonForTerminal } from '../../engine/printable.ts';
import type { RequestListener } from '../../engine/sandbox/sandboxes.ts';
import { callableUrl } from '../../server/base-url.ts';
import type { FrontOptions } from '../../server/real-hosts/front.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../server/server.ts';
import { maxJournalBytes } from '../../settings/limits.ts';
import { type OwnData, readOwnData } from '../../settings/own-data.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import { LateCoverage } from '../../usage/late-coverage.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Command } from '../command.ts';
import { limitHeapGrowth } from '../heap-growth.ts';
import { connectionSettings } from '../options/connection-settings.ts';
import { authorityFolder, frontSettings } from '../options/front-settings.ts';
import { describeOptions, numberOf, textOf, type Values } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { createReloading, watch } from '../options/reloading.ts';
import { ownDataSettings, sandboxSettings } from '../options/sandbox-settings.ts';
import { serverOptions } from '../options/server-options.ts';
import { openStorage, orUsageError, type StateStorage } from '../options/storage.ts';
import { readyText } from '../output/ready-text.ts';
import { createRequestLog, type RequestLog, type RequestLogOptions } from '../output/request-log.ts';
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
    const { vendors } = terminal;
    const address = addressOf(values);
    const log = values.quiet === true ? undefined : await createRequestLog({ ...logStyle(values, terminal), vendors });
    const coverage = new LateCoverage(vendors, reporter(values, terminal));
    const reloading = createReloading(values, () => readSettings(serverOptions, args, terminal), terminal);
    const options = {
      settings: sandboxSettings(values, vendors),
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
      coverage: coverage.result,
      ...listening(log, coverage),
    };
    const ownData = await readOwnData(ownDataSettings(values), terminal.cwd);
    const now = terminal.clock();
    await ownData.check(vendors, now); // an error in it must be found before a data folder is created
    const front = await frontSettings(values, { ...terminal, report: options.report });
    const { report, journal } = options;
    const opening = {
      cwd: terminal.cwd,
      now,
      timer: terminal.timer,
      report,
      seed: ownData.mark,
      maxEntries: journal.maxEntries,
    };
    const state = await openStorage(values, opening);
    const server = await start(address, { ...options, front }, { state, vendors, ownData, now });
    if (values['admin-token'] === undefined && options.adminToken !== undefined)
      terminal.err(`paystub: the control API asks for this token: ${options.adminToken}\n`);
    const stopWatching = values.watch === true ? watch(server, reloading, reloadTeller(values, terminal)) : () => {};
    terminal.out(readyMessage(server, values, state, terminal));
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

/** The listeners to the requests of the server. */
function listening(log: RequestLog | undefined, coverage: LateCoverage): Pick<ServerOptions, 'log' | 'onRequest'> {
  if (log === undefined) return { onRequest: coverage.note };
  const onRequest: RequestListener = (entry, sandbox) => {
    log.onRequest(entry, sandbox);
    coverage.note(entry);
  };
  return { log: log.middleware, onRequest };
}

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

function reporter(values: Values, { err, clock }: Terminal): (message: string) => void {
  const time = () => new Date(clock()).toISOString();
  return isJson(values)
    ? (message) => err(`${jsonForTerminal({ event: 'message', time: time(), level: 'error', message })}\n`)
    : (message) => err(`paystub: ${forTerminal(message)}\n`);
}

/** Returns the function that tells of reloads: in a JSON log, not as an error. */
function reloadTeller(values: Values, terminal: Terminal): (message: string) => void {
  if (!isJson(values)) return reporter(values, terminal);
  const time = () => new Date(terminal.clock()).toISOString();
  return (message) => terminal.out(`${jsonForTerminal({ event: 'reload', time: time(), message })}\n`);
}

function logStyle(values: Values, { colours, clock, out }: Terminal): Omit<RequestLogOptions, 'vendors'> {
  return { format: isJson(values) ? 'json' : 'text', colours, clock, out };
}

function isJson(values: Values): boolean {
  return values['log-format'] === 'json';
}

/** The data that a server starts from, and where it is kept. */
type StartingData = {
  readonly state: StateStorage;
  readonly vendors: readonly VendorKit[];
  readonly ownData: OwnData;
  readonly now: number;
};

async function start(
  { host, port }: Address,
  options: Omit<ServerOptions, 'storage' | 'vendors'>,
  { state, vendors, ownData, now }: StartingData,
): Promise<RunningServer> {
  try {
    const begun = state.begun ?? now;
    const seeded = await ownData.addTo(vendors, begun);
    const joined = await state.join(seeded, ownData.mark);
    const all = { ...options, ...joined, vendors: seeded, storage: state.storage, ...markOf(ownData, begun) };
    return await orUsageError(startServer(all, port, host));
  } catch (error) {
    await state.storage.close();
    throw explain(error as PortError, { host, port }, options.front);
  }
}

function markOf({ mark }: OwnData, begun: number): Pick<ServerOptions, 'ownData'> {
  return mark === undefined ? {} : { ownData: { ...mark, begun } };
}

/** An error of `listen`. */
type PortError = NodeJS.ErrnoException & { readonly port?: number };

function explain(error: PortError, { host, port }: Address, front: FrontOptions | undefined): Error {
  const used = error.port ?? port;
  const flag = used === port ? '--port' : used === front?.tlsPort ? '--tls-port' : '--proxy-port';
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${used} is in use; choose another with ${flag}, or ${flag} 0 for a free one`);
    case 'EACCES':
      return new UsageError(`port ${used} may not be used by this account; choose one above 1023 with ${flag}`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`${host ?? '127.0.0.1'} is no address of this machine`);
    default:
      return error;
  }
}

function readyMessage(
  { url, info, paystub }: RunningServer,
  values: Values,
  { place }: StateStorage,
  { cwd }: Pick<Terminal, 'cwd'>,
): string {
  const ui = values.ui === false ? undefined : `${url}/__admin/ui`;
  if (isJson(values))
    return `${JSON.stringify({ event: 'ready', url, ...(ui === undefined ? {} : { dashboard: ui }), ...info })}\n`;
  const ca = info.ca === undefined ? undefined : join(authorityFolder(values, cwd), 'ca.pem');
  return readyText({ url, info, vendors: paystub.facts.vendors, place, ui, ca });
}

/** Says what the end of the server waits for. */
function tellPending(pending: readonly string[], report: (message: string) => void): void {
  if (pending.length === 0) return;
  const shown = pending.slice(0, 3).join(', ') + (pending.length > 3 ? ' …' : '');
  report(
    `waiting for ${pending.length} ${pending.length === 1 ? 'request' : 'requests'}: ${shown}; again to stop at once`,
  );
}
