import { type Storage, sandboxName } from '../engine/sandbox/sandboxes.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { testRunLimits } from '../settings/limits.ts';
import type { SeedMark } from '../storage/data-folder.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { callControl } from './call-control.ts';
import type { Credentials } from './credentials.ts';
import type { Paystub, PaystubOptions } from './paystub.ts';
import { sandboxOf } from './sandbox-of.ts';

/** What a Paystub takes from the process that it runs in. */
export type Surroundings = {
  /** The vendors with the data that they start from. @param begun the time that its dates are relative to */
  readonly vendors: (begun: number) => Promise<readonly VendorKit[]>;
  /** Tells data of one's own from other data, so that a data folder keeps to what it was made over. */
  readonly seed: SeedMark | undefined;
  /** Chosen variants, each checked. */
  readonly choices: SandboxSettings['choices'];
  readonly version: string;
  readonly clock: () => number;
  readonly timer: () => number;
  readonly report: (message: string) => void;
};

/** Starts a Paystub in this process. @throws what `listen` throws, and what a damaged data folder throws */
export async function create(options: PaystubOptions, surroundings: Surroundings): Promise<Paystub> {
  const { port = 0, host = '127.0.0.1', auth = 'lenient', evidence = 'inferred', limits = 'off' } = options;
  const { choices, version, clock, timer, report } = surroundings;
  const storage = await openStorage(options.data, surroundings);
  try {
    const server = await startServer(
      {
        ...{ storage, version, clock, timer, report },
        vendors: await surroundings.vendors(storage.begun ?? clock()),
        settings: { auth, choices, floor: evidence, limits },
        simHeaders: options.simHeaders ?? true,
        adminToken: options.adminToken,
        cors: undefined,
        ...testRunLimits,
      },
      port,
      host,
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
  const call = callControl(paystub, 'default');
  let fresh = 0;
  const freshName = (): string => {
    fresh += 1;
    const name = `sandbox-${fresh}`;
    return sandboxes.find(name) === undefined ? name : freshName();
  };
  const sandbox = (name = freshName()) => {
    if (!sandboxName.test(name)) throw new TypeError(`"${name}" is no name for a sandbox: ${sandboxName.source}`);
    return sandboxOf(paystub, name, `/sandbox/${name}`);
  };
  return {
    ...sandboxOf(paystub, 'default', ''),
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
