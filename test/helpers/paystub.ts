import { afterAll, onTestFinished } from 'vitest';
import type { SandboxLimits } from '../../src/engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import type { Storage } from '../../src/engine/sandbox/storage.ts';
import { type ServerOptions, startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { type Answer, type Client, type Send, send, toOutgoing } from '../../src/testing/client.ts';
import type { VendorKit } from '../../src/vendors/kit.ts';
import { recordServer } from '../replies/record-server.ts';
import { startReplicated } from './replicated.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

export type { Answer, Client, Send };

/** A running server whose clock the test controls. */
export type TestPaystub = {
  readonly url: string;
  readonly clock: TestClock;
  /** Returns a client of a sandbox; of an unused one if no name is given. */
  readonly sandbox: (name?: string) => Client;
  /** The messages that the server reported. There are none unless something went wrong inside. */
  readonly reports: readonly string[];
};

/** The options of a test's server. */
export type TestOptions = {
  readonly vendors: readonly VendorKit[];
  readonly settings?: Partial<SandboxSettings>;
  readonly storage?: Storage;
  /** The first time of the clock, an ISO date-time; 2026-01-15T10:00:00Z if not given. */
  readonly now?: string;
  readonly adminToken?: string;
  readonly simHeaders?: boolean;
  readonly cors?: string;
  readonly sandboxes?: Partial<SandboxLimits>;
  /** Pages that may call, limits of connections, and false for no dashboard. */
  readonly network?: Pick<Partial<ServerOptions>, 'cors' | 'corsAdmin' | 'connections' | 'ui'>;
};

/**
 * Starts a server on a free port for the tests of a file or a `describe`, and stops it after them. `npm run replicas`
 * has three replicas in its place, and each request goes to another one.
 */
export async function startPaystub(options: TestOptions): Promise<TestPaystub> {
  const clock = createTestClock(options.now ?? '2026-01-15T10:00:00Z');
  const reports: string[] = [];
  const all: ServerOptions = {
    vendors: options.vendors,
    settings: settingsOf(options),
    storage: options.storage ?? memoryStorage(),
    clock: clock.now,
    timer: () => 0,
    version: '0.0.0-test',
    simHeaders: options.simHeaders ?? true,
    adminToken: options.adminToken,
    cors: options.cors === undefined ? undefined : { origins: [options.cors], credentials: false },
    ...options.network,
    sandboxes: { maxSandboxes: 2000, maxIdle: 0, ...options.sandboxes },
    journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
    report: (message) => reports.push(message),
  };
  const { PAYSTUB_REPLICAS: database } = process.env;
  const server =
    database === undefined || options.storage !== undefined
      ? await startServer(all, 0, '127.0.0.1')
      : await startReplicated(database, all);
  closeAfterwards(() => server.close());
  await recordServer(server.url, clock, options);
  let fresh = 0;
  const freshName = () => {
    fresh += 1;
    return `fresh-${fresh}`;
  };
  return {
    url: server.url,
    clock,
    reports,
    sandbox:
      (name = freshName()) =>
      (method, path, request) =>
        exchange(server.url, name, method, path, request),
  };
}

/** Closes a server after the test that has started it; after the file, where no test has. */
function closeAfterwards(close: () => Promise<void>): void {
  const { PAYSTUB_REPLICAS: database = '' } = process.env;
  // Within a test `afterAll` comes too late to be called. A single server does no harm, three replicas keep connections.
  if (database === '' || !isInTest()) afterAll(close);
  else onTestFinished(close);
}

function isInTest(): boolean {
  try {
    onTestFinished(() => {});
    return true;
  } catch {
    return false;
  }
}

/** The settings of a server; `npm run twins` turns a twin or a variant on in all of them. */
function settingsOf({ settings }: TestOptions): SandboxSettings {
  const { PAYSTUB_TWIN: twin = '', PAYSTUB_CHOOSE: choice = '' } = process.env;
  const set = (text: string) => (text === '' ? {} : Object.fromEntries([text.split('=')]));
  return {
    ...{ auth: 'lenient', floor: 'inferred', limits: 'off', ...settings },
    choices: { ...set(choice), ...settings?.choices },
    twins: { ...set(twin), ...settings?.twins },
  };
}

function exchange(url: string, sandbox: string, method: string, path: string, request: Send = {}): Promise<Answer> {
  const outgoing = toOutgoing(method, request);
  return send(url + path, { ...outgoing, headers: { 'x-paystub-sandbox': sandbox, ...outgoing.headers } });
}
