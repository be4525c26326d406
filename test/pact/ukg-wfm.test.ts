import { describe, expect, test } from 'vitest';
import { bearer, consumerOf, fromProviderState, like, state, verify } from './consumer.ts';

const token = 'Bearer example-token';
const { expects, folder, written } = await consumerOf('ukg-wfm');

type Answer = { readonly errorCode?: string; readonly assignments: readonly { readonly expirationDate: string }[] };

/** Calls the provider as the consumer's client does. The consumer reads and changes the employment terms of people. */
async function call(baseUrl: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${baseUrl}/api/v1/commons/persons/${path}`, {
    method,
    headers: { Authorization: token, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const persons = '/api/v1/commons/persons';
const headers = { Authorization: bearer };
const valid = state('the token is valid');
const administrative = (until: string) => ({
  employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
  effectiveDate: '2020-02-20',
  expirationDate: until,
});
const sent = (qualifier: string, effectiveDate: string, expirationDate: string) => ({
  effectiveDate,
  employmentTerm: { qualifier },
  expirationDate,
});

// The requests and answers are those of the vendor's page on employment term assignments.
describe('a consumer of UKG Pro WFM', () => {
  test('reads the terms of a person', () =>
    expects(
      'a request for the terms of a person',
      [
        valid,
        state('person {number} has the terms {terms}', {
          number: '20190',
          terms: [{ term: 'Administrative Employees', from: '2020-02-20', until: '2020-06-25' }],
        }),
      ],
      {
        method: 'GET',
        path: fromProviderState(`${persons}/employment_terms/\${personKey}`, `${persons}/employment_terms/7`),
        headers,
        status: 200,
        answer: {
          personIdentity: { personNumber: '20190', personKey: like(100) },
          assignments: [administrative('2020-06-25')],
        },
      },
      async (url) => {
        const answer = await call(url, 'GET', 'employment_terms/7');
        expect(((await answer.json()) as Answer).assignments).toHaveLength(1);
      },
    ));

  test('assigns a term', () => {
    const body = {
      personIdentity: { personNumber: '20190' },
      assignments: [sent('Administrative Employees', '2020-02-20', '2020-06-25')],
    };
    return expects(
      'a request to assign a term',
      [valid, state('person {number} has no terms', { number: '20190' })],
      {
        method: 'POST',
        path: `${persons}/employment_terms`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 200,
        answer: {
          personIdentity: { personNumber: '20190', personKey: 100 },
          assignments: [administrative('2020-06-25')],
        },
      },
      async (url) => {
        expect((await call(url, 'POST', 'employment_terms', body)).status).toBe(200);
      },
    );
  });

  test('moves a person to another term, which cuts the one before', () => {
    const body = {
      personIdentity: { personNumber: '20190' },
      assignments: [
        sent('Administrative Employees', '2020-02-20', '2020-06-25'),
        sent('All European Contract Periods', '2020-03-20', '2020-07-30'),
      ],
    };
    return expects(
      'a request to update terms that overlap',
      [
        valid,
        state('person {number} has the term {term} from {from} until {until}', {
          number: '20190',
          term: 'Administrative Employees',
          from: '2020-02-20',
          until: '2020-06-25',
        }),
      ],
      {
        method: 'PUT',
        path: `${persons}/employment_terms`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 200,
        answer: {
          personIdentity: { personNumber: '20190', personKey: 100 },
          assignments: [
            administrative('2020-03-20'),
            {
              employmentTerm: { id: 4, qualifier: 'All European Contract Periods' },
              effectiveDate: '2020-03-20',
              expirationDate: '2020-07-30',
            },
          ],
        },
      },
      async (url) => {
        const answer = (await (await call(url, 'PUT', 'employment_terms', body)).json()) as Answer;
        expect(answer.assignments[0]?.expirationDate).toBe('2020-03-20');
      },
    );
  });

  test('takes a term away', () => {
    const body = {
      personIdentity: { personNumber: '20190' },
      assignments: [sent('All European Contract Periods', '2020-03-20', '2020-07-30')],
    };
    return expects(
      'a request to delete a term',
      [
        valid,
        state('person {number} has the terms {terms}', {
          number: '20190',
          terms: [
            { term: 'Administrative Employees', from: '2020-02-20', until: '2020-03-20' },
            { term: 'All European Contract Periods', from: '2020-03-20', until: '2020-07-30' },
          ],
        }),
      ],
      {
        method: 'POST',
        path: `${persons}/employment_terms/apply_delete`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 204,
      },
      async (url) => {
        expect((await call(url, 'POST', 'employment_terms/apply_delete', body)).status).toBe(204);
      },
    );
  });

  test('reads the paycode value profile of a person', () => {
    const body = {
      where: { employees: { key: 'personNumber', values: ['10020'] }, personAssignments: ['payCodeValue'] },
    };
    return expects(
      'a request for the paycode value profile of a person',
      [
        valid,
        state('person {number} has the paycode value profile {profile}', { number: '10020', profile: 'Sick Day PCVP' }),
      ],
      {
        method: 'POST',
        path: `${persons}/assignments/multi_read`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 200,
        answer: [
          {
            personIdentity: { personNumber: '10020' },
            personAssignments: { payCodeValue: { payCodeValueProfile: { id: 201, qualifier: 'Sick Day PCVP' } } },
          },
        ],
      },
      async (url) => {
        expect(await (await call(url, 'POST', 'assignments/multi_read', body)).json()).toHaveLength(1);
      },
    );
  });

  test('gets an error code for an unknown person', () =>
    expects(
      'a request for the terms of nobody',
      [valid, state('person {number} does not exist', { number: '20190' })],
      {
        method: 'GET',
        path: `${persons}/employment_terms`,
        query: { person_number: '20190' },
        headers,
        status: 400,
        answer: { errorCode: 'WCO-101263', message: like('The action required an existing person') },
      },
      async (url) => {
        const answer = await call(url, 'GET', 'employment_terms?person_number=20190');
        expect(((await answer.json()) as Answer).errorCode).toBe('WCO-101263');
      },
    ));

  test.each([
    ['its token has expired', state('the token has expired'), 401, undefined],
    ['its user has no function access', state('the caller has no function access'), 403, undefined],
    [
      'it asks too often',
      state('the next call is rate limited', { vendor: 'ukg-wfm', retryAfter: 30 }),
      429,
      { 'Retry-After': '30' },
    ],
  ])('gets an error status if %s', (reason, stateOfCall, status, answerHeaders) =>
    expects(
      `a request although ${reason}`,
      status === 429 ? [valid, stateOfCall] : [stateOfCall],
      {
        method: 'GET',
        path: `${persons}/employment_terms/100`,
        headers,
        status,
        ...(answerHeaders === undefined ? {} : { answerHeaders }),
      },
      async (url) => {
        expect((await call(url, 'GET', 'employment_terms/100')).status).toBe(status);
      },
    ),
  );
});

test('paystub pact verify passes the pact that these tests wrote', { timeout: 60_000 }, async () => {
  expect(written().interactions).toHaveLength(9);
  const { code, result } = await verify(folder);
  const failed = result.pacts.flatMap(({ interactions }) => interactions.filter(({ verdict }) => verdict !== 'passed'));
  expect(failed).toEqual([]);
  expect(code).toBe(0);
  expect(result.pacts.map(({ interactions }) => interactions.map(({ vendor }) => vendor))).toEqual([
    Array.from({ length: 9 }, () => 'ukg-wfm'),
  ]);
  expect(result.restsOn.documented).toContain('ukg.terms.answer');
  expect(result.restsOn.inferred).toContain('ukg.person.unknown');
});
