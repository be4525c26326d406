import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/paycode-values.ts';
import { missingParameter } from '../refusals/requests.ts';
import type { PayCodeValueProfile } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { maxProfiles } from '../wire/limits.ts';
import {
  findByName,
  findByReference,
  isEmptyReference,
  isNameTaken,
  type ObjectRef,
  referenceText,
} from '../wire/references.ts';

type Sent = components['schemas']['PaycodeValueProfileWrite'];
type Answer = components['schemas']['PaycodeValueProfile'];
type Search = components['schemas']['PaycodeValueProfileSearch'];

/** Retrieve Paycode Value Profiles: all of them, or the one of a name. */
export function retrievePaycodeValueProfilesByName(
  call: Call<'retrievePaycodeValueProfilesByName'>,
): Reply<'retrievePaycodeValueProfilesByName'> {
  const { name } = call.query;
  if (name !== undefined) return { status: 200, body: profilesByName(call, name).map(toAnswer) };
  if (!call.holds('ukg.pcv.setup.list')) throw missingParameter('name');
  return { status: 200, body: [...call.state.payCodeValueProfile.all()].map(toAnswer) };
}

function profilesByName(call: Context, name: string): readonly PayCodeValueProfile[] {
  const profile = findByName(call, name, call.state.payCodeValueProfile);
  if (profile !== undefined) return [profile];
  if (call.holds('ukg.pcv.setup.list-none')) return [];
  throw refusals.unknownProfileInSetup(name);
}

/** Retrieve Paycode Value Profile by ID. */
export function retrievePaycodeValueProfileById(
  call: Call<'retrievePaycodeValueProfileById'>,
): Reply<'retrievePaycodeValueProfileById'> {
  return { status: 200, body: toAnswer(requireProfile(call, call.params)) };
}

/** Retrieve Paycode Value Profiles by Reference. */
export function retrievePaycodeValueProfiles(
  call: Call<'retrievePaycodeValueProfiles'>,
): Reply<'retrievePaycodeValueProfiles'> {
  return bulk(call, requireReferences(call.body), (reference) => toAnswer(requireProfile(call, reference)));
}

/** Create Paycode Value Profile. */
export function createPaycodeValueProfile(call: Call<'createPaycodeValueProfile'>): Reply<'createPaycodeValueProfile'> {
  return { status: 200, body: create(call, call.body) };
}

/** Create Paycode Value Profiles. */
export function createPaycodeValueProfiles(
  call: Call<'createPaycodeValueProfiles'>,
): Reply<'createPaycodeValueProfiles'> {
  requireLimit(call.body.length);
  return bulk(call, call.body, (sent) => create(call, sent));
}

/** Update Paycode Value Profile by ID. */
export function updatePaycodeValueProfileById(
  call: Call<'updatePaycodeValueProfileById'>,
): Reply<'updatePaycodeValueProfileById'> {
  const { id } = call.params;
  if (call.body.id !== undefined && call.body.id !== id) throw refusals.idNotOfPath();
  return { status: 200, body: update(call, { ...call.body, id }) };
}

/** Update Paycode Value Profiles. */
export function updatePaycodeValueProfiles(
  call: Call<'updatePaycodeValueProfiles'>,
): Reply<'updatePaycodeValueProfiles'> {
  requireLimit(call.body.length);
  return bulk(call, call.body, (sent) => update(call, sent));
}

/** Delete Paycode Value Profile by ID. */
export function deletePaycodeValueProfileById(
  call: Call<'deletePaycodeValueProfileById'>,
): Reply<'deletePaycodeValueProfileById'> {
  remove(call, call.params);
  return { status: 204 };
}

/** Delete Paycode Value Profiles. */
export function deletePaycodeValueProfiles(
  call: Call<'deletePaycodeValueProfiles'>,
): Reply<'deletePaycodeValueProfiles'> {
  return deleted(
    call,
    bulk(call, requireReferences(call.body), (reference) => remove(call, reference)),
  );
}

function create(call: Context, sent: Sent): Answer {
  const name = requireName(sent);
  requireFreeName(call, name);
  const version = call.holds('ukg.pcv.setup.first-version') ? 1 : 0;
  return store(call, { ...sent, id: call.sequence('payCodeValueProfile'), version }, name);
}

function update(call: Context, sent: Sent & { readonly id?: number }): Answer {
  const existing = requireProfile(call, sent.id === undefined ? { qualifier: sent.name ?? '' } : { id: sent.id });
  const name = requireName(sent);
  requireFreeName(call, name, existing.id);
  const version = call.holds('ukg.pcv.setup.version') ? existing.version + 1 : existing.version;
  return store(call, { ...sent, id: existing.id, version }, name);
}

function remove(call: Context, reference: ObjectRef): ObjectRef {
  const { id, name } = requireProfile(call, reference);
  if (call.state.profileAssignment.by('profile', String(id)).length > 0) throw refusals.profileInUse(name);
  call.state.payCodeValueProfile.delete(String(id));
  return reference;
}

function store(call: Context, sent: Sent & { readonly id: number; readonly version: number }, name: string): Answer {
  const { id, version, description, active = true, payCodeValueProfileElements = [] } = sent;
  const profile: PayCodeValueProfile = {
    id,
    name,
    ...(description === undefined ? {} : { description }),
    active,
    version,
    payCodeValueProfileElements: payCodeValueProfileElements.map((element) => ({
      ...element,
      id: element.id ?? call.sequence('payCodeValueProfileElement'),
    })),
  };
  call.state.payCodeValueProfile.put(profile);
  return toAnswer(profile);
}

function requireName({ name }: Sent): string {
  if (name === undefined || name.trim() === '') throw missingParameter('name');
  return name;
}

function requireFreeName(call: Context, name: string, ownId?: number): void {
  if (isNameTaken(call, name, call.state.payCodeValueProfile, ownId)) throw refusals.nameTaken();
}

function requireProfile(call: Context, reference: ObjectRef): PayCodeValueProfile {
  const profile = findByReference(call, reference, call.state.payCodeValueProfile);
  if (profile === undefined) throw refusals.unknownProfileInSetup(referenceText(reference));
  return profile;
}

function requireReferences({ where }: Search): readonly ObjectRef[] {
  const { ids = [], qualifiers = [] } = where?.payCodeValuesProfiles ?? {};
  const references: readonly ObjectRef[] = [
    ...ids.map((id) => ({ id })),
    ...qualifiers.map((qualifier) => ({ qualifier })),
  ];
  if (ids.length > 0 === qualifiers.length > 0 || references.some(isEmptyReference)) {
    throw refusals.notOneList('where.payCodeValuesProfiles.ids,where.payCodeValuesProfiles.qualifiers');
  }
  requireLimit(references.length);
  return references;
}

function requireLimit(actual: number): void {
  if (actual > maxProfiles) throw refusals.tooManyProfiles(actual, maxProfiles);
}

function toAnswer(profile: PayCodeValueProfile): Answer {
  return { ...profile, payCodeValueProfileElements: [...profile.payCodeValueProfileElements] };
}
