import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/term-setup.ts';
import type { TermVersion } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { maxVersions } from '../wire/limits.ts';
import { type Answer, detailed } from './answer.ts';
import { byReference, isFirstAnswered, someTermsMissing } from './referenced-terms.ts';
import { completeVersion } from './version-references.ts';
import { addVersion, areSound, inOrder } from './versions.ts';

type SentVersion = components['schemas']['EmploymentTermWithVersion'];
type Versions = readonly TermVersion[];

/** A change of a term's versions by one that was sent. */
type Change = (call: Context, versions: Versions, version: TermVersion) => Versions;

/** Update Employment Term Versions. */
export function updateEmploymentTermVersions(
  call: Call<'updateEmploymentTermVersions'>,
): Reply<'updateEmploymentTermVersions'> {
  const { add: added = [], update: updated = [] } = call.body;
  const total = added.length + updated.length;
  if (total === 0) throw refusals.noVersions();
  if (total > maxVersions) throw refusals.tooManyVersions(total, maxVersions);
  const items = [...added.map((sent) => ({ sent, change: add })), ...updated.map((sent) => ({ sent, change: update }))];
  const answersAll = call.query.return_all_versions === true;
  return bulk(call, items, ({ sent, change }) => changeVersion(call, sent, change, answersAll), {
    someFailed: someTermsMissing,
    allFailed: ({ sent }, failure) => {
      if (!isFirstAnswered(call, total)) return undefined;
      return failure.values.errorCode === 'WTK-82608' ? failure : missing(call, sent);
    },
    inputOf: ({ sent }) => sent,
  });
}

function changeVersion(
  call: Context,
  { id, employmentTermVersion }: SentVersion,
  change: Change,
  answersAll: boolean,
): Answer {
  if (id === undefined || employmentTermVersion === undefined) throw refusals.badVersion();
  const { term, missingAmongResults } = byReference(call, { id });
  if (term === undefined) throw missingAmongResults();
  const changed = change(call, term.versions, employmentTermVersion);
  if (!areSound(changed)) throw refusals.badVersion();
  const version = completeVersion(call, employmentTermVersion);
  const versions = changed.map((each) => (each === employmentTermVersion ? version : each));
  call.state.term.put({ ...term, versions });
  const isAlone = versions.length > 1 && !answersAll && call.holds('ukg.setup.terms.versions-answer');
  return detailed(call, term, isAlone ? [version] : versions);
}

function add(call: Context, versions: Versions, version: TermVersion): Versions {
  if (version.startDate >= version.endDate) throw refusals.badVersion();
  const appended = inOrder([...versions, version]);
  if (areSound(appended)) return appended;
  return call.choose('ukg.setup.terms.added-version-overlaps') === 'cut' ? addVersion(versions, version) : appended;
}

function update(call: Context, versions: Versions, version: TermVersion): Versions {
  if (!versions.some(({ startDate }) => startDate === version.startDate)) throw refusals.badVersion();
  const updated = versions.map((existing) => (existing.startDate === version.startDate ? version : existing));
  if (areSound(updated) && !call.holds('ukg.setup.terms.versions')) throw refusals.badVersion();
  return updated;
}

function missing(call: Context, { id }: SentVersion) {
  return id === undefined ? refusals.unknownTermToRead() : byReference(call, { id }).missing();
}
