import type { Write } from './table.ts';

/** A list of rows with one indexed value, and the table's version that it was right at. */
type LongList<R> = { readonly rows: readonly R[]; readonly version: number };

/** Number of rows from which a list is kept: shorter ones are found as fast. */
const minLength = 200;

/** Number of writes up to which a list is brought up to date instead of being found anew. */
const maxWrites = 20;

/** The table that the rows are from. */
type Source<R> = {
  readonly version: number;
  get(key: string): R | undefined;
  writesSince(version: number): readonly Write<R>[] | undefined;
  /** True for a key that a row of the seed has. */
  isSeeded(key: string): boolean;
};

/**
 * The long lists of rows of one index, by value. They are kept, and brought up to date after a few writes.
 * Kept for lists of many people: see docs/performance.md.
 */
export class LongLists<R> {
  readonly #lists = new Map<string, LongList<R>>();

  /**
   * The rows with a value.
   * @param isIn true for a row that has the value
   * @param find finds the rows anew
   */
  get(value: string, table: Source<R>, isIn: (row: R) => boolean, find: () => readonly R[]): readonly R[] {
    const kept = this.#lists.size === 0 ? undefined : this.#lists.get(value);
    if (kept === undefined) return this.#keep(value, find(), table.version);
    if (kept.version === table.version) return kept.rows;
    return this.#keep(value, updated(kept, table, isIn) ?? find(), table.version);
  }

  clear(): void {
    this.#lists.clear();
  }

  #keep(value: string, rows: readonly R[], version: number): readonly R[] {
    if (rows.length >= minLength) this.#lists.set(value, { rows, version });
    else this.#lists.delete(value);
    return rows;
  }
}

/** A list after the last writes; `undefined` where it has to be found anew, as the position of a row is not known. */
function updated<R>(
  { rows, version }: LongList<R>,
  table: Source<R>,
  isIn: (row: R) => boolean,
): readonly R[] | undefined {
  const writes = table.writesSince(version);
  if (writes === undefined || writes.length > maxWrites) return undefined;
  const list = [...rows];
  for (const [key, [first, ...later]] of Map.groupBy(writes, (write) => write.key)) {
    const before = first?.before;
    const after = table.get(key);
    const isAfter = after !== undefined && isIn(after);
    if (before !== undefined && isIn(before)) {
      const position = list.indexOf(before);
      if (position === -1) return undefined;
      list.splice(position, 1, ...(isAfter ? [after] : []));
    } else if (isAfter) {
      const isLast = before === undefined && later.length === 0 && !table.isSeeded(key);
      if (!isLast) return undefined;
      list.push(after);
    }
  }
  return list;
}
