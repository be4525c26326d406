/** Keeps a sandbox for one piece of work that takes several turns of the event loop: requests to it wait meanwhile. */
export class Hold {
  #ended: Promise<void> | undefined;

  /** Resolves when the work ends; `undefined` where there is none, which is the common case. */
  get ended(): Promise<void> | undefined {
    return this.#ended;
  }

  /** Does work; earlier work is waited for. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    while (this.#ended !== undefined) await this.#ended;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#ended = promise;
    try {
      return await work();
    } finally {
      this.#ended = undefined;
      resolve();
    }
  }
}
