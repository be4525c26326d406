import { numberExists } from '../general-ledger/general-ledger.ts';
import { alreadyExists } from '../refusals/objects.ts';
import { payloadContainsErrors } from '../refusals/payload.ts';
import { findSimilarIds, type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { readOnlyDetail } from '../wire/payload-details.ts';
import type { Payload } from './members/read-members.ts';

/** Requires that no object has an id. @throws Failure 409 or 422 */
export function requireFreeId(call: Context, operation: string, model: ObjectModel, id: string): void {
  const similar = findSimilarIds(tableOf(call.state, model), id);
  if (similar.length === 0) return;
  if (!similar.some((record) => record.id === id) && call.holds('intacct.create.id-exact')) return;
  const status = call.choose('intacct.create.duplicate-id') === 'unprocessable' ? 422 : 409;
  const refused = numberExists({ operation, object: model.name }, status, id);
  if (refused !== undefined) throw refused;
  const message =
    call.choose('intacct.create.duplicate-text') === 'value'
      ? `Another record with the value ${id} already exists`
      : `Another ${model.title} with the given value(s) ${id} already exists`;
  throw alreadyExists({ operation, object: model.name }, status, message);
}

/** Requires that an update leaves key and id as they are, or gives an id that is free. @throws Failure 400, 409 or 422 */
export function requireIdentity(call: Context, model: ObjectModel, record: ObjectRecord, body: Payload): void {
  const sent = (['key', 'id'] as const).filter((name) => body[name] !== undefined);
  const isRefused = (name: 'key' | 'id') => body[name] !== record[name] && !(name === 'id' && takesNewId(call, model));
  const refused = sent.find(isRefused) ?? sent.find((name) => isSameRefused(call, model, record, body, name));
  if (refused !== undefined) throw payloadContainsErrors([readOnlyDetail(call, `/${refused}`)]);
  if (body.id !== undefined && body.id !== record.id) requireFreeId(call, 'PATCH', model, String(body.id));
}

function takesNewId(call: Context, { name, members: { id } }: ObjectModel): boolean {
  const isWritable = id?.kind === 'field' && id.mutable !== false && id.readOnly !== true;
  return isWritable && call.holds(name === 'general-ledger/account' ? 'intacct.account.id' : 'intacct.department.id');
}

function isSameRefused(
  call: Context,
  { members }: ObjectModel,
  record: ObjectRecord,
  body: Payload,
  name: 'key' | 'id',
): boolean {
  const member = members[name];
  const isWritable = member?.kind === 'field' && member.mutable !== false && member.readOnly !== true;
  return !isWritable && body[name] === record[name] && !call.holds('intacct.update.same-id');
}
