import { toJson } from '../../http/json.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { Grounds } from '../decisions.ts';
import { type ItemForm, type ItemTexts, joinItems, type WrittenItem, writeTexts } from './item-texts.ts';

/** The items of a list that a reply shows. */
export type ShownItems<Row extends object, Item, Body> = {
  readonly rows: readonly Row[];
  /** Makes the item of a record, of nothing but the record, its basis and what the form stands for. */
  readonly show: (row: Row) => Item;
  /** Returns the value that an item is made of besides its record, if there is one. */
  readonly basis?: ((row: Row) => unknown) | undefined;
  readonly form: ItemForm;
  readonly texts: ItemTexts;
  /** Makes the body. Where it has no items, its JSON has `[]` in their place, and no other one before it. */
  readonly wrap: (items: Item[]) => Body;
};

/** The decisions of the request that items are shown to. */
type Observer = {
  observe<T>(work: () => T): { readonly value: T; readonly grounds: Grounds };
  restOn(grounds: Grounds): void;
};

/** Items that are written between two pauses. */
export const itemsAtATime = 125;

const noBasis = () => undefined;

/**
 * A reply with a list whose items are validated and written once for as long as they stay the same. Not for a request
 * that may differ from others in ways that the form of its items does not name: see `Decisions.isPlain`.
 */
export class ItemsReply<Status extends number, Body, Row extends object = object, Item = unknown> {
  readonly status: Status;
  readonly headers: Readonly<Record<string, string>>;
  readonly #call: Observer;
  readonly #shown: ShownItems<Row, Item, Body>;
  readonly #basis: (row: Row) => unknown;
  readonly #items: (WrittenItem | undefined)[];
  /** The body as it goes out, in pieces; `undefined` until all items are written. */
  pieces: readonly Uint8Array[] | undefined = undefined;

  constructor(
    call: Observer,
    status: Status,
    headers: Readonly<Record<string, string>>,
    shown: ShownItems<Row, Item, Body>,
  ) {
    this.status = status;
    this.headers = headers;
    this.#call = call;
    this.#shown = shown;
    this.#basis = shown.basis ?? noBasis;
    const kept = shown.texts.of(shown.form);
    this.#items = shown.rows.map((row) => this.#ifGood(row, kept.get(row)));
  }

  get body(): Body {
    const { rows, show, wrap } = this.#shown;
    return wrap(rows.map(show));
  }

  /** True if so many items are still to be written that others should be served in between. */
  get isLong(): boolean {
    let missing = 0;
    for (const item of this.#items) if (item === undefined) missing += 1;
    return missing > itemsAtATime;
  }

  /** Takes over the items of an earlier reply to the same request, as far as they are still good. */
  adopt(earlier: ItemsReply<number, unknown>): void {
    const { texts, form, rows } = earlier.#shown;
    const { name, version } = this.#shown.form;
    if (texts !== this.#shown.texts || form.name !== name || form.version !== version) return;
    const written = new Map(rows.map((row, i) => [row, earlier.#items[i]]));
    for (const [i, row] of this.#shown.rows.entries()) this.#items[i] ??= this.#ifGood(row, written.get(row));
  }

  /**
   * Writes the items that are not written yet, some at a time.
   * @param check throws for a body that breaks the contract
   */
  *write(check: (body: Body) => void): Generator<void> {
    const { rows, texts, form } = this.#shown;
    let kept = texts.of(form);
    let next: number[] = [];
    for (let i = 0; i < rows.length; i += 1) {
      if (this.#items[i] !== undefined) continue;
      const row = rows[i] as Row;
      this.#items[i] = this.#ifGood(row, kept.get(row)); // another request may have written it meanwhile
      if (this.#items[i] === undefined) next.push(i);
      if (next.length < itemsAtATime) continue;
      this.#writeSome(next, check);
      next = [];
      yield;
      kept = texts.of(form);
    }
    this.#writeSome(next, check);
  }

  /** Joins the items, and notes what they rest on. */
  finish(): void {
    const items = this.#items as readonly WrittenItem[];
    const noted = new Set<RuleSet>();
    for (const { grounds } of items) {
      if (noted.has(grounds.rules) && grounds.parts.length === 0) continue;
      noted.add(grounds.rules);
      this.#call.restOn(grounds);
    }
    const frame = toJson(this.#shown.wrap([]));
    const at = frame.indexOf('[]') + 1;
    this.pieces = joinItems(frame.slice(0, at), items, frame.slice(at));
  }

  #ifGood(row: Row, item: WrittenItem | undefined): WrittenItem | undefined {
    return item !== undefined && item.basis === this.#basis(row) ? item : undefined;
  }

  #writeSome(indexes: readonly number[], check: (body: Body) => void): void {
    if (indexes.length === 0) return;
    const { rows, show, texts, form, wrap } = this.#shown;
    const values: Item[] = [];
    const grounds = indexes.map((i) => {
      const made = this.#call.observe(() => show(rows[i] as Row));
      values.push(made.value);
      return made.grounds;
    });
    check(wrap(values));
    const { page, ends } = writeTexts(values.map((value) => toJson(value)));
    const written = indexes.map((i, n): readonly [Row, WrittenItem] => {
      const row = rows[i] as Row;
      const [start, end] = [ends[n - 1] ?? 0, ends[n] ?? 0];
      const item = { page, start, end, basis: this.#basis(row), grounds: grounds[n] as Grounds };
      this.#items[i] = item;
      return [row, item];
    });
    texts.keep(form, written);
  }
}
