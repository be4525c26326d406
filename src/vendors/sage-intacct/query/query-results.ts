import { BoundedCache } from '../../../engine/cache.ts';
import type { CachedReply } from '../../../engine/request/cached-reply.ts';
import type { Table } from '../../../engine/state/table.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Page } from '../wire/envelope.ts';
import { OrderedRows, type Rows } from './ordered-rows.ts';
import { aggregate, type Flat } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { collationMatters, compareRows, sortRows } from './query-order.ts';
import type { Plan } from './query-plan.ts';

/** What a query finds, in order, before a page of it is shown. */
export type Found = {
  readonly rows: Rows<Stored | Flat>;
  /** Whether the order rests on how texts are compared. */
  readonly collated: boolean;
};

/** A page of what a query finds, as it is answered. */
export type PageReply = CachedReply<200, { readonly 'ia::result': readonly Flat[]; readonly 'ia::meta': Page }>;

/** A result, and the state of all tables and of its own that it was found in. */
type Kept = Found & {
  readonly version: number;
  readonly own: number;
  /** Pages of it that were answered, by their bounds and fields. */
  readonly pages: BoundedCache<string, PageReply>;
};

const results = new WeakMap<Table<ObjectRecord>, Map<string, Kept>>();
const snapshots = new WeakMap<
  Table<ObjectRecord>,
  { readonly version: number; readonly rows: readonly ObjectRecord[] }
>();
/** How many results of one table are kept. */
const most = 64;
/** With more changes than this, everything is found anew. */
const few = 200;

/**
 * Finds what a query asks for. What was found is kept: while nothing is written it is given again; after a few writes
 * only the rows that they concern are looked at, provided that the query looks at nothing but the object's own fields.
 * @param version of all tables of objects
 */
export function findRows(table: Table<ObjectRecord>, version: number, plan: Plan): Kept {
  let known = results.get(table);
  if (known === undefined) {
    known = new Map();
    results.set(table, known);
  }
  const before = known.get(plan.signature);
  if (before?.version === version) return before;
  const found: Kept = {
    ...(update(before, table, plan) ?? find(rowsByKey(table), plan)),
    version,
    own: table.version,
    pages: new BoundedCache(16),
  };
  known.delete(plan.signature);
  known.set(plan.signature, found);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return found;
}

const everything: Plan = {
  outputs: [],
  grouped: false,
  own: true,
  matches: () => true,
  order: [],
  signature: 'everything',
};

/** All objects of a table by key, kept in the same way. */
export function listByKey(table: Table<ObjectRecord>, version: number): Rows<ObjectRecord> {
  return findRows(table, version, everything).rows as Rows<ObjectRecord>;
}

function find(all: readonly ObjectRecord[], plan: Plan): Found {
  const { matches, grouped, outputs, order } = plan;
  const matching = all.filter(matches);
  const rows = sortRows(grouped ? aggregate(matching, outputs) : matching, order);
  const collated = collationMatters(rows, order);
  return { rows: canBeUpdated(plan) ? new OrderedRows(rows as ObjectRecord[], orderOf(plan)) : rows, collated };
}

/** Whether a result can follow the writes: it has a row for each object that matches, found by its own fields. */
function canBeUpdated({ grouped, own }: Plan): boolean {
  return own && !grouped;
}

/** The order of objects in a result; those that are equal by its keys stand by their own. */
function orderOf({ order }: Plan): (a: ObjectRecord, b: ObjectRecord) => number {
  return (a, b) => compareRows(order, a, b) || Number(a.key) - Number(b.key);
}

/** A result brought up to date in its place, `undefined` where it has to be found anew. */
function update(before: Kept | undefined, table: Table<ObjectRecord>, plan: Plan): Found | undefined {
  if (before === undefined || !canBeUpdated(plan)) return undefined;
  const writes = table.writesSince(before.own);
  if (writes === undefined || writes.length > few) return undefined;
  const rows = before.rows as OrderedRows<ObjectRecord>;
  const [example] = rows.slice(0, 1);
  const seen = new Set<string>();
  const fresh: ObjectRecord[] = [];
  let gone = false;
  for (const { key, before: old } of writes) {
    if (seen.has(key)) continue;
    seen.add(key);
    const row = table.get(key);
    if (row === old) continue;
    if (old !== undefined && plan.matches(old)) {
      if (!rows.remove(old)) return undefined;
      gone = true;
    }
    if (row !== undefined && plan.matches(row)) fresh.push(row);
  }
  for (const row of fresh) rows.add(row);
  // Rows of one shape stay so as long as those that come have it too, and others as long as none of them goes.
  if (before.collated) return { rows, collated: !gone || collationMatters(rows.slice(0, rows.length), plan.order) };
  const compared = example === undefined ? fresh : [example, ...fresh];
  return { rows, collated: collationMatters(compared, plan.order) };
}

/** All rows of a table by key. They are stored so, unless records were put back. */
function rowsByKey(table: Table<ObjectRecord>): readonly ObjectRecord[] {
  const known = snapshots.get(table);
  if (known?.version === table.version) return known.rows;
  const rows = Array.from(table.all());
  if (rows.some(({ key }, i) => i > 0 && Number(key) < Number(rows[i - 1]?.key))) {
    rows.sort((a, b) => Number(a.key) - Number(b.key));
  }
  snapshots.set(table, { version: table.version, rows });
  return rows;
}
