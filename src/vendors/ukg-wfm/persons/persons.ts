import type { components } from '../generated/types.ts';
import { notApplicable, statuses, statusOn, statusSpans } from '../identity/employment-status.ts';
import { unknownPerson } from '../identity/person-identity.ts';
import { fullNameOf } from '../identity/person-names.ts';
import { today } from '../identity/today.ts';
import { notSimulated } from '../refusals/errors.ts';
import {
  badCount,
  badEmploymentStatus,
  badIndex,
  badUserAccountStatus,
  countLimit,
  dateFormatInvalid,
} from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import { dayBefore, endOfTime } from '../terms/effective-dates.ts';
import { termsOf, toAssignment } from '../terms/person-terms.ts';
import type { Call, Context, Reply } from '../types.ts';

type Answer = components['schemas']['Person'];
type Search = components['schemas']['AllPersonsSearch'];
type PersonRecord = components['schemas']['AllPersons']['records'][number];

const mostListed = 10_000;

/** Retrieve Person by ID. */
export function retrievePersonById(call: Call<'retrievePersonById'>): Reply<'retrievePersonById'> {
  const { personId } = call.params;
  const person = call.state.person.get(String(personId)) ?? unknownPerson(call, 'personKey', personId);
  call.rule('ukg.people.by-id');
  return { status: 200, body: grouped(call, person) };
}

/** Retrieve All Persons. */
export function retrieveAllPersons(call: Call<'retrieveAllPersons'>): Reply<'retrieveAllPersons'> {
  const { where, index = 0, count = mostListed } = call.body;
  checkSearch(call, call.body);
  const day = where.snapshotDate ?? today(call);
  if (where.dateRange !== undefined) throw notSimulated('A dateRange');
  call.rule('ukg.people.apply-read.pages');
  const records = pageOf(call, where, day, index * count, count).map((person) =>
    where.returnPersonIdOnly === true ? { personId: person.personKey } : toRecord(person, day),
  );
  return { status: 200, body: { totalElements: String(records.length), records } };
}

/** Retrieve Current User. */
export function retrieveCurrentUser(call: Call<'retrieveCurrentUser'>): Reply<'retrieveCurrentUser'> {
  const { personKey, userName } = call.caller;
  const person = call.state.person.get(String(personKey)) ?? unknownPerson(call, 'personKey', personKey);
  call.rule('ukg.people.current-user');
  return {
    status: 200,
    body: {
      employeeId: person.personKey,
      personNumber: person.personNumber,
      ...firstNameOf(person),
      lastName: person.lastName,
      userName,
      userLocale: 'en_US',
      timeZone: { timeZoneId: 'Etc/UTC', displayName: 'Coordinated Universal Time', gmtOffset: 0, shortName: 'UTC' },
    },
  };
}

function grouped(call: Context, person: Person): Answer {
  const { personKey, personNumber, lastName, hireDate, userName, userAccountStatus } = person;
  return {
    personIdentity: { personKey },
    personInformation: {
      accessAssignment: {},
      employmentStatusList: statusSpans(person),
      person: { ...firstNameOf(person), fullName: fullNameOf(person), hireDate, lastName, personNumber },
      userAccountStatusList: [
        { effectiveDate: hireDate, expirationDate: endOfTime, userAccountStatusName: userAccountStatus },
      ],
    },
    jobAssignment: { employmentTermAssignments: termAssignments(call, person) },
    ...(userName === undefined ? {} : { user: { userAccount: { userName } } }),
    gdapAssignments: [],
  };
}

function termAssignments(call: Context, person: Person) {
  const terms = termsOf(call, person);
  if (terms.length > 0) call.rule('ukg.people.inclusive-end');
  return terms.map((term) => {
    const { employmentTerm, effectiveDate, expirationDate } = toAssignment(call, term);
    const endDate = expirationDate === endOfTime ? endOfTime : dayBefore(expirationDate);
    return { endDate, name: employmentTerm.qualifier, startDate: effectiveDate };
  });
}

function toRecord(person: Person, day: string): PersonRecord {
  return {
    personId: person.personKey,
    personNumber: person.personNumber,
    ...firstNameOf(person),
    lastName: person.lastName,
    employmentStatus: statusOn(person, day),
    userAccountStatus: accountStatusOn(person, day),
  };
}

// Stops as soon as the page is full: nobody behind it is looked at.
function pageOf(call: Context, where: Search['where'], day: string, from: number, count: number): readonly Person[] {
  const page: Person[] = [];
  let passed = 0;
  for (const person of call.state.person.all()) {
    if (page.length === count) break;
    if (!matches(person, where, day)) continue;
    if (passed >= from) page.push(person);
    passed += 1;
  }
  return page;
}

function matches(person: Person, where: Search['where'], day: string): boolean {
  const { employmentStatus, userAccountStatus, missingExternalIdType } = where;
  return (
    (employmentStatus === undefined || statusOn(person, day) === employmentStatus) &&
    (userAccountStatus === undefined || accountStatusOn(person, day) === userAccountStatus) &&
    (missingExternalIdType === undefined || person.aoid === undefined)
  );
}

function accountStatusOn({ hireDate, userAccountStatus }: Person, day: string): string {
  return hireDate <= day ? userAccountStatus : notApplicable;
}

function checkSearch(call: Context, { where, index = 0, count = mostListed }: Search): void {
  const { employmentStatus = 'Active', userAccountStatus = 'Active', snapshotDate = '2020-01-01' } = where;
  call.rule('ukg.people.apply-read.checks');
  if (!statuses.includes(employmentStatus)) throw badEmploymentStatus(employmentStatus);
  if (!statuses.includes(userAccountStatus)) throw badUserAccountStatus(userAccountStatus);
  if (index < 0) throw badIndex(index);
  if (count < 1) throw badCount(count);
  if (count > mostListed) throw countLimit(count, mostListed);
  if (!isDate(snapshotDate)) throw dateFormatInvalid();
}

/** Whether a text is an ISO local date of the calendar. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// A person without a first name has no such member, as recorded on a real system.
function firstNameOf({ firstName }: Person): { readonly firstName?: string } {
  return firstName === undefined ? {} : { firstName };
}
