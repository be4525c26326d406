/** Counts calls in sliding windows, on the sandbox's clock. Nothing of it outlives the process. */
export class Meter {
  readonly #calls = new Map<string, number[]>();

  /**
   * Takes one call from an allowance.
   * @param name what is limited, and for whom
   * @param now the sandbox's time in milliseconds
   * @returns 0 if the call is within the limit; else the seconds until one is free again, and the call is not counted
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

  /** Calls left in an allowance. */
  remaining(name: string, limit: number, seconds: number, now: number): number {
    const recent = (this.#calls.get(name) ?? []).filter((at) => at > now - seconds * 1000 && at <= now);
    return Math.max(0, limit - recent.length);
  }

  /** Forgets all calls. */
  clear(): void {
    this.#calls.clear();
  }
}
