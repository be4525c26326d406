import type { Entry } from '../../engine/journal/entry.ts';
import { type Evidence, formOf } from '../../engine/rules/rules.ts';
import type { VendorKit } from '../../vendors/kit.ts';

/** Number of requests to an operation that had one status and one evidence. */
export type RequestCount = {
  readonly vendor: string;
  /** `''` where the path has no operation. */
  readonly operation: string;
  readonly status: number;
  /** `''` where the reply says nothing about the vendor. */
  readonly evidence: Evidence | '';
  readonly count: number;
};

/** Number of requests that a rule refused. */
export type RefusalCount = { readonly vendor: string; readonly rule: string; readonly count: number };

type Counter = { count: number };

type OperationTally = {
  readonly statuses: Map<number, Map<Evidence | '', Counter>>;
  /** The rules of the last request, and the counters of those that refuse. */
  rules: readonly string[];
  refusals: readonly Counter[];
};

/**
 * Counts the requests of a server since its start, whatever becomes of their sandboxes. Only names of the contracts and of
 * the rules are told apart, so that no client decides how much is held.
 */
export class RequestTally {
  readonly #operations = new Map<string, Map<string, OperationTally>>();
  /** By rule: those of the vendors that refuse. */
  readonly #refusals = new Map<string, { readonly vendor: string } & Counter>();

  constructor(vendors: readonly VendorKit[]) {
    for (const { name, rules } of vendors) {
      this.#operations.set(name, new Map());
      for (const [id, rule] of Object.entries(rules))
        if (formOf(rule) === 'refusal') this.#refusals.set(id, { vendor: name, count: 0 });
    }
  }

  /** Counts a request that was answered. It costs as many look-ups as it has labels, and no allocation. */
  readonly note = (entry: Entry): void => {
    const { vendor, operation = '', reply, rules } = entry;
    const evidence = entry.evidence ?? '';
    const tally = this.#tallyOf(vendor, operation);
    const byEvidence = tally.statuses.get(reply.status) ?? addTo(tally.statuses, reply.status, new Map());
    (byEvidence.get(evidence) ?? addTo(byEvidence, evidence, { count: 0 })).count += 1;
    if (tally.rules !== rules) {
      tally.rules = rules;
      tally.refusals = rules.flatMap((rule) => this.#refusals.get(rule) ?? []);
    }
    for (const refusal of tally.refusals) refusal.count += 1;
  };

  #tallyOf(vendor: string, operation: string): OperationTally {
    const operations = this.#operations.get(vendor) ?? addTo(this.#operations, vendor, new Map());
    return operations.get(operation) ?? addTo(operations, operation, { statuses: new Map(), rules: [], refusals: [] });
  }

  requests(): readonly RequestCount[] {
    return [...this.#operations].flatMap(([vendor, operations]) =>
      [...operations].flatMap(([operation, { statuses }]) =>
        [...statuses].flatMap(([status, byEvidence]) =>
          Array.from(byEvidence, ([evidence, { count }]) => ({ vendor, operation, status, evidence, count })),
        ),
      ),
    );
  }

  /** The rules that refused a request since the start. */
  refusals(): readonly RefusalCount[] {
    return [...this.#refusals].flatMap(([rule, { vendor, count }]) => (count === 0 ? [] : [{ vendor, rule, count }]));
  }
}

function addTo<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
