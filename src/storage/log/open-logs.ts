/** A file that can be closed and is opened again when it is needed. */
type Closable = {
  /** Closes the file. @returns false where it is just being used */
  readonly letGo: () => boolean;
};

/**
 * The logs whose files are open: as many as there may be at a time, whatever the number of sandboxes. The one that was
 * opened first is closed first; to find the one that was used least lately would cost every write something.
 */
export class OpenLogs {
  /** Bytes that each log may write its next line into before that goes to the disk. */
  readonly scratch = Buffer.allocUnsafeSlow(1 << 16);
  readonly #max: number;
  readonly #logs = new Set<Closable>();

  constructor(max = 128) {
    this.#max = max;
  }

  add(log: Closable): void {
    this.#logs.add(log);
    for (const first of this.#logs) {
      if (this.#logs.size <= this.#max) return;
      if (first !== log && first.letGo()) this.#logs.delete(first);
    }
  }

  delete(log: Closable): void {
    this.#logs.delete(log);
  }

  /** Closes all that are not being used. */
  letAllGo(): void {
    for (const log of this.#logs) if (log.letGo()) this.#logs.delete(log);
  }
}
