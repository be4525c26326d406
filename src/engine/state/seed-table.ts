import { KeyIndex } from './key-index.ts';
import type { TableSpec } from './table.ts';

/** The frozen records of one table that sandboxes start from; shared by all of them. */
export class SeedTable<R> {
  /** Records by key, in their order. */
  readonly rows: ReadonlyMap<string, R>;
  readonly #spec: TableSpec<R>;
  readonly #indexes = new Map<string, KeyIndex>();
  #positions: Map<string, number> | undefined;

  constructor(spec: TableSpec<R>, rows: Iterable<R>) {
    this.#spec = spec;
    const byKey = new Map<string, R>();
    for (const row of rows) byKey.set(spec.key(row), row);
    this.rows = byKey;
  }

  /** Keys of the records whose index has a value. */
  keys(index: string, value: string): Iterable<string> {
    return (this.#indexes.get(index) ?? this.#build(index)).keys(value);
  }

  /** A record's position among the others, from 0; `undefined` for a key that the seed does not have. */
  position(key: string): number | undefined {
    if (!this.rows.has(key)) return undefined;
    this.#positions ??= new Map(Array.from(this.rows.keys(), (each, position) => [each, position]));
    return this.#positions.get(key);
  }

  // An index is built when it is first asked for: most runs need few of them, and seeds may be large.
  #build(name: string): KeyIndex {
    const index = new KeyIndex();
    const extract = this.#spec.indexes?.[name];
    for (const [key, row] of this.rows) {
      const value = extract?.(row);
      if (value !== undefined) index.add(value, key);
    }
    this.#indexes.set(name, index);
    return index;
  }
}
