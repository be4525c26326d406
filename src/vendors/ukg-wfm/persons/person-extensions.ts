import type { components } from '../generated/types.ts';
import { personByAoid, personByKey } from '../identity/employees.ts';
import { statusOn } from '../identity/employment-status.ts';
import { unknownPerson } from '../identity/person-identity.ts';
import { today } from '../identity/today.ts';
import { badCombination, badExtensionType, badSnapshotDate, missingProperty } from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import { termsOf, toAssignment } from '../terms/person-terms.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulkOf, criteriaOf, seekPeople } from './person-lookups.ts';
import { isDate } from './persons.ts';

type Answer = components['schemas']['PersonExtensions'];
type Timekeeping = components['schemas']['TimekeepingExtension'];
type Kind = 'accrual' | 'device' | 'employee' | 'scheduling' | 'timekeeping';

const kinds: readonly Kind[] = ['accrual', 'device', 'employee', 'scheduling', 'timekeeping'];

/** Retrieve All Extensions of one person. */
export function retrieveAllExtensions(call: Call<'retrieveAllExtensions'>): Reply<'retrieveAllExtensions'> {
  return { status: 200, body: extensionsOf(call, personOf(call, call.query), undefined, undefined) };
}

/** Retrieve Persons: their extensions. */
export function retrievePersons(call: Call<'retrievePersons'>): Reply<'retrievePersons'> {
  const criteria = criteriaOf(call, call.body);
  const { extensionType, snapshotDate } = call.body.where ?? {};
  const kind = kinds.find((name) => name === extensionType?.toLowerCase());
  call.rule('ukg.people.extensions.checks');
  if (extensionType !== undefined && kind === undefined) throw badExtensionType();
  if (snapshotDate !== undefined && !isDate(snapshotDate)) throw badSnapshotDate();
  return bulkOf(call, seekPeople(call, criteria, call.body), ({ person }) =>
    extensionsOf(call, person, kind, snapshotDate),
  );
}

function personOf(call: Context, query: { person_number?: string; aoid?: string; coid?: string }): Person {
  const { person_number: personNumber, aoid, coid } = query;
  call.rule('ukg.people.extensions.criteria');
  if (personNumber !== undefined) {
    if (aoid !== undefined) throw badCombination('personNumber', personNumber, 'aoid', aoid);
    return personByKey(call, 'personnumber', personNumber) ?? unknownPerson(call, 'personNumber', personNumber);
  }
  if (aoid === undefined) throw missingProperty('personNumber');
  if (coid === undefined) throw missingProperty('coid');
  return personByAoid(call, aoid, coid) ?? unknownPerson(call, 'aoid', aoid);
}

function extensionsOf(call: Context, person: Person, kind: Kind | undefined, snapshot: string | undefined): Answer {
  call.rule('ukg.people.extensions');
  const active = statusOn(person, snapshot ?? today(call)) === 'Active';
  const who = { active, personId: person.personKey, personNumber: person.personNumber };
  const timekeepingExtension = timekeepingOf(call, person, who, snapshot);
  if (kind === 'timekeeping') return { timekeepingExtension };
  if (kind !== undefined) return { [`${kind}Extension`]: who };
  return {
    allExtension: {
      accrualExtension: who,
      ...who,
      deviceExtension: who,
      employeeExtension: who,
      schedulingExtension: who,
      ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
      timekeepingExtension,
    },
  };
}

function timekeepingOf(call: Context, person: Person, who: Timekeeping, snapshot: string | undefined): Timekeeping {
  const employeeTerms = termsOf(call, person).map((term) => {
    const { employmentTerm, effectiveDate, expirationDate } = toAssignment(call, term);
    const { id: employmentTermId, qualifier } = employmentTerm;
    return { effectiveDate, employmentTerm: qualifier, employmentTermId, expirationDate };
  });
  const onSnapshot = employeeTerms.filter(
    ({ effectiveDate, expirationDate }) =>
      snapshot !== undefined && effectiveDate <= snapshot && snapshot < expirationDate,
  );
  return {
    active: who.active ?? false,
    employeeTerms,
    ...(snapshot === undefined ? {} : { employeeTermsForExtensionSnapshotDate: onSnapshot }),
    personId: person.personKey,
    personNumber: person.personNumber,
    ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
  };
}
