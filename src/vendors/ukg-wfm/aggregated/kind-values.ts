import { modifyPayCodeValue, payCodeValueOf } from '../paycode-values/pay-code-value.ts';
import type { Person } from '../tables.ts';
import { replaceAllTerms, termsOf, toAssignment } from '../terms/person-terms.ts';
import type { SentAssignment } from '../terms/term-items.ts';
import type { Context } from '../types.ts';
import { kindOf } from './assignment-kinds.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * Does to a person's assignments of one kind what the member of an aggregated request asks for.
 * @returns the echo of what was processed
 */
export function modifyKind(call: Context, person: Person, name: string, sent: Value): Value {
  const kind = kindOf(name);
  if (kind?.name === 'payCodeValue') return modifyPayCodeValue(call, person, sent);
  if (kind?.name === 'employmentTerms') return modifyTerms(call, person, sent);
  return modifyOther(call, person, name, sent);
}

/** What a person has of one kind, in the shape of the kind; empty if there is nothing. */
export function readKind(call: Context, person: Person, name: string): Value {
  const kind = kindOf(name);
  if (kind?.name === 'payCodeValue') return payCodeValueOf(call, person);
  if (kind?.name !== 'employmentTerms') {
    return call.state.otherAssignment.get(`${person.personKey} ${name}`)?.value ?? {};
  }
  const terms = termsOf(call, person);
  if (terms.length === 0) return {};
  call.rule('ukg.assignments.employment-terms');
  return { assignments: terms.map((term) => toAssignment(call, term)) };
}

function modifyTerms(call: Context, person: Person, sent: { assignments?: readonly SentAssignment[] }): Value {
  call.rule('ukg.assignments.employment-terms');
  if (sent.assignments === undefined) return {};
  const dated = replaceAllTerms(call, person, sent.assignments);
  return { assignments: dated.map((term) => toAssignment(call, term)) };
}

function modifyOther(call: Context, person: Person, name: string, sent: Value): Value {
  call.rule('ukg.assignments.other-kinds');
  const { unAssignExisting, ...value } = sent;
  const { list = '', alwaysUntil } = kindOf(name) ?? {};
  const members = value[list];
  const cleared = Array.isArray(members) && members.length === 0;
  if (Object.keys(value).length === 0 || cleared) {
    if (unAssignExisting === true || cleared) call.state.otherAssignment.delete(`${person.personKey} ${name}`);
    return value;
  }
  const kept =
    alwaysUntil === undefined || !Array.isArray(members)
      ? value
      : { ...value, [list]: members.map((member: object) => ({ ...member, expirationDate: alwaysUntil })) };
  call.state.otherAssignment.put({ personKey: person.personKey, kind: name, value: kept });
  return kept;
}
