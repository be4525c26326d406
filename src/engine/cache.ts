/** A map whose entries weigh at most `limit` together, by default one each; cleared when full. */
export class BoundedCache<K, V> {
  readonly #limit: number;
  readonly #weigh: (value: V) => number;
  readonly #entries = new Map<K, V>();
  #weight = 0;

  constructor(limit: number, weigh: (value: V) => number = () => 1) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  /** Keeps the value of a key that has none. @returns the value */
  set(key: K, value: V): V {
    const weight = this.#weigh(value);
    if (this.#weight + weight > this.#limit) {
      this.#entries.clear();
      this.#weight = 0;
    }
    this.#weight += weight;
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
