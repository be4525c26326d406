import type { components } from '../generated/types.ts';
import type { Term, TermVersion } from '../tables.ts';
import type { Context } from '../types.ts';

/** An employment term as answers carry it. */
export type Answer = components['schemas']['EmploymentTermAnswer'];

/** A term with all details, which the vendor's page shows without its persistent ID. */
export function detailed(call: Context, term: Term, versions: readonly TermVersion[] = term.versions): Answer {
  const { allowsInheritance, description, isActive, name, id, persistentId, processType } = term;
  return {
    allowsInheritance,
    ...(description === undefined ? {} : { description }),
    isActive,
    name,
    id,
    ...(call.holds('ukg.setup.terms.detailed') ? {} : { persistentId }),
    processType,
    versions: { employmentTermVersion: [...versions] },
  };
}

/** A term without details, unless that is not done. */
export function brief(call: Context, term: Term): Answer {
  const { id, name, persistentId } = term;
  return call.holds('ukg.setup.terms.brief') ? { id, name, persistentId } : detailed(call, term);
}
