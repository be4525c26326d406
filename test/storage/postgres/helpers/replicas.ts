import { randomUUID } from 'node:crypto';
import { seedDigest } from '../../../../src/engine/replicas/seed-digest.ts';
import { createSeed } from '../../../../src/engine/sandbox/create-seed.ts';
import type { SandboxSettings } from '../../../../src/engine/sandbox/settings.ts';
import { type RunningServer, startServer } from '../../../../src/server/server.ts';
import { memoryStorage } from '../../../../src/storage/memory.ts';
import { openPostgres } from '../../../../src/storage/postgres/postgres.ts';
import { LateCoverage } from '../../../../src/usage/late-coverage.ts';
import { vendors } from '../../../../src/vendors/index.ts';
import type { VendorKit } from '../../../../src/vendors/kit.ts';
import type { Cluster } from '../../../helpers/postgres.ts';
import { createTestClock, type TestClock } from '../../../helpers/test-clock.ts';

/** The options of replicas in the process of a test. */
export type ReplicaOptions = {
  readonly url: string;
  readonly schema: string;
  readonly vendors?: readonly VendorKit[];
  readonly settings?: Partial<SandboxSettings>;
  /** The clock of the replica, where it is not the database's that counts. */
  readonly clock?: TestClock;
  readonly maxOpen?: number;
  readonly maxIdle?: number;
  readonly maxSandboxes?: number;
  readonly reports?: string[];
};

/** Starts one replica on a free port. */
export async function startReplica(options: ReplicaOptions): Promise<RunningServer> {
  const { clock, vendors: own = vendors, reports } = options;
  const now = clock?.now ?? createTestClock('2026-01-15T10:00:00Z').now;
  const database = await openPostgres({
    ...{ url: options.url, schema: options.schema, now: now(), timer: () => 0, uuid: randomUUID, maxEntries: 1000 },
    ownTime: clock !== undefined,
    maxConnections: 5,
  });
  const store = await database.join({ digest: seedDigest(createSeed(own)), from: '', version: '0.0.0-test' });
  return startServer(
    {
      vendors: own,
      settings: { auth: 'lenient', floor: 'inferred', limits: 'off', choices: {}, twins: {}, ...options.settings },
      storage: { ...memoryStorage(), close: database.close },
      replicas: { store, name: database.name, uuid: randomUUID, maxOpen: options.maxOpen ?? 500 },
      clock: now,
      timer: () => 0,
      version: '0.0.0-test',
      simHeaders: true,
      adminToken: undefined,
      cors: undefined,
      sandboxes: { maxSandboxes: options.maxSandboxes ?? 2000, maxIdle: options.maxIdle ?? 0 },
      journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
      coverage: new LateCoverage(own, (message) => reports?.push(message)).result,
      report: (message) => reports?.push(message),
    },
    0,
    '127.0.0.1',
  );
}

/** An answer of a replica. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the members that it expects
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly body: any };

/** Sends a request to a replica. */
export async function send(url: string, method: string, path: string, json?: unknown, headers = {}): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
  };
}

/** Starts several replicas in one schema. */
export async function startReplicas(
  cluster: Cluster,
  count: number,
  options: Omit<ReplicaOptions, 'url'>,
): Promise<readonly RunningServer[]> {
  return Promise.all(Array.from({ length: count }, () => startReplica({ url: cluster.url, ...options })));
}
