import type { Entry } from '../engine/journal/entry.ts';
import type { Sandboxes } from '../engine/sandbox/sandboxes.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { Coverage } from './coverage.ts';
import { CoverageCollector } from './coverage-collector.ts';

/**
 * Gathers the coverage of a server that most often nobody asks for it: from the requests that its journals hold when it is
 * first asked for, and from every later one. Until then it costs a request nothing.
 */
export class LateCoverage {
  readonly #vendors: readonly VendorKit[];
  #gathered: CoverageCollector | undefined;
  /** Requests that had left the journals before. */
  #missed = 0;

  constructor(vendors: readonly VendorKit[]) {
    this.#vendors = vendors;
  }

  /** Counts a request that was answered, once coverage was asked for. */
  readonly note = (entry: Entry): void => this.#gathered?.note(entry);

  /** Returns what was met, as far as it is known. */
  result(sandboxes: Pick<Sandboxes, 'awake'>): Coverage {
    this.#gathered ??= this.#fromJournals(sandboxes);
    return { ...this.#gathered.result(), missed: this.#missed };
  }

  #fromJournals(sandboxes: Pick<Sandboxes, 'awake'>): CoverageCollector {
    const collector = new CoverageCollector(this.#vendors);
    for (const { journal } of sandboxes.awake()) {
      for (const entry of journal.entries()) collector.note(entry);
      this.#missed += Math.max(0, journal.total - journal.held);
    }
    return collector;
  }
}
