import { type Evidence, weaker } from './rules.ts';

/** Number of sets that one set leads to: a client that plays with bulk requests shall not fill the memory. */
const maxNext = 32;

/**
 * The rules that a request noted, in their order, with the texts of its headers.
 * The same rules in the same order are the same object: texts are joined once, and journal entries share them.
 * Kept for W3: see docs/performance.md.
 */
export class RuleSet {
  readonly ids: readonly string[];
  /** The ids as one text, `a, b`. */
  readonly text: string;
  /** The weakest evidence among the rules, `undefined` if there are none. */
  readonly evidence: Evidence | undefined;
  readonly #next = new Map<string, RuleSet>();

  /** Without arguments, the set of no rules, from which all others of one vendor are made. */
  constructor(ids: readonly string[] = [], evidence?: Evidence) {
    this.ids = ids;
    this.text = ids.join(', ');
    this.evidence = evidence;
  }

  /** The set with one more rule, the set itself if it has it. */
  with(id: string, evidence: Evidence): RuleSet {
    const known = this.#next.get(id);
    if (known !== undefined) return known;
    if (this.ids.includes(id)) return this;
    const weakest = this.evidence === undefined ? evidence : weaker(this.evidence, evidence);
    const next = new RuleSet([...this.ids, id], weakest);
    if (this.#next.size < maxNext) this.#next.set(id, next);
    return next;
  }
}
