import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/person-changes.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { today } from '../wire/dates.ts';
import { findByName } from '../wire/references.ts';

type Sent = components['schemas']['Person'];
type Information = components['schemas']['PersonInformation'];

/** A person as sent, with the members that no request may leave out. */
export type Checked = Sent & {
  readonly personInformation: Information & { readonly person: components['schemas']['PersonDetails'] };
};

const statuses = ['Active', 'Inactive', 'Terminated'] as const;

/**
 * A person as sent, complete as far as every request must be.
 * @throws a named failure for a member that is missing, too long or wrong in itself
 */
export function requireMembers(call: Context, sent: Sent): Checked {
  const { personInformation } = sent;
  if (personInformation === undefined) throw refusals.missingMember('personInformation');
  const { person } = personInformation;
  if (person === undefined) throw refusals.missingMember('person');
  if (person.personNumber === '') throw refusals.missingMember('personNumber');
  if (person.lastName === '') throw refusals.missingMember('lastName');
  if (sent.user !== undefined && sent.user.userAccount === undefined) throw refusals.missingMember('userAccount');
  if ((sent.gdapAssignments?.length ?? 0) > 0) throw notSimulated('The member gdapAssignments');
  requireLengths(sent);
  requireDates(sent);
  requireStatuses(personInformation);
  requirePayRule(call, sent.jobAssignment?.jobAssignmentDetails?.payRuleName);
  const { userPassword } = sent.user?.userAccount ?? {};
  if (userPassword !== undefined && userPassword.length < 8) throw refusals.shortPassword();
  const { birthDate } = person;
  if (birthDate !== undefined && birthDate >= today(call)) throw refusals.bornTooLate(birthDate);
  return { ...sent, personInformation: { ...personInformation, person } };
}

function requirePayRule(call: Context, name: string | undefined): void {
  if (name === undefined || findByName(call, name, call.state.payRule) !== undefined) return;
  throw refusals.badValue('payRuleName', name);
}

function requireLengths({ personInformation = {}, jobAssignment, user }: Sent): void {
  const { person = {}, emailAddresses = [], telephoneNumbers = [], postalAddresses = [] } = personInformation;
  const { customDataList = [] } = personInformation;
  const { userName, userPassword } = user?.userAccount ?? {};
  const texts: readonly (readonly [name: string, value: string | undefined, maximum: number])[] = [
    ['firstName', person.firstName, 30],
    ['lastName', person.lastName, 30],
    ['middleInitial', person.middleInitial, 1],
    ['shortName', person.shortName, 20],
    ...emailAddresses.map(({ address }) => ['address', address, 35] as const),
    ...telephoneNumbers.map(({ phoneNumber }) => ['phoneNumber', phoneNumber, 35] as const),
    ...postalAddresses.flatMap((address) => [
      ['street', address.street, 100] as const,
      ...(['city', 'state', 'postalCode', 'country'] as const).map((name) => [name, address[name], 25] as const),
    ]),
    ...customDataList.map(({ text }) => ['text', text, 80] as const),
    ['timeZoneName', jobAssignment?.jobAssignmentDetails?.timeZoneName, 30],
    ['userName', userName, 50],
    ['userPassword', userPassword, 35],
  ];
  for (const [name, value = '', maximum] of texts) {
    if ([...value].length > maximum) throw refusals.tooLong(name, maximum);
  }
}

function requireDates({ personInformation, jobAssignment }: Sent): void {
  const { employmentStatusList = [], userAccountStatusList = [] } = personInformation ?? {};
  const { baseWageRates = [], primaryLaborAccounts = [] } = jobAssignment ?? {};
  const rows = [...employmentStatusList, ...userAccountStatusList, ...baseWageRates, ...primaryLaborAccounts];
  for (const { effectiveDate, expirationDate } of rows) {
    const isBackwards = effectiveDate !== undefined && expirationDate !== undefined && expirationDate < effectiveDate;
    if (isBackwards) throw refusals.datesInconsistent(effectiveDate, expirationDate);
  }
}

function requireStatuses({ employmentStatusList = [], userAccountStatusList = [] }: Information): void {
  for (const { employmentStatusName, effectiveDate } of employmentStatusList) {
    requireStatus('employmentStatusName', employmentStatusName, effectiveDate);
  }
  for (const { userAccountStatusName, effectiveDate } of userAccountStatusList) {
    requireStatus('userAccountStatusName', userAccountStatusName, effectiveDate);
  }
}

function requireStatus(member: string, name: string | undefined, effectiveDate: string | undefined): void {
  if (name === undefined) throw refusals.missingInRow(member);
  if (toStatus(name) === undefined) throw refusals.badValue(member, name);
  if (effectiveDate === undefined) throw refusals.missingInRow('effectiveDate');
}

/** The status of a name, `undefined` for a name that is none. */
export function toStatus(name: string): (typeof statuses)[number] | undefined {
  return statuses.find((status) => status === name);
}

/**
 * Requires a number and a user name that nobody else has.
 * @throws a named failure
 */
export function requireUnique(
  call: Context,
  { personInformation, user }: Checked,
  personKey: number | undefined,
): void {
  const { personNumber } = personInformation.person;
  const { userName } = user?.userAccount ?? {};
  const isOther = (person: Person | undefined) => person !== undefined && person.personKey !== personKey;
  if (personNumber !== undefined && isOther(call.state.person.by('personNumber', personNumber)[0])) {
    throw refusals.numberTaken();
  }
  if (userName !== undefined && isOther(call.state.person.by('userName', userName.toLowerCase())[0])) {
    throw refusals.notUnique('userName');
  }
}

/**
 * Checks the dates and licences of a person, as it is to be stored, against each other.
 * @throws a named failure
 */
export function requireConsistent({ hireDate, details = {} }: Person): void {
  const { birthDate } = details.person ?? {};
  const levels = details.approverList?.map(({ approveLevel }) => approveLevel) ?? [];
  if (levels.length > 0 && !levels.includes('1')) throw refusals.noFirstApprover();
  if (birthDate !== undefined && hireDate < birthDate) throw refusals.hiredBeforeBirth(birthDate, hireDate);
  const isTimekeeping = (details.personLicenseTypes ?? []).some(
    ({ activeFlag, licenseTypeName = '' }) => activeFlag === true && licenseTypeName.includes('Timekeeping'),
  );
  if (isTimekeeping && details.jobAssignmentDetails?.payRuleName === undefined) throw refusals.noPayRule();
}
