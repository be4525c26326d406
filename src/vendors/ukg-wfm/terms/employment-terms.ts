import type { components } from '../generated/types.ts';
import { umbrella } from '../refusals/errors.ts';
import {
  badTermData,
  emptyWhere,
  noSuchTermInSetup,
  noTermWithId,
  noTermWithPersistentId,
  noTermWithQualifier,
  severalReferenceLists,
} from '../refusals/setup.ts';
import type { Term, TermVersion } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import type { ObjectRef } from '../wire/references.ts';
import { versionsBetween } from './term-versions.ts';

type Answer = components['schemas']['EmploymentTermAnswer'];
type Search = components['schemas']['EmploymentTermSearch'];

/** Retrieve Employment Term (Deprecated): all terms, or the one of an id or a name. */
export function retrieveEmploymentTermsV1(call: Call<'retrieveEmploymentTermsV1'>): Reply<'retrieveEmploymentTermsV1'> {
  return { status: 200, body: list(call, call.query) };
}

/** Retrieve All Employment Terms: the same in version 2. */
export function retrieveAllEmploymentTerms(
  call: Call<'retrieveAllEmploymentTerms'>,
): Reply<'retrieveAllEmploymentTerms'> {
  return { status: 200, body: list(call, call.query) };
}

/** Retrieve Employment Term by ID (Deprecated). */
export function retrieveEmploymentTermByIdV1(
  call: Call<'retrieveEmploymentTermByIdV1'>,
): Reply<'retrieveEmploymentTermByIdV1'> {
  return { status: 200, body: detailed(call, termOrRefuse(call, call.params.id)) };
}

/** Retrieve Employment Term by ID. */
export function retrieveEmploymentTermById(
  call: Call<'retrieveEmploymentTermById'>,
): Reply<'retrieveEmploymentTermById'> {
  return { status: 200, body: detailed(call, termOrRefuse(call, call.params.id)) };
}

/** Retrieve Employment Terms. */
export function retrieveEmploymentTerms(call: Call<'retrieveEmploymentTerms'>): Reply<'retrieveEmploymentTerms'> {
  const { where } = call.body;
  const references = referencesOf(call, where?.employmentTerms);
  const { allDetails = true, startDate, endDate } = where ?? {};
  if (startDate !== undefined && endDate !== undefined && startDate > endDate) {
    call.rule('ukg.setup.terms.bad-data');
    throw badTermData();
  }
  if (startDate !== undefined || endDate !== undefined) call.rule('ukg.setup.terms.versions-between');
  return bulk(
    call,
    references,
    ({ term, amongResults }) => {
      if (term === undefined) throw amongResults;
      return allDetails ? detailed(call, term, versionsBetween(term.versions, startDate, endDate)) : brief(call, term);
    },
    {
      someFailed: umbrella.someTermsMissing,
      allFailed: () => references[0]?.alone ?? noSuchTermInSetup(),
      inputOf: ({ input }) => input,
    },
  );
}

/**
 * The term of an id.
 * @throws a named failure if there is none
 */
export function termOrRefuse(call: Context, id: number): Term {
  const term = call.state.term.get(String(id));
  if (term !== undefined) return term;
  call.rule('ukg.setup.terms.unknown');
  throw noSuchTermInSetup();
}

/** A term with all details: the vendor's page shows it without its persistent ID. */
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

function brief(call: Context, { id, name, persistentId }: Term): Answer {
  call.rule('ukg.setup.terms.brief');
  return { id, name, persistentId };
}

type Filter = { readonly id?: number; readonly qualifier?: string; readonly all_details?: boolean };

function list(call: Context, { id, qualifier, all_details: allDetails = true }: Filter): Answer[] {
  return filtered(call, id, qualifier).map((term) => (allDetails ? detailed(call, term) : brief(call, term)));
}

function filtered(call: Context, id: number | undefined, qualifier: string | undefined): readonly Term[] {
  if (id !== undefined) return [termOrRefuse(call, id)];
  if (qualifier === undefined) return [...call.state.term.all()];
  const term = call.state.term.by('name', qualifier.toLowerCase())[0];
  if (term !== undefined) return [term];
  call.rule('ukg.setup.terms.unknown');
  throw noSuchTermInSetup();
}

/** One reference of a search: its term, and the failure where there is none, alone and among results. */
export type Wanted = {
  readonly term: Term | undefined;
  readonly alone: ReturnType<typeof noTermWithId>;
  readonly amongResults: ReturnType<typeof noTermWithId>;
  readonly input: object;
};

/** The term of a reference by id or else by name. */
export function byReference({ state }: Context, reference: ObjectRef): Wanted {
  const { id, qualifier = '' } = reference;
  if (id !== undefined) {
    const term = state.term.get(String(id));
    return { term, alone: noTermWithId(id), amongResults: noTermWithId(id, ''), input: reference };
  }
  const [term] = state.term.by('name', qualifier.toLowerCase());
  const missing = noTermWithQualifier(qualifier);
  return { term, alone: missing, amongResults: missing, input: reference };
}

function byPersistentId({ state }: Context, persistentId: string): Wanted {
  return {
    term: state.term.by('persistentId', persistentId)[0],
    alone: noTermWithPersistentId(persistentId),
    amongResults: noTermWithPersistentId(persistentId, ''),
    input: { persistentId },
  };
}

function referencesOf(call: Context, lists: NonNullable<Search['where']>['employmentTerms'] = {}): readonly Wanted[] {
  const { ids = [], qualifiers = [], persistentIds = [], refs = [] } = lists;
  const given = [ids, qualifiers, persistentIds, refs].filter(({ length }) => length > 0);
  call.rule('ukg.setup.terms.multi-read');
  if (given.length === 0) throw emptyWhere();
  if (given.length > 1) throw severalReferenceLists();
  return [
    ...ids.map((id) => byReference(call, { id })),
    ...qualifiers.map((qualifier) => byReference(call, { qualifier })),
    ...persistentIds.map((persistentId) => byPersistentId(call, persistentId)),
    ...refs.map((reference) => byReference(call, reference)),
  ];
}
