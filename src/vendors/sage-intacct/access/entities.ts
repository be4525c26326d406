import { topLevelRefused } from '../refusals/objects.ts';
import { findById, type ObjectRecord, type State, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { Member, ObjectModel } from '../wire/object-model.ts';
import { findModel } from '../wire/object-models.ts';

/** True for the id of an entity that does not exist, where a request that names one is refused. */
export function isEntityRefused(context: Context, id: string): boolean {
  if (findById(context.state.entity, id) !== undefined) return false;
  return context.choose('intacct.entity.unknown-id') === 'refused';
}

/** The key of the entity whose session a request is part of; `undefined` at the top level. */
export function entityOfSession({ caller, state }: Context): string | undefined {
  return caller.entityId === null ? undefined : findById(state.entity, caller.entityId)?.key;
}

/** True for an object of another entity than one. Objects of the top level belong to all; a line belongs to its owner. */
export function isOfAnother(state: State, model: ObjectModel, record: ObjectRecord, entity: string): boolean {
  if (hasEntity(model)) return record.entity != null && record.entity !== entity;
  const [owner, member] = Object.entries<Member>(model.members).find(([, each]) => isOwner(each)) ?? [];
  if (owner === undefined || member?.kind !== 'reference') return false;
  const owning = findModel(member.object);
  const owned = owning === undefined ? undefined : tableOf(state, owning).get(String(record[owner]));
  return owning !== undefined && owned !== undefined && isOfAnother(state, owning, owned, entity);
}

function isOwner(member: Member): boolean {
  return member.kind === 'reference' && member.owner === true;
}

/** True for a kind of lines that are of the entity of their owner. */
export function isOfOwnersEntity(model: ObjectModel): boolean {
  return !hasEntity(model) && Object.values<Member>(model.members).some(isOwner);
}

/** True for a kind whose objects are of the entity in which they were made. */
function hasEntity({ members }: ObjectModel): boolean {
  return 'entity' in members;
}

/** True for an object that a session of an entity does not see, as it is of another one. */
export function isHidden(call: Context, model: ObjectModel, record: ObjectRecord): boolean {
  const entity = entityOfSession(call);
  if (entity === undefined || !isOfAnother(call.state, model, record, entity)) return false;
  return call.holds('intacct.entity.foreign-object');
}

/** The member `entity` of a new object: the entity of the session. */
export function stampOf(call: Context, model: ObjectModel): { readonly entity?: string } {
  const entity = entityOfSession(call);
  if (entity === undefined || !hasEntity(model) || !call.holds('intacct.entity.stamp')) return {};
  return { entity };
}

/** Requires that a session of an entity may change an object of the top level. @throws Failure 422 */
export function requireOwnLevel(call: Context, operation: string, model: ObjectModel, record: ObjectRecord): void {
  if (entityOfSession(call) === undefined || !hasEntity(model) || record.entity != null) return;
  if (call.choose('intacct.entity.top-level-objects') === 'allowed') return;
  throw topLevelRefused({ operation, object: model.name }, model.title, record.id);
}
