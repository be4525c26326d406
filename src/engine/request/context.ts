import type { Fault } from '../faults/faults.ts';
import type { Meter } from '../faults/meter.ts';
import type { RefusalReason, VendorFailure } from '../http/failure.ts';
import type { WireReply, WireRequest } from '../http/http.ts';
import type { RuleBook } from '../rules/rules.ts';
import type { Ids } from '../sandbox/ids.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AuthMode, SandboxSettings } from '../sandbox/settings.ts';
import { Decisions } from './decisions.ts';

/** The types that one vendor's handlers work with. */
export type VendorTypes = {
  readonly state: object;
  readonly caller: unknown;
  readonly rules: RuleBook;
  /** Values that the vendor keeps from one stage of a request to the next; none if not given. */
  readonly own?: object;
};

/** The context of any vendor's request. */
export type AnyContext = RequestContext<VendorTypes>;

type OwnOf<V extends VendorTypes> = V extends { readonly own: infer Own } ? Partial<Own> : Record<never, never>;

const nothing = Object.freeze({});

function idle(): never {
  throw new Error('no request is being answered');
}

/** The request as gate, handler and renderer see it. */
export class RequestContext<V extends VendorTypes> extends Decisions<V['rules']> {
  readonly request: WireRequest;
  /** The request with its body in plain UTF-8, as it is read; set when that was compressed or in another charset. */
  plain: WireRequest;
  readonly ids: Ids;
  /** The vendor's tables in this sandbox; others after a pause in which it was reset or restored. */
  state: V['state'];
  /** The sandbox's time in milliseconds since 1970. */
  now: number;
  /** The caller; set by the vendor's gate before anything else reads it. */
  caller: V['caller'];
  /** Path, query and header parameters and the body: set when they are read, and then in the contract's types. */
  params: unknown = nothing;
  query: unknown = nothing;
  headers: unknown = nothing;
  body: unknown;
  /** The vendor's own values during this request: written by one of its stages, read by a later one. */
  readonly own: OwnOf<V> = {} as OwnOf<V>;
  /** True for a request that another one performs as a part of itself. */
  nested = false;
  /** Number of the request in its sandbox. */
  readonly number: number;
  /**
   * Answers another request to the same vendor as a part of this one: its changes are kept or undone with this
   * request, and undone alone if it fails itself. Its rules are noted as this one's. Set by the engine.
   */
  performNested: (request: WireRequest) => WireReply = idle;
  /** The engine's reason for refusing the request, if it did. */
  refusalReason: RefusalReason | undefined = undefined;
  /** The fault that a test has put in the request's way. */
  fault: Fault | undefined = undefined;
  /** Set by a fault: the failure of the n-th item of a bulk request, counted from 1, in place of its work. */
  failItem: ((item: number) => VendorFailure | undefined) | undefined = undefined;
  #items = 0;
  readonly #sandbox: Sandbox;
  readonly #vendor: string;

  constructor(
    sandbox: Sandbox,
    vendor: { name: string; rules: RuleBook; defaultCaller: V['caller'] },
    request: WireRequest,
  ) {
    const { tables, noRules } = sandbox.partOf(vendor.name);
    super(sandbox, vendor.rules, noRules);
    this.request = request;
    this.plain = request;
    this.ids = sandbox.beginRequest();
    this.number = sandbox.ordinal;
    this.now = sandbox.now();
    this.caller = vendor.defaultCaller;
    this.#sandbox = sandbox;
    this.#vendor = vendor.name;
    this.state = tables as V['state'];
  }

  get auth(): AuthMode {
    return this.#sandbox.settings.auth;
  }

  /** `real` where the vendor's documented rate limits are enforced. */
  get limits(): SandboxSettings['limits'] {
    return this.#sandbox.settings.limits;
  }

  /** The sandbox's count of calls against rate limits. */
  get meter(): Meter {
    return this.#sandbox.meter;
  }

  /**
   * Runs one item of a bulk request.
   * @throws what `work` throws, with the changes of this item undone and its rule noted
   */
  attempt<T>(work: () => T): T {
    this.#items += 1;
    const failure = this.failItem?.(this.#items);
    if (failure !== undefined) throw failure;
    try {
      return this.#sandbox.world.attempt(work);
    } catch (error) {
      this.noteRuleOf(error);
      throw error;
    }
  }

  /**
   * True for a credential that belongs to this sandbox alone: it stands for the built-in one of that name.
   * @param name that of the credential, `client_id`
   * @param value as it was sent; in lower case where the vendor takes it in any case
   */
  owns(name: string, value: string | undefined): boolean {
    const own = this.#sandbox.credentials[this.#vendor]?.[name];
    return own !== undefined && own === value;
  }

  /** Next number of the vendor's counter of that name; given back if the request fails. */
  sequence(name: string): number {
    return this.#sandbox.sequence(`${this.#vendor}/${name}`);
  }
}
