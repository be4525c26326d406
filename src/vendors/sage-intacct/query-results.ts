import type { Table } from '../../engine/table.ts';
import { aggregate, type Flat } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { collationMatters, compareRows, sortRows } from './query-order.ts';
import type { Plan } from './query-plan.ts';
import type { ObjectRecord } from './tables.ts';

/** What a query finds, in order, before a page of it is shown. */
export type Found = {
  readonly rows: readonly (Stored | Flat)[];
  /** Whether the order rests on how texts are compared. */
  readonly collated: boolean;
};

/** A result, and the state of the tables that it was found in. */
type Kept = Found & { readonly version: number; readonly all: readonly ObjectRecord[] };

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
export function findRows(table: Table<ObjectRecord>, version: number, plan: Plan): Found {
  let known = results.get(table);
  if (known === undefined) {
    known = new Map();
    results.set(table, known);
  }
  const before = known.get(plan.signature);
  if (before?.version === version) return before;
  const all = rowsByKey(table);
  const rows = (before === undefined ? undefined : update(before, all, plan)) ?? find(all, plan);
  const found: Kept = { rows, collated: collationMatters(rows, plan.order), version, all };
  known.delete(plan.signature);
  known.set(plan.signature, found);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return found;
}

function find(all: readonly ObjectRecord[], { matches, grouped, outputs, order }: Plan): readonly (Stored | Flat)[] {
  const matching = all.filter(matches);
  return sortRows(grouped ? aggregate(matching, outputs) : matching, order);
}

/** A result brought up to date, `undefined` where it has to be found anew. */
function update(before: Kept, all: readonly ObjectRecord[], plan: Plan): readonly (Stored | Flat)[] | undefined {
  if (plan.grouped || !plan.own) return undefined;
  const { gone, fresh } = difference(before.all, all);
  if (gone.size + fresh.length > few) return undefined;
  const rows = before.rows.filter((row) => !gone.has(row)) as ObjectRecord[];
  for (const row of fresh) if (plan.matches(row)) rows.splice(placeOf(row, rows, plan), 0, row);
  return rows;
}

/** What was replaced or removed between two states of a table, and what came; both are ordered by key. */
function difference(before: readonly ObjectRecord[], after: readonly ObjectRecord[]) {
  const gone = new Set<Stored>();
  const fresh: ObjectRecord[] = [];
  let at = 0;
  for (const row of after) {
    const key = Number(row.key);
    let old = before[at];
    while (old !== undefined && old !== row && Number(old.key) <= key) {
      gone.add(old);
      at += 1;
      old = before[at];
    }
    if (old === row) at += 1;
    else fresh.push(row);
  }
  for (const old of before.slice(at)) gone.add(old);
  return { gone, fresh };
}

/** Where a row belongs among sorted ones, by binary search; equal rows stand by key. */
function placeOf(row: ObjectRecord, rows: readonly ObjectRecord[], { order }: Plan): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = rows[middle] as ObjectRecord;
    if ((compareRows(order, other, row) || Number(other.key) - Number(row.key)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
