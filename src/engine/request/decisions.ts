import type { Operation } from '../http/contract.ts';
import { Refused, VendorFailure } from '../http/failure.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import {
  type Behaviours,
  type Choices,
  type ContractPart,
  type Evidence,
  isBelow,
  type ReplyBehaviours,
  type RuleBook,
  weaker,
} from '../rules/rules.ts';
import type { ReplyChange } from '../rules/twin.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Switches } from '../sandbox/settings.ts';

const noParts: readonly ContractPart[] = [];

/** The rules and the parts of the contract that something rests on. */
export type Grounds = { readonly rules: RuleSet; readonly parts: readonly ContractPart[] };
const noChanges: readonly ReplyChange[] = [];

/** The decisions about one request: its switches, the rules that they note, and the evidence of the reply. */
export class Decisions<Book extends RuleBook> {
  /** The operation asked for, once it is found. */
  operation: Operation | undefined = undefined;
  readonly #sandbox: Sandbox;
  readonly #book: RuleBook;
  readonly #noRules: RuleSet;
  #noted: RuleSet;

  constructor(sandbox: Sandbox, book: RuleBook, noRules: RuleSet) {
    this.#sandbox = sandbox;
    this.#book = book;
    this.#noRules = noRules;
    this.#noted = noRules;
  }

  /**
   * Decides a behaviour, and notes that the reply rests on its rule.
   * @returns true; false where the rule's twin is on, and then the code has to do what the twin says
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  holds(id: Behaviours<Book> & string): boolean {
    this.#note(id);
    return !this.#isTwinOn(id);
  }

  /**
   * Notes that the reply rests on a rule that shows in the reply alone; where its twin is on, the reply is changed
   * before it goes out.
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  applies(id: ReplyBehaviours<Book> & string): void {
    this.#note(id);
    const change = this.#isTwinOn(id) ? this.#book[id]?.twin?.change : undefined;
    if (change !== undefined) this.changeReply(change);
  }

  /** Changes the finished reply as a twin does that is on. */
  changeReply(change: ReplyChange): void {
    this.replyChanges = [...this.replyChanges, change];
  }

  /**
   * Decides a part of the reply that clients can do without, such as a header, and notes its rule where it is given.
   * @returns false where the rule's evidence is below the floor that the user set, or its twin is on: it is left out
   */
  offers(id: Behaviours<Book> & string): boolean {
    const evidence = this.#book[id]?.evidence ?? 'inferred';
    return !isBelow(evidence, this.#sandbox.settings.floor) && this.holds(id);
  }

  /**
   * Decides a leniency of the engine's, and notes that the reply rests on its rule.
   * @returns false where the rule's twin is on, and then the engine refuses
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  tolerates(rule: string): boolean {
    this.#note(rule);
    return !this.#isTwinOn(rule);
  }

  /** Changes that twins make to the finished reply, in their order. */
  replyChanges: readonly ReplyChange[] = noChanges;

  /** True for a reply of Paystub's own, which says nothing about the vendor: not simulated, below the floor, a fault. */
  isOwn = false;

  /** True where a switch that decided about this request stands at a wrong position: the reply may break the contract. */
  isTwinMet = false;

  #isTwinOn(id: string): boolean {
    if (this.#sandbox.twinsOn === '' || this.#sandbox.settings.twins[id] === undefined) return false;
    this.isTwinMet = true;
    return true;
  }

  /** The wrong position that a refusal's switch stands at, if any. */
  twinOf(rule: string): string | undefined {
    return this.#isTwinOn(rule) ? this.#sandbox.settings.twins[rule] : undefined;
  }

  /** Ids of all rules of the sandbox whose switch stands at a wrong position, `a, b`; `''` for none. */
  get twinsOn(): string {
    return this.#sandbox.twinsOn;
  }

  /** Privileges that were asked for, where a test withholds some. */
  asked: readonly string[] | undefined = undefined;

  /** True for a privilege that a test withholds from everybody. Notes that it was asked for. */
  isWithheld(privilege: string): boolean {
    const { withheld } = this.#sandbox.settings;
    if (withheld === undefined) return false;
    this.asked = [...(this.asked ?? []), privilege];
    return withheld.includes(privilege);
  }

  /** The twins of the wire that are on, if any. */
  get wireTwins(): Sandbox['wireTwins'] {
    return this.#sandbox.wireTwins;
  }

  /** The positions that the sandbox's switches stand at. */
  get switches(): Switches {
    return this.#sandbox.settings;
  }

  /**
   * Notes that the reply rests on a rule with variants.
   * @returns the variant that holds in this sandbox
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  choose<Id extends keyof Choices<Book> & string>(id: Id): Choices<Book>[Id] {
    this.#note(id);
    const rule = this.#book[id];
    const chosen = this.#sandbox.settings.choices[id] ?? rule?.default;
    // The source of a rule speaks for its default variant. Of another one only the user knows whether it is right.
    if (chosen !== rule?.default && rule?.evidence !== 'inferred')
      this.restsOn(`variant ${chosen} of ${id}`, 'inferred');
    return chosen as Choices<Book>[Id]; // choices are checked against the declared variants when they are set
  }

  /**
   * Notes the rule of a declared refusal that was caught.
   * @throws Refused where the rule's evidence is below the floor that the user set
   */
  noteRuleOf(error: unknown): void {
    if (error instanceof VendorFailure && error.rule !== undefined) this.#note(error.rule);
  }

  /**
   * Decides a choice about something that nobody documents and that a request can do without, such as a record made
   * besides the one that was asked for, and notes its rule.
   * @returns the variant; `undefined` where the rule's evidence is below the floor that the user set: it is left out
   */
  chooseExtra<Id extends keyof Choices<Book> & string>(id: Id): Choices<Book>[Id] | undefined {
    const evidence = this.#book[id]?.evidence ?? 'inferred';
    return isBelow(evidence, this.#sandbox.settings.floor) ? undefined : this.choose(id);
  }

  /** The rules noted so far, each once, in order. */
  get rules(): RuleSet {
    return this.#noted;
  }

  /**
   * Lowers the evidence of the reply, where a part of the contract is known less well than its operation.
   * @param name of the part, for who reads the refusal: `operation getLayoffs`
   * @throws Refused where the evidence is below the floor that the user set
   */
  restsOn(name: string, evidence: Evidence): void {
    if (this.#parts.some((part) => part.name === name && part.evidence === evidence)) return;
    this.#parts = [...this.#parts, { name, evidence }];
    if (isBelow(evidence, this.#contractEvidence)) this.#contractEvidence = evidence;
    this.#requireFloor(name, evidence);
  }
  #parts: readonly ContractPart[] = noParts;
  #contractEvidence: Evidence = 'documented';

  /** The parts of the contract that lowered the evidence of the reply. */
  get parts(): readonly ContractPart[] {
    return this.#parts;
  }

  /** True for a request like most: no twin is on, no privilege withheld, and no evidence too weak. */
  get isPlain(): boolean {
    return this.twinsOn === '' && this.switches.withheld === undefined && this.#sandbox.settings.floor === 'inferred';
  }

  /** Does work of which the result is kept for other requests. @returns what it rests on too: `restOn` notes that */
  observe<T>(work: () => T): { readonly value: T; readonly grounds: Grounds } {
    const [noted, parts] = [this.#noted, this.#parts];
    this.#noted = this.#noRules;
    this.#parts = noParts;
    try {
      const value = work();
      return { value, grounds: { rules: this.#noted, parts: this.#parts } };
    } finally {
      this.#noted = noted;
      this.#parts = parts;
    }
  }

  /** Notes what something rests on that was made before. */
  restOn({ rules, parts }: Grounds): void {
    for (const id of rules.ids) this.#note(id);
    for (const { name, evidence } of parts) this.restsOn(name, evidence);
  }

  /**
   * Takes over the rules and the evidence of a request that is a part of this one.
   * @throws Refused where they are below the floor that the user set
   */
  absorb(part: Decisions<RuleBook>): void {
    for (const id of part.rules.ids) this.#note(id);
    this.isTwinMet ||= part.isTwinMet;
    if (part.asked !== undefined) this.asked = [...(this.asked ?? []), ...part.asked];
    for (const { name, evidence } of part.parts) this.restsOn(name, evidence);
    if (part.isOwn) this.restsOn('part of the request that is answered by Paystub itself', 'inferred');
  }

  /** The evidence of the reply: the weakest of the operation, of its parts in use, and of the rules that decided. */
  get evidence(): Evidence {
    if (this.isOwn || (this.operation === undefined && this.#noted.evidence === undefined)) return 'inferred';
    return weaker(this.#contractEvidence, this.#noted.evidence ?? 'documented');
  }

  #requireFloor(name: string, evidence: Evidence): void {
    // The refusal is rendered by the same vendor code that may have noted the rule: only the first time throws.
    if (!isBelow(evidence, this.#sandbox.settings.floor) || this.#belowFloor) return;
    this.#belowFloor = true;
    throw new Refused({ kind: 'below-floor', name, variants: Object.keys(this.#book[name]?.variants ?? {}) });
  }

  #note(id: string): void {
    const evidence = this.#book[id]?.evidence ?? 'inferred';
    this.#noted = this.#noted.with(id, evidence);
    this.#requireFloor(id, evidence);
  }
  #belowFloor = false;
}
