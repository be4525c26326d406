import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folder with PostgreSQL's programs; `undefined` where it is not installed. */
const programs = [...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(), '/usr/local/bin', '/usr/bin'].find(
  (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'psql')),
);

// PostgreSQL does not run as root: the account of the package does it.
const isRoot = process.getuid?.() === 0;

/** True where the tests can start a PostgreSQL of their own. */
export const hasPostgres = programs !== undefined && isStartable();

if (!hasPostgres) process.stderr.write('tests of replicas are skipped: PostgreSQL is not installed\n');

/** A PostgreSQL of a test's own. */
export type Cluster = {
  readonly url: string;
  readonly port: number;
  /** Stops it, as a crash does or in good order, and starts it again. */
  readonly stop: (mode: 'immediate' | 'fast') => Promise<void>;
  readonly start: () => Promise<void>;
  /** Sends SQL and returns what psql prints. */
  readonly sql: (text: string, database?: string) => Promise<string>;
  /** Asks a role for its password from now on. */
  readonly demandPassword: (role: string) => Promise<void>;
  /** Stops it for good and deletes its data. */
  readonly remove: () => Promise<void>;
};

function isStartable(): boolean {
  if (!isRoot) return true;
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function unprivileged(program: string, args: readonly string[]): Promise<string> {
  const path = join(programs ?? '', program);
  const [file, all] = isRoot
    ? ['setpriv', ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups', path, ...args]]
    : [path, [...args]];
  return (await run(file, all, { cwd: tmpdir(), maxBuffer: 1 << 26 })).stdout;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { readonly port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a PostgreSQL with its data in a temporary folder. @param settings of its configuration, `max_connections=200` */
export async function startPostgres(settings: readonly string[] = []): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-postgres-'));
  if (isRoot) {
    const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  await unprivileged('initdb', ['-D', data, '-U', 'paystub', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const port = await freePort();
  const all = [`port=${port}`, `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', ...settings];
  const options = all.map((setting) => `-c ${setting}`).join(' ');
  const start = async () => {
    await unprivileged('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', '-t', '30', 'start']);
  };
  const stop = async (mode: 'immediate' | 'fast') => {
    await unprivileged('pg_ctl', ['-D', data, '-m', mode, '-w', '-t', '30', 'stop']);
  };
  await start();
  return {
    url: `postgres://paystub@127.0.0.1:${port}/postgres`,
    port,
    start,
    stop,
    sql: (text, database = 'postgres') =>
      unprivileged('psql', ['-h', folder, '-p', String(port), '-U', 'paystub', '-d', database, '-XAtqc', text]),
    demandPassword: async (role) => {
      const rules = join(data, 'pg_hba.conf');
      writeFileSync(rules, `host all ${role} 127.0.0.1/32 scram-sha-256\n${readFileSync(rules, 'utf8')}`);
      await unprivileged('pg_ctl', ['-D', data, 'reload']);
    },
    remove: async () => {
      await stop('immediate').catch(() => undefined); // it may be stopped
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
