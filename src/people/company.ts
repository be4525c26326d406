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
  const create = personMaker({ people, randomSeed, now });
  const size = sizeOf(people);
  return {
    today: new Calendar(dayOf(now)).dateOf(dayOf(now)),
    people: Array.from({ length: size }, (_, i) => create(i)),
  };
}

/** A company whose people are generated one by one, as they are asked for. */
export type CompanyPlan = {
  /** The number of people. */
  readonly size: number;
  /** Returns a person by the position in the company, from 0. */
  readonly personAt: (index: number) => CompanyPerson;
  /** Returns the position of the person with a number, -1 if there is none. */
  readonly indexOf: (number: number) => number;
};

/** Returns a company without generating its people. */
export function planCompany(options: CompanyOptions): CompanyPlan {
  const { people } = options;
  const size = sizeOf(people);
  return {
    size,
    personAt: personMaker(options),
    indexOf: (number) => {
      if (typeof people !== 'number')
        return people.findIndex((listed, i) => (listed.number ?? firstNumber + i) === number);
      return number >= firstNumber && number < firstNumber + size ? number - firstNumber : -1;
    },
  };
}

function sizeOf(people: CompanyOptions['people']): number {
  return typeof people === 'number' ? people : people.length;
}

function personMaker({ people, randomSeed, now }: CompanyOptions): (index: number) => CompanyPerson {
  const seed = salt(`people ${randomSeed}`);
  const calendar = new Calendar(dayOf(now));
  return (index) => {
    const person = createPerson(index, seed, calendar);
    const listed = typeof people === 'number' ? undefined : people[index];
    return listed === undefined ? person : withListedFacts(person, listed, calendar);
  };
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
