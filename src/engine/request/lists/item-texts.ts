import type { Grounds } from '../decisions.ts';

/** A record as an item of a list, written: the bytes of a page from `start` to `end`, a comma first. */
export type WrittenItem = {
  readonly page: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** The value that it was made of besides the record. */
  readonly basis: unknown;
  /** The rules and the like that it rests on. */
  readonly grounds: Grounds;
};

/** The form of items: operation, members, and what a caller may see. Two lists of one form have the same items. */
export type ItemForm = {
  readonly name: string;
  /** Grows with everything that items are made of besides their own records and their basis. */
  readonly version: number;
};

type Items = { readonly version: number; readonly byRecord: Map<object, WrittenItem>; size: number };

/** Bytes that the items of one table have together: five default pages of PowerOffice employees. */
const maxSize = 1 << 25;
/** Bytes that an item, and a form, take besides. */
const overhead = 128;

/**
 * The records of a table as they were written in lists. An item belongs to the very record that it was made of: a changed
 * record is another one. Kept for long lists: see docs/performance.md.
 */
export class ItemTexts {
  readonly #limit: number;
  readonly #forms = new Map<string, Items>();
  #size = 0;

  constructor(limit = maxSize) {
    this.#limit = limit;
  }

  /** The items that are kept in a form, by record. */
  of({ name, version }: ItemForm): ReadonlyMap<object, WrittenItem> {
    const known = this.#forms.get(name);
    return known?.version === version ? known.byRecord : new Map();
  }

  /** Keeps records as items of a form. Where they are too many together, all others go. */
  keep(form: ItemForm, items: readonly (readonly [record: object, item: WrittenItem])[]): void {
    const added = items.reduce((sum, [, { start, end }]) => sum + end - start + overhead, overhead);
    if (this.#size + added > this.#limit) {
      this.#forms.clear();
      this.#size = 0;
    }
    const open = this.#open(form);
    for (const [record, item] of items) open.byRecord.set(record, item);
    open.size += added;
    this.#size += added;
  }

  #open({ name, version }: ItemForm): Items {
    const known = this.#forms.get(name);
    if (known?.version === version) return known;
    this.#size -= known?.size ?? 0;
    const items: Items = { version, byRecord: new Map(), size: 0 };
    this.#forms.set(name, items);
    return items;
  }
}

/** Writes texts as bytes one after the other, each behind a comma. @returns the bytes, and the end of each text */
export function writeTexts(texts: readonly string[]): { readonly page: Uint8Array; readonly ends: readonly number[] } {
  const page = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0));
  let end = 0;
  const ends = texts.map((text) => {
    page[end] = comma;
    end += 1 + page.write(text, end + 1);
    return end;
  });
  return { page, ends };
}

/** Part of a page from which on it is not copied; what holds a smaller part must not hold the page. */
const minShare = 1 / 4;

/**
 * Joins items, with commas between them, as pieces of bytes. Items that were written together are one piece, which is no
 * copy where it is a large part of its page.
 */
export function joinItems(before: string, items: readonly WrittenItem[], after: string): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let small: Uint8Array[] = [Buffer.from(before)];
  const push = (piece: Uint8Array | undefined) => {
    if (small.length > 0) pieces.push(Buffer.concat(small));
    small = [];
    if (piece !== undefined) pieces.push(piece);
  };
  for (let i = 0; i < items.length; ) {
    const { page, start, end: first } = items[i] as WrittenItem;
    const from = i === 0 ? start + 1 : start; // no comma before the first one
    let end = first;
    for (i += 1; items[i]?.page === page && items[i]?.start === end; i += 1) end = items[i]?.end ?? end;
    const piece = page.subarray(from, end);
    if (piece.length < minShare * page.length || piece.length < minPiece) small.push(piece);
    else push(piece);
  }
  small.push(Buffer.from(after));
  push(undefined);
  return pieces;
}

/** Bytes of the smallest piece that is worth a write of its own. */
const minPiece = 4096;

const comma = 44;
