import type { VendorSeed } from '../engine/state/vendor-seed.ts';

/** A generated company, the same for every vendor. Dates are ISO local dates. */
export type Company = {
  /** The day on which it is looked at: what is before has happened, what is after is planned. */
  readonly today: string;
  /** Everybody who works, worked or will work there. */
  readonly people: readonly CompanyPerson[];
};

export type CompanyPerson = {
  /** From 0. */
  readonly index: number;
  /** The number that all systems know the person by, from 100001. */
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'Male' | 'Female';
  readonly birthDate: string;
  readonly email: string;
  readonly street: string;
  readonly zipCode: string;
  readonly city: string;
  /** In order of time and apart: who left and came back has two. */
  readonly employmentPeriods: readonly [EmploymentPeriod, ...EmploymentPeriod[]];
};

/** The time from a hire to the end of the employment. */
export type EmploymentPeriod = {
  readonly from: string;
  /** The last day; `null` where no end is known. */
  readonly to: string | null;
  /** The day after it, for systems whose ends are exclusive. */
  readonly until: string | null;
  readonly reason: 'resigned' | 'dismissed' | 'contract-ended' | null;
  /** What holds from when on: the hire and every move after it, in order of time. */
  readonly steps: readonly [Step, ...Step[]];
};

export type Step = {
  readonly from: string;
  readonly position: Position;
  readonly term: WorkTerm;
  /** Percentage of full time. */
  readonly percentage: number;
  /** In kroner, for a year of full time. */
  readonly salary: number;
};

export type Position = 'carpenter' | 'joiner' | 'machine-mechanic' | 'shop-assistant' | 'office-manager';

/** Full time, 80 percent, or for a season and by the hour. */
export type WorkTerm = 'full-time' | 'part-time' | 'seasonal';

/** How one vendor keeps a company's people. */
export type VendorPeople = {
  /** Members that hold any text, by table: `MailAddress.AddressLine2`. Never ids, dates or what refers to something. */
  readonly free: { readonly [table: string]: readonly string[] };
  /** Tables of whose records some are put in the place of the seed's. */
  readonly replaces: readonly string[];
  /**
   * The people's records, to stand beside those of a seed.
   * @param fill texts for the free members of a table's n-th record
   */
  readonly rows: (company: Company, seed: VendorSeed, fill: Fill) => VendorSeed;
};

export type Fill = (table: string, index: number) => Readonly<Record<string, string | null>>;

/** A person's last stint that has begun and the last step in it; of who is still to come, the first ones. */
export function currentEmployment(person: CompanyPerson, today: string) {
  const stint = person.employmentPeriods.findLast(({ from }) => from <= today) ?? person.employmentPeriods[0];
  const step = stint.steps.findLast(({ from }) => from <= today) ?? stint.steps[0];
  const works = stint.from <= today && (stint.to === null || today <= stint.to);
  return { stint, step, works };
}

/** When something that a system knows today was written: on its day, or today if it is planned. */
export function recordedAt(date: string, today: string): string {
  return `${date < today ? date : today}T00:00:00Z`;
}
