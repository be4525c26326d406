import type { components } from '../generated/types.ts';
import { requirePersonById } from '../identity/identity.ts';
import type { Person } from '../tables.ts';
import { termsOf, toAssignment } from '../terms/terms.ts';
import type { Call, Context, Reply } from '../types.ts';
import { dayBefore, endOfTime } from '../wire/dates.ts';
import { firstNameOf, fullNameOf } from './names.ts';

type Answer = components['schemas']['Person'];

/** Retrieve Person by ID. */
export function retrievePersonById(call: Call<'retrievePersonById'>): Reply<'retrievePersonById'> {
  const person = requirePersonById(call, call.params.personId);
  call.rule('ukg.people.by-id');
  return { status: 200, body: toAnswer(call, person) };
}

/** Retrieve Current User. */
export function retrieveCurrentUser(call: Call<'retrieveCurrentUser'>): Reply<'retrieveCurrentUser'> {
  const { personKey, userName } = call.caller;
  const person = requirePersonById(call, personKey);
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

function toAnswer(call: Context, person: Person): Answer {
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

/** A person's employment status from day to day, the end of each span exclusive. */
export function statusSpans({ employmentStatus }: Person) {
  return employmentStatus.map(({ name, from }, i) => ({
    effectiveDate: from,
    employmentStatusName: name,
    expirationDate: employmentStatus[i + 1]?.from ?? endOfTime,
  }));
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
