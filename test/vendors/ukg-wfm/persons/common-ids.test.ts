import { describe, expect, test } from 'vitest';
import { json, noPerson, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const noPersonBody = (name: string, value: string) => ({ errorCode: 'WCO-101263', message: noPerson(name, value) });
const search = (key: string, values: string[], more: object = {}) =>
  json({ where: { employees: { key, values }, ...more } });

describe('reads of common ids', () => {
  test.each([
    ['?person_number=20190', { personIdentity: { personNumber: '20190' }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ['/100', { personIdentity: { personKey: 100 }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ['/130', { personIdentity: { personKey: 130 } }],
  ])('GET external_id%s answers the common ids', async (query, expected) => {
    expect(both(await paystub.client()('GET', `${people}/external_id${query}`))).toEqual([200, expected]);
  });

  test('common ids are found by mail address', async () => {
    const answer = await paystub.client()(
      'POST',
      `${people}/external_id/multi_read`,
      search('userEmailAddress', ['P20190@example.com']),
    );
    expect(both(answer)).toEqual([
      200,
      [{ personIdentity: { personNumber: '20190' }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ]);
  });

  test('common ids of an unknown person are refused', async () => {
    const client = paystub.client();
    expect(both(await client('GET', `${people}/external_id/404`))).toEqual([400, noPersonBody('personKey', '404')]);
    expect(both(await client('GET', `${people}/external_id?person_number=404`))).toEqual([
      400,
      noPersonBody('personNumber', '404'),
    ]);
    expect((await client('GET', `${people}/external_id`)).body.message).toBe(
      'Missing mandatory input parameter person_number.',
    );
    const some = await client(
      'POST',
      `${people}/external_id/multi_read`,
      search('useremailaddress', ['p20190@example.com', 'x']),
    );
    expect([some.status, some.body.details['error-offsets']]).toEqual([207, [1]]);
  });
});

describe('changes of common ids', () => {
  const path = `${people}/external_id`;
  const ids = { aoid: 'AOID-NEW', coid: 'COID-2' };

  test('common ids are stored, used in a look-up and deleted', async () => {
    const client = paystub.client();
    const sent = { personIdentity: { personNumber: '10030' }, ...ids };
    expect(both(await client('PUT', path, json(sent)))).toEqual([200, sent]);
    const found = await client('GET', `${people}/extensions?aoid=AOID-NEW&coid=COID-2`);
    expect(found.body.allExtension.personNumber).toBe('10030');
    const gone = await client('DELETE', path, json({ personIdentity: { personKey: 130 } }));
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect(both(await client('GET', `${path}/130`))).toEqual([200, { personIdentity: { personKey: 130 } }]);
  });

  test('common ids are changed in bulk', async () => {
    const client = paystub.client();
    const sent = { personIdentity: { personNumber: '10030' }, ...ids };
    const unknown = { personIdentity: { personNumber: '404' }, ...ids };
    expect(both(await client('POST', `${path}/multi_update`, json([sent])))).toEqual([200, [sent]]);
    expect((await client('POST', `${path}/multi_update`, json([sent, unknown]))).status).toBe(207);
    expect((await client('POST', `${path}/multi_delete`, json([sent, unknown]))).status).toBe(207);
    expect((await client('POST', `${path}/multi_delete`, json([sent]))).status).toBe(204);
    expect((await client('GET', `${path}/130`)).body).toEqual({ personIdentity: { personKey: 130 } });
  });

  test.each([
    [
      { personIdentity: { personNumber: '10030' }, aoid: 'x' },
      'A property value is required, but was not specified. Property - coid.',
    ],
    [
      { personIdentity: { personNumber: '10030' }, coid: 'x' },
      'A property value is required, but was not specified. Property - aoid.',
    ],
    [{ ...ids }, 'Missing mandatory input parameter personIdentity.'],
  ])('PUT of %j is refused', async (body, message) => {
    const answer = await paystub.client()('PUT', path, json(body));
    expect([answer.status, answer.body.message]).toEqual([400, message]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
