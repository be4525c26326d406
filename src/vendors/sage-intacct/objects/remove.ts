import { isHidden, requireOwnLevel } from '../access/entities.ts';
import { inUse, unknownKeyOnDelete } from '../refusals/objects.ts';
import { tableOf } from '../tables.ts';
import type { Context, Reply } from '../types.ts';
import { parseKeyList } from '../wire/key-list.ts';
import { batch } from './batch.ts';
import { requireOwnLocation } from './hierarchy.ts';
import type { Kind } from './kind.ts';
import { usersOf } from './members/references.ts';
import { removeWithLines } from './store.ts';

/** Deletes one object, or several where the path names keys with commas between them. */
export function remove(call: Context, kind: Kind, path: string): Reply<'deleteEmployeePosition'> {
  const keys = parseKeyList(call, path);
  if (keys === undefined) {
    removeOne(call, kind, path);
    return noContent(call);
  }
  const outcome = batch(call, { good: 204, bad: [404, 422] }, keys, (key) => removeOne(call, kind, key));
  return outcome.all ? noContent(call) : outcome.reply;
}

function noContent(call: Context) {
  call.applies('intacct.delete.no-content');
  return { status: 204 as const };
}

function removeOne(call: Context, { model, requireRemovable }: Kind, key: string): undefined {
  const record = tableOf(call.state, model).get(key);
  if (record === undefined || isHidden(call, model, record)) throw unknownKeyOnDelete(model.title, key);
  requireOwnLevel(call, 'DELETE', model, record);
  requireOwnLocation('DELETE', model, record);
  const users = usersOf(call.state, model, record).map(({ title }) => title);
  if (users.length > 0) throw inUse({ operation: 'DELETE', object: model.name }, model.title, record.id, users);
  removeWithLines(call, model, record);
  requireRemovable(call, record);
}
