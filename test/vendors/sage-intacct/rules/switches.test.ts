// Each case sends the same requests to a server as it is and to one with the twin of a rule on; the last answer shows
// what the rule decides, and names it.
import { describe, expect, test } from 'vitest';
import type { Answer, Client, Send } from '../../../helpers/paystub.ts';
import { base, positions, queryService, rulesOf, startIntacct } from '../intacct.ts';

const primaryContact = { id: 'Jane Roe' };
const employees = `${base}/objects/company-config/employee`;
const model = `${base}/services/core/model`;
const ledger = `${base}/objects/general-ledger`;
const entryLine = (txnType: string) => ({ txnType, txnAmount: '200', glAccount: { id: '10100' } });
const entry = {
  glJournal: { id: 'GJ' },
  postingDate: '2024-11-01',
  description: 'October revenue posting',
  lines: [entryLine('credit'), entryLine('debit')],
};
const postAndRead: Request = [
  'POST',
  `${base}/services/core/composite`,
  {
    json: [
      { method: 'POST', path: '/objects/general-ledger/journal-entry', body: entry },
      { method: 'GET', path: '/objects/general-ledger/journal-entry/2' },
    ],
  },
];
const client = { client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' };

type Request = readonly [method: string, path: string, send?: Send];
type Case = {
  readonly rule: string;
  readonly requests: readonly Request[];
  readonly show: (answer: Answer) => unknown;
  readonly right: unknown;
  readonly twin: unknown;
};

const status = (answer: Answer) => answer.status;
const result = (answer: Answer) => answer.body['ia::result'];
const ids = (answer: Answer) => result(answer).map(({ id }: { id: string }) => id);
const statuses = (answer: Answer) => result(answer).map((item: Record<string, number>) => item['ia::status']);
const create = (id: string): Request => ['POST', positions, { json: { id, name: id } }];
const query = (json: object): Request => [
  'POST',
  queryService,
  { json: { object: 'employee-position', fields: ['id'], ...json } },
];
const seeded = ['EP-001', 'EP-002', 'PLUM-001'];

const cases: readonly Case[] = [
  {
    rule: 'intacct.request.unknown-query-key',
    requests: [['GET', `${positions}?colour=red`]],
    show: status,
    right: 200,
    twin: 400,
  },
  {
    rule: 'intacct.request.trailing-slash',
    requests: [['GET', `${positions}/`]],
    show: status,
    right: 200,
    twin: 404,
  },
  {
    rule: 'intacct.account.id',
    requests: [['PATCH', `${ledger}/account/1`, { json: { id: '10101' } }]],
    show: status,
    right: 200,
    twin: 400,
  },
  {
    rule: 'intacct.entry.amount-decimals',
    requests: [postAndRead],
    show: (answer) => result(answer)[1]['ia::result'].lines[0].txnAmount,
    right: '200.00',
    twin: '200',
  },
  {
    rule: 'intacct.entry.line-description',
    requests: [postAndRead],
    show: (answer) => result(answer)[1]['ia::result'].lines[0].description,
    right: 'October revenue posting',
    twin: null,
  },
  {
    rule: 'intacct.department.id',
    requests: [['PATCH', `${base}/objects/company-config/department/4`, { json: { id: 'MONEY' } }]],
    show: status,
    right: 200,
    twin: 400,
  },
  {
    rule: 'intacct.employee.rate-ends',
    requests: [
      [
        'POST',
        `${base}/services/core/composite`,
        {
          json: [
            {
              method: 'PATCH',
              path: '/objects/company-config/employee/1',
              body: { employeeRates: [{ annualSalary: '1.00', startDate: '2024-03-01' }] },
            },
            { method: 'GET', path: '/objects/company-config/employee-rate/1' },
          ],
        },
      ],
    ],
    show: (answer) => result(answer)[1]['ia::result'].endDate,
    right: '2024-02-29',
    twin: null,
  },
  {
    rule: 'intacct.employee.name',
    requests: [
      [
        'POST',
        `${base}/services/core/composite`,
        {
          json: [
            { method: 'POST', path: '/objects/company-config/employee', body: { id: 'E', primaryContact } },
            { method: 'GET', path: '/objects/company-config/employee/3' },
          ],
        },
      ],
    ],
    show: (answer) => result(answer)[1]['ia::result'].name,
    right: 'Roe, Jane',
    twin: null,
  },
  { rule: 'intacct.list.by-key', requests: [['GET', positions]], show: ids, right: seeded, twin: seeded.toReversed() },
  {
    rule: 'intacct.list.order',
    requests: [
      ['POST', employees, { json: { id: 'Z', primaryContact } }],
      ['POST', employees, { json: { id: 'A', primaryContact } }],
      ['GET', employees],
    ],
    show: ids,
    right: ['EMP-001', 'EMP-002', 'Z', 'A'],
    twin: ['A', 'Z', 'EMP-002', 'EMP-001'],
  },
  {
    rule: 'intacct.create.id-exact',
    requests: [['POST', positions, { json: { id: ' ep-001', name: 'One more' } }]],
    show: status,
    right: 201,
    twin: 409,
  },
  {
    rule: 'intacct.delete.no-content',
    requests: [['DELETE', `${positions}/1`]],
    show: ({ status, text }) => [status, text],
    right: [204, ''],
    twin: [200, '{}'],
  },
  {
    rule: 'intacct.update.same-id',
    requests: [['PATCH', `${positions}/1`, { json: { id: 'EP-001', name: 'New' } }]],
    show: status,
    right: 200,
    twin: 400,
  },
  {
    rule: 'intacct.payload.unknown-field',
    requests: [['POST', positions, { json: { id: 'N', name: 'N', colour: 'red' } }]],
    show: (answer) => result(answer)['ia::error'].details[0].target,
    right: '/colour',
    twin: undefined,
  },
  {
    rule: 'intacct.batch.independent',
    requests: [['DELETE', `${positions}/999,1,2`]],
    show: statuses,
    right: [404, 204, 204],
    twin: [404, 422, 422],
  },
  {
    rule: 'intacct.batch.atomic',
    requests: [['DELETE', `${positions}/1,999`, { headers: { 'X-IA-API-Param-Transaction': 'true' } }]],
    show: statuses,
    right: [422, 404],
    twin: [204, 404],
  },
  {
    rule: 'intacct.batch.transaction-case',
    requests: [['DELETE', `${positions}/1,999`, { headers: { 'X-IA-API-Param-Transaction': 'TRUE' } }]],
    show: statuses,
    right: [422, 404],
    twin: [204, 404],
  },
  {
    rule: 'intacct.batch.key-spaces',
    requests: [['GET', `${positions}/1,%202`]],
    show: status,
    right: 200,
    twin: 207,
  },
  {
    rule: 'intacct.query.null',
    requests: [query({ filters: [{ $ne: { description: 'Electrical apprentice' } }], orderBy: [{ id: 'asc' }] })],
    show: ids,
    right: ['EP-001'],
    twin: ['EP-001', 'PLUM-001'],
  },
  {
    rule: 'intacct.query.between-inclusive',
    requests: [query({ filters: [{ $between: { key: [1, 7] } }], orderBy: [{ id: 'asc' }] })],
    show: ids,
    right: seeded,
    twin: ['EP-002'],
  },
  {
    rule: 'intacct.query.macro-range',
    requests: [
      create('NEW'),
      query({ filters: [{ $lte: { 'audit.createdDateTime': 'currentYear' } }, { $eq: { id: 'NEW' } }] }),
    ],
    show: ids,
    right: ['NEW'],
    twin: [],
  },
  {
    rule: 'intacct.query.ignored-case',
    requests: [query({ filters: [{ $in: { id: ['ep-001'] } }], filterParameters: { caseSensitiveComparison: false } })],
    show: ids,
    right: ['EP-001'],
    twin: [],
  },
  {
    rule: 'intacct.query.equal-rows',
    requests: [query({ orderBy: [{ status: 'asc' }] })],
    show: ids,
    right: seeded,
    twin: seeded.toReversed(),
  },
  {
    rule: 'intacct.model.version',
    requests: [['GET', `${model}?version=all`]],
    show: status,
    right: 200,
    twin: 404,
  },
  {
    rule: 'intacct.model.filter',
    requests: [['GET', `${model}?filter=labor-class`]],
    show: (answer) => result(answer).length,
    right: 1,
    twin: 25,
  },
  {
    rule: 'intacct.model.owned-lists',
    requests: [['GET', `${model}?name=time/timesheet`]],
    show: (answer) => result(answer).lists,
    right: { lines: { apiObject: 'time/timesheet-line' } },
    twin: [],
  },
  {
    rule: 'intacct.query.dimension-names',
    requests: [['POST', queryService, { json: { object: 'time/timesheet-line', fields: ['dimensions.class.name'] } }]],
    show: status,
    right: 200,
    twin: 400,
  },
  {
    rule: 'intacct.token.revoke-unknown',
    requests: [['POST', `${base}/oauth2/revoke`, { form: { ...client, token: 'nobody knows it' } }]],
    show: (answer) => answer.body,
    right: { revoked: true },
    twin: { revoked: false },
  },
  {
    rule: 'intacct.key.unknown',
    requests: [['GET', `${positions}/999`]],
    show: status,
    right: 404,
    twin: 400,
  },
];

async function lastOf(send: Client, requests: readonly Request[]): Promise<Answer> {
  const answers: Answer[] = [];
  for (const [method, path, body] of requests) answers.push(await send(method, path, body));
  return answers.at(-1) as Answer;
}

const usual = await startIntacct();

describe('a rule decides what a reply shows:', () => {
  test.each(cases)('$rule', async ({ rule, requests, show, right, twin }) => {
    const answer = await lastOf(usual.sandbox(), requests);
    expect(show(answer)).toEqual(right);
    expect(rulesOf(answer)).toContain(rule);
    const position = rule === 'intacct.key.unknown' ? 'other-status' : 'twin';
    const other = await startIntacct({ settings: { twins: { [rule]: position } } });
    expect(show(await lastOf(other.sandbox(), requests))).toEqual(twin);
    expect(other.reports).toEqual([]);
  });
});

describe('the label of a reply', () => {
  const label = async (...requests: readonly Request[]) => {
    const answer = await lastOf(usual.sandbox(), requests);
    return [answer.status, answer.headers.get('x-paystub-evidence'), rulesOf(answer).join(', ')];
  };

  test('says that a member which Paystub lacks is no claim about Sage', async () => {
    const answer = await lastOf(usual.sandbox(), [['POST', employees, { json: { id: 'E', 'nsp::BADGE': '7' } }]]);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
    expect(answer.headers.get('x-paystub-evidence')).toBe('inferred');
    expect(rulesOf(answer)).not.toContain('intacct.payload.contains-errors');
  });

  test.each([
    ['construction/employee-position', 'entity.federalId'],
    ['construction/employee-position', 'nsp::CERTIFICATE'],
    ['time/timesheet', 'employee.defaultVendor.id'],
  ])('says that a field of a query which Paystub lacks is no claim about Sage: %s %s', async (object, field) => {
    const answer = await lastOf(usual.sandbox(), [query({ object, fields: [field] })]);
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([400, 'not-simulated']);
    expect(answer.headers.get('x-paystub-evidence')).toBe('inferred');
    expect(rulesOf(answer)).toEqual(['intacct.error.envelope']);
  });

  test('says that a path which Paystub lacks is no claim about Sage', async () => {
    const answer = await lastOf(usual.sandbox(), [['GET', `${base}/objects/accounts-payable/vendor`]]);
    expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
    expect(rulesOf(answer)).toEqual(['intacct.error.envelope']);
    const strict = await startIntacct({ settings: { floor: 'observed' } });
    const refused = await lastOf(strict.sandbox(), [['GET', `${base}/objects/accounts-payable/vendor`]]);
    expect([refused.status, refused.headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
  });

  test('does not speak of permissions for a user who may do everything', async () => {
    const sorted = query({ filters: [{ $startsWith: { id: 'EP' } }], orderBy: [{ id: 'asc' }] });
    expect(await label(sorted)).toEqual([200, 'documented', '']);
  });

  test('is inferred for a filter of the model service that cannot be read', async () => {
    const refused = [400, 'inferred', 'intacct.model.filter-invalid, intacct.error.envelope'];
    expect(await label(['GET', `${model}?filter=%5B`])).toEqual(refused);
  });

  test('is inferred for an id that differs from another one in case only', async () => {
    expect(await label(create('ep-001'))).toEqual([201, 'inferred', 'intacct.create.id-exact']);
  });

  test('is documented for a create, an update of each field and a delete', async () => {
    const update = { name: 'One', description: 'First', status: 'inactive' };
    expect(await label(create('ONE'))).toEqual([201, 'documented', '']);
    expect(await label(['PATCH', `${positions}/1`, { json: update }])).toEqual([
      ...[200, 'documented', 'intacct.audit.stamps'],
    ]);
    expect(await label(['DELETE', `${positions}/1`])).toEqual([204, 'documented', 'intacct.delete.no-content']);
  });

  test('is that of the first answer where an idempotency key repeats it', async () => {
    const headers = { 'Idempotency-Key': 'once' };
    const conflict: Request = ['POST', positions, { headers, json: { id: 'EP-001', name: 'One' } }];
    expect(await label(conflict, conflict)).toEqual([409, 'inferred', 'intacct.idempotency.replay']);
    const first: Request = ['POST', positions, { headers, json: { id: 'ONE', name: 'One' } }];
    expect(await label(first, first)).toEqual([201, 'documented', 'intacct.idempotency.replay']);
  });
});

test('the server reports no internal error', () => {
  expect(usual.reports).toEqual([]);
});
