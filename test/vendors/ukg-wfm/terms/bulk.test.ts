import { describe, expect, test } from 'vitest';
import { entry, json, request, rows, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const A = 2; // Administrative Employees
const B = 4; // All European Contract Periods

describe('a bulk change of employment terms', () => {
  const good = request('20190', entry(A, '2020-01-01', '2020-02-01'));
  const other = request('10020', entry(B, '2020-01-01', '2020-02-01'));
  const bad = request('10030', entry(999, '2020-01-01', '2020-02-01'));
  const done = (personNumber: string, personKey: number, id: number, qualifier: string) => ({
    personIdentity: { personNumber, personKey },
    assignments: [{ employmentTerm: { id, qualifier }, effectiveDate: '2020-01-01', expirationDate: '2020-02-01' }],
  });
  const failure = {
    error: {
      errorCode: 'WFS-106607',
      message: 'An Employment Term was not found for the following reference: 999',
      details: { errors: [], input: bad },
    },
  };
  const text = 'Completed with error(s). Detailed errors should be wrapped within this exception.';

  test.each(['multi_create', 'multi_upsert'])('%s answers each person in order', async (operation) => {
    const answer = await paystub.client()('POST', `${terms}/${operation}`, json([other, good]));
    expect([answer.status, answer.text]).toEqual([
      200,
      JSON.stringify([
        done('10020', 120, 4, 'All European Contract Periods'),
        done('20190', 100, 2, 'Administrative Employees'),
      ]),
    ]);
  });

  test.each(['multi_create', 'multi_upsert'])(
    '%s with one bad item does the others and answers 207',
    async (operation) => {
      const client = paystub.client();
      const answer = await client('POST', `${terms}/${operation}`, json([good, bad, other]));
      expect([answer.status, answer.text]).toEqual([
        207,
        JSON.stringify({
          errorCode: 'WCO-101272',
          message: text,
          details: {
            'error-offsets': [1],
            results: [
              { success: done('20190', 100, 2, 'Administrative Employees') },
              failure,
              { success: done('10020', 120, 4, 'All European Contract Periods') },
            ],
          },
        }),
      ]);
      expect(rows((await client('GET', `${terms}/120`)).body)).toEqual(['4 2020-01-01 2020-02-01']);
      expect(rows((await client('GET', `${terms}/130`)).body)).toEqual([]);
    },
  );

  test.each(['multi_create', 'multi_upsert', 'multi_delete'])(
    '%s answers 400 where every item fails',
    async (operation) => {
      const answer = await paystub.client()('POST', `${terms}/${operation}`, json([bad]));
      expect([answer.status, answer.text]).toEqual([
        400,
        JSON.stringify({
          errorCode: 'WCO-101271',
          message: text,
          details: { 'error-offsets': [0], results: [failure] },
        }),
      ]);
    },
  );

  test('multi_upsert changes nothing for an item that fails half way', async () => {
    const client = paystub.client();
    const half = request('10030', entry(A, '2020-01-01', '2020-02-01'), entry(999, '2020-03-01', '2020-04-01'));
    const answer = await client('POST', `${terms}/multi_upsert`, json([good, half]));
    expect(answer.status).toBe(207);
    expect(rows((await client('GET', `${terms}/130`)).body)).toEqual([]);
  });

  test('multi_upsert answers the reasons of a failed item in its errors', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, json([good, request('10030')]));
    expect(answer.body.details.results[1].error.details.errors).toEqual(['assignments cannot be empty']);
  });

  test('multi_create does two items for one person in order', async () => {
    const again = request('20190', entry(B, '2020-01-15', '2020-03-01'));
    const answer = await paystub.client()('POST', `${terms}/multi_create`, json([good, again]));
    expect(answer.status).toBe(200);
    expect(rows(answer.body[1])).toEqual(['2 2020-01-01 2020-01-15', '4 2020-01-15 2020-03-01']);
  });

  test('multi_delete answers 204, or 207 with the sent items where some fail', async () => {
    const client = paystub.client();
    await client('POST', `${terms}/multi_create`, json([good, other]));
    const all = await client('POST', `${terms}/multi_delete`, json([good]));
    expect([all.status, all.text]).toEqual([204, '']);
    const some = await client('POST', `${terms}/multi_delete`, json([other, bad]));
    expect([some.status, some.body.details.results]).toEqual([207, [{ success: other }, failure]]);
    expect(rows((await client('GET', `${terms}/120`)).body)).toEqual([]);
  });

  test('multi_upsert refuses a null item', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, json([good, null]));
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WFS-111201', message: 'Input parameter is null.' },
    ]);
  });

  test('multi_upsert refuses an empty list as a missing request', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, json([]));
    expect([answer.status, answer.body.message]).toEqual([400, 'Missing mandatory input parameter request.']);
  });

  test.each(['multi_create', 'multi_upsert', 'multi_delete'])(
    '%s takes 100 people and refuses 101',
    async (operation) => {
      const send = (count: number) => paystub.client()('POST', `${terms}/${operation}`, json(Array(count).fill(good)));
      expect((await send(100)).status).toBe(operation === 'multi_delete' ? 204 : 200);
      const answer = await send(101);
      expect([answer.status, answer.body.errorCode, answer.body.details]).toEqual([
        413,
        'WCO-106194',
        { limits: [{ actual: 101, maximum: 100 }] },
      ]);
    },
  );

  test('multi_upsert accepts the header scratchpad-id', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, {
      json: [good],
      headers: { 'scratchpad-id': 'abc' },
    });
    expect(answer.status).toBe(200);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
