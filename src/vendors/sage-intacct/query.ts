import type { Call, Reply } from './call.ts';
import type { Value } from './comparable.ts';
import { page } from './envelope.ts';
import * as errors from './errors.ts';
import { findModel } from './object-model.ts';
import { lookupIn, tableOf, versionOf } from './object-tables.ts';
import { demandRight } from './permissions.ts';
import { aggregate, type Flat, type Output } from './query-aggregate.ts';
import { remembered } from './query-cache.ts';
import type { Stored } from './query-fields.ts';
import { collationMatters, sortRows } from './query-order.ts';
import { readPlan } from './query-plan.ts';
import type { ObjectRecord } from './tables.ts';

/** `POST /services/core/query` */
export function query(call: Call<'query'>): Reply<'query'> {
  call.rule('intacct.query.rows');
  const { body, state } = call;
  const model = findModel(body.object);
  if (model === undefined) {
    call.rule('intacct.query.schema');
    throw errors.invalidQuery(`object ${body.object} does not exist`);
  }
  if (call.choose('intacct.query.permission') === 'list') demandRight(call, 'list', model.name);
  const { outputs, grouped, matches, order, signature } = readPlan({ call, model, lookup: lookupIn(state) }, body);
  const table = tableOf(state, model);
  const { rows, collated } = remembered<Stored | Flat>(table, versionOf(state), signature, () => {
    const found = byKey(table.all()).filter(matches);
    const all = grouped ? aggregate(found, outputs) : found;
    return { rows: sortRows(all, order), collated: collationMatters(all, order) };
  });
  if (order.length === 0 && rows.length > 1) call.rule('intacct.query.no-order');
  if (collated) call.rule('intacct.query.text-order');
  const { start, size } = body;
  if (start > 1 && (start > rows.length || start <= size)) call.rule('intacct.query.page-arithmetic');
  const shown = rows.slice(start - 1, start - 1 + size);
  return {
    status: 200,
    body: {
      'ia::result': grouped ? (shown as readonly Flat[]) : shown.map((row) => flatten(row, outputs)),
      'ia::meta': page(rows.length, start, size),
    },
  };
}

// Stored rows come in the order of their creation, which is that of their keys, unless records were put back.
function byKey(rows: Iterable<ObjectRecord>): readonly ObjectRecord[] {
  const all = Array.from(rows);
  let last = 0;
  for (const { key } of all) {
    if (Number(key) < last) return all.toSorted((a, b) => Number(a.key) - Number(b.key));
    last = Number(key);
  }
  return all;
}

function flatten(row: Stored, outputs: readonly Output[]): Flat {
  const flat: Record<string, Value> = {};
  for (const { name, column } of outputs) flat[name] = column.get(row);
  return flat;
}
