import type { Operation } from '../../../engine/http/contract.ts';
import { isHidden } from '../access/entities.ts';
import { textTooLong, unknownKey } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { singleOperation } from './check-item.ts';
import type { Payload } from './members/read-members.ts';

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
  /** Throws where a new object cannot be made so. */
  readonly requireNew?: (call: Context, body: Payload) => void;
  /** Completes an object that was written, or throws where it cannot be so. */
  readonly complete?: (call: Context, operation: string, record: ObjectRecord, before?: ObjectRecord) => void;
  /** Throws where an object cannot be removed; it is gone already. */
  readonly requireRemovable?: (call: Context, record: ObjectRecord) => void;
};

/** A kind of object, as the operations on objects need to know it. */
export type Kind = {
  readonly model: ObjectModel;
  readonly maxLengths: readonly (readonly [name: string, maxLength: number])[];
  readonly tooLong: typeof textTooLong;
  readonly notTaken: string | undefined;
  readonly frozenByTimesheets: boolean;
  readonly requiresContact: boolean;
  readonly requireNew: NonNullable<ObjectSettings['requireNew']>;
  readonly complete: NonNullable<ObjectSettings['complete']>;
  readonly requireRemovable: NonNullable<ObjectSettings['requireRemovable']>;
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
    requireNew = () => {},
    complete = () => {},
    requireRemovable = () => {},
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
    requireNew,
    complete,
    requireRemovable,
    hasOwnId: id?.kind === 'field' && id.readOnly !== true,
    create: singleOperation('POST', model),
    update: singleOperation('PATCH', model),
  };
}

/** Requires the object with a key. @throws Failure 404 */
export function requireRecord(call: Context, { model }: Kind, key: string): ObjectRecord {
  const record = tableOf(call.state, model).get(key);
  if (record === undefined || isHidden(call, model, record)) throw unknownKey(model.title, key);
  return record;
}

/** Requires that the texts of a payload are no longer than allowed. @throws Failure 422 that names each longer one */
export function requireFittingLengths(
  operation: string,
  { model, maxLengths, tooLong: refusal }: Kind,
  body: Payload,
): void {
  const tooLong = maxLengths
    .filter(([name, maxLength]) => isLonger(String(body[name] ?? ''), maxLength))
    .map(([name, maxLength]) => ({ name, maxLength }));
  if (tooLong.length > 0) throw refusal({ operation, object: model.name }, tooLong);
}

/** True if a text has more characters than allowed. Most texts have fewer UTF-16 units already. */
function isLonger(text: string, maxLength: number): boolean {
  return text.length > maxLength && [...text].length > maxLength;
}
