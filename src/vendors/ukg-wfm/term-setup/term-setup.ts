import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { Term, TermVersion } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, requireItemLimit } from '../wire/bulk.ts';
import { findByName } from '../wire/references.ts';
import { type Answer, brief, detailed } from './answer.ts';
import {
  byPersistentId,
  byReference,
  isFirstAnswered,
  type ReferencedTerm,
  requireTerm,
  someTermsMissing,
} from './referenced-terms.ts';
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
  return { status: 200, body: detailed(call, requireTerm(call, call.params.id, refusals.unknownTermToRead)) };
}

/** Retrieve Employment Terms. */
export function retrieveEmploymentTerms(call: Call<'retrieveEmploymentTerms'>): Reply<'retrieveEmploymentTerms'> {
  const { where } = call.body;
  const references = referencesOf(call, where?.employmentTerms);
  const { allDetails: hasDetails = true, startDate, endDate } = where ?? {};
  if (startDate !== undefined && endDate !== undefined && startDate > endDate) throw refusals.backwardsSearch();
  const answer = (term: Term): Answer =>
    hasDetails ? detailed(call, term, heldBetween(call, term.versions, startDate, endDate)) : brief(call, term);
  return bulk(call, references, ({ term, missingAmongResults }) => answer(found(term, missingAmongResults)), {
    someFailed: someTermsMissing,
    allFailed: ({ missing }) => (isFirstAnswered(call, references.length) ? missing() : undefined),
    inputOf: ({ input }) => input,
  });
}

function found(term: Term | undefined, missing: () => VendorFailure): Term {
  if (term === undefined) throw missing();
  return term;
}

type Versions = readonly TermVersion[];

function heldBetween(call: Context, versions: Versions, startDate?: string, endDate?: string): Versions {
  const held = versionsBetween(versions, startDate, endDate);
  if (held.length === versions.length) return heldBeforeEnd(call, versions, endDate);
  if (!call.holds('ukg.setup.terms.versions-between')) return versions;
  if (held.length === 0 && !call.holds('ukg.setup.terms.versions-between.none')) return versions;
  return heldBeforeEnd(call, held, endDate);
}

/** Leaves out the version that starts on the last day, unless that day counts. */
function heldBeforeEnd(call: Context, held: Versions, endDate: string | undefined): Versions {
  const before = held.filter(({ startDate }) => startDate !== endDate);
  return before.length === held.length || call.holds('ukg.setup.terms.versions-between.last-day') ? held : before;
}

function filtered(call: Context, id: number | undefined, qualifier: string | undefined): readonly Term[] {
  if (id !== undefined) return [requireTerm(call, id, refusals.unknownTermToRead)];
  if (qualifier === undefined) return [...call.state.term.all()];
  return [found(findByName(call, qualifier, call.state.term), refusals.unknownTermToRead)];
}

function referencesOf(
  call: Context,
  lists: NonNullable<Search['where']>['employmentTerms'] = {},
): readonly ReferencedTerm[] {
  const { ids = [], qualifiers = [], persistentIds = [], refs = [] } = lists;
  const filledLists = [ids, qualifiers, persistentIds, refs].filter(({ length }) => length > 0);
  if (filledLists.length === 0) throw refusals.emptyWhere();
  if (filledLists.length > 1) throw refusals.severalReferenceLists();
  requireItemLimit(ids.length + qualifiers.length + persistentIds.length + refs.length);
  return [
    ...ids.map((id) => byReference(call, { id })),
    ...qualifiers.map((qualifier) => byReference(call, { qualifier })),
    ...persistentIds.map((persistentId) => byPersistentId(call, persistentId)),
    ...refs.map((reference) => byReference(call, reference)),
  ];
}
