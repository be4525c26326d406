import type { Twin } from './twin.ts';

/** Evidence of a rule, strongest first: the vendor documents it, it was observed on a real system, it was inferred. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** A part of the contract that a reply rests on: `operation getLayoffs`, `parameter full`. */
export type ContractPart = { readonly name: string; readonly evidence: Evidence };

/** One decision about a vendor's behaviour. */
export type Rule = {
  /** The decision in one sentence. */
  readonly summary: string;
  readonly evidence: Evidence;
  /** The page or observation that it is known from; for an inferred rule, what it was inferred from. */
  readonly source: string;
  /** For behaviour that nobody knows: the readings that can be chosen, each in a few words. */
  readonly variants?: { readonly [name: string]: string };
  /** The variant that holds unless another is chosen. */
  readonly default?: string;
  /** The wrong position of a behaviour's switch; refusals have positions that they all share. */
  readonly twin?: Twin;
  /** Set for a refusal: its outcome is a failure of the vendor. */
  readonly refuses?: true;
};

/** The three forms of a rule. */
export type RuleForm = 'behaviour' | 'choice' | 'refusal';

/** The form of a rule: it refuses, it has variants, or it is plain behaviour. */
export function formOf({ refuses, variants }: Rule): RuleForm {
  if (refuses) return 'refusal';
  return variants === undefined ? 'behaviour' : 'choice';
}

/** The wrong positions of every refusal's switch. */
export const refusalTwins = ['other-status', 'other-code', 'server-error'] as const;
export type RefusalTwin = (typeof refusalTwins)[number];

/** The wrong positions that a rule's switch can be set to; a choice has variants instead. */
export function twinsOf(rule: Rule): readonly string[] {
  if (rule.refuses) return refusalTwins;
  return rule.twin === undefined ? [] : ['twin'];
}

/** A vendor's rules by id. */
export type RuleBook = { readonly [id: string]: Rule };

/** Ids of the rules that have variants, each with the names of its variants. */
export type Choices<Book extends RuleBook> = {
  [Id in keyof Book as Book[Id] extends { variants: object } ? Id : never]: Book[Id] extends { variants: infer V }
    ? keyof V & string
    : never;
};

/** Ids of the behaviours whose twin is in the vendor's code: they are decided by `call.holds`. */
export type Behaviours<Book extends RuleBook> = {
  [Id in keyof Book]: Book[Id] extends { twin: { change: unknown } }
    ? never
    : Book[Id] extends { twin: object }
      ? Id
      : never;
}[keyof Book];

/** Ids of the behaviours that show in the reply alone: they are noted by `call.applies`. */
export type ReplyBehaviours<Book extends RuleBook> = {
  [Id in keyof Book]: Book[Id] extends { twin: { change: unknown } } ? Id : never;
}[keyof Book];

/** Declares a vendor's rules. @returns the rules with their ids and variants as literal types */
export function defineRules<const Book extends RuleBook>(book: Book): Book {
  return book;
}

/** The rules of a book with their ids, by id: so a list shows what belongs together side by side. */
export function listRules(book: RuleBook): readonly (readonly [id: string, rule: Rule])[] {
  return Object.entries(book).sort(([a], [b]) => (a < b ? -1 : 1));
}

const strength: Record<Evidence, number> = { documented: 2, observed: 1, inferred: 0 };

/** The weaker of two kinds of evidence. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return strength[a] <= strength[b] ? a : b;
}

/** True for evidence that is weaker than a floor. */
export function isBelow(evidence: Evidence, floor: Evidence): boolean {
  return strength[evidence] < strength[floor];
}

/** Every kind of evidence, strongest first. */
export const evidences: readonly Evidence[] = ['documented', 'observed', 'inferred'];
