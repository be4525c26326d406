import { type Storage, sandboxName } from '../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { testRunLimits } from '../settings/limits.ts';
import type { SeedMark } from '../storage/data-folder.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { createCallControl } from './call-control.ts';
import { createSandbox } from './create-sandbox.ts';
import type { Credentials } from './credentials.ts';
import type { Paystub, PaystubOptions } from './paystub.ts';

/** The dependencies of a Paystub on the process that it runs in. */
export type Surroundings = {
  /** Returns the vendors with their data. @param begun the time that generated dates are relative to */
  readonly vendors: (begun: number) => Promise<readonly VendorKit[]>;
  /** Identifies own data, so that a data folder is only used with the data that it was created over. */
  readonly seed: SeedMark | undefined;
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
export async function create(options: PaystubOptions, surroundings: Surroundings): Promise<Paystub> {
  const { port = 0, auth = 'lenient', evidence = 'inferred', limits = 'off' } = options;
  const { choices, twins, version, clock, timer, report } = surroundings;
  const storage = await openStorage(options.data, surroundings);
  const begun = storage.begun ?? clock();
  try {
    const server = await startServer(
      {
        ...{ storage, version, clock, timer, report },
        vendors: await surroundings.vendors(begun),
        ...(surroundings.seed === undefined ? {} : { ownData: { ...surroundings.seed, begun } }),
        settings: { auth, choices, twins, floor: evidence, limits },
        simHeaders: options.simHeaders ?? true,
        adminToken: options.adminToken,
        cors: undefined,
        ...testRunLimits,
      },
      port,
      options.host,
    );
    return toPaystub(server, version);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function openStorage(
  folder: string | undefined,
  { clock, report, seed }: Surroundings,
): Promise<Storage & { readonly begun?: number }> {
  if (folder === undefined) return memoryStorage();
  const { lowdbStorage } = await import('../storage/lowdb.ts');
  return lowdbStorage({ folder, now: clock(), report, ...(seed === undefined ? {} : { seed }) });
}

function toPaystub({ paystub, info, close }: RunningServer, version: string): Paystub {
  const { sandboxes } = paystub.facts;
  const call = createCallControl(paystub, 'default');
  let count = 0;
  const unusedName = (): string => {
    count += 1;
    const name = `sandbox-${count}`;
    return sandboxes.has(name) ? unusedName() : name;
  };
  const sandbox = (name = unusedName()) => {
    if (!sandboxName.test(name)) throw new TypeError(`"${name}" is no name for a sandbox: ${sandboxName.source}`);
    return createSandbox(paystub, name, `/sandbox/${name}`);
  };
  return {
    ...createSandbox(paystub, 'default', ''),
    version,
    credentials: Object.fromEntries(
      Object.entries(info.vendors).map(([name, { credentials }]) => [name, credentials]),
    ) as Credentials,
    sandbox,
    sandboxes: {
      list: () => call('listSandboxes'),
      create: async (body) => sandbox((await call('createSandbox', { body })).name),
    },
    openApi: (name) => call('getOpenApi', { params: { vendor: name } }),
    close,
    [Symbol.asyncDispose]: close,
  };
}
