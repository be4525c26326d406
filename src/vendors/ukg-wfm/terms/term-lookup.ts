import { missingParameter } from '../refusals/requests.ts';
import { unknownTerm } from '../refusals/terms.ts';
import type { Term } from '../tables.ts';
import type { Context } from '../types.ts';
import { findByReference, isEmptyReference, type ObjectRef, referenceText } from '../wire/references.ts';

/**
 * Finds the term that an assignment refers to.
 * @throws a named failure for an empty reference and an unknown term
 */
export function requireTerm(call: Context, reference: ObjectRef): Term {
  if (isEmptyReference(reference)) throw missingParameter('employmentTerm');
  const term = findByReference(call, reference, call.state.term);
  if (term === undefined) throw unknownTerm(referenceText(reference));
  return term;
}

/**
 * Finds a term that is to be assigned.
 * @throws also for an inactive one, unless chosen otherwise
 */
export function requireActiveTerm(call: Context, reference: ObjectRef): Term {
  const term = requireTerm(call, reference);
  const isRefused = !term.isActive && call.choose('ukg.terms.inactive-term') === 'refuse';
  if (isRefused) throw unknownTerm(referenceText(reference));
  return term;
}
