import { credentials } from '../access/credentials.ts';
import type { Client, ObjectRecord, User } from '../tables.ts';
import { neighbourCounters, neighbours, userContacts } from './neighbours.ts';
import { withDefaults } from './own-data.ts';

const created = '2023-01-16T17:05:41Z';

const audit = { createdDateTime: created, modifiedDateTime: created, createdBy: '1', modifiedBy: '1' };

function position(key: string, id: string, name: string, description: string | null): ObjectRecord {
  return {
    key,
    id,
    name,
    description,
    status: 'active',
    audit,
    href: `/objects/construction/employee-position/${key}`,
  };
}

const listAndView = ['list', 'view'];

/** A user with certain rights on positions, and the contact that has the user's name. */
function user(key: string, id: string, rights: readonly string[], more: Partial<User> = {}): User {
  const permissions = rights.map((right) => `construction/employee-position:${right}`);
  const accountEmail = `${id.toLowerCase()}@example.com`;
  const own = { key, id, companyId: 'Paystub', permissions, userName: id, accountEmail, contact: userContacts[id] };
  return withDefaults('user', { audit, ...own, ...more }, 0) as User;
}

const users: readonly User[] = [
  user('1', 'Admin', [], { permissions: ['*'], adminPrivileges: 'full' }),
  user('2', 'Viewer', listAndView),
  user('3', 'Nobody', []),
  user('4', 'Editor', [...listAndView, 'add', 'update']),
];

const entities: readonly ObjectRecord[] = [
  {
    id: 'HQ',
    key: '1',
    name: 'Headquarters',
    startDate: null,
    endDate: null,
    status: 'active',
    audit,
    operatingCountry: null,
    href: '/objects/company-config/entity/1',
  },
];

const clients: readonly Client[] = [{ id: credentials.client_id, secret: credentials.client_secret }];

/** A construction company as small as the employee position page allows: keys 3 to 6 are gone, the next one is 8. */
export const seed = {
  rows: {
    'employee-position': [
      position('1', 'EP-001', 'Electrician-1', 'Journeyman electrician'),
      position('2', 'EP-002', 'Electrician-2', 'Electrical apprentice'),
      position('7', 'PLUM-001', 'Plumber-1', null),
    ],
    ...neighbours(audit),
    user: users,
    entity: entities,
    client: clients,
  },
  counters: { 'employee-position': 7, entity: 1, ...neighbourCounters },
};
