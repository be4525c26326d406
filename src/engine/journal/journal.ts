import type { Entry } from './entry.ts';
import { HeldEntries } from './held-entries.ts';

/** How many requests an operation had, by status. */
export type Count = {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly count: number;
};

/** How much a journal holds at most: the oldest entries go first. */
export type JournalLimits = { readonly maxEntries: number; readonly maxBytes: number };

/** The last requests of a sandbox, and exact counts of all of them. */
export class Journal {
  readonly #limits: JournalLimits;
  readonly #sandboxes: () => number;
  readonly #listeners = new Set<(entry: Entry) => void>();
  #entries = new HeldEntries();
  #bytes = 0;
  /** By vendor, operation (`''` where the path has none) and status. */
  #counts = new Map<string, Map<string, Map<number, number>>>();
  /** Requests since the last `clear`, those that are no longer held included. */
  total = 0;

  /** @param sandboxes how many there are: past 32 they share what 32 of them may hold, so that no number of them fills the memory */
  constructor(limits: JournalLimits, sandboxes: () => number = () => 1) {
    this.#limits = limits;
    this.#sandboxes = sandboxes;
  }

  /** Takes in a request and lets go of the oldest ones that are too many. */
  note(entry: Entry): void {
    this.total += 1;
    const operations = getOrAdd(this.#counts, entry.vendor, () => new Map<string, Map<number, number>>());
    const statuses = getOrAdd(operations, entry.operation ?? '', () => new Map<number, number>());
    statuses.set(entry.reply.status, (statuses.get(entry.reply.status) ?? 0) + 1);
    const weighs = weight(entry);
    this.#entries.push(entry, weighs);
    this.#bytes += weighs;
    const { maxEntries: entries, maxBytes: bytes } = this.#limits;
    const share = bytes / Math.max(1, this.#sandboxes() / 32);
    while (this.held > 1 && (this.held > entries || this.#bytes > share)) this.#bytes -= this.#entries.shift();
    for (const listener of this.#listeners) listener(entry);
  }

  /** Entries that are held. */
  get held(): number {
    return this.#entries.size;
  }

  /** The entries that are held, oldest first. */
  entries(): readonly Entry[] {
    return Array.from({ length: this.held }, (_, n) => this.#entries.at(n));
  }

  /** The entry of a request, if it is held. */
  get(id: number): Entry | undefined {
    for (let n = 0; n < this.held; n += 1) if (this.#entries.idAt(n) === id) return this.#entries.at(n);
    return undefined;
  }

  /** Exact counts by operation and status since the last `clear`. */
  counts(): readonly Count[] {
    return [...this.#counts].flatMap(([vendor, operations]) =>
      [...operations].flatMap(([operation, statuses]) =>
        Array.from(statuses, ([status, count]) => ({ vendor, operation, status, count })),
      ),
    );
  }

  /** Calls a listener at each further request. @returns what stops it */
  listen(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets all entries and counts. */
  clear(): void {
    this.#entries = new HeldEntries();
    this.#bytes = 0;
    this.#counts = new Map();
    this.total = 0;
  }

  /** Forgets the entries after a request, which a rewind has undone. The counts go on: the requests were made. */
  forgetAfter(id: number): void {
    while (this.held > 0 && this.#entries.idAt(this.held - 1) > id) this.#bytes -= this.#entries.pop();
  }
}

/** About the bytes that an entry holds on to besides a fixed part. */
function weight({ request, reply }: Entry): number {
  return 1024 + (request.body.tooLarge ? 0 : request.body.bytes.length) + reply.body.length;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
