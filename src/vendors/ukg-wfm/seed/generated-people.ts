import type { VendorSeed } from '../../../engine/state/vendor-seed.ts';
import type {
  Company,
  CompanyPerson,
  EmploymentPeriod,
  VendorPeople,
  WorkTerm,
} from '../../../people/company-types.ts';
import { currentEmployment } from '../../../people/company-types.ts';
import type { DatedTerm, Person, ProfileAssignment, TermAssignments } from '../tables.ts';
import { endOfTime } from '../wire/dates.ts';
import { withPayRule } from './persons.ts';

/** The term of the set-up that stands for each of a company's work terms, and the profile of the people on it. */
const setUp: Readonly<Record<WorkTerm, { readonly termId: number; readonly profileId: number }>> = {
  'full-time': { termId: 2, profileId: 201 },
  'part-time': { termId: 5, profileId: 203 },
  seasonal: { termId: 6, profileId: 202 },
};

/** A company's people with their past, present and future terms. A person who left keeps the terms, but no profile. */
export const people: VendorPeople = {
  free: {},
  replaces: [],
  rows: ({ people: everybody, today }, seed) => ({
    rows: {
      person: everybody.map((person) => toPerson(person, today)),
      termAssignments: everybody.map(
        ({ number, employmentPeriods }): TermAssignments => ({
          personKey: number,
          terms: employmentPeriods.flatMap(termsOf),
        }),
      ),
      profileAssignment: profileAssignments({ people: everybody, today }),
    },
    counters: countersOf(everybody, seed),
  }),
  expected: (person, day) => {
    const { step, works } = currentEmployment(person, day);
    return {
      personNumber: String(person.number),
      employmentStatus: works ? 'Active' : 'Terminated',
      employmentTerm: works ? { id: setUp[step.term].termId } : null,
    };
  },
};

/** Counters that go on after the numbers of everybody. */
function countersOf(everybody: Company['people'], { counters }: VendorSeed) {
  const last = everybody.reduce((highest, { number }) => Math.max(highest, number), 0);
  const numbers = { person: last, userAccount: last + 5000, jobAssignment: last + 7000 };
  return Object.fromEntries(Object.entries(numbers).map(([name, id]) => [name, Math.max(id, counters[name] ?? 0)]));
}

function toPerson({ number, firstName, lastName, email, employmentPeriods }: CompanyPerson, today: string): Person {
  const { from, until } = employmentPeriods[employmentPeriods.length - 1] ?? employmentPeriods[0];
  return {
    personKey: number,
    personNumber: String(number),
    firstName,
    lastName,
    userKey: number + 5000,
    userName: `p${number}`,
    badgeNumber: `B${number}`,
    badgeAssignmentId: number + 9000,
    email,
    jobAssignmentId: number + 7000,
    hireDate: employmentPeriods[0].from,
    employmentStatus: employmentPeriods.flatMap(statusesOf),
    userAccountStatus: from <= today && until !== null && until <= today ? 'Inactive' : 'Active',
    details: withPayRule,
  };
}

function statusesOf({ from, until }: EmploymentPeriod): Person['employmentStatus'] {
  const active = { name: 'Active', from } as const;
  return until === null ? [active] : [active, { name: 'Terminated', from: until }];
}

/** The terms of an employment period. Successive steps on the same term make one. */
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
