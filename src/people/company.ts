import { salt } from '../engine/sandbox/ids.ts';
import { dateText, dayOf } from './calendar.ts';
import { Chance } from './chance.ts';
import type { Company, CompanyPerson } from './company-types.ts';
import { stintsOf } from './employment-periods.ts';
import { femaleNames, lastNames, maleNames, streets, towns } from './names.ts';

/** The first person's number, above all numbers of the vendors' own seeds. */
const firstNumber = 100_001;
const year = 365;

export type CompanyOptions = {
  /** How many people. */
  readonly people: number;
  readonly randomSeed: number;
  /** The time that the dates are relative to, in milliseconds since 1970. */
  readonly now: number;
};

/** Generates a company: the same options give the same people. */
export function generateCompany({ people, randomSeed, now }: CompanyOptions): Company {
  const today = dayOf(now);
  const seed = salt(`people ${randomSeed}`);
  return { today: dateText(today), people: Array.from({ length: people }, (_, index) => person(index, seed, today)) };
}

/**
 * One person of a company, whoever else there is.
 * @param seed number that stands for the company
 * @param today days since 1970
 */
function person(index: number, seed: number, today: number): CompanyPerson {
  const chance = new Chance(seed, index + 1);
  const gender = chance.pick(['Male', 'Female'] as const);
  const firstName = chance.pick(gender === 'Male' ? maleNames : femaleNames);
  const lastName = chance.pick(lastNames);
  const [zipCode, city] = chance.pick(towns);
  const street = `${chance.pick(streets)} ${chance.between(1, 120)}`;
  const stints = stintsOf(chance, today);
  const number = firstNumber + index;
  return {
    index,
    number,
    firstName,
    lastName,
    gender,
    birthDate: dateText(dayOf(Date.parse(stints[0].from)) - chance.between(18 * year + 5, 55 * year)),
    email: `${firstName}.${lastName}.${number}@example.com`.toLowerCase(),
    street,
    zipCode,
    city,
    employmentPeriods: stints,
  };
}
