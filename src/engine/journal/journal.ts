import type { Entry } from './entry.ts';
import { HeldEntries } from './held-entries.ts';
import { RuleTally } from './rule-tally.ts';

/** Number of requests to an operation that had one status. */
export type Count = {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly count: number;
};

/** Limits to what a journal holds: the oldest entries go first. */
export type JournalLimits = { readonly maxEntries: number; readonly maxBytes: number };

const defaultLimits: JournalLimits = { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 };

/** The last requests of a sandbox, and exact counts of all of them. */
export class Journal {
  readonly #limits: JournalLimits;
  readonly #sandboxes: () => number;
  readonly #listeners = new Set<(entry: Entry) => void>();
  #entries = new HeldEntries();
  #bytes = 0;
  /** By vendor, operation (`''` where the path has none) and status. */
  #counts = new Map<string, Map<string, Map<number, number>>>();
  /** The operations that each rule was met in since the last `clear`. */
  #tally = new RuleTally();
  /** Requests since the last `clear`, those that are no longer held included. */
  total = 0;

  /**
   * @param sandboxes number of sandboxes: past 32 they share what 32 of them may hold, so that no number of them
   * fills the memory
   */
  constructor(limits = defaultLimits, sandboxes: () => number = () => 1) {
    this.#limits = limits;
    this.#sandboxes = sandboxes;
  }

  /** Notes a request, and drops the oldest ones that are over the limits. */
  note(entry: Entry): void {
    this.total += 1;
    this.#count(entry, 1);
    if (entry.operation !== undefined) this.#tally.note(entry.operation, entry.rules);
    this.#bytes += this.#entries.push(entry);
    const { maxEntries, maxBytes } = this.#limits;
    const share = maxBytes / Math.max(1, this.#sandboxes() / 32);
    while (this.held > 1 && (this.held > maxEntries || this.#bytes > share)) this.#bytes -= this.#entries.shift();
    for (const listener of this.#listeners) listener(entry);
  }

  #count({ vendor, operation = '', reply: { status } }: Entry, by: number): void {
    const operations = getOrAdd(this.#counts, vendor, () => new Map<string, Map<number, number>>());
    const statuses = getOrAdd(operations, operation, () => new Map<number, number>());
    const count = (statuses.get(status) ?? 0) + by;
    if (count === 0) statuses.delete(status);
    else statuses.set(status, count);
  }

  /** Number of entries that are held. */
  get held(): number {
    return this.#entries.size;
  }

  /** The newest entry that is held. */
  get last(): Entry | undefined {
    return this.held === 0 ? undefined : this.#entries.at(this.held - 1);
  }

  /** The entries that are held, oldest first. */
  entries(): readonly Entry[] {
    return Array.from({ length: this.held }, (_, n) => this.#entries.at(n));
  }

  /** The last entries that are held, oldest first: so many, or all. */
  latest(count: number): readonly Entry[] {
    const first = Math.max(0, this.held - count);
    return Array.from({ length: this.held - first }, (_, n) => this.#entries.at(first + n));
  }

  /** The entry of a request, if it is held. */
  get(id: number): Entry | undefined {
    for (let n = 0; n < this.held; n += 1) if (this.#entries.idAt(n) === id) return this.#entries.at(n);
    return undefined;
  }

  /** The entries after a request, oldest first; `undefined` where not all of them are held. @param id 0 for all */
  after(id: number): readonly Entry[] | undefined {
    const later = this.entries().filter((entry) => entry.id > id);
    return this.get(id) === undefined && later[0]?.id !== id + 1 ? undefined : later;
  }

  /** Exact counts by operation and status since the last `clear`. */
  counts(): readonly Count[] {
    return [...this.#counts].flatMap(([vendor, operations]) =>
      [...operations].flatMap(([operation, statuses]) =>
        Array.from(statuses, ([status, count]) => ({ vendor, operation, status, count })),
      ),
    );
  }

  /** Ids of the operations that a rule was met in since the last `clear`. */
  operationsOf(rule: string): readonly string[] {
    return this.#tally.operationsOf(rule);
  }

  /** True while somebody listens. */
  get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls a listener with each further request. @returns a function that stops it */
  listen(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets all entries and counts. */
  clear(): void {
    this.#entries = new HeldEntries();
    this.#bytes = 0;
    this.#counts = new Map();
    this.#tally = new RuleTally();
    this.total = 0;
  }

  /** Takes back the entries from a request on, with their counts: their replies do not go out. */
  takeBack(id: number): void {
    for (let { last } = this; last !== undefined && last.id >= id; { last } = this) {
      this.total -= 1;
      this.#count(last, -1);
      this.#bytes -= this.#entries.pop();
    }
  }

  /** Forgets the entries after a request, which a rewind has undone. The counts stay: the requests were made. */
  forgetAfter(id: number): void {
    while (this.held > 0 && this.#entries.idAt(this.held - 1) > id) this.#bytes -= this.#entries.pop();
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
