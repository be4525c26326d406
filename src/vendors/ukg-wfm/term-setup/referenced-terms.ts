import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { UkgError } from '../refusals/refusal.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { Term } from '../tables.ts';
import type { Context } from '../types.ts';
import { findByName, findByReference, type ObjectRef } from '../wire/references.ts';

/** Code and text over a partial success where some terms do not exist. */
export const someTermsMissing = {
  errorCode: 'WTK-82612',
  message: 'Some employment terms object references do not exist.',
} as const;

/** A reference of a bulk request with its term, and the failures for a term that does not exist. */
export type ReferencedTerm = {
  readonly term: Term | undefined;
  readonly missing: () => VendorFailure<UkgError>;
  readonly missingAmongResults: () => VendorFailure<UkgError>;
  readonly input: object;
};

/**
 * Finds the term of an id.
 * @param unknown makes the failure for a term that does not exist
 * @throws that failure
 */
export function requireTerm({ state }: Context, id: number, unknown: () => VendorFailure): Term {
  const term = state.term.get(String(id));
  if (term === undefined) throw unknown();
  return term;
}

/** Finds the term of a reference, by its id or else by its name. */
export function byReference(call: Context, reference: ObjectRef): ReferencedTerm {
  const { id, qualifier = '' } = reference;
  if (id === undefined) {
    const missing = () => refusals.noTermWithQualifier(qualifier);
    return {
      term: findByName(call, qualifier, call.state.term),
      missing,
      missingAmongResults: missing,
      input: reference,
    };
  }
  return {
    term: findByReference(call, reference, call.state.term),
    missing: () => refusals.noTermWithId(id),
    missingAmongResults: () => refusals.noTermWithIdAmongResults(id),
    input: reference,
  };
}

/** Finds the term of a persistent ID. */
export function byPersistentId({ state }: Context, persistentId: string): ReferencedTerm {
  return {
    term: state.term.by('persistentId', persistentId)[0],
    missing: () => refusals.noTermWithPersistentId(persistentId),
    missingAmongResults: () => refusals.noTermWithPersistentIdAmongResults(persistentId),
    input: { persistentId },
  };
}

/** Decides whether a bulk request of which every item fails is refused with the code of the first one. */
export function isFirstAnswered(call: Context, items: number): boolean {
  return items === 1 || call.holds('ukg.setup.terms.all-missing');
}
