import type { SandboxSettings } from '../engine/sandbox.ts';
import { sandboxName } from '../engine/sandboxes.ts';
import type { Vendor } from '../engine/vendor.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { memoryStorage } from '../storage/memory.ts';
import { callControl, type Input, type Output } from './call-control.ts';
import type { Credentials } from './credentials.ts';
import type { AuthMode, Evidence, Sandbox, SandboxInfo, VendorName } from './sandbox.ts';
import { sandboxOf } from './sandbox-of.ts';

/** How a Paystub is started; every part may be left out. */
export type PaystubOptions = {
  /** Port to listen on; a free one if not given. */
  readonly port?: number;
  /** Address to listen on, `127.0.0.1` if not given. On any but a loopback address give an `adminToken` as well. */
  readonly host?: string;
  /** Folder that keeps the state; without one nothing is kept. */
  readonly data?: string;
  /** `off`: any token or none; `lenient`, the default: a token that is sent must be valid; `strict`: as the vendor does it. */
  readonly auth?: AuthMode;
  /** Answer 501 rather than lean on weaker evidence than this; `inferred` if not given. */
  readonly evidence?: Evidence;
  /** `real` enforces the vendors' rate limits; `off` if not given. */
  readonly limits?: 'off' | 'real';
  /** Variants of rules by rule id, `{ 'ukg.terms.get.none': 'not-found' }`. */
  readonly choose?: Readonly<Record<string, string>>;
  /** Whether answers carry the `X-Paystub…` headers; they do if not said. */
  readonly simHeaders?: boolean;
  /** Bearer token that the control API asks for over HTTP; none if not given. */
  readonly adminToken?: string;
  /** Tells the real time in milliseconds since 1970, which the sandboxes' clocks start from; `Date.now` if not given. */
  readonly clock?: () => number;
  /** Told, one line at a time, what should never happen; standard error if not given. */
  readonly report?: (message: string) => void;
};

/** A running Paystub. It is its own sandbox `default`. */
export type Paystub = Sandbox & {
  readonly version: string;
  readonly credentials: Credentials;
  /** A sandbox by name, made when it is first used; without a name one that nobody else has. No server is started for it. */
  readonly sandbox: (name?: string) => Sandbox;
  readonly sandboxes: {
    /** The sandboxes that are open, `default` first. */
    readonly list: () => Promise<readonly SandboxInfo[]>;
    /** Makes a sandbox with settings of its own, or as a copy of another one or of its snapshot. */
    readonly create: (options: NonNullable<Input<'createSandbox'>['body']>) => Promise<Sandbox>;
  };
  /** The OpenAPI 3.1 document of a vendor, or of the control API. */
  readonly openApi: (name: VendorName | 'paystub') => Promise<Output<'getOpenApi'>>;
  /** Finishes the requests under way and stops. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** What a Paystub takes from the process that it runs in. */
export type Surroundings = {
  readonly vendors: readonly Vendor[];
  readonly version: string;
  readonly clock: () => number;
  readonly timer: () => number;
  readonly report: (message: string) => void;
  /** Chosen variants, each checked. */
  readonly choices: SandboxSettings['choices'];
};

/** Starts a Paystub in this process. @throws what `listen` throws, and what a damaged data folder throws */
export async function create(options: PaystubOptions, surroundings: Surroundings): Promise<Paystub> {
  const { port = 0, host = '127.0.0.1', data, auth = 'lenient', evidence = 'inferred', limits = 'off' } = options;
  const { choices, ...rest } = surroundings;
  const { clock, report } = rest;
  const storage =
    data === undefined
      ? memoryStorage()
      : await (await import('../storage/lowdb.ts')).lowdbStorage({ folder: data, now: clock(), report });
  const server = await startServer(
    {
      ...rest,
      storage,
      settings: { auth, choices, floor: evidence, limits },
      simHeaders: options.simHeaders ?? true,
      adminToken: options.adminToken,
      cors: undefined,
      sandboxes: { most: 100_000, idle: 0 },
      journal: { entries: 1000, bytes: 16 * 1024 * 1024 },
    },
    port,
    host,
  ).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  return toPaystub(server, rest);
}

function toPaystub({ paystub, info, close }: RunningServer, { version }: Pick<Surroundings, 'version'>): Paystub {
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
