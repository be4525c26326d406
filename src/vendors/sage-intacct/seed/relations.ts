import type { Relations } from '../../../engine/state/records.ts';
import type { UniqueKeys } from '../../../engine/state/unique-keys.ts';
import type { Member } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';

/** The members of records that name other records: the references of the objects' models. */
export const relations: Relations = Object.fromEntries(
  models.map((model) => [
    model.table,
    Object.fromEntries(
      Object.entries<Member>(model.members).flatMap(([name, member]) => {
        const target = member.kind === 'reference' && member.newer !== true ? findModel(member.object) : undefined;
        return target === undefined ? [] : [[name, target.table]];
      }),
    ),
  ]),
);

/** Ids name one object of their kind alone; lines have none of their own. */
export const uniqueKeys: UniqueKeys = {
  ...Object.fromEntries(
    models.filter(({ type }) => type === 'rootObject').map(({ table }) => [table, [{ member: 'id' }]]),
  ),
  user: [{ member: 'id', within: 'companyId' }],
  entity: [{ member: 'id' }],
};

/** The member that holds the numbers of each counter: every kind of object has its own. */
export const counterFields = Object.fromEntries(models.map((model) => [model.table, `${model.table}.key`]));
