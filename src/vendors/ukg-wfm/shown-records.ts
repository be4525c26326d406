import type { ShownRecords } from '../kit.ts';
import type { PayCodeValueProfile, Person, ProfileAssignment, Term, TermAssignments } from './tables.ts';
import { endOfTime } from './wire/dates.ts';

/** A day before all others, for what an answer does not tell. */
const longAgo = '1901-01-01';

type Reference = { readonly id: number; readonly qualifier: string };

/**
 * The records that an answer about assignments shows: its persons, terms and profiles by their keys and names, and what
 * is assigned. Their other members are made up; no answer of these operations tells them.
 * @returns `undefined` for another operation
 */
export function shownRecords(operation: string, body: unknown): ShownRecords | undefined {
  if (!/(EmploymentTerm|PaycodeValueProfile)Assignment/.test(operation)) return undefined;
  const answers = objectsIn(body).flatMap(({ personIdentity, assignments, payCodeValueProfile }) => {
    const person = personOf(personIdentity);
    return person === undefined ? [] : [{ person, assignments, payCodeValueProfile }];
  });
  const references = (name: string) => objectsIn(body).flatMap(({ [name]: value }) => referenceOf(value) ?? []);
  return {
    existing: {
      person: answers.map(({ person }) => person),
      term: references('employmentTerm').map(toTerm),
      payCodeValueProfile: references('payCodeValueProfile').map(toProfile),
    },
    current: {
      termAssignments: answers.flatMap(({ person, assignments }) => toTermAssignments(person, assignments) ?? []),
      profileAssignment: answers.flatMap(({ person, payCodeValueProfile }) => {
        const profile = referenceOf(payCodeValueProfile);
        return profile === undefined ? [] : [toProfileAssignment(person, profile)];
      }),
    },
  };
}

function personOf(identity: unknown): Person | undefined {
  const { personKey, personNumber } = Object(identity);
  if (typeof personKey !== 'number' || typeof personNumber !== 'string') return undefined;
  return {
    ...{ personKey, personNumber, lastName: personNumber, jobAssignmentId: personKey, hireDate: longAgo },
    ...{ employmentStatus: [{ name: 'Active', from: longAgo }], userAccountStatus: 'Active' },
  };
}

function referenceOf(value: unknown): Reference | undefined {
  const { id, qualifier } = Object(value);
  return typeof id === 'number' && typeof qualifier === 'string' ? { id, qualifier } : undefined;
}

function toTerm({ id, qualifier: name }: Reference): Term {
  const usual = { isActive: true, allowsInheritance: false, processType: 'ENFORCE_END_DATE' } as const;
  const versions = [{ startDate: longAgo, endDate: endOfTime }];
  return { id, name, persistentId: String(id), ...usual, versions };
}

function toProfile({ id, qualifier: name }: Reference): PayCodeValueProfile {
  return { id, name, active: true, version: 1, payCodeValueProfileElements: [] };
}

function toTermAssignments({ personKey }: Person, assignments: unknown): TermAssignments | undefined {
  if (!Array.isArray(assignments)) return undefined;
  const terms = assignments.flatMap((each) => {
    const { employmentTerm, effectiveDate: effective, expirationDate: expiration } = Object(each);
    const term = referenceOf(employmentTerm);
    return term === undefined ? [] : [{ termId: term.id, effective, expiration }];
  });
  return { personKey, terms };
}

function toProfileAssignment({ personKey }: Person, { id: profileId }: Reference): ProfileAssignment {
  return { personKey, profileId };
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
