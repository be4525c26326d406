import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBody } from '../../../../src/engine/http/validation.ts';
import { contract } from '../../../../src/vendors/ukg-wfm/generated/contract.ts';
import { readValue } from '../../../../src/vendors/ukg-wfm/wire/read-value.ts';
import type { Client } from '../../../helpers/paystub.ts';
import { startUkg, termSetup, terms } from '../ukg.ts';

const paystub = await startUkg();

/** Reads a body of an operation by the contract and gives the rules that were asked; `refused` where it is refused. */
function read(operationId: string, text: string, position: 'right' | 'wrong' = 'right') {
  const operation = contract.operations.find(({ id }) => id === operationId);
  if (operation === undefined) throw new Error(`there is no ${operationId}`);
  const body: unknown = JSON.parse(text);
  const asked: string[] = [];
  const call = {
    holds: (rule: string) => asked.push(rule) > 0 && position === 'right',
    choose: (rule: string) => asked.push(rule) > 0 && (position === 'right' ? 'taken' : 'refused'),
    plain: { body: { bytes: new TextEncoder().encode(text), tooLarge: false } },
    own: {},
  } as unknown as Parameters<typeof readValue>[1];
  const refused = checkBody(contract, operation, body, (violation) => readValue(violation, call));
  return { body: refused === undefined ? body : 'refused', asked: [...new Set(asked)] };
}

const search = 'retrieveAllPersons';
const person = 'createEmploymentTermAssignment';
const term = 'createEmploymentTerm';
const profile = 'createPaycodeValueProfile';
const version = (member: string, value: string) =>
  `{"name":"A","processType":"ENFORCE_END_DATE","versions":{"employmentTermVersion":[{"startDate":"2020-01-01","endDate":"3000-01-01","${member}":${value}}]}}`;

// The readings of Jackson, the JSON reader of Java, with its defaults.
describe('a body', () => {
  test.each<[string, string, unknown]>([
    [search, '{"where":{},"index":0.9,"count":10.5}', { where: {}, index: 0, count: 10 }],
    [search, '{"where":{},"index":"0","count":" 10 "}', { where: {}, index: 0, count: 10 }],
    [search, '{"where":{},"count":"1.5"}', 'refused'],
    [search, '{"where":{},"count":"ten"}', 'refused'],
    [search, '{"where":{},"count":""}', 'refused'],
    [search, '{"where":{},"count":true}', 'refused'],
    [search, '{"where":{},"count":1e400}', 'refused'],
    [person, '{"personIdentity":{"personKey":-2.9}}', { personIdentity: { personKey: -2 } }],
    [person, '{"personIdentity":{"personKey":"-1"}}', { personIdentity: { personKey: -1 } }],
    [person, '{"personIdentity":{"employeeKey":"2"}}', { personIdentity: { employeeKey: 2 } }],
    [person, '{"personIdentity":{"userKey":"+2"}}', { personIdentity: { userKey: 2 } }],
    [person, '{"personIdentity":{"requestItemId":1e18}}', { personIdentity: { requestItemId: 10n ** 18n } }],
    [
      person,
      '{"personIdentity":{"requestItemId":"9223372036854775807"}}',
      { personIdentity: { requestItemId: 9223372036854775807n } },
    ],
    [person, '{"personIdentity":{"requestItemId":"9223372036854775808"}}', 'refused'],
    [person, '{"personIdentity":{"personNumber":20190}}', { personIdentity: { personNumber: '20190' } }],
    [person, '{"personIdentity":{"personNumber":1.50}}', { personIdentity: { personNumber: '1.50' } }],
    [person, '{"personIdentity":{"personNumber":true}}', { personIdentity: { personNumber: 'true' } }],
    [person, '{"personIdentity":{"personNumber":["1"]}}', 'refused'],
    [person, '{"personIdentity":{"personNumber":{"a":1}}}', 'refused'],
    [profile, '{"name":"A","active":"True"}', { name: 'A', active: true }],
    [profile, '{"name":"A","active":"false"}', { name: 'A', active: false }],
    [profile, '{"name":"A","active":0}', { name: 'A', active: false }],
    [profile, '{"name":"A","active":2}', { name: 'A', active: true }],
    [profile, '{"name":"A","active":"yes"}', 'refused'],
    [profile, '{"name":"A","active":"tRUE"}', 'refused'],
    [profile, '{"name":"A","active":["true"]}', 'refused'],
    [profile, '{"name":"A","active":0.5}', 'refused'],
    [profile, '{"name":"A","version":"2"}', { name: 'A', version: 2 }],
    [
      'retrievePaycodeValueProfiles',
      '{"where":{"payCodeValuesProfiles":{"ids":["2",3.5]}}}',
      {
        where: { payCodeValuesProfiles: { ids: [2, 3] } },
      },
    ],
  ])('of %s is read as Jackson reads it: %s', (operation, text, expected) => {
    expect(read(operation, text).body).toStrictEqual(expected);
  });

  test.each([
    ['accrualProfile', '{"id":"2"}', { id: 2 }],
    ['contractDefinition', '{"legalWorkWeek":"2"}', { legalWorkWeek: 2 }],
    ['contractDefinition', '{"weekStartDay":"2"}', { weekStartDay: 2 }],
    ['contractDefinition', '{"workingDaysHours":[{"day":"2"}]}', { workingDaysHours: [{ day: 2 }] }],
  ])('has the integers of %s in texts: %s', (member, value, expected) => {
    const { body } = read(term, version(member, value));
    expect(body).toMatchObject({ versions: { employmentTermVersion: [{ [member]: expected }] } });
  });

  test.each<[string, string, string]>([
    ['ukg.request.fraction-cut', person, '{"personIdentity":{"personKey":2.5}}'],
    ['ukg.request.number-as-text', person, '{"personIdentity":{"personKey":"2"}}'],
    ['ukg.request.scalar-for-text', person, '{"personIdentity":{"personNumber":2}}'],
    ['ukg.request.scalar-for-boolean', profile, '{"name":"A","active":"true"}'],
  ])('that needs %s is refused without it', (rule, operation, text) => {
    expect(read(operation, text, 'wrong')).toEqual({ body: 'refused', asked: [rule] });
    expect(read(operation, text).asked).toEqual([rule]);
  });

  test('in the right form asks no rule', () => {
    expect(read(person, '{"personIdentity":{"personNumber":"2.5","personKey":2}}').asked).toEqual([]);
  });
});

describe('over the network', () => {
  let send: Client;
  beforeEach(() => {
    send = paystub.client();
  });
  afterEach(() => expect(paystub.reports).toEqual([]));

  test('multi_read takes integers for the values of a key', async () => {
    const employees = { key: 'personid', values: [100] };
    const path = '/ukg/api/v1/commons/persons/extensions/multi_read';
    const answer = await send('POST', path, { json: { where: { employees, extensionType: 'employee' } } });
    expect([answer.status, answer.headers.get('x-paystub-rules')]).toEqual([
      200,
      expect.stringContaining('ukg.request.scalar-for-text'),
    ]);
  });

  test('a person number is taken as a number, and answered as the text that it is', async () => {
    const answer = await send('POST', terms, {
      json: {
        personIdentity: { personNumber: 20190 },
        assignments: [{ employmentTerm: { id: '2' }, effectiveDate: '2020-01-01', expirationDate: '2020-02-01' }],
      },
    });
    expect([answer.status, answer.body.personIdentity.personNumber]).toEqual([200, '20190']);
  });

  test('a term is set up with texts for its booleans and numbers', async () => {
    const versions = { employmentTermVersion: [{ startDate: '2020-01-01', endDate: '3000-01-01' }] };
    const json = { name: 'Scalars', isActive: 'true', processType: 'ENFORCE_END_DATE', versions };
    const answer = await send('POST', termSetup, { json });
    expect([answer.status, answer.body.isActive]).toEqual([200, true]);
  });

  test.each(['False', 'FALSE', 'false'])('all_details=%s leaves the versions out', async (value) => {
    const answer = await send('GET', `${termSetup}?all_details=${value}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('versions');
  });

  test.each(['no', '0', '', 'False '])('all_details=%j is no boolean', async (value) => {
    const answer = await send('GET', `${termSetup}?all_details=${encodeURIComponent(value)}`);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WFP-90010']);
  });

  test.each(['1000001.0', '0x10', '1e2', '%20100', '100%20', '9223372036854775808', '--1', '1_0', 'Infinity'])(
    'the person id %s in a path is no integer',
    async (id) => {
      const answer = await send('GET', `${terms}/${id}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain('assignments');
    },
  );

  test.each([`${terms}/+100`, `${terms}/%2B100`, `${termSetup}?id=%2B2`])(
    '%s has an integer with a plus, which is read by inference',
    async (path) => {
      const answer = await send('GET', path);
      expect([answer.status, answer.headers.get('x-paystub-rules')]).toEqual([
        200,
        expect.stringContaining('ukg.request.plus-sign'),
      ]);
      expect(answer.text).toBe((await send('GET', path.replace(/%2B|\+/, ''))).text);
    },
  );

  test.each(['0x2', '2.0', '2e0', '%202', '9223372036854775808'])(
    'the term id %s in a query is no integer',
    async (id) => {
      const answer = await send('GET', `${termSetup}?id=${id}`);
      expect([answer.status, answer.body]).toEqual([
        400,
        {
          errorCode: 'WFP-90010',
          message: `${decodeURIComponent(id)} at id cannot be converted to Long.`,
        },
      ]);
    },
  );

  test('integers of 64 bits are echoed exactly, and refused beyond', async () => {
    const item = (requestItemId: string) =>
      `[{"personIdentity":{"personNumber":"10020","requestItemId":${requestItemId}},` +
      '"personAssignments":{"payCodeValue":{"payCodeValueProfile":{"id":-9007199254740993}}}}]';
    const write = (requestItemId: string) =>
      send('POST', '/ukg/api/v1/commons/persons/assignments/multi_upsert', {
        headers: { 'Content-Type': 'application/json' },
        raw: item(requestItemId),
      });
    const failed = await write('9223372036854775807');
    expect(failed.text).toContain('"requestItemId":9223372036854775807');
    expect(failed.text).toContain('-9007199254740993');
    const refused = await write('9223372036854775808');
    expect([refused.status, refused.body]).toEqual([
      400,
      {
        errorCode: 'WFP-90010',
        message: '9223372036854775808 at [0].personIdentity.requestItemId cannot be converted to Long.',
      },
    ]);
  });
});
