import type { Fault } from '../faults/faults.ts';
import type { Meter } from '../faults/meter.ts';
import type { Operation } from '../http/contract.ts';
import { type RefusalReason, Refused, VendorFailure } from '../http/failure.ts';
import type { WireReply, WireRequest } from '../http/http.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import {
  type Behaviours,
  type Choices,
  type ContractPart,
  type Evidence,
  isBelow,
  type ReplyBehaviours,
  type RuleBook,
  weaker,
} from '../rules/rules.ts';
import type { ReplyChange } from '../rules/twin.ts';
import type { Ids } from '../sandbox/ids.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AuthMode, SandboxSettings, Switches } from '../sandbox/settings.ts';

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
const noParts: readonly ContractPart[] = [];
const noChanges: readonly ReplyChange[] = [];

function idle(): never {
  throw new Error('no request is being answered');
}

/** The request as gate, handler and renderer see it. */
export class RequestContext<V extends VendorTypes> {
  readonly request: WireRequest;
  readonly ids: Ids;
  /** The vendor's tables in this sandbox. */
  readonly state: V['state'];
  /** The sandbox's time in milliseconds since 1970. */
  readonly now: number;
  /** The caller; set by the vendor's gate before anything else reads it. */
  caller: V['caller'];
  /** The operation asked for, once it is found. */
  operation: Operation | undefined;
  /** Path, query and header parameters and the body, in the contract's types: set when they are read and found valid. */
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
  readonly #book: RuleBook;
  #noted: RuleSet;

  constructor(
    sandbox: Sandbox,
    vendor: { name: string; rules: RuleBook; defaultCaller: V['caller'] },
    request: WireRequest,
  ) {
    this.request = request;
    this.ids = sandbox.beginRequest();
    this.number = sandbox.ordinal;
    this.now = sandbox.now();
    this.caller = vendor.defaultCaller;
    this.operation = undefined;
    this.#sandbox = sandbox;
    this.#vendor = vendor.name;
    this.#book = vendor.rules;
    const { tables, noRules } = sandbox.partOf(vendor.name);
    this.state = tables as V['state'];
    this.#noted = noRules;
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
   * Decides a behaviour, and notes that the reply rests on its rule.
   * @returns true; false where the rule's twin is on, and then the code has to do what the twin says
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  holds(id: Behaviours<V['rules']> & string): boolean {
    this.#note(id);
    return !this.#isTwinOn(id);
  }

  /**
   * Notes that the reply rests on a rule that shows in the reply alone; where its twin is on, the reply is changed
   * before it goes out.
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  applies(id: ReplyBehaviours<V['rules']> & string): void {
    this.#note(id);
    const change = this.#isTwinOn(id) ? this.#book[id]?.twin?.change : undefined;
    if (change !== undefined) this.replyChanges = [...this.replyChanges, change];
  }

  /**
   * Decides a part of the reply that clients can do without, such as a header, and notes its rule where it is given.
   * @returns false where the rule's evidence is below the floor that the user set, or its twin is on: it is left out
   */
  offers(id: Behaviours<V['rules']> & string): boolean {
    const evidence = this.#book[id]?.evidence ?? 'inferred';
    return !isBelow(evidence, this.#sandbox.settings.floor) && this.holds(id);
  }

  /**
   * Decides a leniency of the engine's, and notes that the reply rests on its rule.
   * @returns false where the rule's twin is on, and then the engine refuses
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  tolerates(rule: string): boolean {
    this.#note(rule);
    return !this.#isTwinOn(rule);
  }

  /** Changes that twins make to the finished reply, in their order. */
  replyChanges: readonly ReplyChange[] = noChanges;

  /** True for a reply of Paystub's own, which says nothing about the vendor: not simulated, below the floor, a fault. */
  isOwn = false;

  /** True where a switch that decided about this request stands at a wrong position: the reply may break the contract. */
  isTwinMet = false;

  #isTwinOn(id: string): boolean {
    if (this.#sandbox.twinsOn === '' || this.#sandbox.settings.twins[id] === undefined) return false;
    this.isTwinMet = true;
    return true;
  }

  /** The wrong position that a refusal's switch stands at, if any. */
  twinOf(rule: string): string | undefined {
    return this.#isTwinOn(rule) ? this.#sandbox.settings.twins[rule] : undefined;
  }

  /** Ids of all rules of the sandbox whose switch stands at a wrong position, `a, b`; `''` for none. */
  get twinsOn(): string {
    return this.#sandbox.twinsOn;
  }

  /** The positions that the sandbox's switches stand at. */
  get switches(): Switches {
    return this.#sandbox.settings;
  }

  /**
   * Notes that the reply rests on a rule with variants.
   * @returns the variant that holds in this sandbox
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  choose<Id extends keyof Choices<V['rules']> & string>(id: Id): Choices<V['rules']>[Id] {
    this.#note(id);
    const chosen = this.#sandbox.settings.choices[id] ?? this.#book[id]?.default;
    return chosen as Choices<V['rules']>[Id]; // choices are checked against the declared variants when they are set
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
   * Notes the rule of a declared refusal that was caught.
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  noteRuleOf(error: unknown): void {
    if (error instanceof VendorFailure && error.rule !== undefined) this.#note(error.rule);
  }

  /** Next number of the vendor's counter of that name; given back if the request fails. */
  sequence(name: string): number {
    return this.#sandbox.sequence(`${this.#vendor}/${name}`);
  }

  /** The rules noted so far, each once, in order. */
  get rules(): RuleSet {
    return this.#noted;
  }

  /**
   * Lowers the evidence of the reply, where a part of the contract is known less well than its operation.
   * @param name of the part, for who reads the refusal: `operation getLayoffs`
   * @throws Refused where the evidence is below the floor that the user set
   */
  restsOn(name: string, evidence: Evidence): void {
    this.#parts = [...this.#parts, { name, evidence }];
    if (isBelow(evidence, this.#contractEvidence)) this.#contractEvidence = evidence;
    this.#requireFloor(name, evidence);
  }
  #parts: readonly ContractPart[] = noParts;
  #contractEvidence: Evidence = 'documented';

  /** The parts of the contract that lowered the evidence of the reply. */
  get parts(): readonly ContractPart[] {
    return this.#parts;
  }

  /**
   * Takes over the rules and the evidence of a request that is a part of this one.
   * @throws Refused where they are below the floor that the user set
   */
  absorb(part: AnyContext): void {
    for (const id of part.rules.ids) this.#note(id);
    this.isTwinMet ||= part.isTwinMet;
    for (const { name, evidence } of part.parts) this.restsOn(name, evidence);
    if (part.isOwn) this.restsOn('part of the request that is answered by Paystub itself', 'inferred');
  }

  /** The evidence of the reply: the weakest of the operation, of its parts in use, and of the rules that decided. */
  get evidence(): Evidence {
    if (this.isOwn || (this.operation === undefined && this.#noted.evidence === undefined)) return 'inferred';
    return weaker(this.#contractEvidence, this.#noted.evidence ?? 'documented');
  }

  #requireFloor(name: string, evidence: Evidence): void {
    // The refusal is rendered by the same vendor code that may have noted the rule: only the first time throws.
    if (!isBelow(evidence, this.#sandbox.settings.floor) || this.#belowFloor) return;
    this.#belowFloor = true;
    throw new Refused({ kind: 'below-floor', name, variants: Object.keys(this.#book[name]?.variants ?? {}) });
  }

  #note(id: string): void {
    const evidence = this.#book[id]?.evidence ?? 'inferred';
    this.#noted = this.#noted.with(id, evidence);
    this.#requireFloor(id, evidence);
  }
  #belowFloor = false;
}

type Has<T, K extends string> = K extends keyof T ? NonNullable<T[K]> : Record<never, never>;
type Part<O, K extends string> = O extends { parameters: infer P } ? Has<P, K> : Record<never, never>;
type Contents<C> = C[keyof C];

/** Path parameters of a generated operation type. */
export type PathOf<O> = Part<O, 'path'>;
/** Query parameters of a generated operation type. */
export type QueryOf<O> = Part<O, 'query'>;
/** Declared header parameters of a generated operation type. */
export type HeadersOf<O> = Part<O, 'header'>;

/** Request body of a generated operation type; `undefined` where it may be left out or there is none. */
export type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? Contents<C>
  : O extends { requestBody?: { content: infer C } }
    ? Contents<C> | undefined
    : undefined;

/** Every documented reply of a generated operation type: a wrong status or body does not compile. */
export type ReplyOf<O> = O extends { responses: infer R }
  ? {
      [S in keyof R & number]: R[S] extends { content: infer C }
        ? { readonly status: S; readonly body: Contents<C>; readonly headers?: Readonly<Record<string, string>> }
        : { readonly status: S; readonly body?: undefined; readonly headers?: Readonly<Record<string, string>> };
    }[keyof R & number]
  : never;

/** A handler's argument: the context with the request's validated parts in the types of the contract. */
export type Call<O, V extends VendorTypes> = RequestContext<V> & {
  readonly operation: Operation;
  readonly params: PathOf<O>;
  readonly query: QueryOf<O>;
  readonly headers: HeadersOf<O>;
  readonly body: BodyOf<O>;
};

/** A vendor's handlers by operation id. Operations without one are answered by the fallback. */
export type Handlers<Operations, V extends VendorTypes> = {
  readonly [Id in keyof Operations]?: (call: Call<Operations[Id], V>) => ReplyOf<Operations[Id]>;
};
