import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { seedDigest } from '../../src/engine/replicas/seed-digest.ts';
import { createSeed } from '../../src/engine/sandbox/create-seed.ts';
import { type ServerOptions, startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { openPostgres } from '../../src/storage/postgres/postgres.ts';

const balancer = fileURLToPath(new URL('../../examples/replicas/balancer.mjs', import.meta.url));

/** Three replicas behind a balancer that sends each request to the next one. */
export type Replicated = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Starts three replicas in a schema of their own.
 * @param database URL of the database
 * @param options those of a single server
 */
export async function startReplicated(database: string, options: ServerOptions): Promise<Replicated> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const start = async () => {
    const opened = {
      url: database,
      schema,
      now: options.clock(),
      uuid: randomUUID,
      maxEntries: 1000,
      ownTime: true,
      timer: () => 0,
    };
    const { join, name, close } = await openPostgres({ ...opened, maxConnections: 4 });
    const store = await join({ digest: seedDigest(createSeed(options.vendors)), from: '', version: 'test' });
    const replicas = { store, name, uuid: randomUUID, maxOpen: 20 };
    return startServer({ ...options, replicas, storage: { ...memoryStorage(), close } }, 0, '127.0.0.1');
  };
  const servers = await Promise.all([start(), start(), start()]);
  const child = spawn(process.execPath, [balancer, '0', ...servers.map(({ url }) => url)]);
  const url = await readyUrl(child);
  return {
    url,
    close: async () => {
      child.kill('SIGKILL');
      await Promise.all(servers.map(({ close }) => close()));
    },
  };
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text) => resolve(/READY (\S+)/.exec(String(text))?.[1] ?? ''));
    child.once('exit', (code) => reject(new Error(`the balancer ended with ${code}`)));
  });
}
