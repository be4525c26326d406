import type { Person } from '../tables.ts';

/** The details of people who are paid by a pay rule of the seed. */
export const withPayRule = { jobAssignmentDetails: { payRuleName: 'US FLSA Weekly' } };

type Members = Pick<Person, 'personKey' | 'personNumber' | 'lastName'> & Partial<Person>;

function person(members: Members): Person {
  const { personKey, personNumber } = members;
  const hireDate = members.hireDate ?? '2015-01-01';
  return {
    userKey: personKey + 5000,
    userName: `p${personNumber}`,
    badgeNumber: `B${personNumber}`,
    badgeAssignmentId: personKey + 9000,
    email: `p${personNumber}@example.com`,
    jobAssignmentId: personKey + 7000,
    hireDate,
    employmentStatus: [{ name: 'Active', from: hireDate }],
    userAccountStatus: 'Active',
    // The users of integrations, who have names of their own, are no employees.
    ...(members.userName === undefined ? { details: withPayRule } : {}),
    ...members,
  };
}

/** The people whom the vendor's pages name, and some that differ in the members that errors and searches depend on. */
const named: readonly Person[] = [
  person({ personKey: 10, personNumber: '10010', firstName: 'Integration', lastName: 'User', userName: 'apiuser' }),
  person({ personKey: 11, personNumber: '10011', firstName: 'Nora', lastName: 'Access', userName: 'noaccess' }),
  person({
    personKey: 100,
    personNumber: '20190',
    firstName: 'Ana',
    lastName: 'Ferreira',
    aoid: 'AOID-20190',
    coid: 'COID-1',
  }),
  person({
    personKey: 120,
    personNumber: '10020',
    firstName: 'Bram',
    lastName: 'de Wit',
    aoid: 'AOID-10020',
    coid: 'COID-1',
  }),
  person({ personKey: 130, personNumber: '10030', firstName: 'Chiara', lastName: 'Russo' }),
  person({ personKey: 140, personNumber: '20191', lastName: 'Mononym' }),
  person({
    personKey: 150,
    personNumber: '20192',
    firstName: 'Dmitri',
    lastName: 'Volkov',
    employmentStatus: [
      { name: 'Active', from: '2015-01-01' },
      { name: 'Terminated', from: '2019-07-01' },
    ],
    userAccountStatus: 'Inactive',
  }),
  person({
    personKey: 160,
    personNumber: '20193',
    firstName: 'Elif',
    lastName: 'Yilmaz',
    employmentStatus: [
      { name: 'Active', from: '2015-01-01' },
      { name: 'Terminated', from: '2020-01-01' },
      { name: 'Active', from: '2021-03-01' },
    ],
  }),
];

const firstNames = ['Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Keiko', 'Luca', 'Maya', 'Nils', 'Olga'];
const lastNames = ['Adams', 'Berg', 'Costa', 'Dahl', 'Evans', 'Fischer', 'Garcia', 'Haas', 'Ito', 'Jansen'];

const numbered = Array.from({ length: 100 }, (_, i) =>
  person({
    personKey: 1001 + i,
    personNumber: String(30001 + i),
    firstName: firstNames[i % 10] ?? '',
    lastName: lastNames[Math.floor(i / 10)] ?? '',
  }),
);

/** All people of the seed. */
export const persons: readonly Person[] = [...named, ...numbered];
