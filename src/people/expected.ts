import { type CompanyOptions, planCompany } from './company.ts';
import {
  type CompanyPerson,
  currentEmployment,
  type ExpectedCompany,
  type ExpectedPerson,
  type VendorPeople,
} from './company-types.ts';

type Vendors = readonly { readonly name: string; readonly people: VendorPeople }[];

/** Returns the answer key of a company at the vendors. */
export function expectCompany(options: CompanyOptions, vendors: Vendors): ExpectedCompany {
  const { size, personAt, indexOf } = planCompany(options);
  return { size, indexOf, personOn: (index, day) => expectedOf(personAt(index), day, vendors) };
}

function expectedOf(person: CompanyPerson, day: string, vendors: Vendors): ExpectedPerson {
  const { number, firstName, lastName } = person;
  const { period, step, works } = currentEmployment(person, day);
  const { position, term, percentage, salary } = step;
  return {
    number,
    firstName,
    lastName,
    works,
    employedFrom: period.from,
    employedTo: period.to,
    position,
    term,
    percentage,
    salary,
    at: Object.fromEntries(
      vendors.flatMap(({ name, people: { expected } }) =>
        expected === undefined ? [] : [[name, expected(person, day)] as const],
      ),
    ),
  };
}
