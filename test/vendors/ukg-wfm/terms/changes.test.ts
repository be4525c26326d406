import { describe, expect, test } from 'vitest';
import { entry, json, request, rows, startUkg, termSetup, terms } from '../ukg.ts';

const paystub = await startUkg();
const A = 2; // Administrative Employees
const B = 4; // All European Contract Periods

describe('a change of employment terms', () => {
  type Step = readonly ['POST' | 'PUT' | 'DELETE', ...(readonly [number, string, string])[]];
  const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
    ['POST stores an assignment', [['POST', [A, '2020-02-20', '2020-06-25']]], ['2 2020-02-20 2020-06-25']],
    [
      'PUT cuts the earlier term at the start of the later one',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['PUT', [A, '2020-02-20', '2020-06-25'], [B, '2020-03-20', '2020-07-30']],
      ],
      ['2 2020-02-20 2020-03-20', '4 2020-03-20 2020-07-30'],
    ],
    [
      'apply_delete leaves the other term as it was cut',
      [
        ['PUT', [A, '2020-02-20', '2020-06-25'], [B, '2020-03-20', '2020-07-30']],
        ['DELETE', [B, '2020-03-20', '2020-07-30']],
      ],
      ['2 2020-02-20 2020-03-20'],
    ],
    [
      'PUT replaces the assignments that it does not name',
      [
        ['POST', [A, '2020-02-20', '2020-03-20']],
        ['PUT', [B, '2020-03-20', '3000-01-01']],
      ],
      ['4 2020-03-20 3000-01-01'],
    ],
    [
      'POST splits an existing assignment of another term',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['POST', [B, '2020-03-01', '2020-03-10']],
      ],
      ['2 2020-02-20 2020-03-01', '4 2020-03-01 2020-03-10', '2 2020-03-10 2020-06-25'],
    ],
    [
      'apply_delete of days in the middle splits an assignment',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['DELETE', [A, '2020-03-01', '2020-03-10']],
      ],
      ['2 2020-02-20 2020-03-01', '2 2020-03-10 2020-06-25'],
    ],
    [
      'PUT applies its entries in the order of their dates, not of the request',
      [['PUT', [B, '2020-03-20', '2020-07-30'], [A, '2020-02-20', '2020-06-25']]],
      ['2 2020-02-20 2020-03-20', '4 2020-03-20 2020-07-30'],
    ],
    [
      'PUT splits an entry around one that is nested in it',
      [['PUT', [A, '2020-01-01', '2020-12-01'], [B, '2020-03-01', '2020-04-01']]],
      ['2 2020-01-01 2020-03-01', '4 2020-03-01 2020-04-01', '2 2020-04-01 2020-12-01'],
    ],
    [
      'POST of the same term extends the assignment',
      [
        ['POST', [A, '2020-01-01', '2020-03-01']],
        ['POST', [A, '2020-02-01', '2020-06-01']],
      ],
      ['2 2020-01-01 2020-06-01'],
    ],
    [
      'PUT makes one assignment of entries of the same term that overlap or touch',
      [
        [
          'PUT',
          [A, '2020-01-01', '2020-03-01'],
          [A, '2020-02-01', '2020-04-01'],
          [A, '2020-04-01', '2020-05-01'],
          [A, '2020-06-01', '2020-07-01'],
        ],
      ],
      ['2 2020-01-01 2020-05-01', '2 2020-06-01 2020-07-01'],
    ],
    ['POST with equal dates stores nothing', [['POST', [A, '2020-01-01', '2020-01-01']]], []],
    [
      'POST pulls dates outside of time to its ends',
      [['POST', [A, '1753-01-01', '9999-12-31']]],
      ['2 1900-01-01 3000-01-01'],
    ],
    [
      'apply_delete with wider dates removes the days that are assigned',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['DELETE', [A, '2020-01-01', '2021-01-01']],
      ],
      [],
    ],
    [
      'apply_delete of another term changes nothing',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['DELETE', [B, '2020-02-20', '2020-06-25']],
      ],
      ['2 2020-02-20 2020-06-25'],
    ],
  ];

  test.each(cases)('%s', async (_, steps, expected) => {
    const client = paystub.client();
    for (const [verb, ...entries] of steps) {
      const body = request('20190', ...entries.map(([term, from, to]) => entry(term, from, to)));
      const answer = await client(
        verb === 'PUT' ? 'PUT' : 'POST',
        verb === 'DELETE' ? `${terms}/apply_delete` : terms,
        json(body),
      );
      expect([answer.status, answer.text]).toEqual([
        verb === 'DELETE' ? 204 : 200,
        verb === 'DELETE' ? '' : answer.text,
      ]);
    }
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(expected);
  });

  test('PUT with an assignmentSpan leaves the days outside of it', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(A, '2020-01-01', '2021-01-01'))));
    const span = { start: '2020-03-01', end: '2020-06-01' };
    const { status, body } = await client(
      'PUT',
      terms,
      json({ ...request('20190', entry(B, '2020-02-01', '2020-04-01')), assignmentSpan: span }),
    );
    expect(status).toBe(200);
    expect(rows(body)).toEqual(['2 2020-01-01 2020-03-01', '4 2020-03-01 2020-04-01', '2 2020-06-01 2021-01-01']);
  });

  test('POST and apply_delete ignore an assignmentSpan', async () => {
    const client = paystub.client();
    const assignmentSpan = { start: '2020-01-10', end: '2020-01-20' };
    const body = { ...request('20190', entry(A, '2020-01-01', '2020-02-01')), assignmentSpan };
    expect(rows((await client('POST', terms, json(body))).body)).toEqual(['2 2020-01-01 2020-02-01']);
    expect((await client('POST', `${terms}/apply_delete`, json(body))).status).toBe(204);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([]);
  });

  test('a term can be assigned on days for which it has no version', async () => {
    const answer = await paystub.client()('POST', terms, json(request('20190', entry(A, '2010-01-01', '2016-01-01'))));
    expect([answer.status, answer.headers.get('x-paystub-rules')?.includes('ukg.terms.outside-versions')]).toEqual([
      200,
      true,
    ]);
    const inside = await paystub.client()('POST', terms, json(request('20190', entry(5, '2020-01-01', '2022-01-01'))));
    expect(inside.headers.get('x-paystub-rules')).not.toContain('ukg.terms.outside-versions');
  });

  test('apply_delete removes a term that became inactive', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(6, '2020-01-01', '2021-01-01'))));
    const inactive = { name: 'Seasonal Employees', processType: 'ENFORCE_END_DATE', isActive: false };
    expect((await client('PUT', `${termSetup}/6`, json(inactive))).status).toBe(200);
    const again = await client('POST', terms, json(request('20190', entry(6, '2022-01-01', '2023-01-01'))));
    expect(again.body.errorCode).toBe('WFS-106607');
    await client('POST', `${terms}/apply_delete`, json(request('20190', entry(6, '2020-01-01', '2021-01-01'))));
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([]);
  });

  test('PUT answers the same when it is repeated', async () => {
    const client = paystub.client();
    const body = request('20190', entry(A, '2020-01-01', '2020-12-01'), entry(B, '2020-03-01', '2020-04-01'));
    const first = await client('PUT', terms, json(body));
    expect((await client('PUT', terms, json(body))).text).toBe(first.text);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
