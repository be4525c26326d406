import { toJson } from '../../../engine/http/json.ts';
import { JobAssignment, PersonInformation, PersonDetails as PersonMembers, UserAccount } from '../generated/schemas.ts';
import type { components } from '../generated/types.ts';
import { accountChangesOf, statusOn } from '../identity/identity.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Person, PersonDetails, StatusChange } from '../tables.ts';
import type { Context } from '../types.ts';
import { isUkgFailure } from '../wire/bulk.ts';
import { inContractOrder } from '../wire/contract-order.ts';
import { clampDate, endOfTime, today } from '../wire/dates.ts';
import { profilesWithSent } from './accrual-profiles.ts';
import { laidOver } from './dated-lists.ts';
import { type Checked, requireConsistent, toStatus } from './person-checks.ts';
import { emailsOf } from './persons.ts';

type Information = components['schemas']['PersonInformation'];
type StatusRow = { readonly effectiveDate?: string; readonly expirationDate?: string; readonly name: string };
type Entry = Readonly<Record<string, unknown>>;

/** A person with the members that were sent. What was not sent stays. */
export function withSent(call: Context, before: Person, sent: Checked): Person {
  const { personNumber, firstName, lastName, hireDate } = sent.personInformation.person;
  const { userName } = sent.user?.userAccount ?? {};
  const named: Person = {
    ...withStatuses(call, before, sent.personInformation),
    ...defined({ personNumber, firstName, lastName, hireDate, userName }),
  };
  const accrualProfiles = profilesWithSent(call, before.accrualProfiles ?? [], sent.personInformation.person);
  const details = detailsOf(call, named, sent);
  const email = sent.personInformation.emailAddresses === undefined ? before.email : workAddress(details);
  const { details: _before, ...others } = named;
  const hasDetails = Object.keys(details).length > 0;
  const person: Person = {
    ...others,
    ...defined({ email }),
    ...(hasDetails ? { details } : {}),
    ...(accrualProfiles.length > 0 ? { accrualProfiles } : {}),
  };
  return reactivated(call, before, person, sent.personInformation);
}

/** The members that have a value. */
function defined<T extends object>(members: T): { [name in keyof T]?: NonNullable<T[name]> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [name in keyof T]?: NonNullable<T[name]> };
}

function workAddress({ emailAddresses = [] }: PersonDetails): string | undefined {
  return emailAddresses.find(({ contactTypeName = '' }) => contactTypeName.toLowerCase() === 'work')?.address;
}

// Details

function detailsOf(call: Context, person: Person, sent: Checked): PersonDetails {
  const isMailSent = sent.personInformation.emailAddresses !== undefined;
  const before = { ...person.details, ...(isMailSent ? { emailAddresses: emailsOf(person) } : {}) };
  const kept = changed(call, person, before, sent);
  const alone = changed(call, person, {}, sent);
  const isAlike = toJson(kept) === toJson(alone) || isRefusedAlike(person, kept, alone);
  return isAlike || call.holds('ukg.people.update.partial') ? kept : alone;
}

/** True for details of a person of which the same failure comes. */
function isRefusedAlike(person: Person, one: PersonDetails, another: PersonDetails): boolean {
  const refusal = refusalOf({ ...person, details: one });
  return refusal !== undefined && refusal === refusalOf({ ...person, details: another });
}

function refusalOf(person: Person): string | undefined {
  try {
    requireConsistent(person);
  } catch (error) {
    if (isUkgFailure(error)) return toJson(error.values);
    throw error;
  }
  return undefined;
}

/** The members by which the entries of the lists without dates are told from each other. */
const typeMembers = {
  approverList: 'approveLevel',
  customDataList: 'customDataTypeName',
  customDateList: 'customDateTypeName',
  emailAddresses: 'contactTypeName',
  expectedHoursList: 'timePeriodTypeName',
  personAuthenticationTypes: 'authenticationTypeName',
  personLicenseTypes: 'licenseTypeName',
  postalAddresses: 'contactTypeName',
  purposeAssignments: 'purpose',
  telephoneNumbers: 'contactTypeName',
} as const;

/** The members that are objects, of which an update keeps what it does not send. */
const objectMembers = ['accessAssignment', 'employeeCurrencyAssignment', 'kpassAccount', 'workEmployee'] as const;

const members = { ...PersonInformation, ...JobAssignment, person: { kind: 'object', members: PersonMembers } } as const;
const detailMembers = { ...members, userAccount: { kind: 'object', members: UserAccount } } as const;

function changed(call: Context, person: Person, before: PersonDetails, sent: Checked): PersonDetails {
  const { personInformation, jobAssignment = {}, user: { userAccount: { ...account } = {} } = {} } = sent;
  delete account.userName;
  delete account.userPassword;
  const lists = Object.entries(typeMembers).map(([list, type]) => {
    const name = list as keyof typeof typeMembers;
    return [list, withEntries(call, before[name] ?? [], personInformation[name], type)] as const;
  });
  return withoutEmpty(
    inContractOrder(detailMembers, {
      ...before,
      ...Object.fromEntries(objectMembers.map((name) => [name, { ...before[name], ...personInformation[name] }])),
      ...Object.fromEntries(lists),
      person: { ...before.person, ...besides(call, person, personInformation.person) },
      baseWageRates: withRows(call, before.baseWageRates ?? [], jobAssignment.baseWageRates),
      jobAssignmentDetails: { ...before.jobAssignmentDetails, ...jobAssignment.jobAssignmentDetails },
      primaryLaborAccounts: withRows(call, before.primaryLaborAccounts ?? [], jobAssignment.primaryLaborAccounts),
      userAccount: { ...before.userAccount, ...account },
    }),
  );
}

function withoutEmpty(details: PersonDetails): PersonDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => Object.keys(value).length > 0));
}

/** The members of a person that have no place of their own. */
function besides(call: Context, { firstName, lastName }: Person, sent: components['schemas']['PersonDetails']) {
  const { firstName: _first, lastName: _last, hireDate: _hired, personNumber: _number, ...kept } = sent;
  const { accrualProfileName: _name, accrualProfileEffectiveDate: _from, accrualProfileEndDate: _to, ...rest } = kept;
  const { fullName, ...others } = rest;
  const isDerived =
    fullName === undefined || fullName === (firstName === undefined ? lastName : `${lastName}, ${firstName}`);
  const isKept = !isDerived && call.choose('ukg.people.write.full-name') === 'as-sent';
  return isKept ? { fullName, ...others } : others;
}

function withEntries(call: Context, before: readonly Entry[], sent: readonly Entry[] | undefined, type: string) {
  if (sent === undefined) return before;
  const merged = sent.reduce<readonly Entry[]>((entries, entry) => withEntry(call, entries, entry, type), before);
  return mergedOr(call, merged, sent);
}

function withEntry(call: Context, entries: readonly Entry[], entry: Entry, type: string): readonly Entry[] {
  const known = entries.find((each) => isOfType(call, each[type], entry[type]));
  if (known === undefined) return [...entries, entry];
  return entries.map((each) => (each === known ? { ...each, ...entry, [type]: each[type] } : each));
}

function isOfType(call: Context, known: unknown, sent: unknown): boolean {
  if (known === sent) return true;
  const isAlike = String(known).toLowerCase() === String(sent).toLowerCase();
  return isAlike && call.holds('ukg.people.update.type-any-case');
}

function withRows<Row extends { effectiveDate?: string; expirationDate?: string }>(
  call: Context,
  before: readonly Row[],
  sent: readonly Row[] | undefined,
): readonly Row[] {
  if (sent === undefined) return before;
  const rows = sent.map((row) => withinTime(call, row));
  return mergedOr(call, laidOver(before, rows), laidOver([], rows));
}

/** A row with its dates pulled within time, as dates of any request are. */
function withinTime<Row extends { effectiveDate?: string; expirationDate?: string }>(call: Context, row: Row): Row {
  const { effectiveDate, expirationDate } = row;
  const isWithin = [effectiveDate, expirationDate].every((date) => date === undefined || clampDate(date) === date);
  if (isWithin || !call.holds('ukg.dates.clamped')) return row;
  return {
    ...row,
    ...(effectiveDate === undefined ? {} : { effectiveDate: clampDate(effectiveDate) }),
    ...(expirationDate === undefined ? {} : { expirationDate: clampDate(expirationDate) }),
  };
}

function mergedOr<T>(call: Context, merged: readonly T[], replaced: readonly T[]): readonly T[] {
  if (toJson(merged) === toJson(replaced)) return merged;
  return call.choose('ukg.people.update.lists') === 'merge' ? merged : replaced;
}

// Statuses

function withStatuses(call: Context, person: Person, sent: Information): Person {
  const { employmentStatusList = [], userAccountStatusList = [] } = sent;
  const employment = employmentStatusList.map(({ employmentStatusName, ...dates }) =>
    toRow(employmentStatusName, dates),
  );
  const account = userAccountStatusList.map(({ userAccountStatusName, ...dates }) =>
    toRow(userAccountStatusName, dates),
  );
  const accountBefore = accountChangesOf(person);
  return {
    ...person,
    employmentStatus: withStatusRows(call, person.employmentStatus, employment),
    ...(account.length === 0 ? {} : { userAccountChanges: withStatusRows(call, accountBefore, account) }),
  };
}

function toRow(name: string | undefined, dates: Omit<StatusRow, 'name'>): StatusRow {
  return { ...dates, name: name ?? '' };
}

function withStatusRows(call: Context, before: readonly StatusChange[], sent: readonly StatusRow[]) {
  if (sent.length === 0) return before;
  const rows = before.map(({ name, from }, i) => ({
    name,
    effectiveDate: from,
    expirationDate: before[i + 1]?.from ?? endOfTime,
  }));
  const within = sent.map((row) => withinTime(call, row));
  const [merged, replaced] = [laidOver(rows, within), laidOver<StatusRow>([], within)];
  if (hasGap(merged) && hasGap(replaced)) throw daysWithoutStatus();
  return toChanges(mergedOr(call, merged, replaced));
}

function hasGap(rows: readonly StatusRow[]): boolean {
  return rows.some(({ expirationDate }, i) => expirationDate !== (rows[i + 1]?.effectiveDate ?? endOfTime));
}

function daysWithoutStatus() {
  return notSimulated('A status that ends before another one begins');
}

/** The changes of a status by its rows. @throws a failure of Paystub's own where there is a day without a status */
function toChanges(rows: readonly StatusRow[]): readonly StatusChange[] {
  if (hasGap(rows)) throw daysWithoutStatus();
  return rows.flatMap(({ name, effectiveDate: from = '' }) => {
    const status = toStatus(name);
    return status === undefined ? [] : [{ name: status, from }];
  });
}

function reactivated(call: Context, before: Person, person: Person, { personLicenseTypes = [] }: Information): Person {
  const day = today(call);
  const isLicensed = personLicenseTypes.some(({ activeFlag }) => activeFlag === true);
  if (!isLicensed || statusOn(before, day) !== 'Terminated') return person;
  const active = {
    ...person,
    employmentStatus: activeFrom(day, person.employmentStatus),
    userAccountChanges: activeFrom(day, accountChangesOf(person)),
  };
  const isActive = toJson(active) === toJson(person);
  return isActive || call.holds('ukg.people.write.licence-reactivates') ? active : person;
}

/** The changes of a status that is Active from a day on. */
function activeFrom(day: string, changes: readonly StatusChange[]): readonly StatusChange[] {
  return [...changes.filter(({ from }) => from < day), { name: 'Active', from: day }];
}
