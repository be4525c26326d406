import type { Credentials } from './generated/vendors.ts';
import type { Input, Output } from './operation.ts';
import type { Reports } from './reports.ts';
import type { AuthMode, Evidence, Sandbox, SandboxInfo, UnusedFaults, VendorName } from './sandbox.ts';

/** The options that a Paystub is started with. Each may be left out. */
export type PaystubOptions = {
  /** False for a Paystub without a server of its own: `app` is to be mounted in an Express application, or a server. */
  readonly listen?: boolean;
  /** With `listen: false`: the base URL that `app` will be reached at; `http://localhost` if not given. */
  readonly url?: string;
  /** Port to listen on; a free one if not given. */
  readonly port?: number;
  /** Address to listen on; both loopback addresses if not given. For any but a loopback address give an `adminToken` as well. */
  readonly host?: string;
  /** Folder that keeps the state; nothing is kept if not given. */
  readonly data?: string;
  /** Plugins that bring further vendors and operations: their folders, or the names of their packages. */
  readonly plugins?: readonly string[];
  /** File with own records in YAML or JSON, by vendor and table. They are added to the built-in company's. */
  readonly seed?: string;
  /**
   * The number of people in a generated company, 1 to 1,000,000, or a CSV file of people, `people.csv`. They are the same in
   * all vendors.
   */
  readonly people?: number | string;
  /** A whole number that selects which company is generated; 1 if not given. */
  readonly randomSeed?: number;
  /** True to read the files again when they change, as `reload` does; what changed is told to `report`. */
  readonly watch?: boolean;
  /**
   * `off`: any token or none; `lenient` (default): a token that is sent must be valid; `strict`: as the vendor does it.
   */
  readonly auth?: AuthMode;
  /** Answers 501 to requests whose reply would rest on weaker evidence than this; `inferred` if not given. */
  readonly evidence?: Evidence;
  /** `real` enforces the vendors' rate limits; `off` if not given. */
  readonly limits?: 'off' | 'real';
  /** Variants of rules by rule id: `{ 'ukg.terms.get.none': 'not-found' }`. */
  readonly choose?: Readonly<Record<string, string>>;
  /**
   * Twins to turn on, by rule id: wrong behaviours, with which a test can see that a client would notice. `true` for a
   * behaviour; `other-status`, `other-code` or `server-error` for a refusal.
   */
  readonly twins?: Readonly<Record<string, boolean | string>>;
  /**
   * `report` (default) writes a line for a fault that struck nothing when its sandbox is reset, deleted or closed; `error`
   * lets the call of the library that does so reject.
   */
  readonly unusedFaults?: UnusedFaults;
  /** False to leave out the `X-Paystub…` headers of replies; true if not given. */
  readonly simHeaders?: boolean;
  /** Bearer token that the control API requires over HTTP; none if not given. */
  readonly adminToken?: string;
  /**
   * Returns the real time in milliseconds since 1970, which the sandboxes' clocks start from; `Date.now` if not given.
   */
  readonly clock?: () => number;
  /** Called with one line for each error inside Paystub; it writes to standard error if not given. */
  readonly report?: (message: string) => void;
};

/** The options of a connection. */
export type ConnectOptions = {
  /** Bearer token of the control API, where it asks for one; `PAYSTUB_ADMIN_TOKEN` if not given. */
  readonly adminToken?: string | undefined;
  /** `error` lets `reset`, `delete` and `close` of a sandbox reject where a fault of it struck nothing. */
  readonly unusedFaults?: UnusedFaults;
};

/** The options of a Paystub that is started unless one runs already. */
export type ConnectOrCreateOptions = PaystubOptions & {
  /** False to start one even where `PAYSTUB_URL` names a running one, that of `paystub exec`. */
  readonly connect?: boolean;
};

/** A running Paystub. It is itself the sandbox `default`. */
export type Paystub = Sandbox &
  Reports & {
    /** The version in package.json. */
    readonly version: string;
    readonly credentials: Credentials;
    /**
     * Returns a sandbox by name, which comes into being when it is first used. No server is started for it.
     * @param name letters, digits, `.`, `_` and `-`; a name that is not in use if not given
     * @throws TypeError for a text that is no name
     */
    readonly sandbox: (name?: string) => Sandbox;
    readonly sandboxes: {
      /** Returns the open sandboxes, `default` first. */
      readonly list: () => Promise<readonly SandboxInfo[]>;
      /**
       * Creates a sandbox with its own settings, or as a copy of another one or of a snapshot.
       * @throws PaystubError if there is one of that name already
       */
      readonly create: (options: NonNullable<Input<'createSandbox'>['body']>) => Promise<Sandbox>;
    };
    /**
     * Reads the files of own data again, and of a running server its configuration. If the data changed, every sandbox starts
     * over from them.
     * @returns a line for each change @throws PaystubError for a file with errors, and then everything is as it was
     */
    readonly reload: () => Promise<Output<'reload'>>;
    /** Returns the server's metrics in the text format of Prometheus. */
    readonly metrics: () => Promise<Output<'getMetrics'>>;
    /** Returns the OpenAPI 3.1 document of a vendor, or of the control API (`paystub`). */
    readonly openApi: (name: VendorName | 'paystub') => Promise<Output<'getOpenApi'>>;
    /**
     * Finishes the requests under way, keeps what they changed, and stops. Of a connection: ends it, and the server goes on.
     */
    readonly close: () => Promise<void>;
    readonly [Symbol.asyncDispose]: () => Promise<void>;
  };

/** A Paystub without a server of its own. */
export type MountedPaystub = Paystub & {
  /**
   * The Express application: `yours.use('/stub', paystub.app)`, before any middleware that reads bodies, or
   * `http.createServer(paystub.app)`.
   */
  readonly app: (request: object, response: object, next?: (error?: unknown) => void) => void;
};
