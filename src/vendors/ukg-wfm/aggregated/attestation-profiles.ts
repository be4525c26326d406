import type { components } from '../generated/types.ts';
import { personBy, requirePersonById } from '../identity/identity.ts';
import { startAfterEnd } from '../refusals/aggregated.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import * as kindRefusals from '../refusals/kinds.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import { narrowed } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { endOfTime, today } from '../wire/dates.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import { type ObjectRef, referenceText } from '../wire/references.ts';
import { inOrderOfDays } from './day-rows.ts';
import { requireNumbered } from './kind-reads.ts';
import { withReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Schemas = components['schemas'];
type OfPerson = Schemas['AttestationProfileOfPerson'];
type Row = { readonly profile?: ObjectRef; readonly effectiveDate?: string; readonly expirationDate?: string };
type Rows = readonly Row[];

const kind = 'attestationProfile';

/** Retrieve Attestation Profile Assignments by Person Number. */
export function retrieveAttestationProfileAssignmentsByPersonNumber(
  call: Call<'retrieveAttestationProfileAssignmentsByPersonNumber'>,
): Reply<'retrieveAttestationProfileAssignmentsByPersonNumber'> {
  return read(call, requireNumbered(call, { kind }));
}

/** Retrieve Attestation Profile Assignments by ID. */
export function retrieveAttestationProfileAssignmentsById(
  call: Call<'retrieveAttestationProfileAssignmentsById'>,
): Reply<'retrieveAttestationProfileAssignmentsById'> {
  return read(call, requirePersonById(call, call.params.person_id, unknownPersonListed));
}

/** Create Attestation Profile Assignment by Person Number. */
export function createAttestationProfileAssignmentByPersonNumber(
  call: Call<'createAttestationProfileAssignmentByPersonNumber'>,
): Reply<'createAttestationProfileAssignmentByPersonNumber'> {
  return create(call, requireNumbered(call, { kind }), call.body);
}

/** Create Attestation Profile Assignment by ID. */
export function createAttestationProfileAssignmentById(
  call: Call<'createAttestationProfileAssignmentById'>,
): Reply<'createAttestationProfileAssignmentById'> {
  return create(call, requirePersonById(call, call.params.person_id, unknownPersonListed), call.body);
}

/** Retrieve Attestation Profile Assignments of people by ids, person numbers or references. */
export function retrieveAttestationProfileAssignments(
  call: Call<'retrieveAttestationProfileAssignments'>,
): Reply<'retrieveAttestationProfileAssignments'> {
  const { where } = call.body;
  if (where === undefined) throw refusals.missingMember('where');
  const { ids = [], qualifiers = [], refs = [] } = where.employees ?? {};
  const sent = [ids, qualifiers, refs].filter(({ length }) => length > 0);
  if (sent.length === 0) throw kindRefusals.noCriteria();
  if (sent.length > 1) throw kindRefusals.severalCriteria();
  const references = [...ids.map((id) => ({ id })), ...qualifiers.map((qualifier) => ({ qualifier })), ...refs];
  requirePeopleLimit(references.length, maxPeopleRead);
  const { hyperFindFilter } = where;
  const matches = references.map((reference) => ({ reference, person: personOf(call, reference) }));
  const filter = hyperFindFilter === undefined ? {} : { hyperFindFilter };
  return bulk(
    call,
    narrowed(call, filter, matches),
    ({ reference, person }) => {
      if (person === undefined) throw unknownEmployee(reference);
      return shownOfPerson(call, person);
    },
    { inputOf: ({ reference }) => reference },
  );
}

/** Update Attestation Profile Assignments. */
export function updateAttestationProfileAssignments(
  call: Call<'updateAttestationProfileAssignments'>,
): Reply<'updateAttestationProfileAssignments'> {
  requirePeopleLimit(call.body.length, maxPeopleWritten);
  const { mergeEffectiveDating = false } = call.query;
  return bulk(call, call.body, ({ employee, attestationProfileAssignments: sent }) => {
    if (employee === undefined) throw refusals.missingMember('employee');
    if (sent === undefined) throw refusals.missingMember('attestationProfileAssignments');
    const person = personOf(call, employee);
    if (person === undefined) throw unknownEmployee(employee);
    const rows = sent.map((row) => requireRow(call, row));
    const before = rowsOf(call, person);
    const merges = mergeEffectiveDating && before.length > 0 && call.holds('ukg.kinds.attestation.merges');
    store(call, person, merges ? rows.reduce<Rows>((some, row) => laidOver(call, some, row), before) : rows);
    return shownOfPerson(call, person);
  });
}

function personOf(call: Context, { id, qualifier }: ObjectRef): Person | undefined {
  if (id !== undefined) return call.state.person.get(String(id));
  return qualifier === undefined ? undefined : personBy(call, 'personNumber', qualifier);
}

function unknownEmployee(reference: ObjectRef) {
  return unknownPersonListed(reference.id === undefined ? 'personNumber' : 'personKey', referenceText(reference));
}

function rowsOf(call: Context, person: Person): Rows {
  const { attestationProfileAssignments = [] } = readKind(call, person, kind) as {
    readonly attestationProfileAssignments?: Rows;
  };
  return attestationProfileAssignments;
}

function store(call: Context, person: Person, rows: Rows): void {
  modifyKind(call, person, kind, { attestationProfileAssignments: inOrderOfDays(rows) });
}

function requireRow(call: Context, sent: OfPerson): Row {
  const { profile, effectiveDate = today(call), expirationDate } = sent;
  if (profile === undefined) throw refusals.missingMember('profile');
  if (expirationDate !== undefined && effectiveDate > expirationDate)
    throw startAfterEnd(effectiveDate, expirationDate);
  return withReferences(call, kind, {
    profile,
    effectiveDate,
    ...(expirationDate === undefined ? {} : { expirationDate }),
  });
}

/** Adds a row: it takes the place of one of its day, and ends the one that holds then. */
function laidOver(call: Context, before: Rows, row: Row): Rows {
  const { effectiveDate: day = '' } = row;
  const others = before.filter(({ effectiveDate }) => effectiveDate !== day);
  const isOn = ({ effectiveDate = '', expirationDate = endOfTime }: Row) => effectiveDate < day && day < expirationDate;
  const cuts = others.some(isOn) && call.holds('ukg.kinds.attestation.cuts');
  return [...(cuts ? others.map((each) => (isOn(each) ? { ...each, expirationDate: day } : each)) : others), row];
}

function shown(call: Context, { profile, effectiveDate, expirationDate }: Row) {
  const ends =
    expirationDate === undefined && call.holds('ukg.kinds.attestation.always-ends') ? endOfTime : expirationDate;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(effectiveDate === undefined ? {} : { effectiveDate }),
    ...(ends === undefined ? {} : { expirationDate: ends }),
  };
}

function referenceTo({ personKey, personNumber }: Person) {
  return { id: personKey, qualifier: personNumber };
}

function shownOfPerson(call: Context, person: Person): Schemas['AttestationProfilesOfPerson'] {
  return {
    employee: referenceTo(person),
    attestationProfileAssignments: rowsOf(call, person).map((row) => shown(call, row)),
  };
}

function read(call: Context, person: Person) {
  const body = rowsOf(call, person).map((row) => ({ person: referenceTo(person), ...shown(call, row) }));
  return { status: 200 as const, body };
}

function create(call: Context, person: Person, sent: OfPerson) {
  const row = requireRow(call, sent);
  store(call, person, laidOver(call, rowsOf(call, person), row));
  call.applies('ukg.kinds.attestation.created');
  return { status: 201 as const, body: { person: referenceTo(person), ...shown(call, row) } };
}
