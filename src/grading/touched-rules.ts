import { visibleTarget } from '../engine/http/path-pattern.ts';
import type { Entry } from '../engine/journal/entry.ts';

/** The use that a run made of one rule. */
export type Touched = {
  readonly requests: number;
  /** True where a request that the rule decided about changed data. */
  readonly writes: boolean;
  /** The first such requests: `POST /api/v1/commons/persons 200`. */
  readonly examples: readonly string[];
};

const maxExamples = 3;

/** Gathers the rules that a run meets, and counts its requests by operation and status. */
export class TouchedRules {
  readonly #rules = new Map<string, { requests: number; writes: boolean; examples: string[] }>();
  readonly #counts = new Map<string, number>();
  requests = 0;
  /** Names of the vendors that were asked. */
  readonly vendors = new Set<string>();
  /** True where a request failed inside Paystub. */
  hasFailed = false;

  readonly note = (entry: Entry): void => {
    const { vendor, operation = '', reply, rules, fault, refusal } = entry;
    this.requests += 1;
    this.vendors.add(vendor);
    this.hasFailed ||= refusal?.kind === 'internal';
    const kind = `${vendor} ${operation} ${reply.status}`;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    for (const rule of rules) this.#touch(rule, entry);
    if (fault?.startsWith('wire.')) this.#touch(fault, entry);
  };

  /** The use of a rule, or of a twin of the wire. */
  of(rule: string): Touched | undefined {
    return this.#rules.get(rule);
  }

  /** The number of requests by vendor, operation and status, as one text: equal for runs that did the same. */
  counts(): string {
    return Array.from(this.#counts, ([kind, count]) => `${kind} ×${count}`)
      .sort()
      .join('\n');
  }

  #touch(rule: string, { request, reply, changes }: Entry): void {
    const touched = this.#rules.get(rule) ?? { requests: 0, writes: false, examples: [] };
    this.#rules.set(rule, touched);
    touched.requests += 1;
    touched.writes ||= changes.length > 0;
    const line = `${request.method} ${visibleTarget(request)} ${reply.status === 0 ? 'no answer' : reply.status}`;
    if (touched.examples.length < maxExamples && !touched.examples.includes(line)) touched.examples.push(line);
  }
}
