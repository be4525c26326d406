import type { Relations } from '../../../engine/state/records.ts';
import { findModel, type Member, models } from '../objects/object-model.ts';

/** Which members of records name other records: the references of the objects' models. */
export const relations: Relations = Object.fromEntries(
  models.map((model) => [
    model.table,
    Object.fromEntries(
      Object.entries<Member>(model.members).flatMap(([name, member]) => {
        const target = member.kind === 'reference' ? findModel(member.object) : undefined;
        return target === undefined ? [] : [[name, target.table]];
      }),
    ),
  ]),
);

/** Which member holds the numbers of which counter: each kind of object has its own. */
export const numbered = Object.fromEntries(models.map((model) => [model.table, `${model.table}.key`]));
