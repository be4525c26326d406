import { describe, expect, test } from 'vitest';
import { bearer, consumerOf, fromProviderState, like, state, verify } from './consumer.ts';

const { expects, folder, written } = await consumerOf('sage-intacct');

const root = '/ia/api/v1';
const positions = `${root}/objects/construction/employee-position`;
const position8 = fromProviderState(`${positions}/\${key}`, `${positions}/41`);
const headers = { Authorization: bearer };
const withJson = { ...headers, 'Content-Type': 'application/json' };
const valid = state('the token is valid');
const counts = { totalCount: 1, totalSuccess: 1, totalError: 0 };
const failed = { totalCount: 1, totalSuccess: 0, totalError: 1 };
const reference = { key: like('8'), id: 'FOR-001', href: like('/objects/construction/employee-position/8') };

/** Calls the provider as the consumer's client does. The consumer keeps employee positions in step with its own. */
async function call(baseUrl: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${baseUrl}${root}/${path}`, {
    method,
    headers: {
      Authorization: 'Bearer example-token',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

// The requests and answers are those of the vendor's page on employee positions.
describe('a consumer of Sage Intacct', () => {
  test('creates a position', () => {
    const body = { id: 'FOR-001', name: 'Foreman-01', description: 'Job site foreman', status: 'active' };
    return expects(
      'a request to create a position',
      [valid, state('position {id} does not exist', { id: 'FOR-001' })],
      {
        method: 'POST',
        path: positions,
        headers: withJson,
        body,
        status: 201,
        answer: {
          'ia::result': { key: '8', id: 'FOR-001', href: '/objects/construction/employee-position/8' },
          'ia::meta': counts,
        },
      },
      async (url) => {
        expect((await call(url, 'POST', 'objects/construction/employee-position', body)).status).toBe(201);
      },
    );
  });

  test('reads a position', () =>
    expects(
      'a request for a position',
      [
        valid,
        state('position {id} exists', { id: 'FOR-001', name: 'Foreman-01', description: 'Job site foreman' }),
        state('the clock is {time}', { time: '2023-03-03T01:24:56Z' }),
      ],
      {
        method: 'GET',
        path: position8,
        headers,
        status: 200,
        answer: {
          'ia::result': {
            key: like('8'),
            id: 'FOR-001',
            name: 'Foreman-01',
            description: 'Job site foreman',
            status: 'active',
            audit: like({
              createdDateTime: '2023-02-02T23:32:10Z',
              modifiedDateTime: '2023-03-03T01:24:56Z',
              createdBy: '1',
              modifiedBy: '1',
            }),
            href: like('/objects/construction/employee-position/8'),
          },
          'ia::meta': counts,
        },
      },
      async (url) => {
        expect((await call(url, 'GET', 'objects/construction/employee-position/41')).status).toBe(200);
      },
    ));

  test('deactivates a position', () => {
    const body = { description: '(deactivated) This employee is a foreman', status: 'inactive' };
    return expects(
      'a request to deactivate a position',
      [valid, state('position {id} exists', { id: 'FOR-001' })],
      {
        method: 'PATCH',
        path: position8,
        headers: withJson,
        body,
        status: 200,
        answer: { 'ia::result': reference, 'ia::meta': counts },
      },
      async (url) => {
        expect((await call(url, 'PATCH', 'objects/construction/employee-position/41', body)).status).toBe(200);
      },
    );
  });

  test('deletes a position', () =>
    expects(
      'a request to delete a position',
      [valid, state('position {id} is inactive', { id: 'FOR-001' })],
      { method: 'DELETE', path: position8, headers, status: 204 },
      async (url) => {
        expect((await call(url, 'DELETE', 'objects/construction/employee-position/41')).status).toBe(204);
      },
    ));

  test('is refused the deletion of a position in use', () =>
    expects(
      'a request to delete a position that is in use',
      [valid, state('position {id} is in use', { id: 'FOR-001' })],
      {
        method: 'DELETE',
        path: position8,
        headers,
        status: 422,
        answer: {
          'ia::result': {
            'ia::error': {
              code: 'operationFailed',
              errorId: 'REST-7001',
              message: 'DELETE request on objects/construction/employee-position object was unsuccessful',
            },
          },
          'ia::meta': failed,
        },
      },
      async (url) => {
        expect((await call(url, 'DELETE', 'objects/construction/employee-position/41')).status).toBe(422);
      },
    ));

  test('reads the second page of a query', () => {
    const body = {
      object: 'construction/employee-position',
      fields: ['key', 'id'],
      orderBy: [{ id: 'asc' }],
      start: 101,
      size: 100,
    };
    return expects(
      'a query for the second page of positions',
      [valid, state('there are {count} positions', { count: 101 })],
      {
        method: 'POST',
        path: `${root}/services/core/query`,
        headers: withJson,
        body,
        status: 200,
        answer: {
          'ia::result': [{ key: like('108'), id: 'P-0101' }],
          'ia::meta': { totalCount: 101, start: 101, pageSize: 100, next: null, previous: 1 },
        },
      },
      async (url) => {
        expect((await call(url, 'POST', 'services/core/query', body)).status).toBe(200);
      },
    );
  });

  test.each([
    ['its token has expired', [state('the token has expired')], 401, { 'ia::error': { code: 'GW-0040' } }],
    ['its user may only look', [state('the caller is {user}', { user: 'Viewer' })], 403, undefined],
    [
      'it asks too often',
      [valid, state('the next call is rate limited', { vendor: 'sage-intacct', retryAfter: 60 })],
      429,
      { 'ia::error': { code: 'GW-0010' } },
    ],
  ])('gets an error status if %s', (reason, states, status, answer) =>
    expects(
      `a request to delete although ${reason}`,
      states,
      {
        method: 'DELETE',
        path: `${positions}/1`,
        headers,
        status,
        ...(answer === undefined ? {} : { answer }),
        ...(status === 429 ? { answerHeaders: { 'Retry-After': '60' } } : {}),
      },
      async (url) => {
        expect((await call(url, 'DELETE', 'objects/construction/employee-position/1')).status).toBe(status);
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
    Array.from({ length: 9 }, () => 'sage-intacct'),
  ]);
  expect(result.restsOn.observed).toContain('intacct.token.expired');
});
