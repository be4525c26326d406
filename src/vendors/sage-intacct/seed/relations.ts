import type { Relations } from '../../../engine/state/records.ts';
import type { UniqueKeys } from '../../../engine/state/unique-keys.ts';
import type { Member, Members } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';

/** The members of records that name other records: the references of the objects' models. */
export const relations: Relations = Object.fromEntries(
  models.map((model) => [model.table, Object.fromEntries(relationsIn(model.members))]),
);

/** The members that name other records, those of groups with the name of the group: `dimensions.department`. */
function relationsIn(members: Members, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries<Member>(members).flatMap(([name, member]) => {
    if (member.kind === 'group') return relationsIn(member.members, `${name}.`);
    const listed = member.kind === 'references' ? findModel(member.object) : undefined;
    if (listed !== undefined) return [[`${prefix}${name}.*`, listed.table] as const];
    const target = member.kind === 'reference' && member.keyIn === undefined ? findModel(member.object) : undefined;
    return target === undefined ? [] : [[`${prefix}${name}`, target.table] as const];
  });
}

/** Ids name one object of their kind alone; lines have none of their own. */
export const uniqueKeys: UniqueKeys = {
  ...Object.fromEntries(
    models.filter(({ type }) => type === 'rootObject').map(({ table }) => [table, [{ member: 'id' }]]),
  ),
  user: [{ member: 'id', within: 'companyId' }],
  entity: [{ member: 'id' }],
  'custom-field': [{ member: 'id', within: 'object' }],
};

/** The member that holds the numbers of each counter: every kind of object has its own. */
export const counterFields = Object.fromEntries(models.map((model) => [model.table, `${model.table}.key`]));
