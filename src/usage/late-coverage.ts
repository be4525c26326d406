import type { Entry } from '../engine/journal/entry.ts';
import type { WholeJournal } from '../engine/replicas/journal-reader.ts';
import type { Sandboxes } from '../engine/sandbox/sandboxes.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { Coverage } from './coverage.ts';
import { CoverageCollector } from './coverage-collector.ts';

/** The sandboxes of a server; with `journals` where several replicas have them. */
type Sources = Pick<Sandboxes, 'awake'> & { readonly journals?: () => AsyncIterable<WholeJournal> };

/**
 * Gathers the coverage of a server that most often nobody asks for it: from the requests that its journals hold when it is
 * first asked for, and from every later one. Until then it costs a request nothing. Several replicas gather nothing: it is
 * what their common journals hold, so that each of them says the same.
 */
export class LateCoverage {
  readonly #vendors: readonly VendorKit[];
  readonly #report: (message: string) => void;
  #gathered: CoverageCollector | undefined;
  /** Requests that had left the journals before. */
  #missed = 0;

  /** @param report is told once of each hazard that fails */
  constructor(vendors: readonly VendorKit[], report: (message: string) => void) {
    this.#vendors = vendors;
    this.#report = report;
  }

  /** Counts a request that was answered, once coverage was asked for. */
  readonly note = (entry: Entry): void => this.#gathered?.note(entry);

  /** Returns what was met, as far as it is known. */
  readonly result = async (sandboxes: Sources): Promise<Coverage> => {
    const journals = sandboxes.journals?.();
    if (journals !== undefined) return this.#ofReplicas(journals);
    this.#gathered ??= this.#fromJournals(sandboxes);
    return { ...this.#gathered.result(), missed: this.#missed };
  };

  async #ofReplicas(journals: AsyncIterable<WholeJournal>): Promise<Coverage> {
    const collector = new CoverageCollector(this.#vendors, this.#report);
    let all = 0;
    for await (const { entries, missed } of journals) {
      for (const entry of entries) collector.note(entry);
      all += missed;
    }
    return { ...collector.result(), missed: all };
  }

  #fromJournals(sandboxes: Sources): CoverageCollector {
    const collector = new CoverageCollector(this.#vendors, this.#report);
    for (const { journal } of sandboxes.awake()) {
      for (const entry of journal.entries()) collector.note(entry);
      this.#missed += Math.max(0, journal.total - journal.held);
    }
    return collector;
  }
}
