import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { ObjectRef } from '../wire/references.ts';

/** A record that a search names: by its id, its name or its persistent id. */
export type Criterion = ObjectRef & { readonly persistentId?: string };

type Lists = {
  readonly ids?: readonly number[];
  readonly qualifiers?: readonly string[];
  readonly persistentIds?: readonly string[];
  readonly refs?: readonly ObjectRef[];
};

/**
 * The records that a search names by exactly one of its lists.
 * @throws the failure of a search by none of them, or by several
 */
export function criteriaOf(
  { ids = [], qualifiers = [], persistentIds = [], refs = [] }: Lists,
  none: () => VendorFailure,
  several: () => VendorFailure = none,
): readonly Criterion[] {
  const used = [ids, qualifiers, persistentIds, refs].filter(({ length }) => length > 0);
  if (used.length === 0) throw none();
  if (used.length > 1) throw several();
  return [
    ...ids.map((id) => ({ id })),
    ...qualifiers.map((qualifier) => ({ qualifier })),
    ...persistentIds.map((persistentId) => ({ persistentId })),
    ...refs,
  ];
}
