import { BoundedCache } from '../../../engine/cache.ts';
import { rowsAtATime } from '../../../engine/in-parts.ts';
import type { CachedReply } from '../../../engine/request/cached-reply.ts';
import type { Derived, Table } from '../../../engine/state/table.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Page } from '../wire/envelope.ts';
import { OrderedRows, type Rows } from './ordered-rows.ts';
import { aggregate, type Flat } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { collationMatters, compareRows, sortRows } from './query-order.ts';
import type { Plan } from './query-plan.ts';
import type { Reading } from './readings.ts';

/** The rows of a result in order, before a page of it is shown. */
type Sorted = {
  readonly rows: Rows<Stored | Flat>;
  /** True if the order depends on how texts are compared. */
  readonly dependsOnCollation: boolean;
  /** True if each row is made of one object, so that the highest key first means the opposite order. */
  readonly isOneToOne: boolean;
};

/** The result of a query. */
export type Found = Sorted & {
  /** The pages of it that were answered, by their bounds and fields. */
  readonly pages: BoundedCache<string, ShownPage>;
};

/** A page of a result. */
export type ShownPage = {
  readonly rows: readonly (Stored | Flat)[];
  readonly reply: CachedReply<200, { readonly 'ia::result': readonly Flat[]; readonly 'ia::meta': Page }>;
  /** True if the order does not tell a row of the page from its neighbour. */
  readonly hasEqualRows: boolean;
  /** The readings that were tried: true for those by which the page would be another one. */
  readonly tried: Map<Reading, boolean>;
};

/** Bytes of the pages that a result holds, about: some eighty of twenty rows with four fields. */
const maxPageBytes = 1 << 19;
/** After more writes than this, a result is found anew. */
const maxIncrementalWrites = 200;

/** A result that a table holds, or has still to find. */
export type Held = { found: Found | undefined; earlier: Derived<Held> | undefined };

/**
 * The result of a query as the table holds it. While nothing is written, it is answered again (kept for W6).
 * @param version of all tables of objects
 */
export function heldResult(table: Table<ObjectRecord>, version: number, plan: Plan): Held {
  return table.derived<Held>(plan.signature, version, (earlier) => ({ found: undefined, earlier }));
}

/**
 * Finds the result of a query that is held. After a few writes, only the written rows are looked at, if the query reads
 * nothing but the object's own fields (kept for W6w).
 */
export function* findRows(held: Held, table: Table<ObjectRecord>, plan: Plan): Generator<void, Found> {
  const { earlier } = held;
  held.earlier = undefined;
  const sorted = (yield* bringUpToDate(earlier, table, plan)) ?? (yield* find(rowsByKey(table), plan));
  held.found = { ...sorted, pages: new BoundedCache(maxPageBytes, bytesOf) };
  return held.found;
}

/** Bytes that a page takes, about: its rows as objects and as text. */
function bytesOf({ reply }: ShownPage): number {
  let bytes = 1024;
  for (const row of reply.body['ia::result']) {
    for (const name in row) bytes += 48 + name.length + 2 * String(row[name]).length;
  }
  return bytes;
}

function* find(all: readonly ObjectRecord[], plan: Plan): Generator<void, Sorted> {
  const { grouped, outputs, order, keysDescend } = plan;
  const matching = yield* matchingRows(keysDescend ? all.toReversed() : all, plan);
  const found = grouped ? yield* aggregate(matching, outputs) : matching;
  const { rows, dependsOnCollation } = yield* sortRows<Stored | Flat>(found, order);
  return {
    rows: isUpdatable(plan) ? new OrderedRows(rows as ObjectRecord[], orderOf(plan)) : rows,
    dependsOnCollation,
    isOneToOne: found.length === matching.length,
  };
}

function* matchingRows(all: readonly ObjectRecord[], { matches }: Plan): Generator<void, readonly ObjectRecord[]> {
  const matching: ObjectRecord[] = [];
  for (let start = 0; start < all.length; start += rowsAtATime) {
    const end = Math.min(all.length, start + rowsAtATime);
    for (let at = start; at < end; at += 1) {
      const row = all[at] as ObjectRecord;
      if (matches(row)) matching.push(row);
    }
    yield;
  }
  return matching;
}

/** True if a result can follow the writes: it has a row for each object that matches by its own fields. */
function isUpdatable({ grouped, isSelfContained }: Plan): boolean {
  return isSelfContained && !grouped;
}

/** The order of objects in a result; objects that are equal by its sort keys stand by their own keys. */
function orderOf({ order, keysDescend }: Plan): (a: ObjectRecord, b: ObjectRecord) => number {
  const sign = keysDescend ? -1 : 1;
  return (a, b) => compareRows(order, a, b) || sign * (Number(a.key) - Number(b.key));
}

/** An earlier result, changed in place; `undefined` where it has to be found anew. */
function* bringUpToDate(
  earlier: Derived<Held> | undefined,
  table: Table<ObjectRecord>,
  plan: Plan,
): Generator<void, Sorted | undefined> {
  const before = earlier?.value.found;
  if (earlier === undefined || before === undefined || !isUpdatable(plan)) return undefined;
  const rows = before.rows as OrderedRows<ObjectRecord>;
  const [example] = rows.slice(0, 1);
  const changes = changesSince(earlier.tableVersion, table, plan);
  if (changes === undefined || !changes.removed.every((row) => rows.remove(row))) return undefined;
  const { added, removed } = changes;
  for (const row of added) rows.add(row);
  // Uniform rows stay uniform while every added row matches; mixed rows stay mixed while none is removed.
  if (before.dependsOnCollation && removed.length === 0) return { rows, dependsOnCollation: true, isOneToOne: true };
  const compared = before.dependsOnCollation
    ? rows.slice(0, rows.length)
    : example === undefined
      ? added
      : [example, ...added];
  return { rows, dependsOnCollation: yield* collationMatters(compared, plan.order), isOneToOne: true };
}

type Changes = { readonly added: readonly ObjectRecord[]; readonly removed: readonly ObjectRecord[] };

/** The rows that writes took out of a result and put into it; `undefined` after too many writes. */
function changesSince(version: number, table: Table<ObjectRecord>, { matches }: Plan): Changes | undefined {
  const writes = table.writesSince(version);
  if (writes === undefined || writes.length > maxIncrementalWrites) return undefined;
  const written = new Set<string>();
  const added: ObjectRecord[] = [];
  const removed: ObjectRecord[] = [];
  for (const { key, before } of writes) {
    if (written.has(key)) continue;
    written.add(key);
    const row = table.get(key);
    if (row === before) continue;
    if (before !== undefined && matches(before)) removed.push(before);
    if (row !== undefined && matches(row)) added.push(row);
  }
  return { added, removed };
}

/** All rows of a table by key. They are stored so, unless records were put back. */
function rowsByKey(table: Table<ObjectRecord>): readonly ObjectRecord[] {
  return table.derived('rows by key', table.version, () => {
    const rows = Array.from(table.all());
    if (rows.some(({ key }, i) => i > 0 && Number(key) < Number(rows[i - 1]?.key))) {
      rows.sort((a, b) => Number(a.key) - Number(b.key));
    }
    return rows;
  });
}
