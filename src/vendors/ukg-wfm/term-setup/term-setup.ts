import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { Term } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { type Answer, detailed } from './answer.ts';
import { byPersistentId, byReference, type ReferencedTerm, requireTerm, someTermsMissing } from './referenced-terms.ts';
import { versionsBetween } from './versions.ts';

type Search = components['schemas']['EmploymentTermSearch'];

/** Retrieve All Employment Terms: all of them, or the one of an id or a name. */
export function retrieveAllEmploymentTerms(
  call: Call<'retrieveAllEmploymentTerms'>,
): Reply<'retrieveAllEmploymentTerms'> {
  const { id, qualifier, all_details: hasDetails = true } = call.query;
  const terms = filtered(call, id, qualifier);
  return { status: 200, body: terms.map((term) => (hasDetails ? detailed(call, term) : brief(call, term))) };
}

/** Retrieve Employment Term by ID. */
export function retrieveEmploymentTermById(
  call: Call<'retrieveEmploymentTermById'>,
): Reply<'retrieveEmploymentTermById'> {
  return { status: 200, body: detailed(call, requireTerm(call, call.params.id)) };
}

/** Retrieve Employment Terms. */
export function retrieveEmploymentTerms(call: Call<'retrieveEmploymentTerms'>): Reply<'retrieveEmploymentTerms'> {
  const { where } = call.body;
  const references = referencesOf(call, where?.employmentTerms);
  const { allDetails: hasDetails = true, startDate, endDate } = where ?? {};
  if (startDate !== undefined && endDate !== undefined && startDate > endDate) throw refusals.badData();
  if (startDate !== undefined || endDate !== undefined) call.rule('ukg.setup.terms.versions-between');
  return bulk(
    call,
    references,
    ({ term, missingAmongResults }) => {
      if (term === undefined) throw missingAmongResults();
      return hasDetails ? detailed(call, term, versionsBetween(term.versions, startDate, endDate)) : brief(call, term);
    },
    {
      someFailed: someTermsMissing,
      allFailed: ({ missing }) => missing(),
      inputOf: ({ input }) => input,
    },
  );
}

function brief(call: Context, { id, name, persistentId }: Term): Answer {
  call.rule('ukg.setup.terms.brief');
  return { id, name, persistentId };
}

function filtered(call: Context, id: number | undefined, qualifier: string | undefined): readonly Term[] {
  if (id !== undefined) return [requireTerm(call, id)];
  if (qualifier === undefined) return [...call.state.term.all()];
  const [term] = call.state.term.by('name', qualifier.toLowerCase());
  if (term === undefined) throw refusals.unknownTerm();
  return [term];
}

function referencesOf(
  call: Context,
  lists: NonNullable<Search['where']>['employmentTerms'] = {},
): readonly ReferencedTerm[] {
  const { ids = [], qualifiers = [], persistentIds = [], refs = [] } = lists;
  const filledLists = [ids, qualifiers, persistentIds, refs].filter(({ length }) => length > 0);
  call.rule('ukg.setup.terms.multi-read');
  if (filledLists.length === 0) throw refusals.emptyWhere();
  if (filledLists.length > 1) throw refusals.severalReferenceLists();
  return [
    ...ids.map((id) => byReference(call, { id })),
    ...qualifiers.map((qualifier) => byReference(call, { qualifier })),
    ...persistentIds.map((persistentId) => byPersistentId(call, persistentId)),
    ...refs.map((reference) => byReference(call, reference)),
  ];
}
