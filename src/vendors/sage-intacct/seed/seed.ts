import { credentials } from '../access/credentials.ts';
import type { Client, ObjectRecord, User } from '../tables.ts';
import { neighbourCounters, neighbours } from './neighbours.ts';

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

const users: readonly User[] = [
  { key: '1', id: 'Admin', companyId: 'Paystub', permissions: ['*'] },
  {
    key: '2',
    id: 'Viewer',
    companyId: 'Paystub',
    permissions: ['construction/employee-position:list', 'construction/employee-position:view'],
  },
  { key: '3', id: 'Nobody', companyId: 'Paystub', permissions: [] },
  {
    key: '4',
    id: 'Editor',
    companyId: 'Paystub',
    permissions: ['list', 'view', 'add', 'update'].map((right) => `construction/employee-position:${right}`),
  },
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
