import type { components } from '../generated/types.ts';
import { unknownProfile } from '../refusals/paycode-values.ts';
import type { PayCodeValueProfile, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { findByReference, isEmptyReference, type ObjectRef, referenceText } from '../wire/references.ts';

export type PayCodeValue = components['schemas']['PayCodeValue'];
type FullRef = components['schemas']['FullRef'];

/**
 * Changes a person's paycode value profile as the aggregated member asks for.
 * @returns the echo: the profile if one was assigned, and nothing else, whatever the person still has
 */
export function modifyPayCodeValue(call: Context, person: Person, sent: PayCodeValue): PayCodeValue {
  const { payCodeValueProfile: reference, unAssignExisting = false } = sent;
  const isSent = reference !== undefined && reference !== null && !isEmptyReference(reference);
  if (isSent && (!unAssignExisting || call.holds('ukg.pcv.profile-and-unassign'))) {
    return { payCodeValueProfile: assignProfile(call, person, reference) };
  }
  const assigned = payCodeValueOf(call, person);
  if (assigned.payCodeValueProfile === undefined) return {};
  if (isSent || isRemoved(call, sent)) {
    call.state.profileAssignment.delete(String(person.personKey));
    return {};
  }
  return unAssignExisting || call.holds('ukg.pcv.echo') ? {} : assigned;
}

/** Decides whether a request without a profile removes the one that a person has. */
function isRemoved(call: Context, sent: PayCodeValue): boolean {
  if (sent.unAssignExisting === true) return call.holds('ukg.pcv.unassign');
  const isEmpty = Object.keys(sent).length === 0;
  return !call.holds(isEmpty ? 'ukg.pcv.nothing-sent' : 'ukg.pcv.no-change');
}

/**
 * Gives a person a profile in place of the one that the person had.
 * @throws a named failure for a profile that does not exist or is inactive
 */
export function assignProfile(call: Context, person: Person, reference: ObjectRef): FullRef {
  const { id: profileId, name: qualifier } = requireUsableProfile(call, reference);
  call.state.profileAssignment.put({ personKey: person.personKey, profileId });
  return { id: profileId, qualifier };
}

/** A person's profile as answers carry it; an empty object for a person without one. */
export function payCodeValueOf({ state }: Context, person: Person): { payCodeValueProfile?: FullRef } {
  const assigned = state.profileAssignment.get(String(person.personKey));
  const profile = assigned === undefined ? undefined : state.payCodeValueProfile.get(String(assigned.profileId));
  return profile === undefined ? {} : { payCodeValueProfile: { id: profile.id, qualifier: profile.name } };
}

function requireUsableProfile(call: Context, reference: ObjectRef): PayCodeValueProfile {
  const profile = findByReference(call, reference, call.state.payCodeValueProfile);
  if (profile === undefined) throw unknownProfile(referenceText(reference));
  const isRefused = !profile.active && call.choose('ukg.pcv.inactive-profile') === 'refuse';
  if (isRefused) throw unknownProfile(referenceText(reference));
  return profile;
}
