import type { VendorSeed } from '../engine/state/vendor-seed.ts';

/** A generated company, the same for every vendor. Dates are ISO local dates. */
export type Company = {
  /** The present day of the company. Earlier dates have happened, later ones are planned. */
  readonly today: string;
  /** Everyone who works, worked or will work there. */
  readonly people: readonly CompanyPerson[];
};

/** A person of a generated company. */
export type CompanyPerson = {
  /** The person's position in the company, from 0. */
  readonly index: number;
  /** The number that identifies the person in all systems: from 100001, or as a list of people has it. */
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'Male' | 'Female';
  readonly birthDate: string;
  readonly email: string;
  readonly street: string;
  readonly zipCode: string;
  readonly city: string;
  /** The employment periods in order of time, without overlap. A person who left and came back has two. */
  readonly employmentPeriods: readonly [EmploymentPeriod, ...EmploymentPeriod[]];
};

/** The time from a hire to the end of the employment. */
export type EmploymentPeriod = {
  readonly from: string;
  /** The last day; `null` if no end is known. */
  readonly to: string | null;
  /** The day after the last one, for systems whose ends are exclusive. */
  readonly until: string | null;
  readonly reason: 'resigned' | 'dismissed' | 'contract-ended' | null;
  /** The hire and every change after it, in order of time. */
  readonly steps: readonly [Step, ...Step[]];
};

/** The conditions of an employment from a day on. */
export type Step = {
  readonly from: string;
  readonly position: Position;
  readonly term: WorkTerm;
  /** Percentage of full time. */
  readonly percentage: number;
  /** Norwegian kroner for a year of full time. */
  readonly salary: number;
};

/** The kinds of work in the company. */
export type Position = 'carpenter' | 'joiner' | 'machine-mechanic' | 'shop-assistant' | 'office-manager';

/** Full time, 80 percent, or for a season and by the hour. */
export type WorkTerm = 'full-time' | 'part-time' | 'seasonal';

/** The way in which one vendor stores a company's people. */
export type VendorPeople = {
  /** The members that may hold any text, by table: `MailAddress.AddressLine2`. Never ids, dates or references. */
  readonly free: { readonly [table: string]: readonly string[] };
  /** The tables in which people's records may replace records of the seed. */
  readonly replaces: readonly string[];
  /**
   * Returns the people's records, to be added to a seed.
   * @param fill returns texts for the free members of a table's n-th record
   */
  readonly rows: (company: Company, seed: VendorSeed, fill: Fill) => VendorSeed;
  /** Returns the facts of a person on a day as the vendor's API has them once it is kept right. */
  readonly expected?: (person: CompanyPerson, day: string) => Record<string, unknown>;
};

/** A person on a day: whether the person works, and under which conditions. */
export type ExpectedPerson = Omit<Step, 'from'> & {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly works: boolean;
  readonly employedFrom: string;
  readonly employedTo: string | null;
  /** By vendor: the same facts in its own words. */
  readonly at: Record<string, Record<string, unknown>>;
};

/** The answer key of a company: who must be where on a day. */
export type ExpectedCompany = {
  /** The number of people. */
  readonly size: number;
  /** Returns the position of the person with a number, -1 if there is none. */
  readonly indexOf: (number: number) => number;
  /** Returns the facts of the person at a position on a day. For one who is not hired yet, they are those of the hire. */
  readonly personOn: (index: number, day: string) => ExpectedPerson;
};

/** Returns texts for the free members of a table's n-th record, by member. */
export type Fill = (table: string, index: number) => Readonly<Record<string, string | null>>;

/**
 * Returns a person's latest employment period that has begun, the latest step in it, and whether the person works
 * today. For a person who is not hired yet, period and step are the first ones.
 */
export function currentEmployment(person: CompanyPerson, today: string) {
  const period = person.employmentPeriods.findLast(({ from }) => from <= today) ?? person.employmentPeriods[0];
  const step = period.steps.findLast(({ from }) => from <= today) ?? period.steps[0];
  const works = period.from <= today && (period.to === null || today <= period.to);
  return { period, step, works };
}

/** Returns the time at which a fact was recorded: on its day, or today if the day is to come. */
export function recordedAt(date: string, today: string): string {
  return `${date < today ? date : today}T00:00:00Z`;
}
