import type { Contract } from '../../engine/http/contract.ts';
import type { BodyOf, PathOf, QueryOf, ReplyOf } from '../../engine/http/operation-types.ts';
import type { SharedSandboxes } from '../../engine/replicas/shared-sandboxes.ts';
import type { Service } from '../../engine/request/service.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { SandboxRegistry } from '../../engine/sandbox/sandbox-registry.ts';
import type { RecordJudge } from '../../engine/state/records.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { components, operations } from './generated/types.ts';

/** Identifies the own data that the sandboxes of a server start from. */
export type OwnDataMark = {
  /** The same for the same data. */
  readonly digest: string;
  /** The flags that it came from: `--seed company.yaml`. */
  readonly from: string;
  /** The time that generated dates are relative to, in milliseconds since 1970. */
  readonly begun: number;
};

/** The server as the control API sees it. */
export type ServerFacts = {
  readonly vendors: readonly VendorKit[];
  readonly services: ReadonlyMap<string, Service>;
  readonly sandboxes: SandboxRegistry;
  /** The same sandboxes, where several replicas have them. */
  readonly shared?: SharedSandboxes | undefined;
  /** The name of the database that the replicas share. */
  readonly database?: string | undefined;
  /** Validates records of a vendor's tables; loaded when first asked for. */
  readonly recordJudge: (vendor: VendorKit) => Promise<RecordJudge>;
  /** The contract of the control API, where it is another one than the built-in vendors'. */
  readonly contract?: Contract | undefined;
  readonly metrics: Metrics;
  readonly version: string;
  /** Base URL of the running server. */
  readonly url: () => string;
  /** Addresses beside it, where there are any. */
  readonly addresses?: (() => Pick<Shape<'Info'>, 'tls' | 'proxy' | 'ca'>) | undefined;
  /** Bearer token to ask for, if any. */
  readonly adminToken: string | undefined;
  /** `undefined` if all sandboxes start from the built-in company. */
  readonly ownData: OwnDataMark | undefined;
  /** The answer key of the company whose people are in the vendors' seeds, if one is. */
  readonly company: VendorKit['company'];
  /** Takes the sandboxes to what the files of the server have now, if it has any. @throws UsageError for a bad file */
  readonly reload?: (() => Promise<Shape<'Reload'>>) | undefined;
  /** The use that was made of the server, where somebody gathers it. */
  readonly usage?: (() => Shape<'Usage'>) | undefined;
  /** The share of the vendors that was met, where somebody gathers it. */
  readonly coverage?: GatherCoverage | undefined;
};

/** Returns the share of the vendors that was met in sandboxes, those of several replicas too. */
export type GatherCoverage = (
  sandboxes: SandboxRegistry | SharedSandboxes,
) => Shape<'Coverage'> | Promise<Shape<'Coverage'>>;

/** The argument of an operation of the control API. */
export type ControlCall<Id extends keyof operations> = {
  readonly facts: ServerFacts;
  /** The sandbox that the request is for. */
  readonly sandbox: Sandbox;
  /** The URL of this server as the client reaches it, with the sandbox that its path names. */
  readonly origin: string;
  readonly params: PathOf<operations[Id]>;
  readonly query: QueryOf<operations[Id]>;
  /** Declared headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: BodyOf<operations[Id]>;
  /** Makes changes and their reply in one transaction of a sandbox: with a reply that breaks the contract none is kept. */
  readonly alter: (sandbox: Sandbox, work: () => ReplyOf<operations[Id]>) => ReplyOf<operations[Id]>;
};

/** A reply of any operation, before it is written as text. */
export type AnyReply = { readonly status: number; readonly body?: unknown };

/** Sends texts until the client goes away. @returns a function that ends it */
export type Stream = (send: (text: string) => void) => () => void;

/** The text of a JSON document in parts: others are served between them. */
export type Texts = AsyncIterable<string>;

type ControlReply<Id extends keyof operations> =
  | ReplyOf<operations[Id]>
  | (Id extends 'exportRequests' | 'exportSnapshot' ? { readonly status: 200; readonly texts: Texts } : never)
  | (Id extends 'streamRequests' ? { readonly status: 200; readonly stream: Stream } : never);

/** The operations of the control API by their ids in `specs/paystub/`. */
export type ControlOperations = {
  readonly [Id in keyof operations]: (call: ControlCall<Id>) => ControlReply<Id> | Promise<ControlReply<Id>>;
};

/** A group of operations that stand in one file. */
export type Group<Ids extends keyof operations> = Pick<ControlOperations, Ids>;

/** A schema of `specs/paystub/`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

/** A time in milliseconds since 1970 as the control API writes it, ISO 8601 in UTC. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
