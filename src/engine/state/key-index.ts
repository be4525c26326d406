/**
 * Keys of records by an indexed value, in the order in which they came to have it.
 * Most values have one key, which is kept without a set. Kept for memory: see docs/performance.md.
 */
export class KeyIndex {
  readonly #keys = new Map<string, string | Set<string>>();

  /** The keys of the records with a value. */
  keys(value: string): Iterable<string> {
    const keys = this.#keys.get(value);
    return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys;
  }

  add(value: string, key: string): void {
    const present = this.#keys.get(value);
    if (present === undefined) this.#keys.set(value, key);
    else if (typeof present === 'string') this.#keys.set(value, new Set([present, key]));
    else present.add(key);
  }

  delete(value: string, key: string): void {
    const present = this.#keys.get(value);
    if (present === key) this.#keys.delete(value);
    else if (typeof present === 'object' && present.delete(key) && present.size === 0) this.#keys.delete(value);
  }

  clear(): void {
    this.#keys.clear();
  }
}
