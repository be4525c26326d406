import type { VendorSeed } from '../../../engine/state/vendor-seed.ts';
import {
  type CompanyPerson,
  currentEmployment,
  type Position,
  recordedAt,
  type VendorPeople,
  type WorkTerm,
} from '../../../people/company-types.ts';
import type { Audit, ObjectRecord } from '../tables.ts';
import { withDefaults } from './own-data.ts';
import { payPostings } from './pay-postings.ts';

const names: Readonly<Record<Position, string>> = {
  carpenter: 'Carpenter',
  joiner: 'Joiner',
  'machine-mechanic': 'Machine mechanic',
  'shop-assistant': 'Shop assistant',
  'office-manager': 'Office manager',
};

/** The employee types by the terms of work. The seed has the first two, and the third comes with the people. */
const employeeTypes: Readonly<Record<WorkTerm, string>> = {
  'full-time': 'Full Time',
  'part-time': 'Part Time',
  seasonal: 'Seasonal',
};

/** The key of the location at which everybody works: the entity of the seed. */
const headquarters = '1';

const positions = Object.keys(names) as readonly Position[];

/**
 * Positions with the keys after those of the seed, an employee type for seasonal work, a contact and an employee with the
 * current employment of each person, and the postings of their pay.
 */
export const people: VendorPeople = {
  free: {},
  replaces: [],
  rows: ({ people: everybody, today }, seed) => {
    const last = lastKeys(seed);
    const now = recordedAt(today, today);
    const audit = auditOf(now, now);
    const keyOf = (position: Position) => String(last.position + 1 + positions.indexOf(position));
    const seasonal = String(last.employeeType + 1);
    const typeKeys = { 'full-time': '1', 'part-time': '2', seasonal };
    const { entries, lines } = payPostings(everybody, today, last, audit);
    return {
      rows: {
        'journal-entry': entries,
        'journal-entry-line': lines,
        'employee-position': positions.map((position): ObjectRecord => {
          const key = keyOf(position);
          const href = `/objects/construction/employee-position/${key}`;
          return { key, id: `POS-${key}`, name: names[position], description: null, status: 'active', audit, href };
        }),
        'employee-type': [
          {
            ...(withDefaults('employee-type', { key: seasonal, id: employeeTypes.seasonal }, 0) as ObjectRecord),
            audit,
          },
        ],
        contact: everybody.map((person) => toContact(person, String(last.contact + 1 + person.index))),
        employee: everybody.map((person) => {
          const key = String(last.employee + 1 + person.index);
          const primaryContact = String(last.contact + 1 + person.index);
          const { step } = currentEmployment(person, today);
          return { ...toEmployee(person, today, key, keyOf), employeeType: typeKeys[step.term], primaryContact };
        }),
      },
      counters: {
        'employee-position': last.position + positions.length,
        'employee-type': last.employeeType + 1,
        contact: last.contact + everybody.length,
        employee: last.employee + everybody.length,
        'journal-entry': last.entry + entries.length,
        'journal-entry-line': last.line + lines.length,
      },
    };
  },
  expected: (person, day) => {
    const { period, step, works } = currentEmployment(person, day);
    return {
      id: String(person.number),
      status: works || period.from > day ? 'active' : 'inactive',
      startDate: period.from,
      endDate: period.to,
      jobTitle: names[step.position],
      employeePosition: { name: names[step.position] },
      employeeType: { id: employeeTypes[step.term] },
    };
  },
};

function lastKeys({ counters }: VendorSeed) {
  return {
    position: counters['employee-position'] ?? 0,
    employeeType: counters['employee-type'] ?? 0,
    contact: counters.contact ?? 0,
    employee: counters.employee ?? 0,
    entry: counters['journal-entry'] ?? 0,
    line: counters['journal-entry-line'] ?? 0,
  };
}

/** The contact of a person. The number in the id tells apart people of the same name. */
function toContact({ number, firstName, lastName, email, street, zipCode, city }: CompanyPerson, key: string) {
  return {
    key,
    id: `${firstName} ${lastName} ${number}`,
    firstName,
    lastName,
    printAs: `${firstName} ${lastName}`,
    email1: email,
    showInContactList: true,
    mailingAddress: {
      addressLine1: street,
      addressLine2: null,
      addressLine3: null,
      city,
      country: 'Norway',
      isoCountryCode: 'NO',
      postCode: zipCode,
      state: null,
    },
    status: 'active',
    href: `/objects/company-config/contact/${key}`,
  };
}

function toEmployee(
  person: CompanyPerson,
  today: string,
  key: string,
  keyOf: (position: Position) => string,
): ObjectRecord {
  const { period, step, works } = currentEmployment(person, today);
  return {
    key,
    id: String(person.number),
    jobTitle: names[step.position],
    birthDate: person.birthDate,
    startDate: period.from,
    endDate: period.to,
    status: works || period.from > today ? 'active' : 'inactive',
    name: `${person.firstName} ${person.lastName}`,
    audit: auditOf(recordedAt(person.employmentPeriods[0].from, today), recordedAt(step.from, today)),
    location: headquarters,
    employeePosition: keyOf(step.position),
    href: `/objects/company-config/employee/${key}`,
  };
}

function auditOf(created: string, modified: string): Audit {
  return { createdDateTime: created, modifiedDateTime: modified, createdBy: '1', modifiedBy: '1' };
}
