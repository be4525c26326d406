/** A map of at most `limit` entries; cleared when full. */
export class BoundedCache<K, V> {
  readonly #limit: number;
  readonly #entries = new Map<K, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  /** Keeps a value. @returns the value */
  set(key: K, value: V): V {
    if (this.#entries.size >= this.#limit) this.#entries.clear();
    this.#entries.set(key, value);
    return value;
  }
}

/**
 * Remembers a function's last result, for calls that mostly repeat the one before.
 * @param compute a pure function; its arguments are compared by identity
 */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (last === undefined || !args.every((arg, i) => arg === last?.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}
