import { describe, expect, test } from 'vitest';
import { entry, json, noPerson, request, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const B = 4; // All European Contract Periods

describe('a read of employment terms', () => {
  test('GET answers an empty list for a person without assignments', async () => {
    const { status, text } = await paystub.client()('GET', `${terms}?person_number=10020`);
    expect([status, text]).toEqual([
      200,
      '{"personIdentity":{"personNumber":"10020","personKey":120},"assignments":[]}',
    ]);
  });

  test.each([
    ['?person_number=404', 'WCO-101263', noPerson('personNumber', '404')],
    ['/404', 'WCO-101263', noPerson('personKey', '404')],
    ['', 'WFS-111201', 'Missing mandatory input parameter person_number.'],
    ['/abc', 'WFP-90010', 'abc at personId cannot be converted to Long.'],
  ])('GET with "%s" is refused', async (query, errorCode, message) => {
    const answer = await paystub.client()('GET', terms + query);
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ errorCode, message })]);
  });

  test.each([
    ['personnumber', ['20190', '10020']],
    ['personNumber', ['20190', '10020']],
    ['PERSONNUMBER', ['20190', '10020']],
    ['personid', ['100', '120']],
    ['personId', ['100', '120']],
  ])('multi_read by %s answers in the order of the request', async (key, values) => {
    const client = paystub.client();
    await client('POST', terms, json(request('10020', entry(B, '2020-01-01', '2020-02-01'))));
    const answer = await client('POST', `${terms}/multi_read`, json({ where: { employees: { key, values } } }));
    expect([answer.status, answer.body]).toEqual([
      200,
      [
        { personIdentity: { personNumber: '20190', personKey: 100 }, assignments: [] },
        {
          personIdentity: { personNumber: '10020', personKey: 120 },
          assignments: [
            {
              employmentTerm: { id: 4, qualifier: 'All European Contract Periods' },
              effectiveDate: '2020-01-01',
              expirationDate: '2020-02-01',
            },
          ],
        },
      ],
    ]);
  });

  test.each([
    [{}, 'WFS-111201', 'Missing mandatory input parameter where.'],
    [{ where: {} }, 'WFS-111201', 'Missing mandatory input parameter employees.'],
    [
      { where: { employees: { key: 'badgenumber', values: ['B20190'] } } },
      'WFS-100317',
      'Key has invalid value. Accepted values are personid or personnumber. key: badgenumber',
    ],
    [
      { where: { employees: { key: 'personnumber', values: [] } } },
      'WFS-111208',
      'At least one of the criteria must be specified. Parameter: values',
    ],
    [
      { where: { employees: { key: 'personnumber', values: ['20190', '404'] } } },
      'WCO-101263',
      noPerson('personnumber', '404'),
    ],
  ])('multi_read of %j is refused', async (body, errorCode, message) => {
    const answer = await paystub.client()('POST', `${terms}/multi_read`, json(body));
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ errorCode, message })]);
  });

  test('multi_read takes 1000 people and refuses 1001', async () => {
    const read = (count: number) =>
      paystub.client()(
        'POST',
        `${terms}/multi_read`,
        json({ where: { employees: { key: 'personid', values: Array(count).fill('100') } } }),
      );
    expect((await read(1000)).status).toBe(200);
    const answer = await read(1001);
    expect([answer.status, answer.body]).toEqual([
      413,
      {
        errorCode: 'WCO-106194',
        message: 'The number of employees in the request (1001) exceeds the allowed limit (1000).',
        details: { limits: [{ actual: 1001, maximum: 1000 }] },
      },
    ]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
