import type { Hyperfind, State } from '../tables.ts';

const publicQuery = { visibility: 'public', usageType: 'Regular' } as const;

/** The queries of the system, and some of the company: one that finds nobody, and private ones of two users. */
export const hyperfinds: readonly Hyperfind[] = [
  {
    ...publicQuery,
    id: 1,
    name: 'All Home',
    description: 'Active people of the employee group',
    persistentId: '&Person.All_Home',
    finds: 'active',
  },
  {
    ...publicQuery,
    id: -9,
    name: 'All People',
    description: 'Everybody',
    persistentId: '&All_People',
    finds: 'everybody',
  },
  {
    ...publicQuery,
    id: -3,
    name: 'All Home and Scheduled-In',
    description: 'Active people, and those who are scheduled in',
    persistentId: '&All_Home_And_Scheduled_In',
    finds: 'active',
  },
  {
    ...publicQuery,
    id: -2,
    name: 'All Home and Transferred-In',
    description: 'Active people, and those who are transferred in',
    persistentId: '&All_Home_And_Transferred_In',
    inclusiveExclusivefilterType: 'Inclusive',
    finds: 'active',
  },
  {
    ...publicQuery,
    id: -13,
    name: 'All Agency Employees',
    description: 'People of agencies',
    persistentId: '&All_Agency_Employee',
    finds: 'listed',
    personKeys: [],
  },
  {
    ...publicQuery,
    id: 253,
    name: 'Payroll Pilot',
    description: 'Three people of the pilot',
    persistentId: 'Payroll#Pilot',
    finds: 'listed',
    personKeys: [100, 120, 130],
  },
  {
    ...publicQuery,
    id: 254,
    name: 'Empty Department',
    description: '',
    persistentId: 'Empty#Department',
    finds: 'listed',
    personKeys: [],
  },
  {
    ...publicQuery,
    id: 255,
    name: 'Home Page',
    description: 'People of the home page',
    persistentId: 'Home#Page',
    usageType: 'Home',
    finds: 'listed',
    personKeys: [100],
  },
  {
    id: 256,
    name: 'My Team',
    description: "The integration user's own query",
    visibility: 'private',
    owner: 'apiuser',
    usageType: 'Regular',
    persistentId: 'My#Team',
    finds: 'listed',
    personKeys: [100, 150],
  },
  {
    id: 257,
    name: 'Her Team',
    description: "Somebody else's own query",
    visibility: 'private',
    owner: 'noaccess',
    usageType: 'Regular',
    persistentId: 'Her#Team',
    finds: 'listed',
    personKeys: [120],
  },
];

/** Stores a public query that finds the people of a list, in place of one of its name. Returns its id. */
export function putHyperfind({ hyperfind }: State, name: string, personKeys: readonly number[]): number {
  const [known] = hyperfind.by('name', name.toLowerCase());
  const id = known?.id ?? Math.max(0, ...Array.from(hyperfind.all(), (query) => query.id)) + 1;
  const persistentId = name.replaceAll(' ', '#');
  hyperfind.put({ ...publicQuery, id, name, description: '', persistentId, finds: 'listed', personKeys });
  return id;
}
