import { resolve } from 'node:path';
import type { Storage } from '../../engine/sandbox/sandboxes.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../server/server.ts';
import { maxJournalBytes } from '../../settings/limits.ts';
import { type OwnData, readOwnData } from '../../settings/own-data.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import { wholeNumber } from '../../settings/whole-number.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { describeOptions, textOf, type Values } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { ownDataSettings, sandboxSettings } from '../options/sandbox-settings.ts';
import { serverOptions } from '../options/server-options.ts';
import type { Terminal } from '../terminal.ts';

const usage = `Starts the server and goes on until SIGINT or SIGTERM.

Usage: paystub serve [options]

${describeOptions(serverOptions)}

Each option can also be set by a variable (--log-format: PAYSTUB_LOG_FORMAT) or by its name in the configuration file.
When it takes requests it prints one line, READY http://127.0.0.1:4010.

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
  run: async (args, terminal) => {
    const values = await readSettings(serverOptions, args, terminal);
    const address = addressOf(values);
    const options = {
      settings: sandboxSettings(values),
      ...limitsOf(values),
      clock: terminal.clock,
      timer: terminal.timer,
      version: version(),
      simHeaders: values['sim-headers'] !== false,
      adminToken: textOf(values['admin-token']) ?? generatedToken(address, terminal),
      cors: textOf(values.cors),
      report: reporter(values, terminal),
      skipDamaged: values['skip-damaged'] === true,
    };
    const ownData = await readOwnData(ownDataSettings(values), terminal.cwd);
    const now = terminal.clock();
    await ownData.check(vendors, now); // an error in it must be found before a data folder is created
    const storage = await openStorage(values, { cwd: terminal.cwd, now, report: options.report, seed: ownData.mark });
    const server = await start(address, options, storage, ownData, now);
    if (values['admin-token'] === undefined && options.adminToken !== undefined)
      terminal.err(`paystub: the control API asks for this token: ${options.adminToken}\n`);
    terminal.out(readyMessage(server, values));
    await terminal.untilStopped();
    await server.close();
    const { problem } = server.paystub.facts.sandboxes;
    if (problem === undefined) return 0;
    options.report(`not all is kept: ${problem}`);
    return 1;
  },
};

type Address = { readonly host: string; readonly port: number };

function addressOf(values: Values): Address {
  const port = wholeNumber('--port', textOf(values.port) ?? '4010', 0, 65_535);
  return { host: textOf(values.host) ?? '127.0.0.1', port };
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Returns a token for the control API of a server that other machines can reach. */
function generatedToken({ host }: Address, { secret }: Terminal): string | undefined {
  return loopback.has(host) ? undefined : secret();
}

function limitsOf(values: Values): Pick<ServerOptions, 'sandboxes' | 'journal'> {
  const sandboxes = wholeNumber('--sandboxes', textOf(values.sandboxes) ?? '2000', 1, 1_000_000);
  const idleMinutes = wholeNumber('--sandbox-idle', textOf(values['sandbox-idle']) ?? '43200', 0, 1_000_000);
  const entries = wholeNumber('--journal', textOf(values.journal) ?? '1000', 1, 1_000_000);
  return {
    sandboxes: { maxSandboxes: sandboxes, maxIdle: idleMinutes * 60_000, maxAwake: 60 * 60_000 },
    journal: { maxEntries: entries, maxBytes: maxJournalBytes },
  };
}

function reporter(values: Values, { err }: Terminal): (message: string) => void {
  return isJson(values)
    ? (message) => err(`${JSON.stringify({ level: 'error', message })}\n`)
    : (message) => err(`paystub: ${message}\n`);
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
  const folder = resolve(cwd, textOf(values.data) ?? '.paystub');
  const durable = values.durable === true;
  return lowdbStorage({ folder, now, report, durable, ...(seed === undefined ? {} : { seed }) }).catch(
    (error: Error) => {
      throw error.name === 'DataFolderError' ? new UsageError(error.message) : error;
    },
  );
}

async function start(
  { host, port }: Address,
  options: Omit<ServerOptions, 'storage' | 'vendors'>,
  storage: SeededStorage,
  ownData: OwnData,
  now: number,
): Promise<RunningServer> {
  try {
    const seeded = await ownData.addTo(vendors, storage.begun ?? now);
    return await startServer({ ...options, vendors: seeded, storage }, port, host);
  } catch (error) {
    await storage.close();
    throw explain(error as NodeJS.ErrnoException, { host, port });
  }
}

function explain(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} is in use; choose another with --port, or --port 0 for a free one`);
    case 'EACCES':
      return new UsageError(`port ${port} may not be used by this account; choose one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`${host} is no address of this machine`);
    default:
      return error.name === 'DataFolderError' ? new UsageError(error.message) : error;
  }
}

function readyMessage({ url, info }: RunningServer, values: Values): string {
  if (isJson(values)) return `${JSON.stringify({ event: 'ready', url, ...info })}\n`;
  const lines = Object.entries(info.vendors).map(([name, { baseUrl, credentials }]) => {
    const pairs = Object.entries(credentials).map(([key, value]) => `${key}=${value}`);
    return `${name.padEnd(15)} ${baseUrl}  ${pairs.join(' ')}\n`;
  });
  return `${lines.join('')}READY ${url}\n`;
}
