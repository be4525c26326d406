import { type Case, notSimulated, sendJson, testCases } from './cases.ts';

const positions = '/ia/api/v1/objects/construction/employee-position';
const queries = '/ia/api/v1/services/core/query';
const query = (json: object) => ({ method: 'POST', path: queries, send: sendJson(json) });
const inferred = { 'x-paystub-error': null, 'x-paystub-evidence': 'inferred' } as const;

/** A query of employees by a member of another object, and the ids that it finds. */
const employeesBy = (filters: readonly object[], ids: readonly string[]) => ({
  ...query({ object: 'company-config/employee', fields: ['id'], filters, orderBy: [{ id: 'asc' as const }] }),
  status: 200,
  has: JSON.stringify({ 'ia::result': ids.map((id) => ({ id })) }).slice(0, -1),
});

const cases: readonly Case[] = [
  {
    key: 'sample-query',
    behaviour: 'the sample query of the page of employee positions is documented, also where guesses are refused',
    settings: { floor: 'documented' },
    steps: [
      {
        ...query({
          object: 'employee-position',
          filters: [{ $startsWith: { id: 'SUP' } }],
          fields: ['key', 'id', 'name', 'description'],
          orderBy: [{ id: 'asc' }],
        }),
        status: 200,
        headers: { 'x-paystub-error': null, 'x-paystub-evidence': 'documented' },
      },
    ],
  },
  {
    key: 'entity-in-update',
    behaviour: 'an update of the entity of a position is not simulated, and is labelled so',
    steps: [
      {
        method: 'PATCH',
        path: `${positions}/1`,
        send: sendJson({ entity: { id: 'HQ' } }),
        ...notSimulated,
        status: 400,
      },
    ],
  },
  {
    key: 'id-case',
    behaviour: 'that ids differ by their case is a guess, and is labelled so',
    steps: [
      { method: 'POST', path: positions, send: sendJson({ id: 'ep-001', name: 'n' }), status: 201, headers: inferred },
    ],
  },
  {
    key: 'slash-at-end',
    behaviour: 'that a slash at the end of a path is taken is a guess, and is labelled so',
    steps: [{ method: 'GET', path: `${positions}/1/`, status: 200, headers: inferred }],
  },
  {
    key: 'entity-and-user-in-query',
    behaviour: 'a query reads the entity of a position, which is null, and the user who made it',
    steps: [
      {
        ...query({
          object: 'construction/employee-position',
          fields: ['key', 'id', 'name', 'description', 'status', 'entity.key', 'entity.id', 'entity.name', 'href'],
        }),
        status: 200,
        has: '"entity.key":null,"entity.id":null,"entity.name":null',
      },
      {
        ...query({ object: 'construction/employee-position', fields: ['audit.createdByUser.id'] }),
        status: 200,
        has: '{"audit.createdByUser.id":"Admin"}',
      },
    ],
  },
  {
    key: 'entities',
    behaviour: 'a query finds the entities of the company',
    steps: [
      {
        ...query({ object: 'company-config/entity', start: 1, size: 1000, fields: ['id', 'name'] }),
        status: 200,
        has: '"ia::result":[{"id":"HQ","name":"Headquarters"}]',
      },
    ],
  },
  {
    key: 'neighbour-objects',
    behaviour: 'vendors are not simulated rather than missing; departments have a model, employees a location',
    steps: [
      { ...query({ object: 'accounts-payable/vendor', fields: ['key', 'id', 'name'], size: 5 }), ...notSimulated },
      {
        method: 'GET',
        path: '/ia/api/v1/services/core/model?name=company-config/department',
        status: 200,
        has: /"fields":\{.*"id":\{/,
      },
      {
        ...query({ object: 'company-config/employee', fields: ['id', 'location.id'], orderBy: [{ id: 'asc' }] }),
        status: 200,
        has: '"ia::result":[{"id":"EMP-001","location.id":"OSL"},{"id":"EMP-002","location.id":"SITE-1"}]',
      },
    ],
  },
  {
    key: 'location-and-department-filters',
    behaviour: 'a query finds employees by their location and department alone',
    steps: [
      employeesBy([{ $eq: { 'location.id': 'OSL' } }], ['EMP-001']),
      employeesBy([{ $eq: { 'location.id': 'nowhere' } }], []),
      employeesBy([{ $in: { 'location.id': ['OSL', 'SITE-1'] } }], ['EMP-001', 'EMP-002']),
    ],
  },
  {
    key: 'in-turn',
    behaviour: 'ten requests one after the other on one connection meet no limit of concurrency',
    settings: { limits: 'real' },
    steps: [{ method: 'GET', path: `${positions}/1`, inTurn: 10, status: 200 }],
  },
  {
    key: 'missing-payload',
    behaviour: 'the error of a missing payload has the messageId, placeholders and propertySet of the vendor',
    steps: [
      {
        method: 'POST',
        path: positions,
        send: { headers: { 'Content-Type': 'application/json' } },
        status: 400,
        has: '"additionalInfo":{"messageId":"IA.REQUEST_REQUIRES_A_PAYLOAD","placeholders":{"OPERATION":"POST"},"propertySet":{}}',
      },
    ],
  },
  {
    key: 'duplicate-id',
    behaviour: 'the error of an id that is taken has the words that a client looks for',
    steps: [
      {
        method: 'POST',
        path: positions,
        send: sendJson({ id: 'EP-001', name: 'dup' }),
        status: 409,
        has: 'Another record with the value',
      },
    ],
  },
  {
    key: 'options',
    behaviour: 'OPTIONS on an object answers with its methods',
    steps: [
      {
        method: 'OPTIONS',
        path: positions,
        status: [200, 204],
        headers: { allow: 'OPTIONS,GET,POST,DELETE,PATCH' },
      },
    ],
  },
  {
    key: 'sentences',
    behaviour: 'errors of payloads are sentences that say what is wrong',
    steps: [
      {
        method: 'POST',
        path: positions,
        send: sendJson([]),
        status: 400,
        has: 'The payload must have at least 1 item',
      },
      {
        method: 'POST',
        path: '/ia/api/v1/objects/company-config/employee',
        send: sendJson({ id: 'E4', employeePosition: {} }),
        status: 400,
        has: '/employeePosition must not be empty',
      },
      {
        method: 'PATCH',
        path: positions,
        send: sendJson([{ key: 1, status: 'active' }]),
        status: 400,
        has: '/key must be a string',
        lacks: '/key is required',
      },
    ],
  },
  {
    key: 'retry-after-spellings',
    behaviour: 'the limit of concurrency tells when to come again in both spellings that clients read',
    settings: { limits: 'real' },
    steps: [
      {
        method: 'GET',
        path: positions,
        atOnce: 7,
        status: 429,
        headers: {
          'retry-after': '60',
          'x-ia-throttle-limit-retry-after': '60',
          'x-ia-throttle-limit-retryafter': '60',
        },
      },
    ],
  },
  {
    key: 'escaped-hyphen',
    behaviour: 'a hyphen that is escaped without need is a hyphen',
    steps: [{ method: 'GET', path: positions.replace('employee-position', 'employee%2Dposition'), status: 200 }],
  },
];

testCases('/intacct', cases);
