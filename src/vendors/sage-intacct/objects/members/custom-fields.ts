import { customFieldMissing } from '../../refusals/custom-fields.ts';
import type { Context } from '../../types.ts';
import { customFieldsOf } from '../../wire/custom-fields/custom-fields.ts';
import type { ObjectModel } from '../../wire/object-model.ts';
import type { Payload } from './read-members.ts';
import type { PayloadPart } from './references.ts';

/** Requires that an object keeps a value in each custom field which cannot be without one. @throws Failure 422 */
export function requireCustomFields(
  { state }: Context,
  { pointer, ...target }: PayloadPart,
  model: ObjectModel,
  body: Payload,
  isNew: boolean,
): void {
  const missing = customFieldsOf(state, model).find(({ id, required, default: preset }) => {
    const value = body[`nsp::${id}`];
    const isMissing = value === undefined ? isNew && preset === undefined : value === null || value === '';
    return required === true && isMissing;
  });
  if (missing !== undefined) throw customFieldMissing(target, `${pointer}/nsp::${missing.id}`);
}
