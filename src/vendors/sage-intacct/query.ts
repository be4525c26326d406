import type { Call, Reply } from './call.ts';
import { page } from './envelope.ts';
import * as errors from './errors.ts';
import { findModel } from './object-model.ts';
import { lookupIn, tableOf } from './object-tables.ts';
import { demandRight } from './permissions.ts';
import { aggregate, type Flat, type Output } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { collationMatters, sortRows } from './query-order.ts';
import { readPlan } from './query-plan.ts';

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
  const { outputs, grouped, matches, order } = readPlan({ call, model, lookup: lookupIn(state) }, body);

  const found = Iterator.from(tableOf(state, model).all()).filter(matches);
  const rows: readonly (Stored | Flat)[] = grouped ? aggregate(found, outputs) : found.toArray();
  if (order.length === 0 && rows.length > 1) call.rule('intacct.query.no-order');
  if (collationMatters(rows, order)) call.rule('intacct.query.text-order');
  const sorted = sortRows(rows, order);
  const { start, size } = body;
  if (start > 1 && start > sorted.length) call.rule('intacct.query.past-the-end');
  const shown = sorted.slice(start - 1, start - 1 + size);
  return {
    status: 200,
    body: {
      'ia::result': grouped ? (shown as readonly Flat[]) : shown.map((row) => flatten(row, outputs)),
      'ia::meta': page(sorted.length, start, size),
    },
  };
}

function flatten(row: Stored, outputs: readonly Output[]): Flat {
  return Object.fromEntries(outputs.map(({ name, column }) => [name, column.get(row)]));
}
