import { modifyPayCodeValue, payCodeValueOf } from '../paycode-values/paycode-values.ts';
import { unknownKindToWrite } from '../refusals/aggregated.ts';
import type { OtherAssignment, Person } from '../tables.ts';
import { replaceAllTerms, type SentAssignments, termsOf, toAssignment } from '../terms/terms.ts';
import type { Context } from '../types.ts';
import { toStoredRows } from './dated-rows.ts';
import { isEmptyProfile } from './empty-profile.ts';
import { kindOf } from './kinds.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * Changes a person's assignments of one kind as the member of an aggregated request asks for.
 * @param check judges a value whose dates are in order, before it is stored
 * @returns the echo of what was processed
 */
export function modifyKind(
  call: Context,
  person: Person,
  name: string,
  sent: Value,
  check: (value: Value) => void = () => {},
): Value {
  switch (kindOf(name)?.name) {
    case 'payCodeValue':
      return modifyPayCodeValue(call, person, sent);
    case 'employmentTerms':
      return modifyTerms(call, person, sent);
    default:
      return modifyStored(call, person, name, sent, check);
  }
}

/** A person's assignments of one kind, in the shape of the kind; an empty object if there are none. */
export function readKind(call: Context, person: Person, name: string): Value {
  switch (kindOf(name)?.name) {
    case 'payCodeValue':
      return payCodeValueOf(call, person);
    case 'employmentTerms':
      return readTerms(call, person);
    default:
      return call.state.otherAssignment.get(`${person.personKey} ${name}`)?.value ?? {};
  }
}

function readTerms(call: Context, person: Person): Value {
  const terms = termsOf(call, person);
  if (terms.length === 0 || !call.holds('ukg.assignments.employment-terms')) return {};
  return { assignments: terms.map((term) => toAssignment(call, term)) };
}

function modifyTerms(call: Context, person: Person, sent: { readonly assignments?: SentAssignments }): Value {
  if (!call.holds('ukg.assignments.employment-terms')) throw unknownKindToWrite('employmentTerms', 'personAssignments');
  if (sent.assignments === undefined) return {};
  const entries = replaceAllTerms(call, person, sent.assignments);
  return { assignments: entries.map((entry) => toAssignment(call, entry)) };
}

/** The kinds without behaviour of their own are stored as they were sent. */
function modifyStored(call: Context, person: Person, name: string, sent: Value, check: (value: Value) => void): Value {
  const { unAssignExisting, ...value } = sent;
  const kind = kindOf(name) ?? { name, list: undefined };
  const { list = '' } = kind;
  const rows = value[list];
  const isCleared = Array.isArray(rows) && rows.length === 0;
  if (Object.keys(value).length === 0 || isCleared) {
    if (unAssignExisting === true || isCleared) clear(call, person, name);
    return value;
  }
  const stored = Array.isArray(rows) ? { ...value, [list]: toStoredRows(call, kind, rows) } : value;
  check(stored);
  if (isEmptyProfile(kind, stored) && call.holds('ukg.assignments.empty-profile')) clear(call, person, name);
  else if (call.holds('ukg.assignments.other-kinds')) {
    // The request was validated: the value is of its kind.
    call.state.otherAssignment.put({ personKey: person.personKey, kind: name, value: stored } as OtherAssignment);
  } else return {};
  return stored;
}

function clear(call: Context, { personKey }: Person, name: string): void {
  const key = `${personKey} ${name}`;
  if (call.state.otherAssignment.get(key) === undefined) return;
  if (call.holds('ukg.assignments.other-kinds')) call.state.otherAssignment.delete(key);
}
