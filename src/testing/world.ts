import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import { checkRequests, type EvidenceProblem } from '../evidence/check-requests.ts';
import { createSequence, type Step } from '../evidence/sequence.ts';
import { loadPlugins } from '../plugins/load-plugins.ts';
import { startServer } from '../server/server.ts';
import { testRunLimits } from '../settings/limits.ts';
import { memoryStorage } from '../storage/memory.ts';
import { vendors as builtIn } from '../vendors/index.ts';
import { type Client, send, toOutgoing } from './client.ts';

/** The options of a world. */
export type WorldOptions = {
  /** The plugins: folders or package names, sought from `cwd`. */
  readonly plugins: readonly string[];
  /** The vendor that is tested: paths are below its mount. */
  readonly vendor: string;
  /** The folder that plugins are sought from; that of the process if not given. */
  readonly cwd?: string;
  /** The first time of the clock, an ISO date-time; 2026-01-15T10:00:00Z if not given. */
  readonly now?: string;
  /** Settings of the sandboxes, such as `{ auth: 'strict' }`. */
  readonly settings?: Partial<SandboxSettings>;
};

/** A server of its own for the tests of a vendor, with a clock that they move. */
export type World = {
  readonly url: string;
  /** Returns a client of a sandbox; of an unused one if no name is given. Its paths are the vendor's, or `/__admin/…`. */
  readonly sandbox: (name?: string) => Client;
  /** Moves the clock. @param milliseconds how far */
  readonly advance: (milliseconds: number) => void;
  /** Lines about errors of handlers and replies that break the contract. Good tests leave none. */
  readonly reports: readonly string[];
  /** Returns the ids of the vendor's operations that no request has called. */
  readonly uncalled: () => readonly string[];
  /**
   * Turns the switch of each rule of the vendor in all that was asked so far, and compares the replies: a reply must name
   * the rules that it rests on, and no others.
   * @param prefix beginning of the ids of the rules; all if not given
   * @returns what is wrong; empty if nothing is
   */
  readonly checkEvidence: (prefix?: string) => Promise<readonly EvidenceProblem[]>;
  readonly close: () => Promise<void>;
};

/** Starts a server for tests. @throws Error for a plugin that cannot be loaded, or a vendor that there is not */
export async function createWorld(options: WorldOptions): Promise<World> {
  const vendors = await loadPlugins(options.plugins, options.cwd ?? process.cwd(), builtIn);
  const vendor = vendors.find(({ name }) => name === options.vendor);
  if (vendor === undefined) throw new Error(`there is no vendor ${options.vendor}`);
  let now = Date.parse(options.now ?? '2026-01-15T10:00:00Z');
  const settings: SandboxSettings = {
    ...{ auth: 'lenient', floor: 'inferred', limits: 'off', choices: {}, twins: {} },
    ...options.settings,
  };
  const reports: string[] = [];
  const called = new Set<string>();
  const steps = new Map<string, Step[]>();
  const server = await startServer(
    {
      ...{ vendors, settings, storage: memoryStorage(), clock: () => now, timer: () => 0, version: '0.0.0-test' },
      ...{ simHeaders: true, adminToken: undefined, cors: undefined, ...testRunLimits },
      report: (message) => reports.push(message),
      onRequest: ({ operation }) => {
        if (operation !== undefined) called.add(operation);
      },
    },
    0,
    '127.0.0.1',
  );
  let fresh = 0;
  const unused = () => {
    fresh += 1;
    return `fresh-${fresh}`;
  };
  return {
    url: server.url,
    reports,
    sandbox: (name = unused()) => {
      const asked = steps.get(name) ?? [];
      steps.set(name, asked);
      return (method, path, request = {}) => {
        const target = path.startsWith('/__admin') ? path : vendor.mount + path;
        const outgoing = toOutgoing(method, request);
        asked.push({ now, target, ...outgoing, headers: { host: new URL(server.url).host, ...outgoing.headers } });
        return send(`${server.url}/sandbox/${name}${target}`, outgoing);
      };
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    uncalled: () => vendor.contract.operations.map(({ id }) => id).filter((id) => !called.has(id)),
    checkEvidence: (prefix = '') => {
      const sequences = [...steps]
        .filter(([, list]) => list.length > 0)
        .map(([sandbox, list]) => createSequence({ server: '', test: undefined, sandbox, settings, steps: list }));
      return checkRequests(vendors, { vendor: vendor.name, prefix }, sequences);
    },
    close: server.close,
  };
}
