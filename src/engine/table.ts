/** A stored record; never changed in place, only replaced. */
export type Row = object;

/** How a vendor declares one of its tables. */
export type TableSpec<R> = {
  /** The record's key as text; equal keys are the same record. */
  readonly key: (row: R) => string;
  /** Further values to find records by; `undefined` leaves a record out of that index. */
  readonly indexes?: { readonly [name: string]: (row: R) => string | undefined };
  /** Holds tokens and the like: the control API does not show it. */
  readonly secret?: boolean;
};

/** A vendor's tables by name. `never` lets each table have its own record type. */
export type TableSpecs = { readonly [name: string]: TableSpec<never> };

type RowOf<Spec> = Spec extends { key: (row: infer R) => string } ? R : never;
type IndexOf<Spec> = Spec extends { indexes: infer I } ? keyof I & string : never;

/** What handlers see of a set of declared tables. */
export type Tables<Specs extends TableSpecs> = {
  readonly [Name in keyof Specs]: Table<RowOf<Specs[Name]>, IndexOf<Specs[Name]>>;
};

/** One table of a sandbox. Reads see the writes of the same request; writes are undone if the request fails. */
export type Table<R, Index extends string = string> = {
  /** The record with this key. */
  get(key: string): R | undefined;
  /** Stores a record under its own key, in place of an earlier one. */
  put(row: R): void;
  /** Removes a record; a key that is not there is no error. */
  delete(key: string): void;
  /** Every record: those of the seed in its order, then new ones in the order of their creation. */
  all(): Iterable<R>;
  /** The records whose index has this value, in the order of `all`. */
  by(index: Index, value: string): readonly R[];
  readonly size: number;
};

/** The frozen records of one table that sandboxes start from; shared by all of them. */
export class SeedTable<R> {
  readonly rows: ReadonlyMap<string, R>;
  readonly #spec: TableSpec<R>;
  readonly #indexes = new Map<string, Map<string, string[]>>();

  constructor(spec: TableSpec<R>, rows: Iterable<R>) {
    this.#spec = spec;
    this.rows = new Map(Array.from(rows, (row) => [spec.key(row), row]));
  }

  /** Keys of the seeded records with this value; the index is built when it is first asked for. */
  keys(index: string, value: string): readonly string[] {
    let built = this.#indexes.get(index);
    if (built === undefined) {
      built = new Map();
      for (const [key, row] of this.rows) {
        const entry = this.#spec.indexes?.[index]?.(row);
        if (entry !== undefined) getOrAdd(built, entry, () => [] as string[]).push(key);
      }
      this.#indexes.set(index, built);
    }
    return built.get(value) ?? [];
  }
}

/** What a sandbox changed of one table: a record, or `undefined` where one of the seed was removed. */
export type Overlay<R> = Map<string, R | undefined>;

/** One write: the record before and after it, `undefined` where there was none. */
export type Change = {
  readonly table: string;
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
};

/** A table as an overlay over its seed: every cost depends on what is touched, not on what is stored. */
export class LayeredTable<R extends Row> implements Table<R> {
  readonly #name: string;
  readonly #spec: TableSpec<R>;
  readonly #seed: SeedTable<R>;
  readonly #overlay: Overlay<R>;
  readonly #log: (change: Change) => void;
  readonly #indexes = new Map<string, Map<string, Set<string>>>();
  size: number;

  constructor(
    name: string,
    spec: TableSpec<R>,
    seed: SeedTable<R>,
    overlay: Overlay<R>,
    log: (change: Change) => void,
  ) {
    this.#name = name;
    this.#spec = spec;
    this.#seed = seed;
    this.#overlay = overlay;
    this.#log = log;
    this.size = seed.rows.size;
    for (const index of Object.keys(spec.indexes ?? {})) this.#indexes.set(index, new Map());
    for (const [key, row] of overlay) {
      this.size += Number(row !== undefined) - Number(seed.rows.has(key));
      if (row !== undefined) this.#index(key, row);
      else this.settle(key);
    }
  }

  get(key: string): R | undefined {
    const row = this.#overlay.get(key);
    return row !== undefined || this.#overlay.has(key) ? row : this.#seed.rows.get(key);
  }

  put(row: R): void {
    this.#write(this.#spec.key(row), row);
  }

  delete(key: string): void {
    if (this.get(key) !== undefined) this.#write(key, undefined);
  }

  *all(): Iterable<R> {
    for (const [key, row] of this.#seed.rows) {
      const current = this.#overlay.has(key) ? this.#overlay.get(key) : row;
      if (current !== undefined) yield current;
    }
    for (const [key, row] of this.#overlay) {
      if (row !== undefined && !this.#seed.rows.has(key)) yield row;
    }
  }

  by(index: string, value: string): readonly R[] {
    const valueIn = (row: R) => this.#spec.indexes?.[index]?.(row);
    const found: R[] = [];
    for (const key of this.#seed.keys(index, value)) {
      const current = this.get(key);
      if (current !== undefined && valueIn(current) === value) found.push(current);
    }
    for (const key of this.#indexes.get(index)?.get(value) ?? []) {
      const seeded = this.#seed.rows.get(key);
      const row = this.#overlay.get(key);
      if (row !== undefined && (seeded === undefined || valueIn(seeded) !== value)) found.push(row);
    }
    return found;
  }

  /** Puts a record (or its absence) in place without noting the change: for undoing and for loading. */
  apply(key: string, row: R | undefined): void {
    const current = this.get(key);
    if (current !== undefined && this.#overlay.has(key)) this.#unindex(key, current);
    this.size += Number(row !== undefined) - Number(current !== undefined);
    this.#overlay.set(key, row);
    if (row !== undefined) this.#index(key, row);
  }

  /**
   * Forgets the note that a record is gone where the seed never had it. Done when a request is over, not
   * before: until then the note keeps the record's place in the order, should the removal be undone.
   */
  settle(key: string): void {
    if (this.#overlay.get(key) === undefined && !this.#seed.rows.has(key)) this.#overlay.delete(key);
  }

  #write(key: string, after: R | undefined): void {
    const before = this.get(key);
    this.apply(key, after);
    this.#log({ table: this.#name, key, before, after });
  }

  #index(key: string, row: R): void {
    for (const [name, entries] of this.#indexes) {
      const value = this.#spec.indexes?.[name]?.(row);
      if (value !== undefined) getOrAdd(entries, value, () => new Set<string>()).add(key);
    }
  }

  #unindex(key: string, row: R): void {
    for (const [name, entries] of this.#indexes) {
      const value = this.#spec.indexes?.[name]?.(row);
      const keys = value === undefined ? undefined : entries.get(value);
      if (keys === undefined || value === undefined) continue;
      keys.delete(key);
      if (keys.size === 0) entries.delete(value);
    }
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
