/** Remembers what was worked out lately, at most so many; when it is full, it begins anew. */
export class BoundedCache<K, V> {
  readonly #most: number;
  readonly #known = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    return this.#known.get(key);
  }

  /** @returns the value */
  set(key: K, value: V): V {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, value);
    return value;
  }
}
