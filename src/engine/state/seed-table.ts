import type { TableSpec } from './table.ts';

/**
 * The records with each value of an index, in their order. Most values have one, which stands alone. Kept for memory, and
 * for the first list of many people: see docs/performance.md.
 */
type RowIndex<R> = Map<string, R | R[]>;

/** The frozen records of one table that sandboxes start from; shared by all of them. */
export class SeedTable<R> {
  /** Records by key, in their order. */
  readonly rows: ReadonlyMap<string, R>;
  readonly #spec: TableSpec<R>;
  readonly #indexes = new Map<string, RowIndex<R>>();
  #positions: Map<string, number> | undefined;

  constructor(spec: TableSpec<R>, rows: Iterable<R>) {
    this.#spec = spec;
    const byKey = new Map<string, R>();
    for (const row of rows) byKey.set(spec.key(row), row);
    this.rows = byKey;
  }

  /** The records whose index has a value, in their order. */
  by(index: string, value: string): readonly R[] {
    const found = (this.#indexes.get(index) ?? this.#build(index)).get(value);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  }

  /** A record's position among the others, from 0; `undefined` for a key that the seed does not have. */
  position(key: string): number | undefined {
    if (!this.rows.has(key)) return undefined;
    this.#positions ??= new Map(Array.from(this.rows.keys(), (each, position) => [each, position]));
    return this.#positions.get(key);
  }

  // An index is built when it is first asked for: most runs need few of them, and seeds may be large.
  #build(name: string): RowIndex<R> {
    const index: RowIndex<R> = new Map();
    const extract = this.#spec.indexes?.[name];
    for (const row of extract === undefined ? [] : this.rows.values()) {
      const value = extract?.(row);
      if (value === undefined) continue;
      const present = index.get(value);
      if (present === undefined) index.set(value, row);
      else if (Array.isArray(present)) present.push(row);
      else index.set(value, [present, row]);
    }
    this.#indexes.set(name, index);
    return index;
  }
}
