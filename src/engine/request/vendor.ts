import type { VendorStates } from '../../pact/provider-states.ts';
import type { VendorPeople } from '../../people/company-types.ts';
import type { Contract, Operation } from '../http/contract.ts';
import type { WireReply } from '../http/http.ts';
import type { Problem, Refusal } from '../http/problem.ts';
import type { RuleBook } from '../rules/rules.ts';
import type { Actions } from '../state/actions.ts';
import type { Records, Relations } from '../state/records.ts';
import type { Change, Row, TableSpecs } from '../state/table.ts';
import type { Context, VendorTypes } from './context.ts';

/** A reply as a handler or a renderer gives it, before it is written as text. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * What stands before an operation, in the order in which the stages run. Each may throw a named failure;
 * a reply given by `enter` or `admit` is sent in place of the handler's.
 */
export type Gate<V extends VendorTypes> = {
  /** Before the path is looked up: what a gateway in front of the API asks for. */
  readonly approach?: (context: Context<V>) => void;
  /** After the operation is found and before its body is read: tokens. */
  readonly enter?: (context: Context<V>, operation: Operation) => Reply | undefined;
  /** After the request is found valid: permissions, for vendors that look at them that late. */
  readonly admit?: (context: Context<V>, operation: Operation) => Reply | undefined;
  /** When the reply, good or bad, is known: what a vendor keeps of it. Its changes are kept even if the request failed. */
  readonly leave?: (context: Context<V>, reply: WireReply) => void;
};

/** The records that a vendor's sandboxes start from. */
export type VendorSeed = {
  readonly rows: { readonly [table: string]: readonly Row[] };
  /** Counters of `call.sequence` by name: the last number that was given. */
  readonly counters: { readonly [name: string]: number };
};

/** One simulated system. */
export type Vendor<V extends VendorTypes = VendorTypes> = {
  /** `ukg-wfm`, `sage-intacct`, `poweroffice-go`. */
  readonly name: string;
  /** The vendor's own name, for people. */
  readonly title: string;
  /** First path segment on our server: `/ukg`. */
  readonly mount: string;
  /** What may stand between mount and contract path, longest first, ending with `''`. */
  readonly bases: readonly string[];
  /** Without a mount, paths that begin so are this vendor's. */
  readonly rootPrefixes: readonly string[];
  /** Paths, parameters and members are matched in any case. */
  readonly ignoreCase: boolean;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  readonly contract: Contract;
  /** Checked against the contract's types where the vendor declares them. */
  readonly handlers: { readonly [operationId: string]: unknown };
  readonly gate: Gate<V>;
  readonly rules: RuleBook;
  readonly tables: TableSpecs;
  readonly seed: VendorSeed;
  /** What records of the tables must look like. */
  readonly records: Records;
  /** Which members of its records name other records. */
  readonly relations: Relations;
  /** By counter: the member, after its table, that holds the numbers which the counter gives, `employees.MailAddress.Id`. */
  readonly numbered: { readonly [counter: string]: string };
  /** Fills in what a record of own data need not say, such as when it was made. `now` is in milliseconds since 1970. */
  readonly complete?: (table: string, row: Row, now: number) => Row;
  /** How a generated company's people are kept. */
  readonly people: VendorPeople;
  /** The caller where nobody needs to be known: before the gate, and in auth mode `off`. */
  readonly anyone: V['caller'];
  /** The built-in test credentials, as `GET /__admin/info` gives them. */
  readonly credentials: { readonly [name: string]: string };
  /** What can happen to the system outside of its API. */
  readonly actions?: Actions<V['state']>;
  /** The states that a consumer's pact can ask for. */
  readonly states?: VendorStates<V['state']>;
  /** Puts a parsed JSON or form body into the form that the contract describes, where the vendor is lenient. */
  readonly prepare?: (body: unknown, operation: Operation) => unknown;
  /** The same for query parameters, still texts, by their names in the contract. */
  readonly prepareQuery?: (query: Record<string, string>, operation: Operation) => Record<string, unknown>;
  /** Says in words what a change means, seen with the others of the same request; `undefined` for the plain wording. */
  readonly describeChange?: (change: Change, all: readonly Change[]) => string | undefined;
  /** Turns what the engine refuses into the vendor's own failure. */
  readonly refuse: (refusal: Refusal, context: Context<V>) => Problem;
  /** Renders a failure as the vendor sends it. */
  readonly render: (problem: Problem, context: Context<V>) => Reply;
  /** Headers that every answer carries; a reply's own come on top. */
  readonly headers: (context: Context<V>, reply: Reply) => { readonly [name: string]: string };
};

/** Hides a vendor's types where vendors are handled alike; the engine passes each only what belongs to it. */
export function asVendor<V extends VendorTypes>(vendor: Vendor<V>): Vendor {
  return vendor as unknown as Vendor;
}
