import { describe, expect, test } from 'vitest';
import { entry, json, noPerson, request, rows, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const A = 2; // Administrative Employees
const B = 4; // All European Contract Periods
const internal = 'Some Internal Server Error Occurred. Please contact System Administrator.';

describe('the reference of a term', () => {
  test.each([
    ['an id', { id: 2 }],
    ['a numeric text as id', { id: '2' }],
    ['an id with a fraction', { id: 2.9 }],
    ['a qualifier in any case', { qualifier: 'administrative EMPLOYEES' }],
    ['an id in spite of another qualifier', { id: 2, qualifier: 'All European Contract Periods' }],
    ['an id beside a localized qualifier', { id: 2, localizedQualifier: 'Verwaltung' }],
    ['a qualifier beside a null id', { id: null, qualifier: 'Administrative Employees' }],
  ])('the term is found by %s', async (_, employmentTerm) => {
    const body = request('20190', { employmentTerm, effectiveDate: '2020-01-01', expirationDate: '2020-02-01' });
    const answer = await paystub.client()('POST', terms, json(body));
    expect(answer.status).toBe(200);
    expect(answer.body.assignments[0].employmentTerm).toEqual({ id: 2, qualifier: 'Administrative Employees' });
  });

  test('a wrong id is refused even beside a correct qualifier', async () => {
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
  ])('%j names the person, and the answer has both identifiers', async (personIdentity) => {
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
  ])('the personIdentity %j is refused', async (personIdentity, errorCode, message) => {
    const body = { personIdentity, assignments: [entry(A, '2020-01-01', '2020-02-01')] };
    const answer = await paystub.client()('PUT', terms, json(body));
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ errorCode, message })]);
  });
});

describe('a bad change of employment terms', () => {
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
      'a text in place of a list',
      { personIdentity: { personNumber: '20190' }, assignments: 'all' },
      { errorCode: 'WFP-90010', message: 'all at assignments cannot be converted to List.' },
    ],
  ];

  test.each(cases)('PUT with %s is refused', async (_, body, expected) => {
    const answer = await paystub.client()('PUT', terms, {
      raw: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify(expected)]);
  });

  test.each(cases)('POST with %s is refused and changes nothing', async (_, body, expected) => {
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
  ])('PUT with the assignmentSpan %j is refused', async (assignmentSpan, reason) => {
    const answer = await paystub.client()('PUT', terms, json({ ...request('20190', good), assignmentSpan }));
    expect([answer.status, answer.body]).toEqual([400, violated(reason)]);
  });

  test('PUT with one bad entry changes nothing', async () => {
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

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
