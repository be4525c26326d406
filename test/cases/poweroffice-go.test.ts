import { deep, sendJson, sendRaw, testCases } from './cases.ts';

const employees = '/v2/Employees';
const kari = `${employees}/1000001`;
const patch = (json: object) => ({
  method: 'PATCH',
  path: kari,
  send: { json: [json], headers: { 'Content-Type': 'application/json-patch+json' } },
});
/** More numbers than a URL of 2,000 characters holds. */
const numbers = [1, ...Array.from({ length: 330 }, (_, i) => 100_000 + i)].join();

testCases('/poweroffice', [
  {
    key: 'email-filter-none',
    behaviour: 'employeeEmails that nobody has find nobody',
    steps: [{ method: 'GET', path: `${employees}?Fields=Id&employeeEmails=nobody@example.com`, status: 204 }],
  },
  {
    key: 'email-filter-one',
    behaviour: 'employeeEmails finds the employee of an address',
    steps: [
      {
        method: 'GET',
        path: `${employees}?Fields=Id&employeeEmails=ola.hansen@fjordlys.example`,
        status: 200,
        body: [{ Id: 1_000_002 }],
      },
    ],
  },
  {
    key: 'long-url',
    behaviour: 'a URL of over 2,000 characters is refused with a misleading 404',
    steps: [{ method: 'GET', path: `${employees}?Fields=Id&employeeNos=${numbers}`, status: 404 }],
  },
  {
    key: 'contact-bank-accounts',
    behaviour: 'ContactBankAccounts lists the bank accounts of contacts',
    steps: [
      { method: 'GET', path: '/v2/ContactBankAccounts', status: 200, has: /^\[\{"Id":\d+,"BankAccountNumber":"/ },
    ],
  },
  {
    key: 'onboarding',
    behaviour: 'Onboarding/Initiate gives the address of a page',
    steps: [
      {
        method: 'POST',
        path: '/v2/Onboarding/Initiate',
        send: sendJson({
          ApplicationKey: '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61',
          RedirectUri: 'https://client.example/return',
        }),
        status: 200,
        has: 'TemporaryUrl',
      },
    ],
  },
  {
    key: 'unknown-query-key',
    behaviour: 'an answer that ignored a query key names the rule by which it did',
    steps: [
      {
        method: 'GET',
        path: `${employees}?Fields=Id&lastName=Nordmann`,
        status: 200,
        headers: { 'x-paystub-rules': /unknown-query-key/, 'x-paystub-evidence': 'inferred' },
      },
    ],
  },
  {
    key: 'int64-in-body',
    behaviour: 'an ExternalNumber above 2^53 comes back digit for digit',
    steps: [
      {
        method: 'POST',
        path: employees,
        send: sendRaw('{"FirstName":"A","LastName":"B","ExternalNumber":9007199254740993}'),
        status: 201,
        has: /"ExternalNumber":9007199254740993[,}]/,
      },
    ],
  },
  {
    key: 'int64-overflow',
    behaviour: 'an id beyond 64 bits is not valid',
    steps: [
      {
        method: 'GET',
        path: `${employees}/99999999999999999999`,
        status: 400,
        has: "The value '99999999999999999999' is not valid",
      },
    ],
  },
  {
    key: 'int64-in-path',
    behaviour: 'an id above 2^53 is looked for digit for digit',
    steps: [{ method: 'GET', path: `${employees}/9007199254740993`, status: 404, has: '9007199254740993' }],
  },
  {
    key: 'patch-remove-beyond',
    behaviour: 'a patch that removes beyond the end of a list has the text of the library',
    steps: [
      {
        ...patch({ op: 'remove', path: '/ContactGroupIds/9' }),
        status: 400,
        has: "The index value provided by path segment '9' is out of bounds of the array size.",
      },
    ],
  },
  {
    key: 'patch-test-beyond',
    behaviour: 'a patch that tests beyond the end of a list has the text of the library',
    steps: [
      {
        ...patch({ op: 'test', path: '/ContactGroupIds/9', value: 1 }),
        status: 400,
        has: 'out of bounds of the array size',
      },
    ],
  },
  {
    key: 'group-twice',
    behaviour: 'a contact is in a group once, however often it is added',
    steps: [
      {
        ...patch({ op: 'add', path: '/ContactGroupIds/-', value: 1_000_801 }),
        status: 200,
        has: '"ContactGroupIds":[1000801]',
      },
    ],
  },
  {
    key: 'deep-bodies',
    behaviour: 'a body and a patch of 20,000 nested lists are bad requests',
    steps: [
      {
        method: 'POST',
        path: employees,
        send: sendRaw(`{"FirstName":"a","LastName":${deep}}`),
        status: 400,
      },
      {
        method: 'PATCH',
        path: kari,
        send: sendRaw(`[{"op":"replace","path":"/FirstName","value":${deep}}]`, {
          'Content-Type': 'application/json-patch+json',
        }),
        status: 400,
      },
    ],
  },
  {
    key: 'cors-exposed-headers',
    behaviour: 'a page of another origin may read the headers of paging, of authentication and of Paystub',
    cors: 'http://localhost:3000',
    steps: [
      {
        method: 'GET',
        path: `${employees}?PageSize=1`,
        send: { headers: { Origin: 'http://localhost:3000' } },
        status: 200,
        headers: { 'access-control-expose-headers': /^(?=.*X-Pagination)(?=.*X-Paystub-Evidence).*X-Paystub-Rules/ },
      },
      {
        method: 'GET',
        path: employees,
        send: { headers: { Origin: 'http://localhost:3000', Authorization: 'Bearer nobody' } },
        status: 401,
        headers: { 'access-control-expose-headers': /WWW-Authenticate/ },
      },
    ],
  },
]);
