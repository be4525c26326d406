import { CachedReply } from '../../../engine/request/cached-reply.ts';
import type { Table } from '../../../engine/state/table.ts';
import { requirePermission } from '../access/permissions.ts';
import { invalidQuery } from '../refusals/query.ts';
import { type ObjectRecord, tableOf, versionOf } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { page } from '../wire/envelope.ts';
import { findModel } from '../wire/object-models.ts';
import type { Value } from './comparable.ts';
import type { Rows } from './ordered-rows.ts';
import type { Flat, Output } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { everything, readPlan } from './query-plan.ts';
import { findRows, type PageReply } from './query-results.ts';

/** `POST /services/core/query` */
export function query(call: Call<'query'>): Reply<'query'> {
  call.rule('intacct.query.rows');
  const { body, state } = call;
  const model = findModel(body.object);
  if (model === undefined) throw invalidQuery(`object ${body.object} does not exist`);
  if (call.choose('intacct.query.permission') === 'list') requirePermission(call, `${model.name}:list`);
  const plan = readPlan({ call, model }, body);
  const { outputs, grouped, order } = plan;
  const { rows, dependsOnCollation, pages } = findRows(tableOf(state, model), versionOf(state), plan);
  if (order.length === 0 && rows.length > 1) call.rule('intacct.query.no-order');
  if (dependsOnCollation) call.rule('intacct.query.text-order');
  const { start, size } = body;
  if (start > 1 && (start > rows.length || start <= size)) call.rule('intacct.query.page-arithmetic');
  const pageKey = JSON.stringify([start, size, body.fields]);
  return pages.get(pageKey) ?? pages.set(pageKey, showPage());

  function showPage(): PageReply {
    const shown = rows.slice(start - 1, start - 1 + size);
    return new CachedReply(200, {
      'ia::result': grouped ? (shown as readonly Flat[]) : shown.map((row) => flatten(row, outputs)),
      'ia::meta': page(rows.length, start, size),
    });
  }
}

/** All objects of a table by key: the result of a query without conditions. @param version of all tables of objects */
export function listByKey(table: Table<ObjectRecord>, version: number): Rows<ObjectRecord> {
  return findRows(table, version, everything).rows as Rows<ObjectRecord>;
}

function flatten(row: Stored, outputs: readonly Output[]): Flat {
  const flat: Record<string, Value> = {};
  for (const { name, column } of outputs) flat[name] = column.get(row);
  return flat;
}
