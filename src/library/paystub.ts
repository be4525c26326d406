import type { Credentials } from './credentials.ts';
import type { Input, Output } from './operation.ts';
import type { AuthMode, Evidence, Sandbox, SandboxInfo, VendorName } from './sandbox.ts';

/** How a Paystub is started; every part may be left out. */
export type PaystubOptions = {
  /** Port to listen on; a free one if not given. */
  readonly port?: number;
  /** Address to listen on, `127.0.0.1` if not given. On any but a loopback address give an `adminToken` as well. */
  readonly host?: string;
  /** Folder that keeps the state; without one nothing is kept. */
  readonly data?: string;
  /** File with records of your own in YAML or JSON, by vendor and table; they join the built-in company's. */
  readonly seed?: string;
  /** Size of a generated company, the same in all vendors. */
  readonly people?: number;
  /** Another number generates another company; 1 if not given. */
  readonly randomSeed?: number;
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
