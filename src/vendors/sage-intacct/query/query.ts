import type { Table } from '../../../engine/state/table.ts';
import { hasPermission } from '../access/permissions.ts';
import { missingPermission } from '../refusals/access.ts';
import { notSimulated } from '../refusals/paystub.ts';
import { invalidQuery } from '../refusals/query.ts';
import type { ObjectRecord } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { findKnownObject } from '../wire/known.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { findModel } from '../wire/object-models.ts';
import type { Rows } from './ordered-rows.ts';
import { everything } from './query-plan.ts';
import { findRows } from './query-results.ts';
import { settleReadings } from './settle-readings.ts';

type QueryCall = Call<'query'>;

/** `POST /services/core/query` */
export function query(call: QueryCall): Reply<'query'> {
  const { body } = call;
  const model = findModel(body.object) ?? requireNamedAsPath(call);
  requireListing(call, model);
  if (body.start === 0 && call.choose('intacct.paging.start-zero') === 'refused') {
    throw invalidQuery('start must be at least 1');
  }
  const read = body.start === 0 ? { ...body, start: 1 } : body;
  const { plan, found, page } = settleReadings({ call, model }, read);
  const { start, size } = read;
  if (start > 1 && start > found.rows.length && !call.holds('intacct.query.start-beyond-end')) {
    throw invalidQuery(`start ${start} is beyond the last record`);
  }
  if (start > 1 && start <= size) call.applies('intacct.query.previous-page');
  if (plan.grouped && page.rows.length > 0) call.applies('intacct.query.aggregates');
  return page.reply;
}

/** Requires the object of a query that names it as paths do. @throws Failure 400, or 501 where Paystub lacks it */
function requireNamedAsPath(call: QueryCall): ObjectModel {
  const { object } = call.body;
  const name = object.replace(/^objects\//, '');
  const model = findModel(name);
  const known = model?.name ?? findKnownObject(name);
  if (known === undefined) throw invalidQuery(`object ${object} does not exist`);
  if (name !== object && call.choose('intacct.query.objects-prefix') === 'refused') {
    throw invalidQuery(`object ${object} does not exist: a query names it ${name}`);
  }
  if (model !== undefined) return model;
  call.restsOn(`object ${known}`, 'inferred');
  throw notSimulated(`queries of ${known}`);
}

/** Requires the permission to list a kind of object, if queries need it. @throws Failure 403 */
function requireListing(call: QueryCall, { name }: ObjectModel): void {
  const permission = `${name}:list`;
  if (hasPermission(call, permission) || call.choose('intacct.query.permission') === 'none') return;
  throw missingPermission(permission);
}

/** All objects of a table by key: the result of a query without conditions. @param version of all tables of objects */
export function listByKey(table: Table<ObjectRecord>, version: number): Rows<ObjectRecord> {
  return findRows(table, version, everything).rows as Rows<ObjectRecord>;
}
