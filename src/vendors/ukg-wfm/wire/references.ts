import type { components } from '../generated/types.ts';
import { missingParameter, noSuchTerm } from '../refusals/errors.ts';
import type { PayCodeValueProfile, Term } from '../tables.ts';
import type { Context } from '../types.ts';

export type ObjectRef = components['schemas']['ObjectRef'];

/** What a reference says: its id, or else its qualifier. */
export function referenceText({ id, qualifier }: ObjectRef): string {
  return id === undefined ? (qualifier ?? '') : String(id);
}

/** Whether a reference says anything. */
export function names({ id, qualifier }: ObjectRef): boolean {
  return id !== undefined || qualifier !== undefined;
}

/**
 * The term that an assignment refers to.
 * @throws a named failure for an empty reference and an unknown term
 */
export function findTerm(call: Context, reference: ObjectRef | undefined): Term {
  if (reference === undefined || !names(reference)) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('employmentTerm');
  }
  const term = resolve(call, reference, call.state.term);
  if (term !== undefined) return term;
  call.rule('ukg.terms.unknown-term');
  throw noSuchTerm(referenceText(reference));
}

/**
 * The same for a term that is to be assigned.
 * @throws also for an inactive one, unless chosen otherwise
 */
export function findActiveTerm(call: Context, reference: ObjectRef | undefined): Term {
  const term = findTerm(call, reference);
  const refused = !term.isActive && call.choose('ukg.terms.inactive-term') === 'refuse';
  if (refused) throw noSuchTerm(referenceText(reference ?? {}));
  return term;
}

/** The paycode value profile that a reference names, `undefined` if there is none. */
export function findProfile(call: Context, reference: ObjectRef): PayCodeValueProfile | undefined {
  return resolve(call, reference, call.state.payCodeValueProfile);
}

type Named<R> = { get(key: string): R | undefined; by(index: 'name', value: string): readonly R[] };

function resolve<R>(call: Context, { id, qualifier = '' }: ObjectRef, table: Named<R>): R | undefined {
  if (id !== undefined) {
    call.rule('ukg.reference.id-wins');
    return table.get(String(id));
  }
  call.rule('ukg.reference.qualifier-any-case');
  return table.by('name', qualifier.toLowerCase())[0];
}
