import type { components } from '../generated/types.ts';
import type { Term, TermVersion } from '../tables.ts';
import type { Context } from '../types.ts';

/** An employment term as answers carry it. */
export type Answer = components['schemas']['EmploymentTermAnswer'];

/** A term with all details, which the vendor's page shows without its persistent ID. */
export function detailed(call: Context, term: Term, versions: readonly TermVersion[] = term.versions): Answer {
  call.rule('ukg.setup.terms.detailed');
  const { allowsInheritance, description, isActive, name, id, processType } = term;
  return {
    allowsInheritance,
    ...(description === undefined ? {} : { description }),
    isActive,
    name,
    id,
    processType,
    versions: { employmentTermVersion: [...versions] },
  };
}
