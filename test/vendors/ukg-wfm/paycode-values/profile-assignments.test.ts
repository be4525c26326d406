import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { assignments, json, noPerson, sickProfile as sick, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const v1 = '/ukg/api/v1/commons/persons/pay_code_value_profiles';
const v2 = '/ukg/api/v2/commons/persons/paycode_value_profiles';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const person = (personNumber: string, personKey: number) => ({ personNumber, personKey });
const bram = person('10020', 120);
const chiara = person('10030', 130);

const answered = (who: object) => ({ personIdentity: who, payCodeValueProfile: sick });
const assign = (client: Client, path: string, key: number, body: object) => client('PUT', `${path}/${key}`, json(body));

describe.each([
  ['version 1', v1, 200, 400],
  ['version 2', v2, 204, 404],
])('the assignment of a paycode value profile, %s', (_, path, deleted, missing) => {
  test('an assignment is made, read, shared with the aggregated operations and removed', async () => {
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

  test('an unknown person is refused', async () => {
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
  ])('PUT with %j is refused', async (body, code) => {
    const client = paystub.client();
    const answer = await assign(client, path, 120, body);
    expect([answer.status, answer.body.errorCode]).toEqual([400, code]);
    expect((await client('GET', `${path}/120`)).body).toEqual({ personIdentity: bram });
  });

  test('GET without a person number is refused', async () => {
    const answer = await paystub.client()('GET', path);
    expect([answer.status, answer.body.message]).toEqual([400, 'Missing mandatory input parameter person_number.']);
  });

  test('multi_update with one bad item does the others and answers 207', async () => {
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

  test('a read of a person without a profile can be chosen to be refused', async () => {
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
  ])('multi_read with %j answers people without a profile accordingly', async (more, expected) => {
    const client = paystub.client();
    await assign(client, v1, 120, { payCodeValueProfile: sick });
    const answer = await read(client, ['10020', '10030'], more);
    if (expected === 207) {
      expect([answer.status, answer.body.details.results[0]]).toEqual([207, { success: answered(bram) }]);
      expect(answer.body.details.results[1].error.errorCode).toBe('WFS-106304');
    } else expect(both(answer)).toEqual([200, expected]);
  });

  test('multi_read of people without a profile answers 400, or an empty list where that is no failure', async () => {
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

  test('multi_read and multi_delete take identities', async () => {
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
  ])('multi_read of %j is refused', async (body, message) => {
    const answer = await paystub.client()('POST', `${v2}/multi_read`, json(body));
    expect([answer.status, answer.body.message]).toEqual([400, message]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
