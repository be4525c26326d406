import type { components } from '../server/control/generated/types.ts';
import type { CallControl, Input } from './operation.ts';

type Schemas = components['schemas'];

export type VendorName = Schemas['VendorName'];
export type AuthMode = Schemas['AuthMode'];
export type Evidence = Schemas['Evidence'];
export type SandboxSettings = Schemas['SandboxSettings'];
export type SandboxInfo = Schemas['Sandbox'];
export type Clock = Schemas['Clock'];
export type FaultOrder = Schemas['FaultOrder'];
export type Fault = Schemas['Fault'];
export type FaultPreset = Schemas['FaultPreset'];
export type RequestLine = Schemas['RequestLine'];
export type RequestPage = Schemas['RequestPage'];
export type RequestDetails = Schemas['Request'];
export type RequestFilter = NonNullable<Input<'findRequests'>['query']>;
export type Explanation = Schemas['Explanation'];
export type Count = Schemas['Count'];
export type Expectation = Schemas['Expectation'];
export type Verdict = Schemas['Verdict'];
export type Rule = Schemas['Rule'];
export type Snapshot = Schemas['Snapshot'];
export type SnapshotDocument = Schemas['SnapshotDocument'];
export type TablePage = Schemas['TablePage'];
export type Action = Schemas['Action'];
export type ProviderState = Schemas['ProviderState'];

/** A record of a vendor's table, as it is stored. */
export type StoredRecord = { readonly [member: string]: unknown };

/** One isolated world: data, clock, tokens, faults, limits, rule choices, journal. Made when it is first used. */
export type Sandbox = {
  readonly name: string;
  /** Base URL of all vendors in this sandbox: `http://127.0.0.1:4010/sandbox/alice`. */
  readonly url: string;
  /** Where a vendor's client finds its API in this sandbox, without a slash at the end: `…/sandbox/alice/ukg`. */
  readonly baseUrl: (vendor: VendorName) => string;
  /** Back to the seed: data, tokens, counters, ids, clock and settings; no faults, an empty journal. Snapshots stay. */
  readonly reset: () => Promise<void>;
  /** Undoes the requests after one, newest first; `0` undoes all. @throws PaystubError where the journal no longer holds them */
  readonly rewind: (request: number) => Promise<void>;
  /** Name, time, counts and settings. */
  readonly info: () => Promise<SandboxInfo>;
  /** Changes how strict it is; what is not named stays. */
  readonly configure: (settings: SandboxSettings) => Promise<SandboxInfo>;
  /** Deletes it with all that it holds. @throws PaystubError for the sandbox `default` */
  readonly delete: () => Promise<void>;
  readonly clock: {
    /** The sandbox's time, and whether it runs. */
    readonly get: () => Promise<Clock>;
    /** Sets the time: an ISO 8601 date-time with zone, or a `Date`. */
    readonly set: (now: string | Date) => Promise<Clock>;
    /** Moves the time by an ISO 8601 duration: `P1M`, `PT30M`, `-P2D`. */
    readonly advance: (duration: string) => Promise<Clock>;
    /** Stops the time, where it stands or at a moment. */
    readonly freeze: (now?: string | Date) => Promise<Clock>;
    /** Lets the time go on from where it stands. */
    readonly resume: () => Promise<Clock>;
    /** Back to the real time. */
    readonly reset: () => Promise<Clock>;
  };
  readonly faults: {
    /** Lets something go wrong. Of the faults that match a request, the first that is due strikes. */
    readonly add: (order: FaultOrder) => Promise<Fault>;
    readonly list: () => Promise<readonly Fault[]>;
    readonly remove: (id: string) => Promise<void>;
    readonly clear: () => Promise<void>;
    /** Faults that the vendors' systems are known for. */
    readonly presets: () => Promise<readonly FaultPreset[]>;
    readonly addPreset: (name: string) => Promise<readonly Fault[]>;
  };
  readonly limits: {
    /** Whether the vendors' rate limits are enforced. */
    readonly get: () => Promise<'off' | 'real'>;
    readonly set: (mode: 'off' | 'real') => Promise<void>;
  };
  readonly requests: {
    /** The requests that the journal holds, oldest first, and how many there were. */
    readonly find: (filter?: RequestFilter) => Promise<RequestPage>;
    /** One request with its reply, rules and effects. */
    readonly get: (id: number) => Promise<RequestDetails>;
    /** Why a request was answered as it was. */
    readonly explain: (id: number) => Promise<Explanation>;
    /** Exact counts by operation and status since the journal was cleared. */
    readonly counts: () => Promise<readonly Count[]>;
    /** Checks that the requests were made that a test expects. A count that is not given means at least one. */
    readonly verify: (expect: readonly Expectation[], options?: { readonly inOrder?: boolean }) => Promise<Verdict>;
    /** The journal as a HAR 1.2 document. */
    readonly har: () => Promise<Readonly<Record<string, unknown>>>;
    readonly clear: () => Promise<void>;
    /** Calls a listener at each further request, until the returned function is called. */
    readonly onRequest: (listener: (request: RequestLine) => void) => Promise<() => void>;
  };
  readonly rules: {
    /** Every rule with its evidence and the variant that holds in this sandbox. */
    readonly list: (filter?: {
      readonly vendor?: VendorName;
      readonly evidence?: Evidence;
    }) => Promise<readonly Rule[]>;
    /** Chooses the variant of a rule. @throws PaystubError for a rule or variant that does not exist */
    readonly choose: (id: string, variant: string) => Promise<Rule>;
  };
  readonly snapshots: {
    readonly list: () => Promise<readonly Snapshot[]>;
    /** Saves records, clock and settings under a name, in place of an earlier snapshot of that name. */
    readonly save: (name: string) => Promise<Snapshot>;
    readonly restore: (name: string) => Promise<void>;
    readonly delete: (name: string) => Promise<void>;
    /** A snapshot as a document, to be kept in a file. */
    readonly export: (name: string) => Promise<SnapshotDocument>;
    readonly import: (name: string, document: SnapshotDocument) => Promise<Snapshot>;
  };
  readonly state: {
    /** How many records each table of each vendor has. */
    readonly summary: () => Promise<{ readonly [vendor: string]: { readonly [table: string]: number } }>;
    readonly table: (
      vendor: VendorName,
      table: string,
      page?: { readonly offset?: number; readonly limit?: number },
    ) => Promise<TablePage>;
    readonly get: (vendor: VendorName, table: string, key: string) => Promise<StoredRecord>;
    /** Stores a record as it is, past all rules of the vendor. */
    readonly put: (vendor: VendorName, table: string, key: string, record: StoredRecord) => Promise<StoredRecord>;
    /** Changes members of a record; `null` removes one. */
    readonly patch: (vendor: VendorName, table: string, key: string, change: StoredRecord) => Promise<StoredRecord>;
    readonly delete: (vendor: VendorName, table: string, key: string) => Promise<void>;
  };
  readonly actions: {
    /** What can happen to a vendor's system outside of its API. */
    readonly list: () => Promise<readonly Action[]>;
    readonly perform: (vendor: VendorName, action: string, input?: StoredRecord) => Promise<StoredRecord>;
  };
  readonly providerStates: {
    /** Every state that a consumer's pact can ask for. */
    readonly list: () => Promise<readonly ProviderState[]>;
    /** Brings a state about. @returns the values that can be injected into the pact's request */
    readonly setUp: (state: string, params?: StoredRecord) => Promise<Readonly<Record<string, string | number>>>;
    /** Clears up after an interaction: back to the seed. */
    readonly tearDown: (state: string) => Promise<void>;
  };
  /** Any operation of the control API by its name in `specs/paystub/`. */
  readonly call: CallControl;
};
