import type { VendorFailure } from '../../../engine/http/failure.ts';
import { toJson } from '../../../engine/http/json.ts';
import type { components } from '../generated/types.ts';
import { accountStatusOn, notApplicable, statusOn } from '../identity/identity.ts';
import * as refusals from '../refusals/persons.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isDate, today } from '../wire/dates.ts';
import { firstNameOf } from '../wire/names.ts';

type Search = components['schemas']['AllPersonsSearch'];
type PersonRecord = components['schemas']['AllPersons']['records'][number];

const maxCount = 10_000;

/** Every status that a search may ask for. */
const statuses: readonly string[] = [notApplicable, 'Active', 'Inactive', 'Terminated'];

/** Retrieve All Persons. */
export function retrieveAllPersons(call: Call<'retrieveAllPersons'>): Reply<'retrieveAllPersons'> {
  const { count = maxCount } = call.body;
  const where = requireCriteria(call, call.body);
  const index = Number(call.body.index ?? 0); // far beyond every page where it does not fit
  const day = where.snapshotDate ?? today(call);
  if (where.dateRange !== undefined) throw notSimulated('A dateRange');
  const fromPerson = pageOf(call, where, day, index, count);
  // Where nobody comes after that many people, nobody does after that many pages.
  const isEither = index * count === index || fromPerson.page.length === 0;
  const countsPages = !isEither && call.holds('ukg.people.apply-read.pages');
  const { page, before, isLast } = countsPages ? pageOf(call, where, day, index * count, count) : fromPerson;
  const records = page.map((person) =>
    where.returnPersonIdOnly === true ? { personId: person.personKey } : toRecord(call, person, day),
  );
  const isWhole = before === 0 && isLast;
  const countsPage = isWhole || call.holds('ukg.people.apply-read.total');
  const total = countsPage ? records.length : totalOf(call, where, day);
  return { status: 200, body: { totalElements: String(total), records } };
}

/**
 * The criteria of a search, statuses in the spelling of answers.
 * @throws a named failure for a status, an index, a count or a date that is not valid
 */
function requireCriteria(call: Context, { where, index = 0, count = maxCount }: Search): Search['where'] {
  const { employmentStatus, userAccountStatus, snapshotDate = '2020-01-01', missingExternalIdType = 'aoid' } = where;
  const statusesOf = {
    ...readStatus(call, 'employmentStatus', employmentStatus, refusals.unknownEmploymentStatus),
    ...readStatus(call, 'userAccountStatus', userAccountStatus, refusals.unknownUserAccountStatus),
  };
  if (index < 0) throw refusals.invalidIndex(index);
  if (count < 1) throw refusals.invalidCount(count);
  if (count > maxCount) throw refusals.countTooLarge(count, maxCount);
  if (!isDate(snapshotDate)) throw refusals.invalidDateFormat();
  if (missingExternalIdType !== 'aoid') throw notSimulated(`A missingExternalIdType of ${missingExternalIdType}`);
  return { ...where, ...statusesOf };
}

/** The member for a status, in the spelling of answers. The vendor's examples write it in lower case. */
function readStatus(
  call: Context,
  member: 'employmentStatus' | 'userAccountStatus',
  sent: string | undefined,
  unknown: (status: string) => VendorFailure,
): Search['where'] {
  if (sent === undefined) return {};
  const known = statuses.find((status) => status.toLowerCase() === sent.toLowerCase());
  if (known === undefined) throw unknown(sent);
  if (known !== sent && !call.holds('ukg.people.apply-read.status-any-case')) throw unknown(sent);
  return { [member]: known };
}

/** One page of the people whom a search finds. */
type Page = {
  readonly page: readonly Person[];
  /** Number of people on the pages before it. */
  readonly before: number;
  /** True if nobody comes after it. */
  readonly isLast: boolean;
};

function pageOf(call: Context, where: Search['where'], day: string, start: number, count: number): Page {
  const { found, rest } = matching(call, where, day);
  const end = start + count;
  while (found.length <= end) {
    const { value: person, done } = rest.next();
    if (done === true) break;
    found.push(person);
  }
  return { page: found.slice(start, end), before: Math.min(start, found.length), isLast: found.length <= end };
}

/** The people whom a search finds: those that were looked up so far, and the others. */
type Matching = { readonly found: Person[]; readonly rest: Iterator<Person> };

// Kept until somebody changes, so that each page goes on where the one before it ended and costs as much as the first.
function matching({ state: { person } }: Context, where: Search['where'], day: string): Matching {
  const { employmentStatus, userAccountStatus, missingExternalIdType } = where;
  const name = toJson([day, employmentStatus, userAccountStatus, missingExternalIdType]);
  const isEverybody =
    employmentStatus === undefined && userAccountStatus === undefined && missingExternalIdType === undefined;
  return person.derived(`search ${name}`, person.version, () => {
    // Whom nothing is asked of need not be looked at: the last page costs as much as the first, whichever comes first.
    if (isEverybody) return { found: Array.from(person.all()), rest: Iterator.from([]) };
    return { found: [], rest: Iterator.from(person.all()).filter((each) => matches(each, where, day)) };
  });
}

function totalOf(call: Context, where: Search['where'], day: string): number {
  let total = 0;
  for (const person of call.state.person.all()) if (matches(person, where, day)) total += 1;
  return total;
}

function matches(person: Person, where: Search['where'], day: string): boolean {
  const { employmentStatus, userAccountStatus, missingExternalIdType } = where;
  return (
    (employmentStatus === undefined || statusOn(person, day) === employmentStatus) &&
    (userAccountStatus === undefined || accountStatusOn(person, day) === userAccountStatus) &&
    (missingExternalIdType === undefined || person.aoid === undefined)
  );
}

function toRecord(call: Context, person: Person, day: string): PersonRecord {
  return {
    personId: person.personKey,
    personNumber: person.personNumber,
    ...firstNameOf(call, person),
    lastName: person.lastName,
    employmentStatus: statusOn(person, day),
    userAccountStatus: accountStatusOn(person, day),
  };
}
