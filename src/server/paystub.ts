import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JournalLimits } from '../engine/journal/journal.ts';
import { SharedSandboxes } from '../engine/replicas/shared-sandboxes.ts';
import type { SharedStore } from '../engine/replicas/shared-store.ts';
import { createService } from '../engine/request/service.ts';
import type { Clock } from '../engine/sandbox/clock.ts';
import { createSeed } from '../engine/sandbox/create-seed.ts';
import type { UnusedFaultListener } from '../engine/sandbox/sandbox.ts';
import { type RequestListener, Sandboxes, type SandboxLimits } from '../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { Storage } from '../engine/sandbox/storage.ts';
import { loadRecordJudge, type RecordJudge } from '../engine/state/records.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { contractFor } from './contract/contract-for.ts';
import type { GatherCoverage, OwnDataMark, ServerFacts, Shape } from './control/call.ts';
import { type Control, createControl } from './control/control.ts';
import { loadFind } from './control/faults.ts';
import { unusedFaults, unusedFaultText } from './control/journal/unused-faults.ts';
import { tellOfRepeated } from './control/tell-watchers.ts';
import { Metrics } from './metrics/metrics.ts';
import { RequestTally } from './metrics/request-tally.ts';
import { type ReadAgain, Start } from './starting-point.ts';

/** The store that replicas have together. */
export type ReplicaOptions = {
  readonly store: SharedStore;
  /** The name of the database, for people to read. */
  readonly name: string;
  /** Returns a new UUID. */
  readonly uuid: () => string;
  /** Number of sandboxes in memory. */
  readonly maxOpen: number;
};

/** The parts that a Paystub is made of. Nothing else is read from its surroundings. */
export type PaystubOptions = {
  readonly vendors: readonly VendorKit[];
  readonly settings: SandboxSettings;
  readonly storage: Storage;
  /** The store that replicas have together, in place of the storage's sandboxes. */
  readonly replicas?: ReplicaOptions | undefined;
  readonly clock: Clock;
  /** Milliseconds from any fixed moment, finer than the clock. */
  readonly timer: () => number;
  readonly version: string;
  readonly sandboxes: SandboxLimits;
  readonly journal: JournalLimits;
  /** Bearer token that the control API asks for, if any. */
  readonly adminToken: string | undefined;
  /** The own data that is in the vendors' seeds, if any. */
  readonly ownData?: OwnDataMark | undefined;
  /** Reads the files of the server again, if it has any. */
  readonly readAgain?: ReadAgain | undefined;
  /** Called with each request to a vendor when it is answered. */
  readonly onRequest?: RequestListener;
  /** True to start without the sandboxes whose files are damaged. */
  readonly skipDamaged?: boolean;
  /** Called with faults that struck nothing when they go; they are reported if it is not given. */
  readonly onUnusedFaults?: UnusedFaultListener;
  /** Returns the addresses beside the base URL, where there are any. */
  readonly addresses?: () => Pick<Shape<'Info'>, 'tls' | 'proxy' | 'ca'>;
  /** Returns the use that was made of the server, where somebody gathers it. */
  readonly usage?: () => Shape<'Usage'>;
  /** Returns the share of the vendors that was met, where somebody gathers it. */
  readonly coverage?: GatherCoverage;
  /** Takes, one line at a time, what a user of the server should know. */
  readonly report: (message: string) => void;
};

/** All vendors, their sandboxes and the control API. */
export type Paystub = {
  readonly facts: ServerFacts;
  /** The control API, also for callers in the same process. */
  readonly control: Control;
};

/**
 * Creates a Paystub, with every sandbox open that the storage has.
 * @param url gives the base URL that the server is reached at, known when it listens
 * @throws what the storage throws (damaged folder)
 */
export async function createPaystub(options: PaystubOptions, url: () => string): Promise<Paystub> {
  const { vendors, version, adminToken } = options;
  const { onUnusedFaults = reportUnusedFaults(options) } = options;
  const { replicas } = options;
  const tally = new RequestTally(vendors);
  const parts = {
    ...options,
    onUnusedFaults,
    onRequest: noting(tally, options.onRequest),
    seed: createSeed(vendors),
    limits: options.sandboxes,
  };
  const shared =
    replicas === undefined
      ? undefined
      : new SharedSandboxes({ ...parts, ...replicas, loadFind, onRepeated: tellOfRepeated });
  const sandboxes = shared ?? new Sandboxes(parts);
  await sandboxes.openAll();
  // Replicas do the work of a request at once, as they may have to do it again.
  const pause = shared === undefined ? nextTurn : undefined;
  const services = new Map(vendors.map((vendor) => [vendor.name, createService(vendor, { ...options, pause })]));
  const start = new Start(options);
  const { readAgain } = options;
  const facts: ServerFacts = {
    vendors,
    services,
    sandboxes,
    shared,
    database: replicas?.name,
    recordJudge: createRecordJudges(),
    contract: await contractFor(vendors),
    metrics: new Metrics({ version, tally, sandboxes, log: options.storage.log }),
    version,
    url,
    addresses: options.addresses,
    adminToken,
    get ownData() {
      return start.ownData;
    },
    get company() {
      return start.company;
    },
    reload: readAgain === undefined ? undefined : () => start.reload(readAgain, sandboxes, options.storage),
    usage: options.usage,
    coverage: options.coverage,
  };
  return { facts, control: createControl(facts) };
}

/** The listener to the requests of a server: it counts them, and tells another one. */
function noting(tally: RequestTally, onRequest: RequestListener | undefined): RequestListener {
  if (onRequest === undefined) return tally.note;
  return (entry, sandbox) => {
    tally.note(entry);
    onRequest(entry, sandbox);
  };
}

/** Reports faults that struck nothing, but for those that somebody took away by name. */
export function reportUnusedFaults({
  vendors,
  report,
}: Pick<PaystubOptions, 'vendors' | 'report'>): UnusedFaultListener {
  return (faults, end, sandbox) => {
    if (end === 'removed') return;
    for (const fault of unusedFaults(faults, sandbox, { vendors })) report(unusedFaultText(fault, sandbox.name));
  };
}

function createRecordJudges(): ServerFacts['recordJudge'] {
  const judges = new Map<string, Promise<RecordJudge>>();
  return ({ name, records }) => {
    const judge = judges.get(name) ?? loadRecordJudge(records);
    judges.set(name, judge);
    return judge;
  };
}
