import type { Entry } from '../engine/journal/entry.ts';
import type { Hazard } from '../engine/journal/hazard.ts';
import { listRules } from '../engine/rules/rules.ts';
import type { VendorKit } from '../vendors/kit.ts';
import type { Coverage } from './coverage.ts';

/** Gathers the operations, rules and hazards that a run meets, as its requests are answered. */
export class CoverageCollector {
  readonly #vendors: readonly VendorKit[];
  readonly #hazards: ReadonlyMap<string, readonly Hazard[]>;
  readonly #report: (message: string) => void;
  readonly #called = new Set<string>();
  /** Hazards, by vendor and name, that failed and were reported. */
  readonly #failing = new Set<string>();
  /** Answers by vendor, operation and status; requests by rule, and by vendor and hazard. */
  readonly #counts = new Map<string, number>();

  /** @param report is told once of each hazard that fails; such a hazard is not met */
  constructor(vendors: readonly VendorKit[], report: (message: string) => void) {
    this.#vendors = vendors;
    this.#report = report;
    this.#hazards = new Map(vendors.map(({ name, hazards = [] }) => [name, hazards]));
  }

  /** Counts a request that was answered. */
  readonly note = (entry: Entry): void => {
    const { vendor, operation, reply, rules } = entry;
    this.#called.add(vendor);
    if (operation !== undefined) this.#count(`${vendor} ${operation} ${reply.status}`);
    for (const rule of rules) this.#count(rule);
    for (const hazard of this.#hazards.get(vendor) ?? [])
      if (this.#happens(hazard, entry)) this.#count(`${vendor} hazard ${hazard.name}`);
  };

  // The request was answered: a mistake in a hazard is none of its client's.
  #happens({ name, happens }: Hazard, entry: Entry): boolean {
    try {
      return happens(entry);
    } catch (error) {
      const hazard = `${entry.vendor} hazard ${name}`;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!this.#failing.has(hazard))
        this.#report(`${hazard} fails at ${entry.operation ?? entry.request.path}: ${text}`);
      this.#failing.add(hazard);
      return false;
    }
  }

  /** Returns what was met so far, and what was not. */
  result(): Coverage {
    const called = this.#vendors.filter(({ name }) => this.#called.has(name));
    return {
      operations: called.flatMap((vendor) => this.#operationsOf(vendor)),
      rules: called.flatMap(({ name: vendor, rules }) =>
        listRules(rules).map(([id, { evidence }]) => ({ id, vendor, evidence, requests: this.#of(id) })),
      ),
      hazards: this.#vendors.flatMap(({ name: vendor, hazards = [] }) =>
        hazards.map(({ name, summary: says, how }) => {
          return { vendor, name, says, how, requests: this.#of(`${vendor} hazard ${name}`) };
        }),
      ),
    };
  }

  #operationsOf({ name: vendor, contract }: VendorKit): Coverage['operations'] {
    return contract.operations.map(({ id: operation, replies }) => {
      const prefix = `${vendor} ${operation} `;
      const counted = [...this.#counts].filter(([key]) => key.startsWith(prefix));
      const statuses = Object.fromEntries(counted.map(([key, count]) => [key.slice(prefix.length), count]));
      const documented = Object.keys(replies).filter((status) => status !== 'default');
      return { vendor, operation, statuses, unseen: documented.filter((status) => statuses[status] === undefined) };
    });
  }

  #count(key: string): void {
    this.#counts.set(key, this.#of(key) + 1);
  }

  #of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}
