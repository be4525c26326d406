import { describe, expect, test } from 'vitest';
import { entry, json, request, rows, startUkg, termSetup, terms } from './ukg.ts';

const paystub = await startUkg();
const A = 2; // Administrative Employees
const B = 4; // All European Contract Periods
const noPerson = (name: string, value: string) =>
  'The action required an existing person, but either the person for the key could not be found, the user does not have ' +
  `access rights to that person, or a database error occurred. Property name: ${name}, value: ${value}`;
const internal = 'Some Internal Server Error Occurred. Please contact System Administrator.';

describe('what a change makes of the assignments of a person', () => {
  type Step = readonly ['POST' | 'PUT' | 'DELETE', ...(readonly [number, string, string])[]];
  const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
    ['a create', [['POST', [A, '2020-02-20', '2020-06-25']]], ['2 2020-02-20 2020-06-25']],
    [
      'an update whose entries overlap cuts the earlier one',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['PUT', [A, '2020-02-20', '2020-06-25'], [B, '2020-03-20', '2020-07-30']],
      ],
      ['2 2020-02-20 2020-03-20', '4 2020-03-20 2020-07-30'],
    ],
    [
      'a delete leaves the other one as it was cut',
      [
        ['PUT', [A, '2020-02-20', '2020-06-25'], [B, '2020-03-20', '2020-07-30']],
        ['DELETE', [B, '2020-03-20', '2020-07-30']],
      ],
      ['2 2020-02-20 2020-03-20'],
    ],
    [
      'an update replaces what it does not name',
      [
        ['POST', [A, '2020-02-20', '2020-03-20']],
        ['PUT', [B, '2020-03-20', '3000-01-01']],
      ],
      ['4 2020-03-20 3000-01-01'],
    ],
    [
      'a create splits an existing assignment',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['POST', [B, '2020-03-01', '2020-03-10']],
      ],
      ['2 2020-02-20 2020-03-01', '4 2020-03-01 2020-03-10', '2 2020-03-10 2020-06-25'],
    ],
    [
      'a delete of days in the middle splits',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['DELETE', [A, '2020-03-01', '2020-03-10']],
      ],
      ['2 2020-02-20 2020-03-01', '2 2020-03-10 2020-06-25'],
    ],
    [
      'entries count in the order of their dates, not as sent',
      [['PUT', [B, '2020-03-20', '2020-07-30'], [A, '2020-02-20', '2020-06-25']]],
      ['2 2020-02-20 2020-03-20', '4 2020-03-20 2020-07-30'],
    ],
    [
      'a nested entry splits the one around it',
      [['PUT', [A, '2020-01-01', '2020-12-01'], [B, '2020-03-01', '2020-04-01']]],
      ['2 2020-01-01 2020-03-01', '4 2020-03-01 2020-04-01', '2 2020-04-01 2020-12-01'],
    ],
    [
      'a create with the same term grows the assignment',
      [
        ['POST', [A, '2020-01-01', '2020-03-01']],
        ['POST', [A, '2020-02-01', '2020-06-01']],
      ],
      ['2 2020-01-01 2020-06-01'],
    ],
    [
      'entries of the same term that overlap or touch become one',
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
    ['equal dates store nothing', [['POST', [A, '2020-01-01', '2020-01-01']]], []],
    [
      'dates outside are pulled to the ends of time',
      [['POST', [A, '1753-01-01', '9999-12-31']]],
      ['2 1900-01-01 3000-01-01'],
    ],
    [
      'a delete with wider dates removes what is there',
      [
        ['POST', [A, '2020-02-20', '2020-06-25']],
        ['DELETE', [A, '2020-01-01', '2021-01-01']],
      ],
      [],
    ],
    [
      'a delete of another term changes nothing',
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

  test('with an assignmentSpan an update leaves what lies outside', async () => {
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

  test('a create and a delete do not look at an assignmentSpan', async () => {
    const client = paystub.client();
    const assignmentSpan = { start: '2020-01-10', end: '2020-01-20' };
    const body = { ...request('20190', entry(A, '2020-01-01', '2020-02-01')), assignmentSpan };
    expect(rows((await client('POST', terms, json(body))).body)).toEqual(['2 2020-01-01 2020-02-01']);
    expect((await client('POST', `${terms}/apply_delete`, json(body))).status).toBe(204);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([]);
  });

  test('the versions of a term do not limit its assignments', async () => {
    const answer = await paystub.client()('POST', terms, json(request('20190', entry(A, '2010-01-01', '2016-01-01'))));
    expect([answer.status, answer.headers.get('x-paystub-rules')?.includes('ukg.terms.outside-versions')]).toEqual([
      200,
      true,
    ]);
    const inside = await paystub.client()('POST', terms, json(request('20190', entry(5, '2020-01-01', '2022-01-01'))));
    expect(inside.headers.get('x-paystub-rules')).not.toContain('ukg.terms.outside-versions');
  });

  test('a term that became inactive can still be taken away', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(6, '2020-01-01', '2021-01-01'))));
    const inactive = { name: 'Seasonal Employees', processType: 'ENFORCE_END_DATE', isActive: false };
    expect((await client('PUT', `${termSetup}/6`, json(inactive))).status).toBe(200);
    const again = await client('POST', terms, json(request('20190', entry(6, '2022-01-01', '2023-01-01'))));
    expect(again.body.errorCode).toBe('WFS-106607');
    await client('POST', `${terms}/apply_delete`, json(request('20190', entry(6, '2020-01-01', '2021-01-01'))));
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([]);
  });

  test('the same update twice gives the same answer', async () => {
    const client = paystub.client();
    const body = request('20190', entry(A, '2020-01-01', '2020-12-01'), entry(B, '2020-03-01', '2020-04-01'));
    const first = await client('PUT', terms, json(body));
    expect((await client('PUT', terms, json(body))).text).toBe(first.text);
  });
});

describe('references', () => {
  test.each([
    ['an id', { id: 2 }],
    ['a numeric text as id', { id: '2' }],
    ['an id with a fraction', { id: 2.9 }],
    ['a qualifier in any case', { qualifier: 'administrative EMPLOYEES' }],
    ['an id that wins over its qualifier', { id: 2, qualifier: 'All European Contract Periods' }],
    ['a localized qualifier beside it', { id: 2, localizedQualifier: 'Verwaltung' }],
    ['a null id beside a qualifier', { id: null, qualifier: 'Administrative Employees' }],
  ])('%s', async (_, employmentTerm) => {
    const body = request('20190', { employmentTerm, effectiveDate: '2020-01-01', expirationDate: '2020-02-01' });
    const answer = await paystub.client()('POST', terms, json(body));
    expect(answer.status).toBe(200);
    expect(answer.body.assignments[0].employmentTerm).toEqual({ id: 2, qualifier: 'Administrative Employees' });
  });

  test('a wrong id is an error even where the qualifier is good', async () => {
    const body = request('20190', {
      ...entry(999, '2020-01-01', '2020-02-01'),
      employmentTerm: { id: 999, qualifier: 'Administrative Employees' },
    });
    const answer = await paystub.client()('POST', terms, json(body));
    expect(answer.status).toBe(400);
    expect(answer.body.errorCode).toBe('WFS-106607');
  });
});

describe('personIdentity', () => {
  test.each([
    { personNumber: '20190' },
    { personKey: 100 },
    { employeeKey: 100 },
    { userKey: 5100 },
    { userName: 'p20190' },
    { badgeNumber: 'B20190' },
    { aoid: 'AOID-20190', coid: 'COID-1' },
    { personNumber: '20190', personKey: 100 },
  ])('%j names the person, and the answer carries both identifiers', async (personIdentity) => {
    const body = { personIdentity, assignments: [entry(A, '2020-01-01', '2020-02-01')] };
    const answer = await paystub.client()('POST', terms, json(body));
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body.personIdentity)).toBe('{"personNumber":"20190","personKey":100}');
  });

  test.each([
    [{ personNumber: '1' }, 'WCO-101263', noPerson('personNumber', '1')],
    [{ personKey: 1 }, 'WCO-101263', noPerson('personKey', '1')],
    [{ badgeNumber: 'none' }, 'WCO-101263', noPerson('badgeNumber', 'none')],
    [{ aoid: 'AOID-20190', coid: 'other' }, 'WCO-101263', noPerson('aoid', 'AOID-20190')],
    [
      { personNumber: '20190', personKey: 120 },
      'WCO-101261',
      'The personIdentity bean detected more than one property with a value.  Only one property can be specified in the bean.',
    ],
    [
      {},
      'WCO-101262',
      'The personIdentity bean did not detect a property with a value.  There must be one property value specified in order to identify a person.',
    ],
  ])('%j is refused', async (personIdentity, errorCode, message) => {
    const body = { personIdentity, assignments: [entry(A, '2020-01-01', '2020-02-01')] };
    const answer = await paystub.client()('PUT', terms, json(body));
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ errorCode, message })]);
  });
});

describe('what is refused', () => {
  const good = entry(A, '2020-01-01', '2020-02-01');
  const missing = (name: string) => ({
    errorCode: 'WFS-111201',
    message: `Missing mandatory input parameter ${name}.`,
  });
  const violated = (reason: string) => ({ errorCode: 'API-10001', message: internal, details: { errors: [reason] } });
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['no personIdentity', { assignments: [good] }, missing('personIdentity')],
    ['a null personIdentity', { personIdentity: null, assignments: [good] }, missing('personIdentity')],
    ['no assignments', { personIdentity: { personNumber: '20190' } }, missing('assignments')],
    ['a null request', null, missing('request')],
    ['no employmentTerm', request('20190', { ...good, employmentTerm: null }), missing('employmentTerm')],
    ['an empty employmentTerm', request('20190', { ...good, employmentTerm: {} }), missing('employmentTerm')],
    ['empty assignments', request('20190'), violated('assignments cannot be empty')],
    ['no effectiveDate', request('20190', { ...good, effectiveDate: null }), violated('effectiveDate cannot be null')],
    [
      'no expirationDate',
      request('20190', { employmentTerm: { id: 2 }, effectiveDate: '2020-01-01' }),
      violated('expirationDate cannot be null'),
    ],
    [
      'a start after the end',
      request('20190', entry(A, '2020-02-02', '2020-02-01')),
      { errorCode: 'WFS-111203', message: 'Date range validation failed, verify start/end order and values.' },
    ],
    [
      'an unknown term by id',
      request('20190', entry(999, '2020-01-01', '2020-02-01')),
      { errorCode: 'WFS-106607', message: 'An Employment Term was not found for the following reference: 999' },
    ],
    [
      'an unknown term by name',
      request('20190', entry('No Such Term', '2020-01-01', '2020-02-01')),
      {
        errorCode: 'WFS-106607',
        message: 'An Employment Term was not found for the following reference: No Such Term',
      },
    ],
    [
      'an inactive term',
      request('20190', entry('Retired Contract', '2020-01-01', '2020-02-01')),
      {
        errorCode: 'WFS-106607',
        message: 'An Employment Term was not found for the following reference: Retired Contract',
      },
    ],
    [
      'an unknown member',
      request('20190', { ...good, effectiveDat: '2020-01-01' }),
      { errorCode: 'WFP-90011', message: 'Unrecognized property effectiveDat at assignments[0] supplied for request' },
    ],
    [
      'an unknown member at the top',
      { ...request('20190', good), extra: 1 },
      { errorCode: 'WFP-90011', message: 'Unrecognized property extra at request supplied for request' },
    ],
    [
      'an impossible date',
      request('20190', { ...good, effectiveDate: '2020-02-30' }),
      {
        errorCode: 'WFP-90010',
        message: '2020-02-30 at assignments[0].effectiveDate cannot be converted to LocalDate.',
      },
    ],
    [
      'a date of another form',
      request('20190', { ...good, effectiveDate: '01/02/2020' }),
      {
        errorCode: 'WFP-90010',
        message: '01/02/2020 at assignments[0].effectiveDate cannot be converted to LocalDate.',
      },
    ],
    [
      'an id that is no number',
      request('20190', { ...good, employmentTerm: { id: 'two' } }),
      { errorCode: 'WFP-90010', message: 'two at assignments[0].employmentTerm.id cannot be converted to Long.' },
    ],
    [
      'a list that is none',
      { personIdentity: { personNumber: '20190' }, assignments: 'all' },
      { errorCode: 'WFP-90010', message: 'all at assignments cannot be converted to List.' },
    ],
  ];

  test.each(cases)('%s by PUT', async (_, body, expected) => {
    const answer = await paystub.client()('PUT', terms, {
      raw: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify(expected)]);
  });

  test.each(cases)('%s by POST changes nothing', async (_, body, expected) => {
    const client = paystub.client();
    const raw = JSON.stringify(body);
    const answer = await client('POST', terms, { raw, headers: { 'Content-Type': 'application/json' } });
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify(expected)]);
    expect((await client('GET', `${terms}/100`)).body.assignments).toEqual([]);
  });

  test.each([
    [{ start: '2020-02-01', end: '2020-01-01' }, 'end cannot be before start'],
    [{ end: '2020-01-01' }, 'start cannot be null'],
    [{ start: '2020-02-01' }, 'end cannot be null'],
  ])('the assignmentSpan %j', async (assignmentSpan, reason) => {
    const answer = await paystub.client()('PUT', terms, json({ ...request('20190', good), assignmentSpan }));
    expect([answer.status, answer.body]).toEqual([400, violated(reason)]);
  });

  test('an error in one entry leaves the others undone', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', good)));
    const answer = await client(
      'PUT',
      terms,
      json(request('20190', entry(B, '2021-01-01', '2021-02-01'), entry(999, '2022-01-01', '2022-02-01'))),
    );
    expect(answer.status).toBe(400);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(['2 2020-01-01 2020-02-01']);
  });
});

describe('reading', () => {
  test('a person without assignments has an empty list', async () => {
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
  ])('GET %s is refused', async (query, errorCode, message) => {
    const answer = await paystub.client()('GET', terms + query);
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ errorCode, message })]);
  });

  test.each([
    ['personnumber', ['20190', '10020']],
    ['personNumber', ['20190', '10020']],
    ['PERSONNUMBER', ['20190', '10020']],
    ['personid', ['100', '120']],
    ['personId', ['100', '120']],
  ])('multi_read by %s keeps the order of the request', async (key, values) => {
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

describe('bulk', () => {
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

  test.each(['multi_create', 'multi_upsert'])('%s does what it can and answers 207', async (operation) => {
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
  });

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

  test('an item that fails half way changes nothing', async () => {
    const client = paystub.client();
    const half = request('10030', entry(A, '2020-01-01', '2020-02-01'), entry(999, '2020-03-01', '2020-04-01'));
    const answer = await client('POST', `${terms}/multi_upsert`, json([good, half]));
    expect(answer.status).toBe(207);
    expect(rows((await client('GET', `${terms}/130`)).body)).toEqual([]);
  });

  test('the reasons of a failed item stand in its errors', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, json([good, request('10030')]));
    expect(answer.body.details.results[1].error.details.errors).toEqual(['assignments cannot be empty']);
  });

  test('two items for one person are done in order', async () => {
    const again = request('20190', entry(B, '2020-01-15', '2020-03-01'));
    const answer = await paystub.client()('POST', `${terms}/multi_create`, json([good, again]));
    expect(answer.status).toBe(200);
    expect(rows(answer.body[1])).toEqual(['2 2020-01-01 2020-01-15', '4 2020-01-15 2020-03-01']);
  });

  test('multi_delete answers 204, and 207 with what was sent where some fail', async () => {
    const client = paystub.client();
    await client('POST', `${terms}/multi_create`, json([good, other]));
    const all = await client('POST', `${terms}/multi_delete`, json([good]));
    expect([all.status, all.text]).toEqual([204, '']);
    const some = await client('POST', `${terms}/multi_delete`, json([other, bad]));
    expect([some.status, some.body.details.results]).toEqual([207, [{ success: other }, failure]]);
    expect(rows((await client('GET', `${terms}/120`)).body)).toEqual([]);
  });

  test('a null item is refused', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, json([good, null]));
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WFS-111201', message: 'Input parameter is null.' },
    ]);
  });

  test('no items are a missing request', async () => {
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

  test('the header scratchpad-id is taken', async () => {
    const answer = await paystub.client()('POST', `${terms}/multi_upsert`, {
      json: [good],
      headers: { 'scratchpad-id': 'abc' },
    });
    expect(answer.status).toBe(200);
  });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
