import { describe, expect, test } from 'vitest';
import { json, noPerson, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const noPersonBody = (name: string, value: string) => ({ errorCode: 'WCO-101263', message: noPerson(name, value) });
const search = (key: string, values: string[], more: object = {}) =>
  json({ where: { employees: { key, values }, ...more } });

describe('look-ups of persons', () => {
  test('multi_read of base persons answers names in the order of the request', async () => {
    const answer = await paystub.client()(
      'POST',
      `${people}/base_persons/multi_read`,
      search('personNumber', ['20191', '20190']),
    );
    expect(both(answer)).toEqual([
      200,
      [
        { personId: 140, personNumber: '20191', fullName: 'Mononym', displayName: 'Mononym', name: 'Mononym' },
        {
          personId: 100,
          personNumber: '20190',
          fullName: 'Ferreira, Ana',
          displayName: 'Ferreira, Ana',
          name: 'Ferreira, Ana',
        },
      ],
    ]);
  });

  test.each([
    ['personid', '100'],
    ['personnumber', '20190'],
    ['jobassignmentid', '7100'],
    ['username', 'p20190'],
    ['useraccountid', '5100'],
    ['badgenumber', 'B20190'],
  ])('references are found by %s', async (key, value) => {
    const answer = await paystub.client()('POST', `${people}/refs/multi_read`, search(key, [value]));
    expect(both(answer)).toEqual([200, { ids: [100], qualifiers: ['20190'], refs: [{ id: 100, qualifier: '20190' }] }]);
  });

  test('an answer of references can be chosen to fill refs alone', async () => {
    const { client } = await startUkg({ settings: { choices: { 'ukg.people.refs-answer': 'refs-only' } } });
    const answer = await client()('POST', `${people}/refs/multi_read`, search('personid', ['100']));
    expect(answer.body).toEqual({ ids: [], qualifiers: [], refs: [{ id: 100, qualifier: '20190' }] });
  });

  test('references of an unknown person are refused', async () => {
    const answer = await paystub.client()('POST', `${people}/refs/multi_read`, search('personid', ['100', '404']));
    expect(both(answer)).toEqual([400, noPersonBody('personid', '404')]);
  });
});

describe.each(['base_persons', 'extensions', 'external_id'])('%s/multi_read', (resource) => {
  const send = (body: object) => paystub.client()('POST', `${people}/${resource}/multi_read`, json(body));
  const by = (employees: object, more: object = {}) => send({ where: { employees, ...more } });

  test('some unknown people make 207, and no known one 400', async () => {
    const some = await by({ key: 'personnumber', values: ['404', '20190'] });
    expect([some.status, some.body.errorCode, some.body.details['error-offsets']]).toEqual([207, 'WCO-101272', [0]]);
    expect(some.body.details.results[0]).toEqual({
      error: { ...noPersonBody('personnumber', '404'), details: { errors: [], input: { personnumber: '404' } } },
    });
    expect(some.body.details.results[1]).toHaveProperty('success');
    const none = await by({ key: 'personnumber', values: ['404'] });
    expect([none.status, none.body.errorCode]).toEqual([400, 'WCO-101271']);
  });

  test('a search takes 1000 people and refuses 1001 with 400', async () => {
    expect((await by({ key: 'personid', values: Array(1000).fill('100') })).body).toHaveLength(1000);
    expect(both(await by({ key: 'personid', values: Array(1001).fill('100') }))).toEqual([
      400,
      {
        errorCode: 'WCO-101207',
        message: 'Service limit error, number of records exceed the allowed limit : 1000',
        details: { limits: [{ actual: 1001, maximum: 1000 }] },
      },
    ]);
  });

  test.each([
    [
      { employees: { key: 'personnumber', values: [] } },
      'WCO-101202',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ],
    [
      { employees: { key: 'shoesize', values: ['1'] } },
      'WCO-101203',
      'Could not retrieve the information because of invalid or empty key provided in request.',
    ],
    [{}, 'WCO-101231', 'A property value is required, but was not specified. Property - employees.'],
    [
      { employees: { key: 'personid', values: ['1'], multi_key: ['aoid', 'coid'], multi_key_values: [['a', 'b']] } },
      'WCO-101314',
      'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
    ],
  ])('a search where %j is refused', async (where, errorCode, message) => {
    expect(both(await send({ where }))).toEqual([400, { errorCode, message }]);
  });

  test('a search without where is refused', async () => {
    expect((await send({})).body.message).toBe(
      'A property value is required, but was not specified. Property - where.',
    );
  });

  test('a search with an unknown member is refused', async () => {
    expect((await by({ key: 'personid', values: ['100'] }, { employee: 1 })).body).toEqual({
      errorCode: 'WFP-90011',
      message: 'Unrecognized property employee at where supplied for request',
    });
  });
});

test('a search of base persons by multi_key is refused', async () => {
  const employees = { multi_key: ['aoid', 'coid'], multi_key_values: [['AOID-20190', 'COID-1']] };
  const answer = await paystub.client()('POST', `${people}/base_persons/multi_read`, json({ where: { employees } }));
  expect(both(answer)).toEqual([
    400,
    {
      errorCode: 'WCO-101221',
      message:
        'Could not retrieve information because multi_key and multi_key_values property is not supported in request.',
    },
  ]);
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
