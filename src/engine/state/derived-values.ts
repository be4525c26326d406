import type { Derived } from './table.ts';

/** Number of values that one table keeps; the one made longest ago goes first. */
const maxValues = 64;

/** Values computed from a table's records, by name, each good for one version. */
export class DerivedValues {
  readonly #values = new Map<string, Derived<unknown>>();

  /** @param tableVersion the table's own version, noted with a value that is made now */
  get<T>(name: string, version: number, tableVersion: number, make: (earlier: Derived<T> | undefined) => T): T {
    const earlier = this.#values.get(name) as Derived<T> | undefined; // a name always holds the same type
    if (earlier?.version === version) return earlier.value;
    const value = make(earlier);
    this.#values.delete(name);
    this.#values.set(name, { value, version, tableVersion });
    const [oldest] = this.#values.keys();
    if (this.#values.size > maxValues && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
