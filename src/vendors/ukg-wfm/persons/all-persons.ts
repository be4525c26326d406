import type { components } from '../generated/types.ts';
import { notApplicable, statusOn } from '../identity/identity.ts';
import * as refusals from '../refusals/persons.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isDate, today } from '../wire/dates.ts';
import { firstNameOf } from './names.ts';

type Search = components['schemas']['AllPersonsSearch'];
type PersonRecord = components['schemas']['AllPersons']['records'][number];

const maxCount = 10_000;

/** Every status that a search may ask for. */
const statuses: readonly string[] = [notApplicable, 'Active', 'Inactive', 'Terminated'];

/** Retrieve All Persons. */
export function retrieveAllPersons(call: Call<'retrieveAllPersons'>): Reply<'retrieveAllPersons'> {
  const { where, index = 0, count = maxCount } = call.body;
  call.rule('ukg.people.apply-read.checks');
  checkSearch(call.body);
  const day = where.snapshotDate ?? today(call);
  if (where.dateRange !== undefined) throw notSimulated('A dateRange');
  call.rule('ukg.people.apply-read.pages');
  const records = pageOf(call, where, day, index * count, count).map((person) =>
    where.returnPersonIdOnly === true ? { personId: person.personKey } : toRecord(person, day),
  );
  return { status: 200, body: { totalElements: String(records.length), records } };
}

/** @throws a named failure for a status, an index, a count or a date that is not valid */
function checkSearch({ where, index = 0, count = maxCount }: Search): void {
  const { employmentStatus = 'Active', userAccountStatus = 'Active', snapshotDate = '2020-01-01' } = where;
  if (!statuses.includes(employmentStatus)) throw refusals.unknownEmploymentStatus(employmentStatus);
  if (!statuses.includes(userAccountStatus)) throw refusals.unknownUserAccountStatus(userAccountStatus);
  if (index < 0) throw refusals.invalidIndex(index);
  if (count < 1) throw refusals.invalidCount(count);
  if (count > maxCount) throw refusals.countTooLarge(count, maxCount);
  if (!isDate(snapshotDate)) throw refusals.invalidDateFormat();
}

// Stops as soon as the page is full, so that nobody behind it is looked at.
function pageOf(call: Context, where: Search['where'], day: string, start: number, count: number): readonly Person[] {
  const page: Person[] = [];
  let position = 0;
  for (const person of call.state.person.all()) {
    if (page.length === count) break;
    if (!matches(person, where, day)) continue;
    if (position >= start) page.push(person);
    position += 1;
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

function accountStatusOn({ hireDate, userAccountStatus }: Person, day: string): string {
  return hireDate <= day ? userAccountStatus : notApplicable;
}
