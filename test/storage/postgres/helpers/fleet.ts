import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cluster } from '../../../helpers/postgres.ts';
import { type PartitionProxy, startPartitionProxy } from './partition-proxy.ts';

const main = fileURLToPath(new URL('../../../../src/cli/main.js', import.meta.url));

/** A replica in a process of its own. Its port stays when it is started again. */
export type Member = { readonly url: string; readonly proxy: PartitionProxy; process: ChildProcess; errors: string };

/** Replicas in processes of their own, each with a way to the database that can be cut. */
export type Fleet = {
  readonly members: readonly Member[];
  /** Starts a member again that has ended. */
  readonly restart: (member: Member) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Starts replicas. */
export async function startFleet(cluster: Cluster, count: number, schema: string): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-fleet-'));
  const start = (port: string, proxy: PartitionProxy): ChildProcess => {
    const url = cluster.url.replace(String(cluster.port), String(proxy.port));
    const args = ['serve', '--postgres', url, '--schema', schema, '--port', port, '--quiet'];
    return spawn(process.execPath, [main, ...args], { cwd: folder, env: { PATH: process.env.PATH ?? '' } });
  };
  const members = await Promise.all(
    Array.from({ length: count }, async (): Promise<Member> => {
      const proxy = await startPartitionProxy(cluster.port);
      const child = start(String(await freePort()), proxy);
      const member = { url: '', proxy, process: child, errors: '' };
      return Object.assign(member, { url: await ready(member) });
    }),
  );
  return {
    members,
    restart: async (member) => {
      member.process = start(new URL(member.url).port, member.proxy);
      await ready(member);
    },
    end: async () => {
      for (const { process, proxy } of members) {
        process.kill('SIGKILL');
        await proxy.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { readonly port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves with a member's URL when it takes requests. */
function ready(member: Member): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    member.process.stdout?.on('data', (chunk) => {
      text += chunk;
      const url = /^READY (\S+)$/m.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
    member.process.stderr?.on('data', (chunk) => {
      member.errors += chunk;
    });
    member.process.once('exit', () => reject(new Error(`a replica ended: ${member.errors}`)));
  });
}
