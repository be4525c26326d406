import type { components } from '../generated/types.ts';
import { requirePersonById } from '../identity/identity.ts';
import type { Person } from '../tables.ts';
import { termsOf, toAssignment } from '../terms/terms.ts';
import type { Call, Context, Reply } from '../types.ts';
import { dayBefore, endOfTime } from '../wire/dates.ts';
import { firstNameOf, fullNameOf } from '../wire/names.ts';

type Answer = components['schemas']['Person'];

/** Retrieve Person by ID. */
export function retrievePersonById(call: Call<'retrievePersonById'>): Reply<'retrievePersonById'> {
  const person = requirePersonById(call, call.params.personId);
  return { status: 200, body: toAnswer(call, person) };
}

/** Retrieve Current User. */
export function retrieveCurrentUser(call: Call<'retrieveCurrentUser'>): Reply<'retrieveCurrentUser'> {
  const { personKey, userName } = call.caller;
  const person = requirePersonById(call, personKey);
  call.applies('ukg.people.current-user');
  return {
    status: 200,
    body: {
      employeeId: person.personKey,
      personNumber: person.personNumber,
      ...firstNameOf(call, person),
      lastName: person.lastName,
      userName,
      userLocale: 'en_US',
      timeZone: { timeZoneId: 'Etc/UTC', displayName: 'Coordinated Universal Time', gmtOffset: 0, shortName: 'UTC' },
    },
  };
}

function toAnswer(call: Context, person: Person): Answer {
  const { personKey, personNumber, lastName, hireDate, userName, userAccountStatus } = person;
  return {
    personIdentity: { personKey },
    personInformation: {
      accessAssignment: {},
      employmentStatusList: statusSpans(person),
      person: { ...firstNameOf(call, person), fullName: fullNameOf(call, person), hireDate, lastName, personNumber },
      userAccountStatusList: [
        { effectiveDate: hireDate, expirationDate: endOfTime, userAccountStatusName: userAccountStatus },
      ],
    },
    jobAssignment: { employmentTermAssignments: termAssignments(call, person) },
    ...(userName === undefined ? {} : { user: { userAccount: { userName } } }),
    gdapAssignments: [],
  };
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
