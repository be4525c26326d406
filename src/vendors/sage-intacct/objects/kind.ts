import type { Operation } from '../../../engine/http/contract.ts';
import { textTooLong, unknownKey } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { singleOperation } from './check-item.ts';

/** The settings that differ between kinds of objects. */
export type ObjectSettings = {
  /** Longest texts in characters, by member. */
  readonly maxLengths?: Readonly<Record<string, number>>;
  /** The refusal of longer texts. */
  readonly tooLong?: typeof textTooLong;
  /** A member of the create that a sample has and the object has not. */
  readonly notTaken?: 'description';
  /** True if nothing but the status can be changed once the object is used on a timesheet. */
  readonly frozenByTimesheets?: boolean;
  /** True if a new object needs a primary contact. */
  readonly requiresContact?: boolean;
};

/** A kind of object, as the operations on objects need to know it. */
export type Kind = {
  readonly model: ObjectModel;
  readonly maxLengths: readonly (readonly [name: string, maxLength: number])[];
  readonly tooLong: typeof textTooLong;
  readonly notTaken: string | undefined;
  readonly frozenByTimesheets: boolean;
  readonly requiresContact: boolean;
  /** True if the client chooses the id; otherwise it is the key. */
  readonly hasOwnId: boolean;
  /** The operations that take one object, by whose schemas the items of batches are judged. */
  readonly create: Operation | undefined;
  readonly update: Operation | undefined;
};

/** Puts together all that the operations need to know of a kind of object. */
export function toKind(
  model: ObjectModel,
  {
    maxLengths = {},
    tooLong = textTooLong,
    notTaken,
    frozenByTimesheets = false,
    requiresContact = false,
  }: ObjectSettings,
): Kind {
  const { id } = model.members;
  return {
    model,
    maxLengths: Object.entries(maxLengths),
    tooLong,
    notTaken,
    frozenByTimesheets,
    requiresContact,
    hasOwnId: id?.kind === 'field' && id.readOnly !== true,
    create: singleOperation('POST', model),
    update: singleOperation('PATCH', model),
  };
}

/** Requires the object with a key. @throws Failure 404 */
export function requireRecord({ state }: Context, { model }: Kind, key: string): ObjectRecord {
  const record = tableOf(state, model).get(key);
  if (record === undefined) throw unknownKey(model.title, key);
  return record;
}
