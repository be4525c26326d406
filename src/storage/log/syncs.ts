import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WriteAheadLog } from './write-ahead-log.ts';

/** The logs whose last lines would not outlive a failure of the machine; they are synced together, once in a turn. */
export class Syncs {
  #logs = new Set<WriteAheadLog>();
  /** The round that is to come, and the one that the disk is at work on. */
  #next: Promise<void> | undefined;
  #current: Promise<void> | undefined;

  /** Notes that a line was added to a log. */
  add(log: WriteAheadLog): void {
    this.#logs.add(log);
    this.#next ??= this.#schedule(this.#current);
  }

  /** Resolves when the disk has taken all lines that were added so far, or failed to; `undefined` where none wait. */
  whenDone(): Promise<void> | undefined {
    return this.#next ?? this.#current;
  }

  // Lines that come while the disk is at work wait for the next round.
  #schedule(before: Promise<void> | undefined): Promise<void> {
    const round = Promise.all([nextTurn(), before]).then(async () => {
      const logs = [...this.#logs];
      this.#logs.clear();
      this.#next = undefined;
      this.#current = round;
      await Promise.allSettled(logs.map((log) => log.sync()));
      this.#current = undefined;
    });
    return round;
  }
}
