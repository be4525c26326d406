/** How a rule is known, strongest first: the vendor says so, it was seen on a real system, it was reasoned. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** One decision about a vendor's behaviour. */
export type Rule = {
  /** The decision in one sentence. */
  readonly summary: string;
  readonly evidence: Evidence;
  /** Where it is known from; for an inferred rule, what it was reasoned from. */
  readonly source: string;
  /** For what nobody knows: the readings that can be chosen, each in a few words. */
  readonly variants?: { readonly [name: string]: string };
  /** The variant that holds unless another is chosen. */
  readonly default?: string;
};

/** A vendor's rules by id. */
export type RuleBook = { readonly [id: string]: Rule };

/** Ids of the rules that have variants, each with the names of its variants. */
export type Choices<Book extends RuleBook> = {
  [Id in keyof Book as Book[Id] extends { variants: object } ? Id : never]: Book[Id] extends { variants: infer V }
    ? keyof V & string
    : never;
};

/** Declares a vendor's rules; gives them back with their ids and variants as literal types. */
export function defineRules<const Book extends RuleBook>(book: Book): Book {
  return book;
}

const strength: Record<Evidence, number> = { documented: 2, observed: 1, inferred: 0 };

/** The weaker of two kinds of evidence. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return strength[a] <= strength[b] ? a : b;
}

/** Whether evidence stands below a floor. */
export function isBelow(evidence: Evidence, floor: Evidence): boolean {
  return strength[evidence] < strength[floor];
}

/** Every kind of evidence, strongest first. */
export const evidences: readonly Evidence[] = ['documented', 'observed', 'inferred'];

/**
 * Rules in the order in which a request used them, with what is said of them. The same rules in the same order are
 * the same object: the header's text is put together once, and journal entries share it.
 */
export class RuleSet {
  readonly ids: readonly string[];
  /** The ids as one text. */
  readonly text: string;
  /** The weakest evidence among the rules, `undefined` if there are none. */
  readonly evidence: Evidence | undefined;
  readonly #further = new Map<string, RuleSet>();
  static readonly #none = new WeakMap<RuleBook, RuleSet>();

  private constructor(ids: readonly string[], evidence: Evidence | undefined) {
    this.ids = ids;
    this.text = ids.join(', ');
    this.evidence = evidence;
  }

  /** No rules of a book. */
  static none(book: RuleBook): RuleSet {
    const known = RuleSet.#none.get(book);
    if (known !== undefined) return known;
    const none = new RuleSet([], undefined);
    RuleSet.#none.set(book, none);
    return none;
  }

  /** The set with one more rule, the set itself if it has it. */
  with(id: string, evidence: Evidence): RuleSet {
    const known = this.#further.get(id);
    if (known !== undefined) return known;
    if (this.ids.includes(id)) return this;
    const more = new RuleSet(
      [...this.ids, id],
      this.evidence === undefined ? evidence : weaker(this.evidence, evidence),
    );
    if (this.#further.size < mostFurther) this.#further.set(id, more);
    return more;
  }
}

// Few rules ever follow one another; a client that plays with bulk requests is not to fill the memory.
const mostFurther = 32;
