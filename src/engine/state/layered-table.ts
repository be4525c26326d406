import { rowsAtATime } from '../in-parts.ts';
import { DerivedValues } from './derived-values.ts';
import { KeyIndex } from './key-index.ts';
import { LongLists } from './long-lists.ts';
import { RecentWrites } from './recent-writes.ts';
import { RowPositions } from './row-positions.ts';
import type { SeedTable } from './seed-table.ts';
import type { Change, Derived, Overlay, Row, Table, TableSpec, Write } from './table.ts';

/** An index of a table over the rows of its overlay; those of the seed are in the seed's own index. */
type OverlayIndex<R> = {
  readonly extract: (row: R) => string | undefined;
  readonly keys: KeyIndex;
  readonly long: LongLists<R>;
};

/** A table as an overlay over its seed: every cost depends on what is touched, not on what is stored. */
export class LayeredTable<R extends Row> implements Table<R> {
  readonly #name: string;
  readonly #spec: TableSpec<R>;
  readonly #seed: SeedTable<R>;
  /** The changes to the table; only the table writes into it. */
  readonly overlay: Overlay<R>;
  readonly #log: (change: Change<R>) => void;
  readonly #indexes: ReadonlyMap<string, OverlayIndex<R>>;
  readonly #positions: RowPositions<R>;
  /** True once a row came to an indexed value later than to its position: the index may then be out of order. */
  #isIndexUnordered = false;
  readonly #writes = new RecentWrites<R>();
  #derived: DerivedValues | undefined;
  #keepsDerived = true;
  size: number;
  version = 0;

  /**
   * @param name full name, `<vendor>/<table>`
   * @param overlay the changes so far; the table goes on writing into it
   * @param log takes each change
   */
  constructor(
    name: string,
    spec: TableSpec<R>,
    seed: SeedTable<R>,
    overlay: Overlay<R>,
    log: (change: Change<R>) => void,
  ) {
    this.#name = name;
    this.#spec = spec;
    this.#seed = seed;
    this.overlay = overlay;
    this.#log = log;
    this.size = seed.rows.size;
    this.#positions = new RowPositions(seed, overlay);
    const indexes = Object.entries(spec.indexes ?? {});
    this.#indexes = new Map(
      indexes.map(([index, extract]) => [index, { extract, keys: new KeyIndex(), long: new LongLists<R>() }]),
    );
    for (const [key, row] of overlay) {
      this.#count(key, row, seed.rows.get(key));
      if (row === undefined) this.compact(key);
    }
  }

  /** Takes the changes of a copy into a table without any, some rows at a time. */
  *fill(changes: Overlay<R>): Generator<void> {
    for (const [key, row] of changes) {
      const seeded = this.#seed.rows.get(key);
      if (row === seeded) continue;
      this.overlay.set(key, row);
      this.#count(key, row, seeded);
      if (this.overlay.size % rowsAtATime === 0) yield;
    }
  }

  get(key: string): R | undefined {
    const row = this.overlay.get(key);
    if (row !== undefined) return row;
    const seeded = this.#seed.rows.get(key);
    return seeded === undefined || this.overlay.has(key) ? undefined : seeded;
  }

  put(row: R): void {
    this.write(this.#spec.key(row), row);
  }

  delete(key: string): void {
    this.write(key, undefined);
  }

  all(): Iterable<R> {
    return this.overlay.size === 0 ? this.#seed.rows.values() : this.#layered();
  }

  *#layered(): Iterable<R> {
    for (const [key, row] of this.#seed.rows) {
      const current = this.overlay.get(key) ?? (this.overlay.has(key) ? undefined : row);
      if (current !== undefined) yield current;
    }
    for (const [key, row] of this.overlay) {
      if (row !== undefined && !this.#seed.rows.has(key)) yield row;
    }
  }

  by(name: string, value: string): readonly R[] {
    const index = this.#indexes.get(name);
    if (index === undefined) return [];
    const find = () => this.#find(name, index, value);
    return index.long.get(value, this, (row) => index.extract(row) === value, find);
  }

  byAny(name: string, values: readonly string[]): readonly R[] {
    const found = values.flatMap((value) => this.by(name, value));
    return found.length > 1 ? this.#positions.sort(found, this.#spec.key) : found;
  }

  isSeeded(key: string): boolean {
    return this.#seed.rows.has(key);
  }

  derived<T>(name: string, version: number, make: (earlier: Derived<T> | undefined) => T): T {
    if (!this.#keepsDerived) return make(undefined);
    this.#derived ??= new DerivedValues();
    return this.#derived.get(name, version, this.version, make);
  }

  /** Forgets all derived values. @param keeps false to compute each value anew from now on */
  forgetDerived(keeps: boolean): void {
    this.#derived = undefined;
    this.#keepsDerived = keeps;
  }

  writesSince(version: number): readonly Write<R>[] | undefined {
    return this.#writes.last(this.version - version);
  }

  /** Puts a record (or its absence) in place without logging the change: for undoing and for loading. */
  apply(key: string, row: R | undefined): void {
    this.#set({ table: this.#name, key, before: this.get(key), after: row });
  }

  /** Puts a record (or its absence) in place as a change of the current request. */
  write(key: string, after: R | undefined): void {
    const before = this.get(key);
    if (before === after) return;
    const change = { table: this.#name, key, before, after };
    this.#set(change);
    this.#log(change);
  }

  /** Drops an overlay entry that equals the seed. Call after commit, so that an undo keeps the row's position. */
  compact(key: string): void {
    const row = this.overlay.get(key);
    if (row !== this.#seed.rows.get(key)) return;
    if (row !== undefined) this.#reindex(key, row, undefined, row, true);
    this.overlay.delete(key);
    this.#positions.delete(key);
  }

  /** Takes the table back to its seed, without logging. */
  clear(): void {
    this.version += 1;
    this.#writes.clear();
    this.overlay.clear();
    for (const { keys, long } of this.#indexes.values()) {
      keys.clear();
      long.clear();
    }
    this.#isIndexUnordered = false;
    this.#positions.clear();
    this.size = this.#seed.rows.size;
  }

  #find(name: string, { extract, keys }: OverlayIndex<R>, value: string): readonly R[] {
    const seeds = this.#seed.by(name, value);
    if (this.overlay.size === 0) return seeds;
    const found: R[] = [];
    for (const seeded of seeds) {
      const key = this.#spec.key(seeded);
      const current = this.overlay.get(key) ?? (this.overlay.has(key) ? undefined : seeded);
      if (current === seeded || (current !== undefined && extract(current) === value)) found.push(current);
    }
    const fromSeed = found.length;
    for (const key of keys.keys(value)) {
      const seeded = this.#seed.rows.get(key);
      const row = this.overlay.get(key);
      if (row !== undefined && (seeded === undefined || extract(seeded) !== value)) found.push(row);
    }
    const isUnordered = this.#isIndexUnordered && found.length > fromSeed;
    return isUnordered ? this.#positions.sort(found, this.#spec.key) : found;
  }

  /** Counts and indexes a row of the overlay that the table is made with. */
  #count(key: string, row: R | undefined, seeded: R | undefined): void {
    this.size += Number(row !== undefined) - Number(seeded !== undefined);
    if (row !== undefined) this.#reindex(key, undefined, row, seeded, seeded !== undefined);
  }

  // In a large table each look-up of a key costs as much as everything else here; so there are few.
  #set(change: Change<R>): void {
    const { key, before, after } = change;
    this.version += 1;
    this.#writes.push(change);
    const entries = this.overlay.size;
    this.overlay.set(key, after);
    const isNew = this.overlay.size > entries;
    const seeded = this.#seed.rows.get(key);
    if (isNew && seeded === undefined) this.#positions.append(key);
    this.#reindex(key, isNew ? undefined : before, after, seeded, !isNew || seeded !== undefined);
    this.size += Number(after !== undefined) - Number(before !== undefined);
  }

  /**
   * Moves a row from its old indexed values to its new ones, where they differ.
   * @param hasPosition the row has its position in the table already, so that it need not be the last one
   */
  #reindex(
    key: string,
    before: R | undefined,
    after: R | undefined,
    seeded: R | undefined,
    hasPosition: boolean,
  ): void {
    for (const { extract, keys } of this.#indexes.values()) {
      const old = before === undefined ? undefined : extract(before);
      const value = after === undefined ? undefined : extract(after);
      if (old === value) continue;
      if (old !== undefined) keys.delete(old, key);
      if (value === undefined) continue;
      keys.add(value, key);
      if (hasPosition && (seeded === undefined || extract(seeded) !== value)) this.#isIndexUnordered = true;
    }
  }
}
