import type { components } from '../server/control/generated/types.ts';
import type { CallControl, Input } from './operation.ts';
import type { People } from './people.ts';
import type { RecordOf, TableName, WithOperation } from './vendor-types.ts';

type Schemas = components['schemas'];

/** The name of a vendor: `ukg-wfm`. */
export type VendorName = Schemas['VendorName'];
/** The strictness about tokens: `off`, `lenient` or `strict`. */
export type AuthMode = Schemas['AuthMode'];
/** The way in which a rule is known: `documented`, `observed` or `inferred`. */
export type Evidence = Schemas['Evidence'];
/** The settings of a sandbox: auth mode, evidence floor and rate limits. */
export type SandboxSettings = Schemas['SandboxSettings'];
/** Changed settings of a sandbox, and credentials of its own, by which requests choose it. */
export type SandboxChange = Schemas['SandboxChange'];
/** Name, time, counts, settings and own credentials of a sandbox. */
export type SandboxInfo = Schemas['Sandbox'];
/** The time of a sandbox, ISO 8601, and whether it runs. */
export type Clock = Schemas['Clock'];
/** A fault to add: the requests that it strikes, its effect, and how often it strikes. */
export type FaultOrder = Omit<Schemas['FaultOrder'], 'match'> & { readonly match?: FaultMatch };
/** The requests that a fault strikes: all parts that are given must hold. */
export type FaultMatch = WithOperation<Schemas['FaultMatch']>;
/** A fault in place, with its id and the number of requests that it struck. */
export type Fault = Schemas['Fault'];
/** Faults under a name, ready to be added. */
export type FaultPreset = Schemas['FaultPreset'];
/** A request in one line: id, time, vendor, operation, method, path and status. */
export type RequestLine = Schemas['RequestLine'];
/** The requests that a filter matches, and their number. */
export type RequestPage = Schemas['RequestPage'];
/** A request and its reply with headers, bodies, rules and effects. */
export type RequestDetails = Schemas['Request'];
/** A filter for requests, and the page that is returned of them. */
export type RequestFilter = WithOperation<NonNullable<Input<'findRequests'>['query']>>;
/** The reasons for a reply: a verdict in words, contract violations, rules. */
export type Explanation = Schemas['Explanation'];
/** The number of requests to an operation that got one status. */
export type Count = Schemas['Count'];
/** A request that a test expects, and how often. */
export type Expectation = WithOperation<Schemas['Expectation']>;
/** The result of a verification: true, or the expectations that were not met. */
export type Verdict = Schemas['Verdict'];
/** A rule with its evidence, its variants and the one in force. */
export type Rule = Schemas['Rule'];
/** The name of a snapshot, its time and the number of its changes. */
export type Snapshot = Schemas['Snapshot'];
/** A snapshot as a document, to be kept in a file. */
export type SnapshotDocument = Schemas['SnapshotDocument'];
/** A page of a table's records, and their number. */
export type TablePage<Item = StoredRecord> = Omit<Schemas['TablePage'], 'records'> & {
  readonly records: readonly Item[];
};
/** The use that was made of a server, in all its sandboxes. */
export type Usage = Schemas['Usage'];
/** The operations, rules and hazards that were met, and those that were not. */
export type Coverage = Schemas['Coverage'];
/** An event that can happen to a vendor's system outside of its API. */
export type Action = Schemas['Action'];
/** A state that a pact can ask for, with its parameters and the values that it gives back. */
export type ProviderState = Schemas['ProviderState'];

/** The way in which a sandbox treats faults that struck nothing when it is reset, deleted or closed. */
export type UnusedFaults = 'report' | 'error';

/** A record of a vendor's table, as it is stored. */
export type StoredRecord = { readonly [member: string]: unknown };

/**
 * One isolated world: data, clock, tokens, faults, limits, rule choices, journal. It comes into being when it is first
 * used. Every member that returns a promise rejects with a PaystubError if the control API refuses the call.
 */
export type Sandbox = {
  readonly name: string;
  /** The base URL of all vendors in this sandbox: `http://127.0.0.1:4010/sandbox/alice`. */
  readonly url: string;
  /** Returns the base URL of a vendor's API in this sandbox, without a slash at the end: `…/sandbox/alice/ukg`. */
  readonly baseUrl: (vendor: VendorName) => string;
  /**
   * Returns to the seed: data, tokens, counters, ids, clock and settings; no faults, an empty journal. Snapshots stay.
   */
  readonly reset: () => Promise<void>;
  /**
   * Undoes the requests after one, newest first.
   * @param request id of the last request that stays; 0 undoes all
   * @throws PaystubError if the journal no longer holds the requests
   */
  readonly rewind: (request: number) => Promise<void>;
  /** Returns name, time, counts and settings. */
  readonly info: () => Promise<SandboxInfo>;
  /** Changes settings and own credentials. Those that are not named stay. */
  readonly configure: (change: SandboxChange) => Promise<SandboxInfo>;
  /** Deletes the sandbox with all that it holds. @throws PaystubError for the sandbox `default` */
  readonly delete: () => Promise<void>;
  /** Ends the use of the sandbox: deletes it, or resets `default`. @throws Error for unused faults, where these are errors */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
  readonly clock: {
    /** Returns the sandbox's time, and whether it runs. */
    readonly get: () => Promise<Clock>;
    /** Sets the time. @param now an ISO 8601 date-time with zone, or a `Date` */
    readonly set: (now: string | Date) => Promise<Clock>;
    /** Moves the time. @param duration an ISO 8601 duration: `P1M`, `PT30M`, `-P2D` */
    readonly advance: (duration: string) => Promise<Clock>;
    /** Stops the time. @param now the time to stop at; the present one if not given */
    readonly freeze: (now?: string | Date) => Promise<Clock>;
    /** Lets the time go on from where it stopped. */
    readonly resume: () => Promise<Clock>;
    /** Returns to the real time. */
    readonly reset: () => Promise<Clock>;
  };
  readonly faults: {
    /** Adds a fault. If several faults match a request, the first one that is due strikes. */
    readonly add: (order: FaultOrder) => Promise<Fault>;
    /** Returns the faults in place. */
    readonly list: () => Promise<readonly Fault[]>;
    /** Removes a fault by its id. */
    readonly remove: (id: string) => Promise<void>;
    /** Removes all faults. */
    readonly clear: () => Promise<void>;
    /** Returns the faults that the vendors' systems are known for. */
    readonly presets: () => Promise<readonly FaultPreset[]>;
    /** Adds the faults of a preset. */
    readonly addPreset: (name: string) => Promise<readonly Fault[]>;
  };
  readonly limits: {
    /** Returns `real` if the vendors' rate limits are enforced. */
    readonly get: () => Promise<'off' | 'real'>;
    /** Enforces the vendors' rate limits, or no longer. */
    readonly set: (mode: 'off' | 'real') => Promise<void>;
  };
  readonly requests: {
    /** Returns the requests in the journal that match a filter, oldest first, and the number of all requests. */
    readonly find: (filter?: RequestFilter) => Promise<RequestPage>;
    /** Returns one request with its reply, rules and effects. */
    readonly get: (id: number) => Promise<RequestDetails>;
    /** Explains the reply to a request. */
    readonly explain: (id: number) => Promise<Explanation>;
    /** Returns the exact counts by operation and status since the journal was cleared. */
    readonly counts: () => Promise<readonly Count[]>;
    /**
     * Checks that requests were made as a test expects them.
     * @param expect the requests; an expectation without a count means at least one
     * @param options `inOrder` is true if they must have been made in the order of the list, `faultsStruck` if each fault
     * in place must have struck
     */
    readonly verify: (
      expect: readonly Expectation[],
      options?: { readonly inOrder?: boolean; readonly faultsStruck?: boolean },
    ) => Promise<Verdict>;
    /** Returns the journal as a HAR 1.2 document. */
    readonly har: () => Promise<Readonly<Record<string, unknown>>>;
    /**
     * Makes an Arazzo document of the requests, to be run by `paystub replay`.
     * @param range numbers of the first and the last request; with `loose` it checks status, keys, ids and lengths alone
     */
    readonly scenario: (range?: Input<'makeScenario'>['query']) => Promise<Schemas['RecordedScenario']>;
    /** Empties the journal. */
    readonly clear: () => Promise<void>;
    /** Calls a listener with each further request. @returns the function that ends it */
    readonly onRequest: (listener: (request: RequestLine) => void) => Promise<() => void>;
  };
  readonly rules: {
    /** Returns the rules with their evidence and the positions of their switches in this sandbox. */
    readonly list: (filter?: {
      readonly vendor?: VendorName;
      readonly evidence?: Evidence;
    }) => Promise<readonly Rule[]>;
    /** Chooses the variant of a rule. @throws PaystubError for a rule or variant that does not exist */
    readonly choose: (id: string, variant: string) => Promise<Rule>;
    /**
     * Turns a twin on or off: a wrong behaviour, with which a test can see that a client would notice.
     * @param twin true or false for a behaviour; false, `other-status`, `other-code` or `server-error` for a refusal
     * @throws PaystubError for a rule or position that does not exist
     */
    readonly setTwin: (id: string, twin: boolean | string) => Promise<Rule>;
  };
  readonly snapshots: {
    /** Returns the saved snapshots. */
    readonly list: () => Promise<readonly Snapshot[]>;
    /** Saves records, clock and settings under a name. An earlier snapshot of that name is replaced. */
    readonly save: (name: string) => Promise<Snapshot>;
    /** Returns to the records, clock and settings of a snapshot. */
    readonly restore: (name: string) => Promise<void>;
    /** Deletes a snapshot. */
    readonly delete: (name: string) => Promise<void>;
    /** Returns a snapshot as a document, to be kept in a file. */
    readonly export: (name: string) => Promise<SnapshotDocument>;
    /** Saves a document of `export` as a snapshot. */
    readonly import: (name: string, document: SnapshotDocument) => Promise<Snapshot>;
  };
  readonly state: {
    /** Returns the number of records by vendor and table. */
    readonly summary: () => Promise<{ readonly [vendor: string]: { readonly [table: string]: number } }>;
    /** Returns a page of a table's records. */
    readonly table: <Vendor extends VendorName, Table extends TableName<Vendor>>(
      vendor: Vendor,
      table: Table,
      page?: { readonly offset?: number; readonly limit?: number },
    ) => Promise<TablePage<RecordOf<Vendor, Table>>>;
    /** Returns a record. @throws PaystubError if there is none */
    readonly get: <Vendor extends VendorName, Table extends TableName<Vendor>>(
      vendor: Vendor,
      table: Table,
      key: string,
    ) => Promise<RecordOf<Vendor, Table>>;
    /** Stores a record as it is, without applying the vendor's rules. */
    readonly put: <Vendor extends VendorName, Table extends TableName<Vendor>>(
      vendor: Vendor,
      table: Table,
      key: string,
      record: RecordOf<Vendor, Table>,
    ) => Promise<RecordOf<Vendor, Table>>;
    /** Changes members of a record. `null` removes a member, or is its value if the member may be null. */
    readonly patch: <Vendor extends VendorName, Table extends TableName<Vendor>>(
      vendor: Vendor,
      table: Table,
      key: string,
      change: { readonly [Member in keyof RecordOf<Vendor, Table>]?: RecordOf<Vendor, Table>[Member] | null },
    ) => Promise<RecordOf<Vendor, Table>>;
    /** Deletes a record. */
    readonly delete: <Vendor extends VendorName>(
      vendor: Vendor,
      table: TableName<Vendor>,
      key: string,
    ) => Promise<void>;
  };
  readonly people: People;
  readonly actions: {
    /** Returns the events that can happen to the vendors' systems outside of their APIs. */
    readonly list: () => Promise<readonly Action[]>;
    /** Lets an event happen. @returns the records or values that it gives back */
    readonly perform: (vendor: VendorName, action: string, input?: StoredRecord) => Promise<StoredRecord>;
  };
  readonly providerStates: {
    /** Returns every state that a consumer's pact can ask for. */
    readonly list: () => Promise<readonly ProviderState[]>;
    /** Brings a state about. @returns the values that can be injected into the pact's request */
    readonly setUp: (state: string, params?: StoredRecord) => Promise<Readonly<Record<string, string | number>>>;
    /** Returns to the seed after an interaction. */
    readonly tearDown: (state: string) => Promise<void>;
  };
  /** Performs any operation of the control API by its name in `specs/paystub/`. */
  readonly call: CallControl;
};
