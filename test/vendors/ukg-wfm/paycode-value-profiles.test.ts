import { describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { assignments, json, startUkg } from './ukg.ts';

const paystub = await startUkg();
const setup = '/ukg/api/v1/scheduling/pay_code_value_profiles';
const v1 = '/ukg/api/v1/commons/persons/pay_code_value_profiles';
const v2 = '/ukg/api/v2/commons/persons/paycode_value_profiles';
const sick = { id: 201, qualifier: 'Sick Day PCVP' };
const unknown = (reference: string) => ({
  errorCode: 'WFS-106304',
  message: `The paycode value profile was not found with given reference: ${reference}.`,
});
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const person = (personNumber: string, personKey: number) => ({ personNumber, personKey });
const bram = person('10020', 120);
const chiara = person('10030', 130);
const noPerson = (name: string, value: string) =>
  'The action required an existing person, but either the person for the key could not be found, the user does not have ' +
  `access rights to that person, or a database error occurred. Property name: ${name}, value: ${value}`;

describe('the profiles', () => {
  const ids = ({ body }: { body: readonly { id: number }[] }) => body.map(({ id }) => id);

  test.each([
    ['', [201, 202, 203, 204]],
    ['?name=Sick%20Day%20PCVP', [201]],
    ['?name=sick%20day%20pcvp', [201]],
    ['?name=None', []],
  ])('are listed with %s', async (query, expected) => {
    const answer = await paystub.client()('GET', setup + query);
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test('have the members of the vendor, its spelling included', async () => {
    const { body } = await paystub.client()('GET', `${setup}/201`);
    expect(Object.keys(body)).toEqual(['id', 'name', 'active', 'version', 'payCodeValueProfileElements']);
    expect(body.payCodeValueProfileElements[0]).toMatchObject({
      symbolicSourceType: { id: -4, qualifier: 'FIXED' },
      holidayRequestSetting: { id: -1, qualifier: 'Default Generate PCE' },
      contractType: 'CONTRACT_SCHEDULE',
    });
  });

  test('are created with new ids, and can be assigned', async () => {
    const client = paystub.client();
    const element = { payCode: { id: 402 }, fullDayAmount: true, dayTypeEquivalance: { id: 1, qualifier: 'Day' } };
    const answer = await client('POST', setup, json({ name: 'New', payCodeValueProfileElements: [element] }));
    expect(both(answer)).toEqual([
      200,
      { id: 1001, name: 'New', active: true, version: 1, payCodeValueProfileElements: [{ ...element, id: 5001 }] },
    ]);
    const assigned = await client('PUT', `${v2}/120`, json({ payCodeValueProfile: { qualifier: 'new' } }));
    expect(assigned.body.payCodeValueProfile).toEqual({ id: 1001, qualifier: 'New' });
  });

  test('are updated as a whole, the version counted up', async () => {
    const client = paystub.client();
    const answer = await client('PUT', `${setup}/201`, json({ id: 201, name: 'Sick', active: true, version: 7 }));
    expect(both(answer)).toEqual([
      200,
      { id: 201, name: 'Sick', active: true, version: 2, payCodeValueProfileElements: [] },
    ]);
    const many = await client(
      'POST',
      `${setup}/multi_update`,
      json([
        { id: 202, name: 'B' },
        { name: 'Sick', description: 'c' },
      ]),
    );
    expect([many.status, many.body.map((one: { version: number }) => one.version)]).toEqual([200, [2, 3]]);
  });

  test('are deleted unless somebody has them', async () => {
    const client = paystub.client();
    expect((await client('DELETE', `${setup}/203`)).status).toBe(204);
    expect(both(await client('DELETE', `${setup}/203`))).toEqual([400, unknown('203')]);
    await client('PUT', `${v2}/120`, json({ payCodeValueProfile: { id: 201 } }));
    const used = await client('DELETE', `${setup}/201`);
    expect([used.status, used.body.errorCode]).toEqual([400, 'WFS-100000']);
    await client('DELETE', `${v2}/120`);
    expect((await client('DELETE', `${setup}/201`)).status).toBe(204);
  });

  test.each([
    ['GET', '/999', undefined, unknown('999')],
    ['PUT', '/999', { name: 'x' }, unknown('999')],
    ['DELETE', '/999', undefined, unknown('999')],
    [
      'PUT',
      '/201',
      { id: 202, name: 'x' },
      { errorCode: 'WFS-111209', message: 'ID in payload not consistent with ID from resource URL.' },
    ],
    ['POST', '', {}, { errorCode: 'WFS-111201', message: 'Missing mandatory input parameter name.' }],
    ['POST', '', { name: 'sick day pcvp' }, { errorCode: 'WFS-106301', message: 'Not Unique Record Found.' }],
    ['PUT', '/202', { name: 'Sick Day PCVP' }, { errorCode: 'WFS-106301', message: 'Not Unique Record Found.' }],
  ])('%s %s with %j is refused', async (method, path, body, error) => {
    expect(both(await paystub.client()(method, setup + path, body && json(body)))).toEqual([400, error]);
  });

  test.each([
    [{ ids: [202, 201] }, [202, 201]],
    [{ qualifiers: ['vacation day pcvp'] }, [203]],
  ])('are read by %j', async (payCodeValuesProfiles, expected) => {
    const answer = await paystub.client()('POST', `${setup}/multi_read`, json({ where: { payCodeValuesProfiles } }));
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test.each([[{}], [{ where: {} }], [{ where: { payCodeValuesProfiles: { ids: [201], qualifiers: ['x'] } } }]])(
    'are not read by %j',
    async (body) => {
      expect(both(await paystub.client()('POST', `${setup}/multi_read`, json(body)))).toEqual([
        400,
        {
          errorCode: 'WFS-111207',
          message:
            'One and only one of the criteria must be specified. Criteria: where.payCodeValuesProfiles.ids,where.payCodeValuesProfiles.qualifiers.',
        },
      ]);
    },
  );

  test('bulk operations do what they can', async () => {
    const client = paystub.client();
    const created = await client('POST', `${setup}/multi_create`, json([{ name: 'A' }, { name: 'a' }]));
    expect([created.status, created.body.details['error-offsets']]).toEqual([207, [1]]);
    const read = await client(
      'POST',
      `${setup}/multi_read`,
      json({ where: { payCodeValuesProfiles: { ids: [201, 999] } } }),
    );
    expect([read.status, read.body.details.results[1].error.errorCode]).toEqual([207, 'WFS-106304']);
    const where = { payCodeValuesProfiles: { ids: [203, 999] } };
    const removed = await client('POST', `${setup}/multi_delete`, json({ where }));
    expect([removed.status, removed.body.details.results[0]]).toEqual([207, { success: { id: 203 } }]);
    const rest = await client(
      'POST',
      `${setup}/multi_delete`,
      json({ where: { payCodeValuesProfiles: { qualifiers: ['A'] } } }),
    );
    expect([rest.status, rest.text]).toEqual([204, '']);
  });

  test('a bulk operation takes 1000 and refuses 1001', async () => {
    const client = paystub.client();
    const read = (count: number) =>
      client(
        'POST',
        `${setup}/multi_read`,
        json({ where: { payCodeValuesProfiles: { ids: Array(count).fill(201) } } }),
      );
    expect((await read(1000)).status).toBe(200);
    const answer = await read(1001);
    expect([answer.status, answer.body]).toEqual([
      413,
      {
        errorCode: 'WFP-90003',
        message:
          'Service Limits are exceeded for operation on pay_code_value_profiles, No more than 1000 items are permitted.',
        details: { limits: [{ actual: 1001, maximum: 1000 }] },
      },
    ]);
  });
});

const answered = (who: object) => ({ personIdentity: who, payCodeValueProfile: sick });
const assign = (client: Client, path: string, key: number, body: object) => client('PUT', `${path}/${key}`, json(body));

describe.each([
  ['version 1', v1, 200, 400],
  ['version 2', v2, 204, 404],
])('the plain assignment, %s', (_, path, deleted, missing) => {
  test('is made, read, shared with the aggregated operations, and taken away', async () => {
    const client = paystub.client();
    const body = { personIdentity: { personNumber: '10020' }, payCodeValueProfile: { qualifier: 'Sick Day PCVP' } };
    expect(both(await assign(client, path, 120, body))).toEqual([200, answered(bram)]);
    for (const query of ['?person_number=10020', '/120']) {
      expect(both(await client('GET', path + query))).toEqual([200, answered(bram)]);
    }
    const aggregated = await client('GET', `${assignments}/120`);
    expect(aggregated.body.personAssignments).toEqual({ payCodeValue: { payCodeValueProfile: sick } });
    const removed = await client('DELETE', `${path}/120`);
    expect([removed.status, removed.text]).toEqual([deleted, '']);
    expect((await client('DELETE', `${path}/120`)).status).toBe(deleted);
    expect(both(await client('GET', `${path}/120`))).toEqual([200, { personIdentity: bram }]);
  });

  test('of somebody unknown', async () => {
    const client = paystub.client();
    const error = (name: string) => ({ errorCode: 'WCO-101263', message: noPerson(name, '404') });
    expect(both(await client('GET', `${path}/404`))).toEqual([missing, error('personKey')]);
    expect(both(await client('GET', `${path}?person_number=404`))).toEqual([missing, error('personNumber')]);
    expect(both(await client('DELETE', `${path}/404`))).toEqual([400, error('personKey')]);
    expect(both(await assign(client, path, 404, { payCodeValueProfile: sick }))).toEqual([400, error('personKey')]);
  });

  test.each([
    [{ payCodeValueProfile: { id: 999 } }, 'WCO-101232'],
    [{ payCodeValueProfile: { qualifier: 'Retired PCVP' } }, 'WCO-101232'],
    [{ payCodeValueProfile: null }, 'WFS-111201'],
    [{}, 'WFS-111201'],
    [{ personIdentity: { personNumber: '10030' }, payCodeValueProfile: sick }, 'WFS-111209'],
  ])('with %j is refused', async (body, code) => {
    const client = paystub.client();
    const answer = await assign(client, path, 120, body);
    expect([answer.status, answer.body.errorCode]).toEqual([400, code]);
    expect((await client('GET', `${path}/120`)).body).toEqual({ personIdentity: bram });
  });

  test('without a person number is refused', async () => {
    const answer = await paystub.client()('GET', path);
    expect([answer.status, answer.body.message]).toEqual([400, 'Missing mandatory input parameter person_number.']);
  });

  test('multi_update does what it can', async () => {
    const client = paystub.client();
    const items = ['10020', '10030', '404'].map((personNumber) => ({
      personIdentity: { personNumber },
      payCodeValueProfile: { id: 201 },
    }));
    const all = await client('POST', `${path}/multi_update`, json(items.slice(0, 2)));
    expect(both(all)).toEqual([200, [answered(bram), answered(chiara)]]);
    const some = await client('POST', `${path}/multi_update`, json(items));
    expect([some.status, some.body.details['error-offsets']]).toEqual([207, [2]]);
    const tooMany = await client('POST', `${path}/multi_update`, json(Array(101).fill(items[0])));
    expect(tooMany.status).toBe(413);
  });

  test('can be chosen not to be found', async () => {
    const { client } = await startUkg({ settings: { choices: { 'ukg.pcv.read.none': 'not-found' } } });
    const answer = await client()('GET', `${path}/120`);
    expect([answer.status, answer.body.errorCode]).toEqual([missing, 'WFS-106304']);
  });
});

describe('multi_read and multi_delete of version 1', () => {
  const read = (client: Client, values: string[], more: object = {}) =>
    client('POST', `${v1}/multi_read`, json({ where: { employees: { key: 'personnumber', values } }, ...more }));

  test.each([
    [{}, 207],
    [{ failOnNoAssignment: false }, [answered(bram)]],
    [{ returnUnassignedEmployees: true }, [answered(bram), { personIdentity: chiara }]],
    [{ returnUnassignedEmployees: true, failOnNoAssignment: false }, [answered(bram), { personIdentity: chiara }]],
  ])('%j says what becomes of people without a profile', async (more, expected) => {
    const client = paystub.client();
    await assign(client, v1, 120, { payCodeValueProfile: sick });
    const answer = await read(client, ['10020', '10030'], more);
    if (expected === 207) {
      expect([answer.status, answer.body.details.results[0]]).toEqual([207, { success: answered(bram) }]);
      expect(answer.body.details.results[1].error.errorCode).toBe('WFS-106304');
    } else expect(both(answer)).toEqual([200, expected]);
  });

  test('nobody with a profile is 400, or an empty list where that is no failure', async () => {
    expect((await read(paystub.client(), ['10020'])).status).toBe(400);
    expect(both(await read(paystub.client(), ['10020'], { failOnNoAssignment: false }))).toEqual([200, []]);
  });

  test('multi_delete takes identities and answers 200', async () => {
    const client = paystub.client();
    await assign(client, v1, 120, { payCodeValueProfile: sick });
    const answer = await client('POST', `${v1}/multi_delete`, json([{ personNumber: '10020' }, { personKey: 130 }]));
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await client('GET', `${v1}/120`)).body).toEqual({ personIdentity: bram });
    const some = await client('POST', `${v1}/multi_delete`, json([{ personNumber: '10020' }, { personKey: 404 }]));
    expect([some.status, some.body.details.results[0]]).toEqual([
      207,
      { success: { personIdentity: { personNumber: '10020' } } },
    ]);
  });
});

describe('multi_read and multi_delete of version 2', () => {
  const where = (...employees: object[]) => json({ where: { employees } });

  test('take identities', async () => {
    const client = paystub.client();
    await assign(client, v2, 120, { payCodeValueProfile: sick });
    const all = await client('POST', `${v2}/multi_read`, where({ personNumber: '10020' }, { personKey: 130 }));
    expect(both(all)).toEqual([200, [answered(bram), { personIdentity: chiara }]]);
    const some = await client('POST', `${v2}/multi_read`, where({ personKey: 120 }, { personKey: 404 }));
    expect([some.status, some.body.details['error-offsets']]).toEqual([207, [1]]);
    const removed = await client('POST', `${v2}/multi_delete`, where({ personNumber: '10020' }));
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect((await client('GET', `${v2}/120`)).body).toEqual({ personIdentity: bram });
  });

  test.each([
    [{}, 'Missing mandatory input parameter where.'],
    [{ where: {} }, 'Missing mandatory input parameter employees.'],
    [{ where: { employees: [] } }, 'At least one of the criteria must be specified. Parameter: employees'],
  ])('%j is refused', async (body, message) => {
    const answer = await paystub.client()('POST', `${v2}/multi_read`, json(body));
    expect([answer.status, answer.body.message]).toEqual([400, message]);
  });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
