import { modifyPayCodeValue, payCodeValueOf } from '../paycode-values/paycode-values.ts';
import type { Person } from '../tables.ts';
import { replaceAllTerms, type SentAssignments, termsOf, toAssignment } from '../terms/terms.ts';
import type { Context } from '../types.ts';
import { kindOf } from './kinds.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * Changes a person's assignments of one kind as the member of an aggregated request asks for.
 * @returns the echo of what was processed
 */
export function modifyKind(call: Context, person: Person, name: string, sent: Value): Value {
  switch (kindOf(name)?.name) {
    case 'payCodeValue':
      return modifyPayCodeValue(call, person, sent);
    case 'employmentTerms':
      return modifyTerms(call, person, sent);
    default:
      return modifyStored(call, person, name, sent);
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
  if (terms.length === 0) return {};
  call.rule('ukg.assignments.employment-terms');
  return { assignments: terms.map((term) => toAssignment(call, term)) };
}

function modifyTerms(call: Context, person: Person, sent: { readonly assignments?: SentAssignments }): Value {
  call.rule('ukg.assignments.employment-terms');
  if (sent.assignments === undefined) return {};
  const entries = replaceAllTerms(call, person, sent.assignments);
  return { assignments: entries.map((entry) => toAssignment(call, entry)) };
}

/** The kinds without behaviour of their own are stored as they were sent. */
function modifyStored(call: Context, person: Person, name: string, sent: Value): Value {
  call.rule('ukg.assignments.other-kinds');
  const { unAssignExisting, ...value } = sent;
  const { list = '', alwaysUntil } = kindOf(name) ?? {};
  const members = value[list];
  const isCleared = Array.isArray(members) && members.length === 0;
  if (Object.keys(value).length === 0 || isCleared) {
    if (unAssignExisting === true || isCleared) call.state.otherAssignment.delete(`${person.personKey} ${name}`);
    return value;
  }
  const stored =
    alwaysUntil === undefined || !Array.isArray(members)
      ? value
      : { ...value, [list]: members.map((member: object) => ({ ...member, expirationDate: alwaysUntil })) };
  call.state.otherAssignment.put({ personKey: person.personKey, kind: name, value: stored });
  return stored;
}
