/** Rows to read a page from: an array, or rows that are kept in order. */
export type Rows<T> = {
  readonly length: number;
  slice(from: number, to: number): readonly T[];
};

const maxRunLength = 512;

/**
 * Rows that stay sorted while some are added and removed. They are stored in runs: inserting into one long array would
 * move all rows after it.
 */
export class OrderedRows<T> implements Rows<T> {
  readonly #compare: (a: T, b: T) => number;
  #runs: T[][] = [];
  length: number;

  /** @param sorted rows in the order of `compare`, which returns 0 for no two of them */
  constructor(sorted: readonly T[], compare: (a: T, b: T) => number) {
    this.#compare = compare;
    this.length = sorted.length;
    for (let at = 0; at < sorted.length; at += maxRunLength / 2)
      this.#runs.push(sorted.slice(at, at + maxRunLength / 2));
  }

  slice(from: number, to: number): readonly T[] {
    const found: T[] = [];
    let start = 0;
    for (const run of this.#runs) {
      if (start >= to) break;
      if (start + run.length > from) found.push(...run.slice(Math.max(0, from - start), to - start));
      start += run.length;
    }
    return found;
  }

  /** Inserts a row at its position. */
  add(row: T): void {
    this.length += 1;
    const at = Math.min(this.#runOf(row), this.#runs.length - 1);
    const run = this.#runs[at];
    if (run === undefined) {
      this.#runs.push([row]);
      return;
    }
    run.splice(this.#positionIn(run, row), 0, row);
    if (run.length > maxRunLength) this.#runs.splice(at + 1, 0, run.splice(maxRunLength / 2));
  }

  /** Removes a row. @returns false if it was not there */
  remove(row: T): boolean {
    const at = this.#runOf(row);
    const run = this.#runs[at];
    const position = run === undefined ? 0 : this.#positionIn(run, row);
    if (run?.[position] !== row) return false;
    this.length -= 1;
    run.splice(position, 1);
    if (run.length === 0) this.#runs.splice(at, 1);
    return true;
  }

  /** The first run whose last row does not come before a row. */
  #runOf(row: T): number {
    return firstIndex(this.#runs.length, (i) => this.#compare(this.#runs[i]?.at(-1) as T, row) >= 0);
  }

  #positionIn(run: readonly T[], row: T): number {
    return firstIndex(run.length, (i) => this.#compare(run[i] as T, row) >= 0);
  }
}

/** The first index from which on a condition holds, by binary search; `count` if there is none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
