import { entityOfSession } from '../access/entities.ts';
import { listByKey } from '../query/query.ts';
import type { Context, Reply } from '../types.ts';
import { page } from '../wire/envelope.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import type { Kind } from './kind.ts';
import { pageSize, readPaging } from './list-paging.ts';
import { referenceTo } from './members/references.ts';

/** Lists references to the objects of a kind. */
export function list(call: Context, { model }: Kind): Reply<'listEmployeePositions'> {
  const { start, size } = readPaging(call);
  const rows = visible(call, model);
  const isCut = start === 1 && size === pageSize && rows.length > pageSize;
  const end = isCut && !call.holds('intacct.list.first-hundred') ? rows.length : start - 1 + size;
  const references = rows.slice(start - 1, end).map(referenceTo);
  if (references.length > 1) call.applies(isOnPage(model) ? 'intacct.list.by-key' : 'intacct.list.order');
  return { status: 200, body: { 'ia::result': references, 'ia::meta': page(rows.length, start, size) } };
}

/** The objects that a session sees: in one of an entity not those of others. */
function visible(call: Context, model: ObjectModel) {
  const rows = listByKey(call.state, model);
  const entity = entityOfSession(call);
  if (entity === undefined) return rows;
  const own = listByKey(call.state, model, entity);
  return own.length === rows.length || !call.holds('intacct.entity.own-objects') ? rows : own;
}

/** True for the object whose list Sage's page shows. */
function isOnPage({ name }: ObjectModel): boolean {
  return name === 'construction/employee-position';
}
