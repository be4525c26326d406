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
  /** Grows with every change: what was found at one number holds as long as the number does. */
  readonly version: number;
  /**
   * A value worked out from records, held with the table until `version` is another one than it was made at.
   * @param version the table's own, or one that grows with every table that the value was read from
   * @param make works the value out; `earlier` is the last one held by that name, with the table's own version then
   */
  derived<T>(name: string, version: number, make: (earlier: Derived<T> | undefined) => T): T;
  /** The writes after a version, oldest first; `undefined` where they are no longer known. */
  writesSince(version: number): readonly Write<R>[] | undefined;
};

/** A value derived from a table's records. */
export type Derived<T> = {
  readonly value: T;
  /** The version that it was asked for at. */
  readonly version: number;
  /** The table's own version at that time. */
  readonly tableVersion: number;
};

/** Number of derived values that one table holds; the one made longest ago goes first. */
const maxDerived = 64;

/** One write to a table, undone ones and their undoing among them: the record before it, if there was one. */
export type Write<R> = { readonly key: string; readonly before: R | undefined };

/** How many writes a table remembers at least. */
const mostWrites = 512;

/** The frozen records of one table that sandboxes start from; shared by all of them. */
export class SeedTable<R> {
  readonly rows: ReadonlyMap<string, R>;
  readonly #spec: TableSpec<R>;
  readonly #indexes = new Map<string, Map<string, string | string[]>>();
  #places: Map<string, number> | undefined;

  constructor(spec: TableSpec<R>, rows: Iterable<R>) {
    this.#spec = spec;
    const byKey = new Map<string, R>();
    for (const row of rows) byKey.set(spec.key(row), row);
    this.rows = byKey;
  }

  /** Keys of the seeded records with this value (a lone one as it is); the index is built when it is first asked for. */
  keys(index: string, value: string): string | readonly string[] | undefined {
    let built = this.#indexes.get(index);
    if (built === undefined) {
      built = new Map();
      for (const [key, row] of this.rows) {
        const entry = this.#spec.indexes?.[index]?.(row);
        if (entry === undefined) continue;
        const keys = built.get(entry);
        if (keys === undefined) built.set(entry, key);
        else if (typeof keys === 'string') built.set(entry, [keys, key]);
        else keys.push(key);
      }
      this.#indexes.set(index, built);
    }
    return built.get(value);
  }

  /** Where a record stands among the others, from 0. */
  place(key: string): number | undefined {
    if (!this.rows.has(key)) return undefined;
    this.#places ??= new Map(Array.from(this.rows.keys(), (each, place) => [each, place]));
    return this.#places.get(key);
  }
}

/** What a sandbox changed of one table: a record, or `undefined` where one of the seed was removed. */
export type Overlay<R> = Map<string, R | undefined>;

/** One write: the record before and after it, `undefined` where there was none. */
export type Change<R = Row> = {
  readonly table: string;
  readonly key: string;
  readonly before: R | undefined;
  readonly after: R | undefined;
};

/** What a table knows of one index besides what the seed knows. */
type Index<R> = {
  readonly of: (row: R) => string | undefined;
  /** Keys by value, in the order in which they came to have it. Most values have one key: it needs no set. */
  readonly keys: Map<string, string | Set<string>>;
};

/** A table as an overlay over its seed: every cost depends on what is touched, not on what is stored. */
export class LayeredTable<R extends Row> implements Table<R> {
  readonly #name: string;
  readonly #spec: TableSpec<R>;
  readonly #seed: SeedTable<R>;
  /** What was changed of the table; only the table writes into it. */
  readonly overlay: Overlay<R>;
  readonly #log: (change: Change<R>) => void;
  readonly #indexes: ReadonlyMap<string, Index<R>>;
  /** Whether an index may list records in another order than the table: one of them came to its value later. */
  #moved = false;
  /** Where the records that the seed does not have stand, after all those that it has; made when first needed. */
  #places: Map<string, number> | undefined;
  size: number;
  version = 0;
  #derived: Map<string, Derived<unknown>> | undefined;
  /** The last writes; each made the version one higher, up to `version`. */
  #writes: Write<R>[] = [];

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
    this.#indexes = new Map(Object.entries(spec.indexes ?? {}).map(([index, of]) => [index, { of, keys: new Map() }]));
    for (const [key, row] of overlay) {
      const seeded = seed.rows.get(key);
      this.size += Number(row !== undefined) - Number(seeded !== undefined);
      if (row !== undefined) this.#reindex(key, undefined, row, seeded, seeded !== undefined);
      else this.compact(key);
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

  *all(): Iterable<R> {
    for (const [key, row] of this.#seed.rows) {
      const current = this.overlay.has(key) ? this.overlay.get(key) : row;
      if (current !== undefined) yield current;
    }
    for (const [key, row] of this.overlay) {
      if (row !== undefined && !this.#seed.rows.has(key)) yield row;
    }
  }

  by(index: string, value: string): readonly R[] {
    const known = this.#indexes.get(index);
    if (known === undefined) return [];
    const { of, keys } = known;
    const found: R[] = [];
    for (const key of each(this.#seed.keys(index, value))) {
      const current = this.get(key);
      if (current !== undefined && of(current) === value) found.push(current);
    }
    const kept = found.length;
    for (const key of each(keys.get(value))) {
      const seeded = this.#seed.rows.get(key);
      const row = this.overlay.get(key);
      if (row !== undefined && (seeded === undefined || of(seeded) !== value)) found.push(row);
    }
    return this.#moved && found.length > kept ? this.#inOrder(found) : found;
  }

  derived<T>(name: string, version: number, make: (earlier: Derived<T> | undefined) => T): T {
    this.#derived ??= new Map();
    const earlier = this.#derived.get(name) as Derived<T> | undefined; // a name always holds the same type
    if (earlier?.version === version) return earlier.value;
    const value = make(earlier);
    this.#derived.delete(name);
    this.#derived.set(name, { value, version, tableVersion: this.version });
    const [oldest] = this.#derived.keys();
    if (this.#derived.size > maxDerived && oldest !== undefined) this.#derived.delete(oldest);
    return value;
  }

  writesSince(version: number): readonly Write<R>[] | undefined {
    const count = this.version - version;
    return count > this.#writes.length ? undefined : this.#writes.slice(this.#writes.length - count);
  }

  /** Puts a record (or its absence) in place without noting the change: for undoing and for loading. */
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

  /** Changes the table into the one of another overlay over the same seed. */
  replaceOverlay(target: Overlay<R>): void {
    for (const key of [...this.overlay.keys()]) if (!target.has(key)) this.write(key, this.#seed.rows.get(key));
    for (const [key, row] of target) this.write(key, row);
  }

  /**
   * Forgets what the overlay says no more than the seed does: a record as it is there, or the absence of one that
   * never was. Done when a request is over, not before: until then it keeps the record's place in the order, should
   * the removal be undone.
   */
  compact(key: string): void {
    const row = this.overlay.get(key);
    if (row !== this.#seed.rows.get(key)) return;
    if (row !== undefined) this.#reindex(key, row, undefined, row, true);
    this.overlay.delete(key);
    this.#places?.delete(key);
  }

  /** Back to the seed. */
  clear(): void {
    this.version += 1;
    this.#writes = [];
    this.overlay.clear();
    for (const { keys } of this.#indexes.values()) keys.clear();
    this.#moved = false;
    this.#places = undefined;
    this.size = this.#seed.rows.size;
  }

  // In a large table each look-up of a key costs as much as all else that is done here; so there are few.
  #set(change: Change<R>): void {
    const { key, before, after } = change;
    this.version += 1;
    this.#writes.push(change);
    if (this.#writes.length > 2 * mostWrites) this.#writes = this.#writes.slice(-mostWrites);
    const changed = this.overlay.size;
    this.overlay.set(key, after);
    const first = this.overlay.size > changed;
    const seeded = this.#seed.rows.get(key);
    if (first && seeded === undefined) this.#places?.set(key, this.#nextPlace++);
    this.#reindex(key, first ? undefined : before, after, seeded, !first || seeded !== undefined);
    this.size += Number(after !== undefined) - Number(before !== undefined);
  }
  #nextPlace = 0;

  /** An index lists its records as they came to have its value, which is mostly their order already. */
  #inOrder(rows: readonly R[]): readonly R[] {
    const places = rows.map((row) => this.#place(this.#spec.key(row)));
    if (places.every((place, i) => i === 0 || (places[i - 1] ?? 0) < place)) return rows;
    return rows
      .map((row, i) => ({ row, place: places[i] ?? 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row);
  }

  #place(key: string): number {
    return this.#seed.place(key) ?? (this.#places ?? this.#findPlaces()).get(key) ?? 0;
  }

  #findPlaces(): Map<string, number> {
    this.#places = new Map();
    this.#nextPlace = this.#seed.rows.size;
    for (const key of this.overlay.keys()) if (!this.#seed.rows.has(key)) this.#places.set(key, this.#nextPlace++);
    return this.#places;
  }

  /**
   * Moves a record from the values that it had to those that it has; where they are the same, nothing is done.
   * @param known whether the record has its place in the table already, so that it need not be the last one
   */
  #reindex(key: string, before: R | undefined, after: R | undefined, seeded: R | undefined, known: boolean): void {
    for (const { of, keys } of this.#indexes.values()) {
      const old = before === undefined ? undefined : of(before);
      const value = after === undefined ? undefined : of(after);
      if (old === value) continue;
      if (old !== undefined) remove(keys, old, key);
      if (value === undefined) continue;
      add(keys, value, key);
      if (known && (seeded === undefined || of(seeded) !== value)) this.#moved = true;
    }
  }
}

function add(keys: Map<string, string | Set<string>>, value: string, key: string): void {
  const present = keys.get(value);
  if (present === undefined) keys.set(value, key);
  else if (typeof present === 'string') keys.set(value, new Set([present, key]));
  else present.add(key);
}

function remove(keys: Map<string, string | Set<string>>, value: string, key: string): void {
  const present = keys.get(value);
  if (present === key) keys.delete(value);
  else if (typeof present === 'object' && present.delete(key) && present.size === 0) keys.delete(value);
}

function each(keys: string | Iterable<string> | undefined): Iterable<string> {
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys;
}
