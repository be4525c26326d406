import type { components } from '../generated/types.ts';
import { personBy, requirePersonByNumber, statusOn } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import * as refusals from '../refusals/persons.ts';
import { listedBySearch } from '../refusals/search.ts';
import type { Person } from '../tables.ts';
import { termsOf, toAssignment } from '../terms/terms.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isDate, today } from '../wire/dates.ts';
import { firstNameOf, fullNameOf } from '../wire/names.ts';
import { accrualEntries } from './accrual-profiles.ts';
import { deviceOf } from './device-extension.ts';
import { inForce } from './in-force.ts';
import { accountSpans, statusSpans } from './persons.ts';
import { bulkOfPeople, findPeople, requirePersonCriteria } from './searches.ts';

type Answer = components['schemas']['PersonExtensions'];
type Employee = components['schemas']['EmployeeExtension'];
type Timekeeping = components['schemas']['TimekeepingExtension'];
const kinds = ['accrual', 'device', 'employee', 'scheduling', 'timekeeping'] as const;
type Kind = (typeof kinds)[number];

/** Retrieve All Extensions of one person. */
export function retrieveAllExtensions(call: Call<'retrieveAllExtensions'>): Reply<'retrieveAllExtensions'> {
  return { status: 200, body: extensionsOf(call, requirePersonOfQuery(call, call.query), undefined, undefined) };
}

type Query = { readonly person_number?: string; readonly aoid?: string; readonly coid?: string };

/** Retrieve Person by Extension: one extension of one person. */
export const retrieveEmployeeExtension = (call: Call<'retrieveEmployeeExtension'>) => oneExtension(call, 'employee');
export const retrieveTimekeepingExtension = (call: Call<'retrieveTimekeepingExtension'>) =>
  oneExtension(call, 'timekeeping');
export const retrieveSchedulingExtension = (call: Call<'retrieveSchedulingExtension'>) =>
  oneExtension(call, 'scheduling');
export const retrieveAccrualExtension = (call: Call<'retrieveAccrualExtension'>) => oneExtension(call, 'accrual');
export const retrieveDeviceExtension = (call: Call<'retrieveDeviceExtension'>) => oneExtension(call, 'device');

function oneExtension(call: Context & { readonly query: Query }, kind: Kind) {
  return { status: 200 as const, body: extensionsOf(call, requirePersonOfQuery(call, call.query), kind, undefined) };
}

/** Retrieve Persons: their extensions. */
export function retrievePersons(call: Call<'retrievePersons'>): Reply<'retrievePersons'> {
  const criteria = requirePersonCriteria(call, call.body, listedBySearch, ['extensionType', 'snapshotDate']);
  const { extensionType, snapshotDate } = call.body.where ?? {};
  const kind = kindOf(call, extensionType);
  if (extensionType !== undefined && kind === undefined) throw refusals.unknownExtensionType();
  if (snapshotDate !== undefined && !isDate(snapshotDate)) throw refusals.invalidSnapshotDate();
  const matches = findPeople(call, criteria, call.body, listedBySearch);
  return bulkOfPeople(call, matches, listedBySearch, ({ person }) => extensionsOf(call, person, kind, snapshotDate));
}

function kindOf(call: Context, extensionType: string | undefined): Kind | undefined {
  const kind = kinds.find((name) => name === extensionType?.toLowerCase());
  if (kind === undefined || kind === extensionType) return kind;
  return call.holds('ukg.people.extension-type-any-case') ? kind : undefined;
}

function requirePersonOfQuery(call: Context, query: Query): Person {
  const { person_number: personNumber, aoid, coid } = query;
  if (personNumber !== undefined) {
    if (aoid !== undefined) throw refusals.numberAndAoid(personNumber, aoid);
    return requirePersonByNumber(call, personNumber, unknownPersonListed);
  }
  if (aoid === undefined) throw refusals.noCriterion('personNumber');
  if (coid === undefined) throw refusals.noCriterion('coid');
  const person = personBy(call, 'aoid', aoid, coid);
  if (person === undefined) throw unknownPersonListed('aoid', aoid);
  return person;
}

/** A person's extensions: those of one kind, or all of them. */
function extensionsOf(call: Context, person: Person, kind: Kind | undefined, snapshot: string | undefined): Answer {
  const active = statusOn(person, snapshot ?? today(call)) === 'Active';
  const common = { active, personId: person.personKey, personNumber: person.personNumber };
  if (kind === 'timekeeping') return { timekeepingExtension: timekeepingOf(call, person, active, snapshot) };
  if (kind === 'employee') return { employeeExtension: employeeOf(call, person, active, snapshot) };
  const another = call.holds('ukg.people.other-extensions') ? common : {};
  if (kind === 'device') return { deviceExtension: deviceOf(call, person, another, snapshot) };
  if (kind === 'accrual') return { accrualExtension: { ...accrualEntries(call, person, snapshot), ...another } };
  if (kind !== undefined) return { [`${kind}Extension`]: another };
  return {
    allExtension: {
      accrualExtension: { ...accrualEntries(call, person, snapshot), ...another },
      ...common,
      deviceExtension: deviceOf(call, person, another, snapshot),
      employeeExtension: employeeOf(call, person, active, snapshot),
      schedulingExtension: another,
      ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
      timekeepingExtension: timekeepingOf(call, person, active, snapshot),
    },
  };
}

function employeeOf(call: Context, person: Person, active: boolean, snapshot: string | undefined): Employee {
  const { personKey: personId, personNumber, lastName, hireDate, jobAssignmentId, userKey, userName } = person;
  if (!call.holds('ukg.people.employee-extension')) return { active, personId, personNumber };
  const accountStatuses = accountSpans(person).map(({ userAccountStatusName: accountStatus, ...dates }) => ({
    accountStatus,
    ...dates,
  }));
  const employmentStatuses = statusSpans(person).map(({ effectiveDate, employmentStatusName, expirationDate }) => ({
    effectiveDate,
    employmentStatus: employmentStatusName,
    expirationDate,
  }));
  return {
    active,
    effDatedAccountStatuses: accountStatuses,
    employmentStatuses,
    ...(snapshot === undefined
      ? {}
      : { employmentStatusesForExtensionSnapshotDate: inForce(employmentStatuses, snapshot) }),
    ...externalIdentifiersOf(call, person),
    ...firstNameOf(call, person),
    fullName: fullNameOf(call, person),
    hireDate,
    jobAssignmentId,
    lastName,
    personId,
    personNumber,
    ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
    ...(userKey === undefined ? {} : { userAccountId: userKey }),
    ...(userName === undefined ? {} : { userName }),
  };
}

function externalIdentifiersOf(call: Context, { aoid, coid }: Person): Pick<Employee, 'externalIdentifiers'> {
  const known = Object.entries({ aoid, coid }).flatMap(([identifierType, identifierValue]) =>
    identifierValue === undefined ? [] : [{ identifierType, identifierValue }],
  );
  const isShown = known.length > 0 && call.choose('ukg.people.external-identifiers') === 'common-ids';
  return isShown ? { externalIdentifiers: known } : {};
}

function timekeepingOf(call: Context, person: Person, active: boolean, snapshot: string | undefined): Timekeeping {
  const employeeTerms = termsOf(call, person).map((term) => {
    const { employmentTerm, effectiveDate, expirationDate } = toAssignment(call, term);
    const { id: employmentTermId, qualifier } = employmentTerm;
    return { effectiveDate, employmentTerm: qualifier, employmentTermId, expirationDate };
  });
  return {
    active,
    employeeTerms,
    ...(snapshot === undefined ? {} : { employeeTermsForExtensionSnapshotDate: inForce(employeeTerms, snapshot) }),
    personId: person.personKey,
    personNumber: person.personNumber,
    ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
  };
}
