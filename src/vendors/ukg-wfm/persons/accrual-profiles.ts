import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/person-changes.ts';
import type { DatedProfile, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { beginningOfTime, clampDate, dayAfter, dayBefore, endOfTime, today } from '../wire/dates.ts';
import { findByName } from '../wire/references.ts';
import { laidOver } from './dated-lists.ts';
import { inForce } from './in-force.ts';

type Sent = components['schemas']['PersonDetails'];
type Extension = components['schemas']['AccrualExtension'];
type Profiles = readonly DatedProfile[];

/**
 * A person's accrual profiles after the one that was sent was laid over them.
 * @throws a named failure for a profile that there is not, or dates that cannot be
 */
export function profilesWithSent(call: Context, before: Profiles, sent: Sent): Profiles {
  const { accrualProfileName: name, accrualProfileEffectiveDate: first, accrualProfileEndDate: last } = sent;
  if (name === undefined) {
    if (first !== undefined || last !== undefined) throw refusals.missingInRow('accrualProfileName');
    return before;
  }
  const profile = findByName(call, name, call.state.accrualProfile);
  if (profile === undefined) throw refusals.badValue('accrualProfileName', name);
  if (first !== undefined && last !== undefined && last < first) throw refusals.datesInconsistent(first, last);
  const row = {
    profileId: profile.id,
    effectiveDate: clampDate(first ?? beginningOfTime),
    expirationDate: last === undefined || last >= endOfTime ? endOfTime : endOf(call, last),
  };
  const [over, alone] = [laidOver(before, [row]), [row]];
  const isAlike = over.length === 1;
  return isAlike || call.holds('ukg.people.accrual-profile.laid-over') ? over : alone;
}

/** The exclusive end of a profile whose last day is sent. */
function endOf(call: Context, last: string): string {
  return clampDate(call.holds('ukg.people.accrual-profile.last-day') ? dayAfter(last) : last);
}

/** The profile that a person has today, or else the last one, in the members of a person. */
export function profileMembers(call: Context, { accrualProfiles = [] }: Person): Sent {
  const shown = shownOf(call, accrualProfiles);
  if (shown === undefined) return {};
  const { profileId, effectiveDate, expirationDate } = shown;
  return {
    accrualProfileEffectiveDate: effectiveDate,
    accrualProfileEndDate: expirationDate >= endOfTime ? endOfTime : dayBefore(expirationDate),
    accrualProfileName: nameOf(call, profileId),
  };
}

function shownOf(call: Context, profiles: Profiles): DatedProfile | undefined {
  const last = profiles.at(-1);
  const [current] = inForce(profiles, today(call));
  if (current === last || current === undefined) return last;
  return call.choose('ukg.people.accrual-profile.shown') === 'today' ? current : last;
}

function nameOf({ state }: Context, profileId: number): string {
  return state.accrualProfile.get(String(profileId))?.name ?? '';
}

/** The rows of accrual profiles in the extension of accruals; none for a person who never had one. */
export function accrualEntries(
  call: Context,
  { accrualProfiles = [] }: Person,
  snapshot: string | undefined,
): Extension {
  if (accrualProfiles.length === 0) return {};
  const entries = accrualProfiles.map(({ profileId, ...dates }) => ({
    accrualProfileId: profileId,
    accrualProfileName: nameOf(call, profileId),
    ...dates,
  }));
  const isDated = snapshot !== undefined;
  return {
    accrualProfilesEntries: entries,
    ...(isDated ? { accrualProfilesEntriesForSnapshotDate: inForce(entries, snapshot) } : {}),
  };
}
