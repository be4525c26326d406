import { describe, expect, test } from 'vitest';
import {
  entry,
  item,
  noPerson,
  readAssignments as read,
  sickProfile as sick,
  startUkg,
  upsertAssignments as upsert,
} from '../ukg.ts';

const paystub = await startUkg();
const other = { id: 202, qualifier: 'Sick Day without Equivalence value' };

describe('multi_upsert of person assignments', () => {
  test('multi_upsert answers each identity as it was sent, in the order of the request', async () => {
    const answer = await upsert(
      paystub.client(),
      { personIdentity: { personKey: 130 }, personAssignments: { payCodeValue: { payCodeValueProfile: { id: 202 } } } },
      item('10020', { payCodeValue: { payCodeValueProfile: { qualifier: 'Sick Day PCVP' } } }),
    );
    expect(answer.text).toBe(
      JSON.stringify([
        { personIdentity: { personKey: 130 }, personAssignments: { payCodeValue: { payCodeValueProfile: other } } },
        {
          personIdentity: { personNumber: '10020' },
          personAssignments: { payCodeValue: { payCodeValueProfile: sick } },
        },
      ]),
    );
  });

  test('multi_upsert with some bad items answers 207, and requestItemId marks success and error', async () => {
    const client = paystub.client();
    const good = {
      personIdentity: { personNumber: '10020', requestItemId: 1 },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 201 } } },
    };
    const bad = {
      personIdentity: { personNumber: '404', requestItemId: 2 },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 201 } } },
    };
    const answer = await upsert(client, good, bad);
    expect([answer.status, answer.body.errorCode]).toEqual([207, 'WCO-101272']);
    expect(answer.body.details).toEqual({
      'error-offsets': [1],
      results: [
        { success: { ...good, personAssignments: { payCodeValue: { payCodeValueProfile: sick } } } },
        {
          error: {
            errorCode: 'WCO-101263',
            message: noPerson('personNumber', '404'),
            details: { errors: [], input: bad },
          },
        },
      ],
    });
    expect((await read(client, ['10020'], ['payCodeValue'])).body[0].personAssignments.payCodeValue).toEqual({
      payCodeValueProfile: sick,
    });
  });

  test('multi_upsert changes nothing for an item of which one kind fails', async () => {
    const client = paystub.client();
    const mixed = item('10020', {
      payCodeValue: { payCodeValueProfile: sick },
      employmentTerms: { assignments: [entry(999, '2020-01-01', '2021-01-01')] },
    });
    expect((await upsert(client, mixed)).status).toBe(400);
    expect((await read(client, ['10020'], ['payCodeValue'])).body).toEqual([item('10020', { payCodeValue: {} })]);
  });

  test.each([
    [{ personAssignments: {} }, 'personIdentity'],
    [{ personIdentity: { personNumber: '10020' } }, 'personAssignments'],
  ])('multi_upsert refuses the item %j, which lacks a member', async (bad, name) => {
    const answer = await upsert(paystub.client(), bad);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101271']);
    expect(answer.body.details.results[0].error).toMatchObject({
      errorCode: 'WCO-101231',
      message: `A property value is required, but was not specified. Property - ${name}.`,
    });
  });

  test('multi_upsert refuses an unknown kind', async () => {
    const answer = await upsert(paystub.client(), item('10020', { payCodeValues: {} }));
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        errorCode: 'WFP-90011',
        message: 'Unrecognized property payCodeValues at [0].personAssignments supplied for request',
      },
    ]);
  });

  test('multi_upsert refuses a person who is named twice, by different identifiers too', async () => {
    const twice = { personIdentity: { personKey: 120 }, personAssignments: {} };
    const answer = await upsert(paystub.client(), item('10020', {}), twice);
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WCO-101305', message: 'Duplicate employees are not allowed for bulk operations.' },
    ]);
  });

  const people = (count: number, value: object) =>
    Array.from({ length: count }, (_, i) => item(String(30001 + i), value));
  const three = { payCodeValue: {}, cascadeProfile: {}, leaveProfile: {} };
  test.each([
    ['takes 100 people', people(100, { payCodeValue: {} }), undefined],
    ['refuses 101 people', [...people(100, { payCodeValue: {} }), item('10020', {})], { actual: 101, maximum: 100 }],
    ['takes 100 people with 2 kinds each', people(100, { payCodeValue: {}, leaveProfile: {} }), undefined],
    ['refuses 67 people with 3 kinds each', people(67, three), { actual: 201, maximum: 200 }],
  ])('multi_upsert %s', async (_, items, limit) => {
    const answer = await upsert(paystub.client(), ...items);
    if (limit === undefined) expect(answer.status).toBe(200);
    else {
      expect([answer.status, answer.body]).toEqual([
        413,
        {
          errorCode: 'WCO-101207',
          message: `Service limit error, number of records exceed the allowed limit : ${limit.maximum}`,
          details: { limits: [limit] },
        },
      ]);
    }
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
