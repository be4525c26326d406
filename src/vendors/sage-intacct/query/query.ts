import { inOneGo } from '../../../engine/in-parts.ts';
import { ReplyInParts } from '../../../engine/request/reply-in-parts.ts';
import { entityOfSession } from '../access/entities.ts';
import { hasPermission } from '../access/permissions.ts';
import { missingPermission } from '../refusals/access.ts';
import { notSimulated } from '../refusals/paystub.ts';
import { invalidQuery } from '../refusals/query.ts';
import { type ObjectRecord, type State, tableOf, versionOf } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { findKnownObject } from '../wire/known.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { findModel } from '../wire/object-models.ts';
import type { Rows } from './ordered-rows.ts';
import { everything, everythingOf, leftOutBy, type Plan, type Query } from './query-plan.ts';
import { findRows, heldResult } from './query-results.ts';
import { type Answer, settleReadings } from './settle-readings.ts';

type QueryCall = Call<'query'>;

/** `POST /services/core/query` */
export function query(call: QueryCall): ReplyInParts<Reply<'query'>> {
  const { body } = call;
  const model = findModel(body.object) ?? requireNamedAsPath(call);
  requireListing(call, model);
  if (body.start === 0 && call.choose('intacct.paging.start-zero') === 'refused') {
    throw invalidQuery('start must be at least 1');
  }
  requireReadable(call, tableOf(call.state, model).size);
  const read = body.start === 0 ? { ...body, start: 1 } : body;
  return new ReplyInParts(() => answer(call, model, read));
}

function* answer(call: QueryCall, model: ObjectModel, read: Query): Generator<void, Reply<'query'>> {
  const { plan, found, page } = yield* answerInEntity(call, model, read);
  const { start, size } = read;
  if (start > 1 && start > found.rows.length && !call.holds('intacct.query.start-beyond-end')) {
    throw invalidQuery(`start ${start} is beyond the last record`);
  }
  if (start > 1 && start <= size) call.applies('intacct.query.previous-page');
  if (plan.grouped && page.rows.length > 0) call.applies('intacct.query.aggregates');
  return page.reply;
}

/** The result of a query: in a session of an entity without the objects of others. */
function* answerInEntity(call: QueryCall, model: ObjectModel, read: Query): Generator<void, Answer> {
  const entity = entityOfSession(call);
  if (entity === undefined) return yield* settleReadings({ call, model }, read);
  const limited = yield* settleReadings({ call, model, entity }, read);
  const isAlike = !(yield* leavesOut(call, model, entity, limited.plan));
  return isAlike || call.holds('intacct.entity.own-objects') ? limited : yield* settleReadings({ call, model }, read);
}

/** Finds out whether a query would have objects of other entities too. */
function* leavesOut(call: QueryCall, model: ObjectModel, entity: string, limited: Plan): Generator<void, boolean> {
  const table = tableOf(call.state, model);
  const plan = leftOutBy(call.state, model, entity, limited);
  const held = heldResult(table, versionOf(call.state), plan);
  return (held.found ?? (yield* findRows(held, table, plan))).rows.length > 0;
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
  throw lacking(call, `queries of ${known}`);
}

/** Conditions times objects that one query tries, while other requests wait. */
const maxTried = 1_000_000;
/** Conditions that are tried on any number of objects. */
const maxAlwaysTried = 10;
/** Fields that results are sorted by: with thousands of equal ones, a sort takes seconds. */
const maxSortKeys = 20;
/** Fields that are read of any number of objects: more than an object has. */
const maxAlwaysRead = 100;
/** Values in the lists of all conditions. */
const maxOperands = 10_000;

/** Requires conditions that can be tried on all objects without holding up others. @throws Failure 501 */
function requireReadable(call: QueryCall, objects: number): void {
  const { fields, filters = [], filterExpression, orderBy } = call.body;
  if (fields.length > maxAlwaysRead && fields.length * objects > maxTried) {
    throw lacking(call, `queries of ${fields.length} fields of ${objects} objects`);
  }
  const sortKeys = (orderBy ?? []).flatMap((entry) => Object.keys(entry)).length;
  if (sortKeys > maxSortKeys) throw lacking(call, `queries sorted by over ${maxSortKeys} fields`);
  const operands = filters
    .flatMap((filter) => Object.values(filter))
    .flatMap((comparison) => Object.values(comparison));
  if (operands.flat().length > maxOperands) throw lacking(call, `queries with over ${maxOperands} values`);
  const named = filterExpression?.match(/\d+/g) ?? [];
  const conditions = Math.max(filters.length, named.length);
  if (conditions <= maxAlwaysTried || conditions * Math.max(objects, 50) <= maxTried) return;
  throw lacking(call, `queries with ${conditions} conditions on ${objects} objects`);
}

function lacking(call: QueryCall, name: string) {
  call.restsOn(name, 'inferred');
  return notSimulated(name);
}

/** Requires the permission to list a kind of object, if queries need it. @throws Failure 403 */
function requireListing(call: QueryCall, { name }: ObjectModel): void {
  const permission = `${name}:list`;
  if (hasPermission(call, permission) || call.choose('intacct.query.permission') === 'none') return;
  throw missingPermission(permission);
}

/** All objects of a kind by key, or those that an entity has or shares: the result of a query without conditions. */
export function listByKey(state: State, model: ObjectModel, entity?: string): Rows<ObjectRecord> {
  const table = tableOf(state, model);
  const plan = entity === undefined ? everything : everythingOf(state, model, entity);
  const held = heldResult(table, versionOf(state), plan);
  return (held.found ?? inOneGo(findRows(held, table, plan))).rows as Rows<ObjectRecord>;
}
