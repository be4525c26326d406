import type { Table } from '../../../engine/state/table.ts';
import { entityAsLocation, parentBelow } from '../refusals/dimensions.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import type { Payload } from './members/read-members.ts';

/** Requires that a new parent of an object is not the object itself or below it. @throws Failure 422 */
export function requireParentAbove(
  { state }: Context,
  model: ObjectModel,
  record: ObjectRecord,
  { parent }: Payload,
): void {
  const member = model.members.parent;
  if (member?.kind !== 'reference' || member.object !== model.name || typeof parent !== 'string') return;
  const table = tableOf(state, model);
  if (!isAtOrAbove(table, record.key, parent)) return;
  const parentId = table.get(parent)?.id ?? parent;
  throw parentBelow({ operation: 'PATCH', object: model.name }, model.title, record.id, parentId);
}

/** True if the way up from an object leads to a key. Own data may have a circle, which ends the way. */
function isAtOrAbove(table: Table<ObjectRecord>, key: string, start: string): boolean {
  const passed = new Set<unknown>();
  for (let up: unknown = start; typeof up === 'string' && !passed.has(up); up = table.get(up)?.parent) {
    if (up === key) return true;
    passed.add(up);
  }
  return false;
}

/** Requires that an object is no location which stands for an entity. @throws Failure 422 */
export function requireOwnLocation(operation: string, model: ObjectModel, { id, locationType }: ObjectRecord): void {
  if (locationType === 'entity') throw entityAsLocation({ operation, object: model.name }, id);
}
