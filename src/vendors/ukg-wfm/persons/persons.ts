import { Person as PersonMembers } from '../generated/schemas.ts';
import type { components } from '../generated/types.ts';
import { accountChangesOf, requirePersonById } from '../identity/identity.ts';
import type { Person, PersonDetails } from '../tables.ts';
import { termsOf, toAssignment } from '../terms/terms.ts';
import type { Call, Context, Reply } from '../types.ts';
import { inContractOrder } from '../wire/contract-order.ts';
import { dayBefore, endOfTime } from '../wire/dates.ts';
import { firstNameOf, fullNameOf } from '../wire/names.ts';
import { profileMembers } from './accrual-profiles.ts';

type Answer = components['schemas']['Person'];

/** Retrieve Person by ID. */
export function retrievePersonById(call: Call<'retrievePersonById'>): Reply<'retrievePersonById'> {
  const person = requirePersonById(call, call.params.personId);
  return { status: 200, body: toAnswer(call, person) };
}

/** A person as reads and changes answer it. */
export function toAnswer(call: Context, person: Person): Answer {
  const { personKey, personNumber, lastName, hireDate, userName, details = {} } = person;
  const {
    person: besides,
    accessAssignment = {},
    baseWageRates,
    jobAssignmentDetails,
    userAccount,
    ...others
  } = details;
  const { primaryLaborAccounts, emailAddresses = emailsOf(person), ...lists } = others;
  const isUser = userName !== undefined || userAccount !== undefined;
  return inContractOrder(PersonMembers, {
    personIdentity: { personKey },
    personInformation: {
      accessAssignment,
      ...lists,
      ...(emailAddresses.length === 0 ? {} : { emailAddresses }),
      employmentStatusList: statusSpans(person),
      person: {
        ...profileMembers(call, person),
        ...besides,
        ...firstNameOf(call, person),
        fullName: besides?.fullName ?? fullNameOf(call, person),
        hireDate,
        lastName,
        personNumber,
      },
      userAccountStatusList: accountSpans(person),
    },
    jobAssignment: {
      baseWageRates,
      employmentTermAssignments: termAssignments(call, person),
      jobAssignmentDetails,
      primaryLaborAccounts,
    },
    ...(isUser ? { user: { userAccount: { ...userAccount, userName } } } : {}),
    gdapAssignments: [],
  } as Answer);
}

/** The addresses of a person: those that were sent, or the one of work. */
export function emailsOf({ email, details }: Person): NonNullable<PersonDetails['emailAddresses']> {
  return details?.emailAddresses ?? (email === undefined ? [] : [{ address: email, contactTypeName: 'Work' }]);
}

/** The status of a person's user account from day to day, the end of each span exclusive. */
export function accountSpans(person: Person) {
  const changes = accountChangesOf(person);
  return changes.map(({ name, from }, i) => ({
    effectiveDate: from,
    expirationDate: changes[i + 1]?.from ?? endOfTime,
    userAccountStatusName: name,
  }));
}

/** A person's employment status from day to day, the end of each span exclusive. */
export function statusSpans({ employmentStatus }: Person) {
  return employmentStatus.map(({ name, from }, i) => ({
    effectiveDate: from,
    employmentStatusName: name,
    expirationDate: employmentStatus[i + 1]?.from ?? endOfTime,
  }));
}

function termAssignments(call: Context, person: Person) {
  return termsOf(call, person).map((term) => {
    const { employmentTerm, effectiveDate, expirationDate } = toAssignment(call, term);
    return { endDate: lastDayOf(call, expirationDate), name: employmentTerm.qualifier, startDate: effectiveDate };
  });
}

function lastDayOf(call: Context, expirationDate: string): string {
  const isLastDay =
    expirationDate === endOfTime ? !call.holds('ukg.people.forever-end') : call.holds('ukg.people.inclusive-end');
  return isLastDay ? dayBefore(expirationDate) : expirationDate;
}
