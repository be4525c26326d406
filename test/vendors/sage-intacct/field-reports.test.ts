// Requests that clients and public reports show, each with the answer that is right.
import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../helpers/paystub.ts';
import { base, errorIn, positions, queryService, rulesOf, startIntacct } from './intacct.ts';

const paystub = await startIntacct();
const employees = `${base}/objects/company-config/employee`;
const query = (send: Client, json: object) => send('POST', queryService, { json });
const label = ({ headers }: Answer) => [headers.get('x-paystub-error'), headers.get('x-paystub-evidence')];

test('The sample query of the employee position page is documented, also with a value in its filter', async () => {
  const strict = await startIntacct({ settings: { floor: 'documented' } });
  const answer = await query(strict.sandbox(), {
    object: 'employee-position',
    filters: [{ $startsWith: { id: 'SUP' } }],
    fields: ['key', 'id', 'name', 'description'],
    orderBy: [{ id: 'asc' }],
  });
  expect([answer.status, ...label(answer)]).toEqual([200, null, 'documented']);
});

describe('What is not known of Sage is not labelled as documented:', () => {
  test('an update of the entity is not simulated', async () => {
    const answer = await paystub.sandbox()('PATCH', `${positions}/1`, { json: { entity: { id: 'HQ' } } });
    expect(label(answer)).toEqual(['not-simulated', 'inferred']);
  });

  test('an id that differs from another one in its case is another id by inference', async () => {
    const answer = await paystub.sandbox()('POST', positions, { json: { id: 'ep-001', name: 'n' } });
    expect([answer.status, ...label(answer)]).toEqual([201, null, 'inferred']);
  });

  test('a slash at the end of a path is ignored by inference', async () => {
    const answer = await paystub.sandbox()('GET', `${positions}/1/`);
    expect([answer.status, ...label(answer)]).toEqual([200, null, 'inferred']);
  });
});

test('A hyphen of a path that is escaped without need is a hyphen, by inference', async () => {
  const send = paystub.sandbox();
  const answer = await send('GET', positions.replace('employee-position', 'employee%2Dposition'));
  expect([answer.status, ...label(answer)]).toEqual([200, null, 'inferred']);
  expect(answer.text).toBe((await send('GET', positions)).text);
  expect(rulesOf(answer)).toContain('intacct.request.escaped-character');
});

describe('A query', () => {
  test('reads the entity of a position, which is null at the top level', async () => {
    const fields = 'key id name description status entity.key entity.id entity.name href'.split(' ');
    const { status, body } = await query(paystub.sandbox(), { object: 'construction/employee-position', fields });
    expect(status).toBe(200);
    expect(body['ia::result'][0]).toMatchObject({
      id: 'EP-001',
      'entity.key': null,
      'entity.id': null,
      'entity.name': null,
    });
  });

  test('reads the user who made a position and the one who changed it last', async () => {
    const send = paystub.sandbox();
    const fields = ['id', 'audit.createdByUser.id', 'audit.modifiedByUser.key', 'audit.createdByUser.href'];
    const { status, body } = await query(send, { object: 'construction/employee-position', fields });
    expect(status).toBe(200);
    expect(body['ia::result'][0]).toEqual({
      id: 'EP-001',
      'audit.createdByUser.id': 'Admin',
      'audit.modifiedByUser.key': '1',
      'audit.createdByUser.href': '/objects/company-config/user/1',
    });
    const filters = [{ $eq: { 'audit.createdByUser.id': 'Viewer' } }, { $eq: { 'entity.id': null } }];
    const none = await query(send, { object: 'construction/employee-position', fields, filters });
    expect(none.body['ia::meta'].totalCount).toBe(0);
  });

  test('finds the entities of the company', async () => {
    const send = paystub.sandbox();
    const object = 'company-config/entity';
    const answer = await query(send, { object, start: 1, size: 1000, fields: ['id', 'name'] });
    expect([answer.status, answer.body['ia::result']]).toEqual([200, [{ id: 'HQ', name: 'Headquarters' }]]);
    const active = { object, fields: ['id', 'name', 'operatingCountry'], filters: [{ $eq: { status: 'active' } }] };
    expect((await query(send, active)).body['ia::result']).toEqual([
      { id: 'HQ', name: 'Headquarters', operatingCountry: null },
    ]);
    const path = `${base}/objects/company-config/entity`;
    expect((await send('GET', path)).body['ia::result']).toEqual([
      { key: '1', id: 'HQ', href: '/objects/company-config/entity/1' },
    ]);
    expect((await send('GET', `${path}/1`)).body['ia::result']).toMatchObject({ id: 'HQ', status: 'active' });
    expect(label(await send('POST', path, { json: { id: 'WEST', name: 'West' } }))[0]).toBe('not-simulated');
    expect((await send('DELETE', path)).status).toBe(405);
  });

  test('of what Paystub lacks never says that Sage lacks it', async () => {
    const send = paystub.sandbox();
    const answers = [
      await query(send, { object: 'accounts-payable/vendor', fields: ['key', 'id', 'name'], size: 5 }),
      await send('GET', `${base}/services/core/model?name=accounts-payable/vendor-type`),
      await query(send, { object: 'company-config/employee', fields: ['id', 'attachmentFolder.id'] }),
      await query(send, { object: 'company-config/employee', fields: ['id', 'defaultVendor.id'] }),
    ];
    for (const answer of answers) {
      expect(label(answer)).toEqual(['not-simulated', 'inferred']);
      expect(answer.text).not.toContain('does not exist');
    }
  });

  test('that names its object as paths do is refused with a hint, or read where that variant is chosen', async () => {
    const json = { object: 'objects/construction/employee-position', fields: ['id'] };
    expect(errorIn((await query(paystub.sandbox(), json)).body).message).toBe(
      'object objects/construction/employee-position does not exist: a query names it construction/employee-position',
    );
    const lenient = await startIntacct({ settings: { choices: { 'intacct.query.objects-prefix': 'accepted' } } });
    expect((await query(lenient.sandbox(), json)).status).toBe(200);
  });

  test('with start 0 is refused, or begins at 1 where that variant is chosen', async () => {
    const json = { object: 'employee-position', fields: ['id'], start: 0, size: 1 };
    const refused = await query(paystub.sandbox(), json);
    expect([refused.status, rulesOf(refused)[0]]).toEqual([400, 'intacct.paging.start-zero']);
    const lenient = await startIntacct({ settings: { choices: { 'intacct.paging.start-zero': 'as-1' } } });
    const { body } = await query(lenient.sandbox(), json);
    expect([body['ia::result'], body['ia::meta'].start, body['ia::meta'].next]).toEqual([[{ id: 'EP-001' }], 1, 2]);
    const list = await lenient.sandbox()('GET', `${positions}?start=0&size=1`);
    expect([list.status, list.body['ia::meta'].start]).toEqual([200, 1]);
  });
});

describe('An error', () => {
  test('about a missing payload has the messageId, the placeholders and the propertySet of the vendor', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await paystub.sandbox()('POST', positions, { headers });
    expect(errorIn(answer.body).additionalInfo).toEqual({
      messageId: 'IA.REQUEST_REQUIRES_A_PAYLOAD',
      placeholders: { OPERATION: 'POST' },
      propertySet: {},
    });
  });

  test('about a used id has the words that production code looks for, or those of the XML API', async () => {
    const json = { id: 'EP-001', name: 'dup' };
    const answer = await paystub.sandbox()('POST', positions, { json });
    expect([answer.status, errorIn(answer.body).details]).toMatchObject([
      409,
      [{ message: 'Another record with the value EP-001 already exists' }],
    ]);
    const other = await startIntacct({ settings: { choices: { 'intacct.create.duplicate-text': 'title' } } });
    expect((await other.sandbox()('POST', positions, { json })).text).toContain(
      'Another Employee position with the given value(s) EP-001 already exists',
    );
  });

  test.each([
    ['POST', positions, [], 'The payload must have at least 1 item'],
    ['POST', employees, { id: 'E4', employeePosition: {} }, '/employeePosition must not be empty'],
    ['PATCH', positions, [{ key: 1, status: 'active' }], '/key must be a string'],
  ])('says in a sentence what is wrong with %s %s %j', async (method, path, json, message) => {
    const answer = await paystub.sandbox()(method, path, { json });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(JSON.stringify(message));
  });
});

test('OPTIONS on an object needs no token and answers with its methods, or 405 where that variant is chosen', async () => {
  const strict = await startIntacct({ settings: { auth: 'strict' } });
  for (const path of [positions, `${positions}/1`]) {
    const answer = await strict.sandbox()('OPTIONS', path);
    expect([answer.status, answer.text, answer.headers.get('allow')]).toEqual([
      204,
      '',
      'OPTIONS,GET,POST,DELETE,PATCH',
    ]);
  }
  const refusing = await startIntacct({ settings: { choices: { 'intacct.method.options': 'refused' } } });
  const refused = await refusing.sandbox()('OPTIONS', positions);
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'OPTIONS,GET,POST,DELETE,PATCH']);
});

test('A composite part takes a result that is no text as it is', async () => {
  const send = paystub.sandbox();
  const part = { method: 'GET', path: '/objects/construction/rate-table', resultReference: 'tables' };
  const create = { method: 'POST', path: '/objects/construction/employee-position' };
  const answer = await send('POST', `${base}/services/core/composite`, {
    json: [part, { ...create, body: { id: 'X', name: '@{tables}' } }],
  });
  expect(rulesOf(answer)).toContain('intacct.composite.result-type');
  expect(answer.text).toContain('/name must be a string');
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});

test('A path with two slashes in a row is malformed, and says so', async () => {
  const { pathname } = new URL(base, 'http://localhost');
  const answer = await paystub.sandbox()('GET', `${pathname.replace('/intacct', '/intacct/')}/objects`);
  expect([answer.status, errorIn(answer.body).message]).toEqual([
    404,
    'Malformed URL. It has two slashes in a row: does the base URL end with one?',
  ]);
});
