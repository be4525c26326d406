import type { components } from '../generated/types.ts';
import { invalidValue } from '../refusals/people.ts';
import type { PayCodeValueProfile, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { findProfile, names, type ObjectRef, referenceText } from '../wire/references.ts';

export type PayCodeValue = components['schemas']['PayCodeValue'];
type FullRef = components['schemas']['FullRef'];

/**
 * Does to a person's paycode value profile what the aggregated member asks for.
 * @returns the echo: the profile if one was assigned, and nothing else, whatever the person still has
 */
export function modifyPayCodeValue(call: Context, person: Person, sent: PayCodeValue): PayCodeValue {
  const { payCodeValueProfile: reference, unAssignExisting = false } = sent;
  if (reference !== undefined && reference !== null && names(reference)) {
    if (unAssignExisting) call.rule('ukg.pcv.profile-and-unassign');
    return { payCodeValueProfile: assignProfile(call, person, reference) };
  }
  call.rule('ukg.pcv.echo');
  if (unAssignExisting) call.state.profileAssignment.delete(String(person.personKey));
  else if (Object.keys(sent).length === 0) call.rule('ukg.pcv.nothing-sent');
  return {};
}

/** Gives a person a profile in place of the one that they had. */
export function assignProfile(call: Context, person: Person, reference: ObjectRef) {
  const profile = profileOrRefuse(call, reference);
  call.state.profileAssignment.put({ personKey: person.personKey, profileId: profile.id });
  return { id: profile.id, qualifier: profile.name };
}

/** The profile that a person has, as answers carry it; no member if there is none. */
export function payCodeValueOf({ state }: Context, person: Person): { payCodeValueProfile?: FullRef } {
  const assigned = state.profileAssignment.get(String(person.personKey));
  const profile = assigned === undefined ? undefined : state.payCodeValueProfile.get(String(assigned.profileId));
  return profile === undefined ? {} : { payCodeValueProfile: { id: profile.id, qualifier: profile.name } };
}

function profileOrRefuse(call: Context, reference: ObjectRef): PayCodeValueProfile {
  const profile = findProfile(call, reference);
  if (profile === undefined) call.rule('ukg.pcv.unknown-profile');
  const usable = profile?.active === false ? call.choose('ukg.pcv.inactive-profile') === 'accept' : true;
  if (profile === undefined || !usable) throw invalidValue('payCodeValueProfile', referenceText(reference));
  return profile;
}
