import { resolve } from 'node:path';
import type { Evidence } from '../../engine/rules/rules.ts';
import type { Storage } from '../../engine/sandbox/sandboxes.ts';
import type { AuthMode } from '../../engine/sandbox/settings.ts';
import { startServer } from '../../server/server.ts';
import { readChoices } from '../../settings/choices.ts';
import { type OwnData, readOwnData } from '../../settings/own-data.ts';
import { version } from '../../settings/version.ts';
import { vendors } from '../../vendors/index.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { describe, type Given, readSettings, serverOptions, wholeNumber } from '../options/read-settings.ts';

const usage = `Starts the server and goes on until SIGINT or SIGTERM.

Usage: paystub serve [options]

${describe(serverOptions)}

Each option can also be set by a variable (--log-format: PAYSTUB_LOG_FORMAT) or by its name in the configuration file.
When it takes requests it prints one line, READY http://127.0.0.1:4010.

Examples:
  paystub serve --memory --port 0
  paystub serve --auth strict --choose ukg.terms.get.none=not-found
  paystub serve --seed company.yaml
  paystub serve --memory --people 5000 --random-seed 7
`;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** `paystub serve` */
export const serve: Command = {
  name: 'serve',
  summary: 'start the server',
  usage,
  options: serverOptions,
  run: async (args, terminal) => {
    const given = await readSettings(serverOptions, args, terminal);
    const host = text(given, 'host') ?? '127.0.0.1';
    const port = wholeNumber('--port', text(given, 'port') ?? '4010', 0, 65_535);
    const json = given['log-format'] === 'json';
    const adminToken = text(given, 'admin-token') ?? (loopback.has(host) ? undefined : terminal.secret());
    const settings = {
      auth: (text(given, 'auth') ?? 'lenient') as AuthMode,
      choices: readChoices(list(given, 'choose'), vendors),
      floor: (text(given, 'evidence') ?? 'inferred') as Evidence,
      limits: (text(given, 'limits') ?? 'off') as 'off' | 'real',
    };
    const report = (message: string) =>
      terminal.err(json ? `${JSON.stringify({ level: 'error', message })}\n` : `paystub: ${message}\n`);
    const limits = {
      sandboxes: {
        maxSandboxes: wholeNumber('--sandboxes', text(given, 'sandboxes') ?? '2000', 1, 1_000_000),
        maxIdle: wholeNumber('--sandbox-idle', text(given, 'sandbox-idle') ?? '0', 0, 1_000_000) * 60_000,
      },
      journal: {
        maxEntries: wholeNumber('--journal', text(given, 'journal') ?? '1000', 1, 1_000_000),
        maxBytes: 16 * 1024 * 1024,
      },
    };
    const own = await readOwnData(given, terminal.cwd);
    const now = terminal.clock();
    await own.check(vendors, now); // before a data folder is made over it
    const storage = await openStorage(given, terminal, now, report, own.mark).catch((error: unknown) => {
      throw explain(error, host, port);
    });
    const options = {
      vendors: await own.into(vendors, storage.begun ?? now).catch(async (error: unknown) => {
        await storage.close();
        throw error;
      }),
      storage,
      settings,
      ...limits,
      clock: terminal.clock,
      timer: terminal.timer,
      version: version(),
      simHeaders: given['sim-headers'] !== false,
      adminToken,
      cors: text(given, 'cors'),
      report,
    };
    const server = await startServer(options, port, host).catch(async (error: unknown) => {
      await storage.close();
      throw explain(error, host, port);
    });
    if (adminToken !== undefined && text(given, 'admin-token') === undefined) {
      terminal.err(`paystub: the control API asks for this token: ${adminToken}\n`);
    }
    terminal.out(
      json
        ? `${JSON.stringify({ event: 'ready', url: server.url, ...server.info })}\n`
        : `${credentials(server.info)}READY ${server.url}\n`,
    );
    await terminal.stopped;
    await server.close();
    return 0;
  },
};

type Info = Awaited<ReturnType<typeof startServer>>['info'];

function credentials(info: Info): string {
  return Object.entries(info.vendors)
    .map(([name, vendor]) => {
      const words = Object.entries(vendor.credentials).map(([key, value]) => `${key}=${value}`);
      return `${name.padEnd(15)} ${vendor.baseUrl}  ${words.join(' ')}\n`;
    })
    .join('');
}

async function openStorage(
  given: Given,
  terminal: Terminal,
  now: number,
  report: (message: string) => void,
  seed: OwnData['mark'],
): Promise<Storage & { readonly begun?: number }> {
  if (given.memory === true) return (await import('../../storage/memory.ts')).memoryStorage();
  const { lowdbStorage } = await import('../../storage/lowdb.ts');
  const folder = resolve(terminal.cwd, text(given, 'data') ?? '.paystub');
  return lowdbStorage({ folder, now, report, ...(seed === undefined ? {} : { seed }) });
}

function explain(error: unknown, host: string, port: number): unknown {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new UsageError(`port ${port} is in use; choose another with --port, or --port 0 for a free one`);
  if (code === 'EACCES') return new UsageError(`port ${port} may not be used by this account; choose one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new UsageError(`${host} is no address of this machine`);
  return name === 'DataFolderError' ? new UsageError(message) : error;
}

function text(given: Given, flag: string): string | undefined {
  const value = given[flag];
  return typeof value === 'string' ? value : undefined;
}

function list(given: Given, flag: string): readonly string[] {
  const value = given[flag];
  return typeof value === 'object' ? value : [];
}
