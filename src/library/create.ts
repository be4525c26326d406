import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { Storage } from '../engine/sandbox/storage.ts';
import { reportUnusedFaults } from '../server/paystub.ts';
import { createMountable, type RunningServer, type ServerOptions, startServer } from '../server/server.ts';
import type { StartingPoint } from '../server/starting-point.ts';
import { testRunLimits } from '../settings/limits.ts';
import { reloadWhenChanged } from '../settings/reload-when-changed.ts';
import type { SeedMark } from '../storage/data-folder.ts';
import { memoryStorage } from '../storage/memory.ts';
import { CoverageCollector } from '../usage/coverage-collector.ts';
import { UsageCollector } from '../usage/usage-collector.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { createCallControl, sendInProcess } from './call-control.ts';
import { requireAllFaultsUsed } from './faults-used.ts';
import type { Credentials } from './generated/vendors.ts';
import { listen } from './listen.ts';
import type { MountedPaystub, Paystub, PaystubOptions } from './paystub.ts';
import { createFace } from './paystub-face.ts';
import type { Transport } from './transport.ts';

/** The dependencies of a Paystub on the process that it runs in. */
export type Surroundings = {
  /** Returns the vendors with their data. @param begun the time that generated dates are relative to */
  readonly vendors: (begun: number) => Promise<readonly VendorKit[]>;
  /** Identifies own data, so that a data folder is only used with the data that it was created over. */
  readonly seed: SeedMark | undefined;
  /** Reads own data again. @param begun the time that generated dates are relative to */
  readonly readAgain: (begun: number) => Promise<Pick<StartingPoint, 'vendors' | 'ownData'>>;
  /** Paths of the files that own data come from. */
  readonly files: readonly string[];
  /** Variants of rules, checked to exist. */
  readonly choices: SandboxSettings['choices'];
  /** Twins that are on, checked to exist. */
  readonly twins: SandboxSettings['twins'];
  readonly version: string;
  readonly clock: () => number;
  readonly timer: () => number;
  readonly report: (message: string) => void;
};

/** Starts a Paystub in this process. @throws the error of `listen`, or that of a damaged data folder */
export async function create(options: PaystubOptions, surroundings: Surroundings): Promise<Paystub | MountedPaystub> {
  const storage = await openStorage(options.data, surroundings);
  const begun = storage.begun ?? surroundings.clock();
  try {
    const world = { storage, begun, vendors: await surroundings.vendors(begun) };
    const serverOptions = toServerOptions(options, surroundings, world);
    if (options.listen === false) {
      const url = (options.url ?? 'http://localhost').replace(/\/+$/, '');
      const { app, ...server } = await createMountable(serverOptions, url);
      return { ...toPaystub(server, options, surroundings), app: app as MountedPaystub['app'] };
    }
    return toPaystub(await startServer(serverOptions, options.port ?? 0, options.host), options, surroundings);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** The data that a server starts from, and where it is kept. */
type StartingData = Pick<ServerOptions, 'vendors' | 'storage'> & { readonly begun: number };

function toServerOptions(
  options: PaystubOptions,
  { choices, twins, version, clock, timer, report, seed, readAgain }: Surroundings,
  { vendors, storage, begun }: StartingData,
): ServerOptions {
  const { auth = 'lenient', evidence = 'inferred', limits = 'off', unusedFaults = 'report' } = options;
  const collector = new UsageCollector(vendors);
  const coverage = new CoverageCollector(vendors, report);
  const settings = { auth, choices, twins, floor: evidence, limits };
  const tell = unusedFaults === 'report' ? reportUnusedFaults({ vendors, report }) : () => {};
  return {
    ...{ storage, version, clock, timer, report, vendors },
    ...(seed === undefined ? {} : { ownData: { ...seed, begun } }),
    settings,
    readAgain: async (earlier = clock()) => ({ ...(await readAgain(earlier)), settings }),
    simHeaders: options.simHeaders ?? true,
    adminToken: options.adminToken,
    cors: undefined,
    onRequest: (entry, sandbox) => {
      collector.note(entry, sandbox);
      coverage.note(entry);
    },
    onUnusedFaults: (...gone) => {
      collector.noteUnusedFaults(...gone);
      tell(...gone);
    },
    usage: () => collector.result(),
    coverage: () => coverage.result(),
    ...testRunLimits,
  };
}

async function openStorage(
  folder: string | undefined,
  { clock, report, seed }: Surroundings,
): Promise<Storage & { readonly begun?: number }> {
  if (folder === undefined) return memoryStorage();
  const { lowdbStorage } = await import('../storage/lowdb.ts');
  return lowdbStorage({ folder, now: clock(), report, ...(seed === undefined ? {} : { seed }) });
}

function toPaystub(
  { paystub, info, url, close: stop }: RunningServer,
  { unusedFaults = 'report', watch = false }: PaystubOptions,
  { version, clock, report, files }: Surroundings,
): Paystub {
  const { reload } = paystub.facts;
  const stopWatching =
    watch && reload !== undefined ? reloadWhenChanged({ files: () => files, reload, tell: report }) : () => {};
  const close = () => {
    stopWatching();
    return stop();
  };
  const { sandboxes, vendors } = paystub.facts;
  const transport: Transport = {
    url,
    mounts: new Map(vendors.map(({ name, mount }) => [name, mount])),
    callIn: (name) => createCallControl(sendInProcess(paystub, name)),
    listen: (name, listener) => listen(paystub, name, listener),
  };
  let count = 0;
  const unusedName = (): string => {
    count += 1;
    const name = `sandbox-${count}`;
    return sandboxes.has(name) ? unusedName() : name;
  };
  return createFace(transport, {
    ...{ version, clock, unusedFaults, unusedName },
    credentials: Object.fromEntries(
      Object.entries(info.vendors).map(([name, { credentials }]) => [name, credentials]),
    ) as Credentials,
    own: { name: 'default', prefix: '' },
    close: unusedFaults === 'error' ? () => requireAllFaultsUsed(paystub, close) : close,
  });
}
