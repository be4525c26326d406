import { salt } from '../engine/sandbox/ids.ts';
import { Calendar, dayOf } from './calendar.ts';
import { Chance } from './chance.ts';
import type { Company, CompanyPerson } from './company-types.ts';
import { employmentPeriodsOf } from './employment-periods.ts';
import { type ListedPerson, withListedFacts } from './listed-person.ts';
import { femaleNames, lastNames, maleNames, streets, towns } from './names.ts';

/** The number of the first person. It is above all numbers in the vendors' own seeds. */
const firstNumber = 100_001;
const daysPerYear = 365;

/** The options that a company is generated from. */
export type CompanyOptions = {
  /** The number of people, or what is known of each; the rest is generated. */
  readonly people: number | readonly ListedPerson[];
  /** A number that selects which company is generated. */
  readonly randomSeed: number;
  /** The time that the dates are relative to, in milliseconds since 1970. */
  readonly now: number;
};

/** Generates a company. The same options give the same people. */
export function generateCompany({ people, randomSeed, now }: CompanyOptions): Company {
  const today = dayOf(now);
  const seed = salt(`people ${randomSeed}`);
  const calendar = new Calendar(today);
  const persons =
    typeof people === 'number'
      ? Array.from({ length: people }, (_, index) => createPerson(index, seed, calendar))
      : people.map((listed, index) => withListedFacts(createPerson(index, seed, calendar), listed, calendar));
  return { today: calendar.dateOf(today), people: persons };
}

/** Creates one person, who is the same whatever the size of the company. @param seed a number for the company */
function createPerson(index: number, seed: number, calendar: Calendar): CompanyPerson {
  const chance = new Chance(seed, index + 1);
  const gender = chance.pick(['Male', 'Female'] as const);
  const firstName = chance.pick(gender === 'Male' ? maleNames : femaleNames);
  const lastName = chance.pick(lastNames);
  const [zipCode, city] = chance.pick(towns);
  const street = `${chance.pick(streets)} ${chance.between(1, 120)}`;
  const employmentPeriods = employmentPeriodsOf(chance, calendar);
  const hired = dayOf(Date.parse(employmentPeriods[0].from));
  const number = firstNumber + index;
  return {
    index,
    number,
    firstName,
    lastName,
    gender,
    birthDate: calendar.dateOf(hired - chance.between(18 * daysPerYear + 5, 55 * daysPerYear)),
    email: `${firstName}.${lastName}.${number}@example.com`.toLowerCase(),
    street,
    zipCode,
    city,
    employmentPeriods,
  };
}
