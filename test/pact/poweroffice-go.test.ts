import { describe, expect, test } from 'vitest';
import { bearer, consumerOf, fromProviderState, like, state, verify } from './consumer.ts';

const { expects, folder, written } = await consumerOf('poweroffice-go');

const key = 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02';
const headers = { Authorization: bearer, 'Ocp-Apim-Subscription-Key': key };
const valid = state('the token is valid');
const fromState = (path: string, example: string) =>
  fromProviderState(`/v2/${path.replaceAll(/:(\w+)/g, '$${$1}')}`, `/v2/${example}`);
const employmentsOf17 = fromState('Employees/:employeeId/Employments', 'Employees/11/Employments');
const employmentOf17 = fromState('Employees/:employeeId/Employments/:employmentId', 'Employees/11/Employments/22');

/**
 * Calls the provider as the consumer's client does. The consumer brings employments from an HR system to Go, and polls
 * for changes.
 */
async function call(baseUrl: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${baseUrl}/v2/${path}`, {
    method,
    headers: {
      Authorization: 'Bearer example-token',
      'Ocp-Apim-Subscription-Key': key,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

// The requests follow the vendor's page on employments: check, create or update; poll and read.
describe('a consumer of PowerOffice Go', () => {
  test('finds that an employee has no employment', () =>
    expects(
      'a request for the employments of an employee without any',
      [valid, state('employee {number} has no employment', { number: 17 })],
      { method: 'GET', path: employmentsOf17, headers, status: 204 },
      async (url) => {
        expect((await call(url, 'GET', 'Employees/11/Employments')).status).toBe(204);
      },
    ));

  test('creates an employment', () => {
    const body = {
      EmploymentType: 'Ordinary',
      EmploymentForm: 'Permanent',
      EnterpriseId: 1000501,
      StartDate: '2025-02-01',
      FullTimeHoursPerWeek: 37.5,
      IsDefault: true,
      ProfessionCode: '5221126',
      WorkingHoursArrangement: 'NonShift',
    };
    return expects(
      'a request to create an employment',
      [valid, state('employee {number} has no employment', { number: 17 })],
      {
        method: 'POST',
        path: employmentsOf17,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 201,
        answer: { Id: like(22), EmployeeId: like(11), ...body, EndDate: null },
      },
      async (url) => {
        const answer = await call(url, 'POST', 'Employees/11/Employments', body);
        expect(answer.status).toBe(201);
      },
    );
  });

  test('sends the end date of an employee who leaves', () => {
    const body = [
      { op: 'replace', path: '/EndDate', value: '2025-06-30' },
      { op: 'replace', path: '/EndDateReason', value: 'EmployeeHasResigned' },
    ];
    return expects(
      'a request to end an employment',
      [valid, state('employee {number} has an employment', { number: 17, startDate: '2025-02-01' })],
      {
        method: 'PATCH',
        path: employmentOf17,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
        status: 200,
        answer: { StartDate: '2025-02-01', EndDate: '2025-06-30', EndDateReason: 'EmployeeHasResigned' },
      },
      async (url) => {
        const path = 'Employees/11/Employments/22';
        expect((await call(url, 'PATCH', path, body)).status).toBe(200);
      },
    );
  });

  test('polls for changes and finds one', () =>
    expects(
      'a request for employments that changed',
      [
        valid,
        state('the employment of employee {number} changed at {time}', { number: 1, time: '2025-02-01T08:03:00Z' }),
      ],
      {
        method: 'GET',
        path: '/v2/Employees/Employments',
        query: { lastChangedDateTimeOffsetGreaterThan: '2025-02-01T08:02:59Z' },
        headers,
        status: 200,
        answer: [
          {
            Id: like(44),
            EmployeeId: like(55),
            LastChangedDateTimeOffset: like('2025-02-01T08:03:00Z'),
          },
        ],
      },
      async (url) => {
        const query = 'lastChangedDateTimeOffsetGreaterThan=2025-02-01T08:02:59Z';
        expect((await call(url, 'GET', `Employees/Employments?${query}`)).status).toBe(200);
      },
    ));

  test('reads a salary line', () =>
    expects(
      'a request for a salary line',
      [
        valid,
        state('employee {number} has an employment', { number: 17 }),
        state('employee {number} earns {annualSalary} a year from {from}', {
          number: 17,
          annualSalary: 540000,
          from: '2025-02-01',
        }),
      ],
      {
        method: 'GET',
        path: fromState(
          'Employees/Employments/:employmentId/Salaries/:salaryId',
          'Employees/Employments/22/Salaries/33',
        ),
        headers,
        status: 200,
        answer: { FromDate: '2025-02-01', RemunerationType: 'FixedWage', AnnualSalary: 540000, HourlyRate: null },
      },
      async (url) => {
        expect((await call(url, 'GET', 'Employees/Employments/22/Salaries/33')).status).toBe(200);
      },
    ));

  test('is refused the deletion of a reported employment', () =>
    expects(
      'a request to delete an employment that is reported',
      [
        valid,
        state('employee {number} has an employment', { number: 17 }),
        state('the employment of employee {number} is reported', { number: 17 }),
      ],
      { method: 'DELETE', path: employmentOf17, headers, status: 409 },
      async (url) => {
        expect((await call(url, 'DELETE', 'Employees/11/Employments/22')).status).toBe(409);
      },
    ));

  test.each([
    ['its token has expired', [state('the token has expired')], 401],
    [
      'it lacks the privilege',
      [state('the integration has the privileges {privileges}', { privileges: ['Employee'] })],
      403,
    ],
    [
      'it asks too often',
      [valid, state('the next call is rate limited', { vendor: 'poweroffice-go', retryAfter: 1 })],
      429,
    ],
  ])('gets an error status if %s', (reason, states, status) =>
    expects(
      `a request although ${reason}`,
      states,
      { method: 'GET', path: '/v2/Employees/Employments', headers, status },
      async (url) => {
        expect((await call(url, 'GET', 'Employees/Employments')).status).toBe(status);
      },
    ),
  );
});

test('paystub pact verify passes the pact that these tests wrote', { timeout: 60_000 }, async () => {
  expect(written().interactions).toHaveLength(9);
  const { code, result } = await verify(folder);
  const notPassed = result.pacts.flatMap(({ interactions }) =>
    interactions.filter(({ verdict }) => verdict !== 'passed'),
  );
  expect(notPassed).toEqual([]);
  expect(code).toBe(0);
  expect(result.pacts.map(({ interactions }) => interactions.map(({ vendor }) => vendor))).toEqual([
    Array.from({ length: 9 }, () => 'poweroffice-go'),
  ]);
  expect(result.restsOn.documented).toContain('poweroffice.list.empty-is-204');
});
