import type { Connection } from '../http/http.ts';

/** A connection in use, and the time of its last request. */
type Use = { readonly connection: Connection | undefined; readonly at: number };

/** A call that was counted: the name of its allowance, and the time. */
export type CountedCall = readonly [name: string, at: number];

/** Counts calls in sliding windows, on the sandbox's clock. The counts are in memory only. */
export class Meter {
  readonly #calls = new Map<string, number[]>();
  /** Called with each call that is counted, where replicas count together. */
  onCount: ((call: CountedCall) => void) | undefined = undefined;
  readonly #uses = new Map<string, readonly Use[]>();

  /**
   * Takes one call from an allowance.
   * @param name of the allowance: the limit and the caller
   * @param now the sandbox's time in milliseconds
   * @param limit calls in a window
   * @param seconds length of the window
   * @returns 0 if the call is within the limit; otherwise, with the call not counted, the seconds until one is free
   */
  take(name: string, limit: number, seconds: number, now: number): number {
    const since = now - seconds * 1000;
    const recent = (this.#calls.get(name) ?? []).filter((at) => at > since && at <= now);
    this.#calls.set(name, recent);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= limit) return Math.max(1, Math.ceil((oldest - since) / 1000));
    recent.push(now);
    this.onCount?.([name, now]);
    return 0;
  }

  /** Counts calls that were counted elsewhere. */
  add(calls: readonly CountedCall[]): void {
    for (const [name, at] of calls) {
      const known = this.#calls.get(name);
      if (known === undefined) this.#calls.set(name, [at]);
      else known.push(at);
    }
  }

  /** Takes back the calls that were counted last. */
  takeBack(calls: readonly CountedCall[]): void {
    for (const [name] of calls) this.#calls.get(name)?.pop();
  }

  /** All calls that count in some window. */
  calls(): readonly CountedCall[] {
    return [...this.#calls].flatMap(([name, times]) => times.map((at): CountedCall => [name, at]));
  }

  /** Number of calls that an allowance still has. */
  remaining(name: string, limit: number, seconds: number, now: number): number {
    const recent = (this.#calls.get(name) ?? []).filter((at) => at > now - seconds * 1000 && at <= now);
    return Math.max(0, limit - recent.length);
  }

  /**
   * Takes a request from an allowance of concurrent ones. Those of the same connection come one after the other; those
   * of other connections that are still open count as concurrent for a while, as they are answered at once.
   * @param seconds the while
   * @returns the number of requests that may still come beside this one; -1 if it is one too many, and is not counted
   */
  takeConcurrent(name: string, limit: number, seconds: number, now: number, connection?: Connection): number {
    const others = (this.#uses.get(name) ?? []).filter(
      (use) =>
        (connection === undefined || use.connection !== connection) &&
        use.connection?.destroyed !== true &&
        use.at > now - seconds * 1000 &&
        use.at <= now,
    );
    const isFree = others.length < limit;
    this.#uses.set(name, isFree ? [...others, { connection, at: now }] : others);
    return limit - others.length - 1;
  }

  /** Forgets all calls. */
  clear(): void {
    this.#calls.clear();
    this.#uses.clear();
  }
}
