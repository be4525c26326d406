import { newEntries, type ReadEntry } from './new-entries.ts';
import type { SharedStore } from './shared-store.ts';

/** Milliseconds for which journal entries of requests that changed nothing are gathered. */
const gatheringTime = 50;
/** Entries that wait for the store at most. */
const maxWaiting = 1000;

/** Waits until other replicas have written what they gather now; longer where the store takes its time. */
export async function waitForOthers(store: Pick<SharedStore, 'ping'>): Promise<void> {
  for (let half = 0; half < 2; half += 1) {
    await new Promise((resolve) => setTimeout(resolve, gatheringTime));
    await store.ping();
  }
}

/** The journal entries of requests that changed nothing, until the store has them. */
export class EntryOutbox {
  readonly #store: SharedStore;
  readonly #id: () => string;
  #waiting: readonly ReadEntry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | undefined;

  /** @param id gives the identity of the sandbox in the store */
  constructor(store: SharedStore, id: () => string) {
    this.#store = store;
    this.#id = id;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#underWay === undefined;
  }

  /** Adds entries, which are written soon. */
  add(entries: readonly ReadEntry[]): void {
    if (entries.length === 0) return;
    this.#waiting = [...this.#waiting, ...entries].slice(-maxWaiting);
    this.#flushAfter(gatheringTime);
  }

  /** Takes all entries, for them to be written with changes. */
  take(): readonly ReadEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** Puts entries back that were taken and not written. */
  putBack(entries: readonly ReadEntry[]): void {
    this.#waiting = [...entries, ...this.#waiting].slice(-maxWaiting);
    if (this.#waiting.length > 0) this.#flushAfter(gatheringTime);
  }

  /** Writes all entries. @throws what the store throws; they then wait on */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#underWay !== undefined) await this.#underWay.catch(() => undefined); // it comes back, or is written
    if (this.#waiting.length === 0 || this.#id() === '') return;
    this.#underWay = this.#write();
    await this.#underWay.finally(() => {
      this.#underWay = undefined;
    });
  }

  async #write(): Promise<void> {
    const entries = this.take();
    try {
      await this.#store.note(this.#id(), newEntries(entries, []));
    } catch (error) {
      this.#waiting = [...entries, ...this.#waiting].slice(-maxWaiting);
      this.#flushAfter(20 * gatheringTime);
      throw error;
    }
  }

  #flushAfter(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      this.flush().catch(() => undefined); // they wait for the next time
    }, milliseconds).unref();
  }
}
