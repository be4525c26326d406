import type { Call, Context, Reply } from './call.ts';
import { noSuchTermInSetup } from './errors.ts';
import type { components } from './generated/types.ts';
import type { Term } from './tables.ts';

type Answer = components['schemas']['EmploymentTermAnswer'];

/** Retrieve Employment Term (Deprecated): all terms, or the one of an id or a name. */
export function retrieveEmploymentTermsV1(call: Call<'retrieveEmploymentTermsV1'>): Reply<'retrieveEmploymentTermsV1'> {
  return { status: 200, body: list(call, call.query) };
}

type Filter = { readonly id?: number; readonly qualifier?: string; readonly all_details?: boolean };

function list(call: Context, { id, qualifier, all_details: allDetails = true }: Filter): Answer[] {
  return filtered(call, id, qualifier).map((term) => (allDetails ? detailed(call, term) : brief(call, term)));
}

function filtered(call: Context, id: number | undefined, qualifier: string | undefined): readonly Term[] {
  if (id === undefined && qualifier === undefined) return [...call.state.term.all()];
  const term =
    id === undefined ? call.state.term.by('name', (qualifier ?? '').toLowerCase())[0] : call.state.term.get(String(id));
  if (term !== undefined) return [term];
  call.rule('ukg.setup.terms.unknown');
  throw noSuchTermInSetup();
}

/** A term with all details: the vendor's page shows it without its persistent ID. */
export function detailed(call: Context, term: Term): Answer {
  call.rule('ukg.setup.terms.detailed');
  const { allowsInheritance, description, isActive, name, id, processType, versions } = term;
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

/** A term without details. */
export function brief(call: Context, { id, name, persistentId }: Term): Answer {
  call.rule('ukg.setup.terms.brief');
  return { id, name, persistentId };
}
