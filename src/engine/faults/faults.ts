import type { Operation } from '../http/contract.ts';
import { isDeeper } from '../http/depth.ts';
import { header, type WireRequest } from '../http/http.ts';
import { parseJson, toJson } from '../http/json.ts';
import { isLike, matchesPath } from '../http/path-pattern.ts';

/** The requests that a fault is for: all parts that are given must hold. */
export type FaultMatch = {
  readonly vendor?: string;
  readonly operation?: string;
  readonly method?: string;
  /** The path, as the client sends it or as the contract has it; `*` stands for any text. */
  readonly path?: string;
  /** Header values by name; `*` stands for any text. */
  readonly headers?: { readonly [name: string]: string };
  /** JSONPath expressions (RFC 9535) on a JSON body: each must find a value, the one of `equals` if given. */
  readonly body?: readonly { readonly jsonPath: string; readonly equals?: unknown }[];
};

/** Waiting time in milliseconds: fixed, between two bounds, or lognormal around a median. */
export type Delay =
  | number
  | { readonly uniform: { readonly min: number; readonly max: number } }
  | { readonly lognormal: { readonly median: number; readonly sigma: number } };

/** An edit by somebody else: `null` removes the record, otherwise its members are put over those of the record. */
export type Edit = {
  readonly vendor: string;
  readonly table: string;
  readonly key: string;
  readonly record: Readonly<Record<string, unknown>> | null;
};

/** The kinds of things that go wrong. */
export type Effect =
  | { readonly kind: 'delay' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'commit-then-drop' }
  | { readonly kind: 'commit-then-status'; readonly status: number; readonly retryAfter?: number }
  | {
      readonly kind: 'fail-items' /** Positions in the bulk request, from 1. */;
      readonly items: readonly number[];
      readonly status?: number;
    }
  | {
      readonly kind: 'stale-read' /** Number of earlier changing requests that the read does not see. */;
      readonly requests: number;
    }
  | { readonly kind: 'edit-after'; readonly edits: readonly Edit[] };

/** A fault as the control API takes it. */
export type FaultRequest = {
  /** Every request if not given. */
  readonly match?: FaultMatch;
  readonly effect: Effect;
  readonly delay?: Delay;
  /** Matching requests that pass before it strikes. */
  readonly skip?: number;
  /** Number of times that it strikes; without it, always. */
  readonly times?: number;
  /** Chance from 0 to 1 that it strikes a matching request; drawn from the sandbox's own repeatable ids. */
  readonly probability?: number;
};

/** A fault in place. */
export type Fault = FaultRequest & {
  readonly id: string;
  readonly match: FaultMatch;
  /** Requests that matched so far. */
  readonly matched: number;
  /** Requests that it struck so far. */
  readonly struck: number;
};

/** Finds the values that a JSONPath expression selects; `undefined` where that would take too long. */
export type FindByPath = (value: unknown, expression: string) => readonly unknown[] | undefined;

/** Levels that a body may nest for an expression to be tried on it. */
const maxDepth = 1000;

/** Faults as they are at one moment. */
export type FaultsCopy = { readonly made: number; readonly faults: readonly Fault[] };

type Incoming = {
  readonly vendor: string;
  readonly operation: Pick<Operation, 'id' | 'path'>;
  readonly request: WireRequest;
};

/** The ways in which a fault goes: taken away by name, with all of a sandbox at its reset, or with the sandbox itself. */
export type FaultEnd = 'removed' | 'reset' | 'closed';

/** The faults of a sandbox in the order of their adding; of those that match, the first that is due strikes. */
export class Faults {
  #faults: Fault[] = [];
  #made = 0;
  /** Grows with every change, those by a strike among them. */
  version = 0;
  #find: FindByPath = () => [];
  /** Ids of the faults whose expressions took too long once. They match nothing any more. */
  readonly #tooSlow = new Set<string>();
  readonly #onUnused: (faults: readonly Fault[], end: FaultEnd) => void;

  /** @param onUnused called with faults that go and struck nothing */
  constructor(onUnused: (faults: readonly Fault[], end: FaultEnd) => void = () => {}) {
    this.#onUnused = onUnused;
  }

  get isEmpty(): boolean {
    return this.#faults.length === 0;
  }

  list(): readonly Fault[] {
    return this.#faults;
  }

  /** Puts a fault in place. @param find evaluates the expressions of `match.body`, needed where there are some */
  add(asked: FaultRequest, find?: FindByPath): Fault {
    this.#made += 1;
    this.version += 1;
    this.#find = find ?? this.#find;
    const fault = { match: {}, ...asked, id: `fault-${this.#made}`, matched: 0, struck: 0 };
    this.#faults.push(fault);
    return fault;
  }

  /** Removes a fault. @returns false if there is none of that id */
  remove(id: string): boolean {
    const removed = this.#faults.filter((fault) => fault.id === id);
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
    this.version += removed.length;
    this.#tell(removed, 'removed');
    return removed.length > 0;
  }

  /** Removes all faults. */
  clear(end: FaultEnd = 'removed'): void {
    const removed = this.#faults;
    this.#faults = [];
    this.version += removed.length;
    this.#tell(removed, end);
  }

  /** The faults with the number that were made so far, for `restore`. */
  copy(): FaultsCopy {
    return { made: this.#made, faults: [...this.#faults] };
  }

  /** Puts faults in place of those that are there. @param find evaluates the expressions of `match.body` */
  restore({ made, faults }: FaultsCopy, find?: FindByPath): void {
    this.#made = made;
    this.#faults = [...faults];
    this.#find = find ?? this.#find;
    this.version += 1;
  }

  #tell(removed: readonly Fault[], end: FaultEnd): void {
    const unused = removed.filter(({ struck }) => struck === 0);
    if (unused.length > 0) this.#onUnused(unused, end);
  }

  /**
   * The fault that strikes a request, if any. A request waits for one expression that takes too long, not for several:
   * it is not held against those that come after.
   * @param chance gives a number from 0 up to 1; called only for a fault with a probability
   */
  strike(incoming: Incoming, chance: () => number): Fault | undefined {
    const { size } = this.#tooSlow;
    for (const [i, fault] of this.#faults.entries()) {
      if (fault.times !== undefined && fault.struck >= fault.times) continue;
      const isTried = fault.match.body === undefined || (!this.#tooSlow.has(fault.id) && this.#tooSlow.size === size);
      if (!isTried || !this.#matches(fault, incoming)) continue;
      const due =
        fault.matched >= (fault.skip ?? 0) && (fault.probability === undefined || chance() < fault.probability);
      this.#faults[i] = { ...fault, matched: fault.matched + 1, struck: fault.struck + Number(due) };
      this.version += 1;
      if (due) return fault;
    }
    return undefined;
  }

  #matches({ id, match }: Fault, { vendor, operation, request }: Incoming): boolean {
    if (match.vendor !== undefined && match.vendor !== vendor) return false;
    if (match.operation !== undefined && match.operation !== operation.id) return false;
    if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
    if (match.path !== undefined && !matchesPath(match.path, request, operation.path)) return false;
    const headers = Object.entries(match.headers ?? {});
    if (!headers.every(([name, wanted]) => isLike(wanted, header(request.headers, name.toLowerCase()) ?? '')))
      return false;
    return match.body === undefined || this.#bodyMatches(id, match.body, request);
  }

  #bodyMatches(id: string, wanted: NonNullable<FaultMatch['body']>, { body }: WireRequest): boolean {
    if (body.tooLarge) return false;
    let value: unknown;
    try {
      const text = new TextDecoder().decode(body.bytes);
      if (isDeeper(text, maxDepth)) return false;
      value = parseJson(text);
    } catch {
      return false;
    }
    return wanted.every(({ jsonPath, ...rest }) => {
      const found = this.#find(value, jsonPath);
      if (found === undefined) this.#tooSlow.add(id);
      if (found === undefined) return false;
      return 'equals' in rest ? found.some((each) => toJson(each) === toJson(rest.equals)) : found.length > 0;
    });
  }
}

/** Draws the milliseconds to wait. @param chance gives a number from 0 up to 1 */
export function drawDelay(delay: Delay | undefined, chance: () => number): number {
  if (delay === undefined) return 0;
  if (typeof delay === 'number') return delay;
  if ('uniform' in delay) return delay.uniform.min + chance() * (delay.uniform.max - delay.uniform.min);
  const { median, sigma } = delay.lognormal;
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()); // Box-Muller transform
  return median * Math.exp(sigma * normal);
}
