import type { Entry } from '../journal/entry.ts';
import { type Count, Journal, type JournalLimits } from '../journal/journal.ts';

/** The entries that a request lets the journal forget: all, or those after a number. */
export type Forgetting = 'all' | number | undefined;

/**
 * The journal of a sandbox that several replicas have. The store has its entries; here are those that were read from it
 * last. A new one goes to the store first, and comes from there.
 */
export class SharedJournal extends Journal {
  /** Entries that are not on their way to the store yet, oldest first. */
  fresh: Entry[] = [];
  forgetting: Forgetting;
  /** True while a job runs. */
  isInJob = false;
  /** Called with an entry that comes after its job: Prism has answered, or the store was away. */
  onLate: (entry: Entry) => void = () => {};
  /** Number of the last entry that was read from the store. */
  lastRead = 0;
  /** Number of times that entries were forgotten, as far as it is known. */
  forgets = -1;
  #counts: readonly Count[] = [];
  readonly #onAnswered = new Set<(entry: Entry) => void>();

  constructor(limits: JournalLimits, sandboxes: () => number) {
    super(limits, sandboxes);
  }

  override note(entry: Entry): void {
    if (this.isInJob) this.fresh.push(entry);
    else this.onLate(entry);
  }

  /** Calls a listener with each request that this replica has answered. */
  onAnswered(listener: (entry: Entry) => void): void {
    this.#onAnswered.add(listener);
  }

  /** Tells of a request that this replica has answered. */
  tell(entry: Entry): void {
    for (const listener of this.#onAnswered) listener(entry);
  }

  /** Takes entries that were read from the store, and what is counted there. */
  load(entries: readonly Entry[], counts: readonly Count[], total: number): void {
    for (const entry of entries) {
      super.note(entry);
      this.lastRead = entry.id;
    }
    this.#counts = counts;
    this.total = total;
  }

  /** Forgets what was read, to read it again. */
  unload(): void {
    super.clear();
    this.lastRead = 0;
  }

  override counts(): readonly Count[] {
    return this.#counts;
  }

  override clear(): void {
    this.unload();
    this.forgetting = 'all';
  }

  override takeBack(): void {
    this.fresh = [];
  }

  override forgetAfter(id: number): void {
    super.forgetAfter(id);
    if (this.forgetting !== 'all') this.forgetting = id;
  }
}
