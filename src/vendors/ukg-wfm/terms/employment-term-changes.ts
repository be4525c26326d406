import type { components } from '../generated/types.ts';
import { umbrella } from '../refusals/errors.ts';
import {
  badTermData,
  emptyWhere,
  itemLimit,
  noSuchTermInSetup,
  otherTermInPath,
  termExists,
  unknownSetupError,
} from '../refusals/setup.ts';
import type { Term, TermVersion } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { byReference, detailed, termOrRefuse } from './employment-terms.ts';
import { completeVersion } from './term-references.ts';
import { addVersion, areSound, inOrder } from './term-versions.ts';

type Sent = components['schemas']['EmploymentTermWrite'];
type Answer = components['schemas']['EmploymentTermAnswer'];
type SentVersion = components['schemas']['EmploymentTermWithVersion'];

const mostVersions = 200;

/** Create Employment Term. */
export function createEmploymentTerm(call: Call<'createEmploymentTerm'>): Reply<'createEmploymentTerm'> {
  const sent = call.body;
  if (call.state.term.by('name', sent.name.toLowerCase()).length > 0) {
    call.rule('ukg.setup.terms.name-taken');
    throw termExists();
  }
  const persistentId = sent.persistentId ?? call.ids.uuid();
  const term = toTerm(call, sent, { id: call.sequence('term'), persistentId });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Update Employment Term by ID. */
export function updateEmploymentTermById(call: Call<'updateEmploymentTermById'>): Reply<'updateEmploymentTermById'> {
  const { id, persistentId } = termOrRefuse(call, call.params.id);
  const sent = call.body;
  if (sent.id !== undefined && sent.id !== id) {
    call.rule('ukg.setup.terms.other-id');
    throw otherTermInPath();
  }
  if (call.state.term.by('name', sent.name.toLowerCase()).some((other) => other.id !== id)) throw bad(call);
  call.rule('ukg.setup.terms.put-replaces');
  const term = toTerm(call, sent, { id, persistentId });
  call.state.term.put(term);
  return { status: 200, body: detailed(call, term) };
}

/** Delete Employment Term by ID. */
export function deleteEmploymentTermById(call: Call<'deleteEmploymentTermById'>): Reply<'deleteEmploymentTermById'> {
  const { id } = termOrRefuse(call, call.params.id);
  for (const { terms } of call.state.termAssignments.all()) {
    if (terms.some(({ termId }) => termId === id)) {
      call.rule('ukg.setup.terms.delete-in-use');
      throw unknownSetupError();
    }
  }
  call.state.term.delete(String(id));
  return { status: 204 };
}

/** Update Employment Term Versions. */
export function updateEmploymentTermVersions(
  call: Call<'updateEmploymentTermVersions'>,
): Reply<'updateEmploymentTermVersions'> {
  const { add = [], update = [] } = call.body;
  const total = add.length + update.length;
  call.rule('ukg.setup.terms.versions');
  if (total === 0) throw emptyWhere();
  if (total > mostVersions) throw itemLimit('employment_terms/versions', total, mostVersions);
  const items = [...add.map((item) => ({ item, change: added })), ...update.map((item) => ({ item, change: updated }))];
  const all = call.query.return_all_versions === true;
  return bulk(call, items, ({ item, change }) => changeVersion(call, item, change, all), {
    someFailed: umbrella.someTermsMissing,
    allFailed: ({ errorCode }) => (errorCode === 'WTK-82608' ? badTermData() : firstMissing(call, items)),
    inputOf: ({ item }) => item,
  });
}

type Change = (call: Context, versions: readonly TermVersion[], version: TermVersion) => readonly TermVersion[];

function changeVersion(
  call: Context,
  { id, employmentTermVersion }: SentVersion,
  change: Change,
  all: boolean,
): Answer {
  if (id === undefined || employmentTermVersion === undefined) throw bad(call);
  const { term, amongResults } = byReference(call, { id });
  if (term === undefined) throw amongResults;
  const version = completed(call, employmentTermVersion);
  const versions = change(call, term.versions, version);
  if (!areSound(versions)) throw bad(call);
  call.state.term.put({ ...term, versions });
  return detailed(call, term, all ? versions : [version]);
}

function added(call: Context, versions: readonly TermVersion[], version: TermVersion): readonly TermVersion[] {
  if (version.startDate >= version.endDate) throw bad(call);
  const appended = inOrder([...versions, version]);
  if (areSound(appended)) return appended;
  return call.choose('ukg.setup.terms.added-version-overlaps') === 'cut' ? addVersion(versions, version) : appended;
}

function updated(call: Context, versions: readonly TermVersion[], version: TermVersion): readonly TermVersion[] {
  if (!versions.some(({ startDate }) => startDate === version.startDate)) throw bad(call);
  return versions.map((existing) => (existing.startDate === version.startDate ? version : existing));
}

function firstMissing(call: Context, items: readonly { readonly item: SentVersion }[]) {
  const id = items[0]?.item.id;
  return id === undefined ? noSuchTermInSetup() : byReference(call, { id }).alone;
}

function toTerm(call: Context, sent: Sent, keys: Pick<Term, 'id' | 'persistentId'>): Term {
  const versions = inOrder(sent.versions?.employmentTermVersion ?? []).map((version) => completed(call, version));
  if (sent.name.trim() === '' || !areSound(versions)) throw bad(call);
  return {
    ...keys,
    name: sent.name,
    ...(sent.description === undefined ? {} : { description: sent.description }),
    isActive: sent.isActive ?? true,
    allowsInheritance: sent.allowsInheritance ?? false,
    processType: sent.processType,
    versions,
  };
}

function completed(call: Context, version: TermVersion): TermVersion {
  call.rule('ukg.setup.terms.references');
  return completeVersion(
    version,
    [...call.state.term.all()].flatMap(({ versions }) => versions),
  );
}

function bad(call: Context) {
  call.rule('ukg.setup.terms.bad-data');
  return badTermData();
}
