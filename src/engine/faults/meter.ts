/** Counts calls in sliding windows, on the sandbox's clock. The counts are in memory only. */
export class Meter {
  readonly #calls = new Map<string, number[]>();

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
    return 0;
  }

  /** Number of calls that an allowance still has. */
  remaining(name: string, limit: number, seconds: number, now: number): number {
    const recent = (this.#calls.get(name) ?? []).filter((at) => at > now - seconds * 1000 && at <= now);
    return Math.max(0, limit - recent.length);
  }

  /** Forgets all calls. */
  clear(): void {
    this.#calls.clear();
  }
}
