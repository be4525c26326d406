/** A change of a sandbox from outside of the vendors' APIs, by the part that is to be read again. */
export type Notice = {
  readonly kind: 'reset' | 'sandbox' | 'clock' | 'faults' | 'rules';
  /** The operation that made it. */
  readonly operation: string;
};

/** Those who watch a sandbox for changes that are no requests. */
export class Watchers {
  readonly #watchers = new Set<(notice: Notice) => void>();

  /** Calls a watcher with each further notice. @returns a function that stops it */
  add(watcher: (notice: Notice) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(notice: Notice): void {
    for (const watcher of this.#watchers) watcher(notice);
  }
}
