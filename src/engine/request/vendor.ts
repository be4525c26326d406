import type { Paging } from '../faults/wire-twins.ts';
import type { Contract, Operation } from '../http/contract.ts';
import type { RefusalReason, VendorFailure, Violation } from '../http/failure.ts';
import type { WireHeaders, WireReply } from '../http/http.ts';
import type { Leniency } from '../http/router.ts';
import type { RuleBook } from '../rules/rules.ts';
import type { Change, TableSpecs } from '../state/table.ts';
import type { VendorSeed } from '../state/vendor-seed.ts';
import type { RequestContext, VendorTypes } from './context.ts';
import type { Identity } from './identity.ts';

/** A reply as a handler or a renderer gives it, before it is written as text. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing goes out: a fault ends the connection before the request is worked on. */
  readonly delivery?: 'none';
};

/**
 * The stages around an operation's handler, in the order in which they run. Each may throw a failure;
 * a reply that `authenticate` or `authorize` returns is sent in place of the handler's.
 */
export type Gate<V extends VendorTypes> = {
  /** Before the path is looked up: the checks of a gateway in front of the API. */
  readonly beforeRouting?: (context: RequestContext<V>) => void;
  /** After the operation is found and before its body is read: tokens. */
  readonly authenticate?: (context: RequestContext<V>, operation: Operation) => Reply | undefined;
  /** After the request is found valid: permissions, for vendors that check them that late. */
  readonly authorize?: (context: RequestContext<V>, operation: Operation) => Reply | undefined;
  /** After the reply, good or bad: vendors keep parts of it. Its changes are kept even if the request failed. */
  readonly afterReply?: (context: RequestContext<V>, reply: WireReply) => void;
};

/** One simulated system: everything that answering its requests needs. */
export type Vendor<V extends VendorTypes = VendorTypes> = {
  /** Name in settings, sandboxes and the control API: `ukg-wfm`. */
  readonly name: string;
  /** The vendor's own name, for people. */
  readonly title: string;
  /** First path segment on our server: `/ukg`. */
  readonly mount: string;
  /** Segments that may stand between mount and contract path, longest first, ending with `''`. */
  readonly bases: readonly string[];
  /** Without a mount, paths that begin so are this vendor's. */
  readonly rootPrefixes: readonly string[];
  /** True for a request without a mount that is this vendor's, although its path begins like another one's. */
  readonly claims?: (path: string, headers: WireHeaders) => boolean;
  /** Paths, parameters and members are matched in any case. */
  readonly ignoreCase: boolean;
  /** Largest request body. */
  readonly maxBodyBytes: number;
  /** Greatest number of lists and objects of a JSON body that stand in each other. */
  readonly maxBodyDepth: number;
  readonly contract: Contract;
  /** Handlers by operation id. The vendor's own declaration is checked against the contract's types. */
  readonly handlers: { readonly [operationId: string]: unknown };
  readonly gate: Gate<V>;
  /** The ways in which requests say who calls; without them, no sandbox can be chosen by a credential. */
  readonly identity?: Identity<V['state']>;
  readonly rules: RuleBook;
  readonly tables: TableSpecs;
  readonly seed: VendorSeed;
  /** The caller where nobody needs to be known: before the gate, and in auth mode `off`. */
  readonly defaultCaller: V['caller'];
  /** Puts a parsed JSON or form body into the form that the contract describes, where the vendor is lenient. */
  readonly prepare?: (body: unknown, operation: Operation, context: RequestContext<V>) => unknown;
  /** The same for query parameters, still texts, by their names in the contract. */
  readonly prepareQuery?: (
    query: Record<string, string>,
    operation: Operation,
    context: RequestContext<V>,
  ) => Record<string, unknown>;
  /**
   * Reads a value of the path, the query or the body that is of another type than the contract's, where the vendor is
   * lenient; `undefined` where it is not.
   */
  readonly readValue?: (violation: Violation, context: RequestContext<V>) => unknown;
  /**
   * Ids of the rules by which the engine understands what the contract does not have: it notes them where that
   * happens, and refuses where their twin is on. What has no rule is inferred.
   */
  readonly leniencies?: { readonly [Way in Leniency]?: keyof V['rules'] & string };
  /**
   * Ids of the choices by which the engine reads bodies that are compressed or in another charset than UTF-8. Their
   * variants are `read`, `ignored` and `refused`; without such a rule they are refused.
   */
  readonly encodings?: { readonly [Way in 'coding' | 'charset']: keyof V['rules'] & string };
  /** True for a query key that is not in the contract but that the vendor's own code reads. */
  readonly readsQueryKey?: (key: string, operation: Operation) => boolean;
  /** The meaning of a change in words, given all changes of its request; `undefined` for the plain wording. */
  readonly describeChange?: (change: Change, all: readonly Change[]) => string | undefined;
  /** Turns a reason of the engine's into the vendor's own failure. */
  readonly refuse: (reason: RefusalReason, context: RequestContext<V>) => VendorFailure;
  /** Paths in the body of a failure to the codes that clients go by, `ia::result.ia::error.code`: names joined by dots. */
  readonly failureCodes: readonly string[];
  /** The way in which its lists come in pages, if they do. */
  readonly paging?: Paging;
  /** Renders a failure as the vendor sends it. */
  readonly render: (failure: VendorFailure, context: RequestContext<V>) => Reply;
  /** Headers that every reply carries; a reply's own come on top. */
  readonly headers: (context: RequestContext<V>, reply: Reply) => { readonly [name: string]: string };
};
