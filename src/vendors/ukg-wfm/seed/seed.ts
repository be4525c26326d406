import { credentials, userWithoutAccess } from '../access/credentials.ts';
import type { User } from '../tables.ts';
import { hyperfinds } from './hyperfinds.ts';
import { persons } from './persons.ts';
import { profiles } from './profiles.ts';
import { setupItems } from './setup-items.ts';
import { accrualProfiles, payCodes, payRules } from './setup-lists.ts';
import { terms } from './terms.ts';

const users: readonly User[] = [
  { userName: credentials.username, password: credentials.password, personKey: 10, functionAccess: true },
  {
    userName: userWithoutAccess.username,
    password: userWithoutAccess.password,
    personKey: 11,
    functionAccess: false,
  },
];

/** The smallest company that makes the vendor's pages true, and a hundred more people for bulk requests. */
export const seed = {
  rows: {
    person: persons,
    user: users,
    term: terms,
    payCodeValueProfile: profiles,
    hyperfind: hyperfinds,
    payCode: payCodes,
    accrualProfile: accrualProfiles,
    payRule: payRules,
    setupItem: setupItems,
  },
  counters: {
    person: 20000,
    userAccount: 30000,
    jobAssignment: 40000,
    term: 1000,
    payCodeValueProfile: 1000,
    payCodeValueProfileElement: 5000,
  },
};
