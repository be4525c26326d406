import type { Write } from './table.ts';

/** Number of writes that a table remembers at least. */
const maxRemembered = 512;

/**
 * The last writes to a table, oldest first.
 * A query's result is brought up to date by them instead of being found anew. Kept for W6w: see docs/performance.md.
 */
export class RecentWrites<R> {
  #writes: Write<R>[] = [];

  push(write: Write<R>): void {
    this.#writes.push(write);
    if (this.#writes.length > 2 * maxRemembered) this.#writes = this.#writes.slice(-maxRemembered);
  }

  /** The last writes, as many as asked for; `undefined` if so many are not remembered. */
  last(count: number): readonly Write<R>[] | undefined {
    return count > this.#writes.length ? undefined : this.#writes.slice(this.#writes.length - count);
  }

  clear(): void {
    this.#writes = [];
  }
}
