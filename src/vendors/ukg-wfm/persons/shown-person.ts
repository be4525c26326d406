import type { Person } from '../tables.ts';
import { changesOf } from './shown-extensions.ts';

type Values = Readonly<Record<string, unknown>>;
/** A record of a person, as far as an answer tells it. */
type ShownPerson = Partial<Person> & Pick<Person, 'personKey' | 'personNumber'> & Values;

/**
 * The record of a person from the answer of the person operations: the inverse of `toAnswer`.
 * @returns `undefined` for an object that is no such answer
 */
export function shownPerson({
  personIdentity,
  personInformation,
  jobAssignment,
  user,
}: Values): ShownPerson | undefined {
  const { personKey } = Object(personIdentity);
  const { person, employmentStatusList, userAccountStatusList, ...lists } = Object(personInformation);
  if (typeof personKey !== 'number' || typeof Object(person).personNumber !== 'string') return undefined;
  const { personNumber, firstName, lastName, fullName: _, hireDate, ...besides } = person;
  const accounts = changesOf(userAccountStatusList, 'userAccountStatusName');
  const status = changesOf(employmentStatusList, 'employmentStatusName');
  const { employmentTermAssignments: __, ...job } = Object(jobAssignment);
  const { userName, ...userAccount } = Object(Object(user).userAccount);
  return {
    ...{ personKey, personNumber, lastName, hireDate, jobAssignmentId: personKey },
    ...(firstName === undefined ? {} : { firstName }),
    ...(typeof userName === 'string' ? { userName } : {}),
    ...(status.length === 0 ? {} : { employmentStatus: status }),
    ...(accounts.length === 0 ? {} : { userAccountStatus: accounts.at(-1)?.name, userAccountChanges: accounts }),
    details: {
      ...withoutProfile(lists),
      ...job,
      person: withoutProfile(besides),
      ...(Object.keys(userAccount).length === 0 ? {} : { userAccount }),
    },
  } as ShownPerson;
}

/** Members without those that come from the accrual profiles of a person. */
function withoutProfile(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('accrualProfile')));
}
