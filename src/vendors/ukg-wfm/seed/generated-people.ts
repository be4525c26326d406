import type {
  Company,
  CompanyPerson,
  EmploymentPeriod,
  VendorPeople,
  WorkTerm,
} from '../../../people/company-types.ts';
import { currentEmployment } from '../../../people/company-types.ts';
import type { Person, ProfileAssignment, TermAssignments } from '../tables.ts';
import { type DatedTerm, endOfTime } from '../terms/effective-dates.ts';

/** The terms of the set-up that stand for a company's, and a paycode value profile for those who are on each. */
const setUp: Readonly<Record<WorkTerm, { readonly termId: number; readonly profileId: number }>> = {
  'full-time': { termId: 2, profileId: 201 },
  'part-time': { termId: 5, profileId: 203 },
  seasonal: { termId: 6, profileId: 202 },
};

/** People with what they were, are and will be employed on. Who left keeps the terms, but no profile. */
export const people: VendorPeople = {
  free: {},
  replaces: [],
  rows: ({ people: everybody, today }) => ({
    rows: {
      person: everybody.map((person) => toPerson(person, today)),
      termAssignments: everybody.map(
        ({ number, employmentPeriods: stints }): TermAssignments => ({
          personKey: number,
          terms: stints.flatMap(termsOf),
        }),
      ),
      profileAssignment: profileAssignments({ people: everybody, today }),
    },
    counters: {},
  }),
};

function toPerson(
  { number, firstName, lastName, email, employmentPeriods: stints }: CompanyPerson,
  today: string,
): Person {
  const { from, until } = stints[stints.length - 1] ?? stints[0];
  return {
    personKey: number,
    personNumber: String(number),
    firstName,
    lastName,
    userKey: number + 5000,
    userName: `p${number}`,
    badgeNumber: `B${number}`,
    email,
    jobAssignmentId: number + 7000,
    hireDate: stints[0].from,
    employmentStatus: stints.flatMap(statusesOf),
    userAccountStatus: from <= today && until !== null && until <= today ? 'Inactive' : 'Active',
  };
}

function statusesOf({ from, until }: EmploymentPeriod): Person['employmentStatus'] {
  const active = { name: 'Active', from } as const;
  return until === null ? [active] : [active, { name: 'Terminated', from: until }];
}

/** A term goes on for as long as the steps are on it. */
function termsOf({ steps, until }: EmploymentPeriod): readonly DatedTerm[] {
  const begun = steps.filter(({ term }, i) => term !== steps[i - 1]?.term);
  return begun.map(({ from, term }, i) => ({
    effective: from,
    expiration: begun[i + 1]?.from ?? until ?? endOfTime,
    termId: setUp[term].termId,
  }));
}

function profileAssignments({ people: everybody, today }: Company): readonly ProfileAssignment[] {
  return everybody.flatMap((person) => {
    const { step, works } = currentEmployment(person, today);
    return works ? [{ personKey: person.number, profileId: setUp[step.term].profileId }] : [];
  });
}
