import { describe, expect, test } from 'vitest';
import { knownPaths } from '../../../../src/vendors/ukg-wfm/wire/known/known-paths.ts';
import { openInProcess } from '../in-process.ts';
import { item, json, startUkg, termSetup } from '../ukg.ts';

const paystub = await startUkg();
const { send } = await openInProcess((message) => {
  throw new Error(message);
});

/** A path of a template. Person 100 exists; `employee` is a type of extensions. */
const pathOf = (template: string) => template.replaceAll('{}', '100').replaceAll('*', 'employee');

test('the vendor is known to have 2,276 operations, with the methods GET, POST, PUT and DELETE', () => {
  const methods = knownPaths().flatMap((known) => known.methods);
  expect(methods.length).toBe(2276);
  expect(new Set(knownPaths().map(({ template }) => template)).size).toBe(knownPaths().length);
  expect([...new Set(methods)].toSorted()).toEqual(['DELETE', 'GET', 'POST', 'PUT']);
});

test('no operation that the vendor is known to have is denied: it is simulated or answers 501', () => {
  const denials = ['PAYSTUB-NOT-FOUND', 'PAYSTUB-METHOD-NOT-ALLOWED', 'WFP-90010'];
  const denied = knownPaths().flatMap(({ template, methods }) =>
    methods.flatMap((method) => {
      const { status, headers, body } = send(method, pathOf(template));
      const { errorCode = '' } = (body ?? {}) as { errorCode?: string };
      const isMarked = headers['X-Paystub-Error'] === 'not-simulated';
      return isMarked !== (status === 501) || denials.includes(errorCode) ? [`${method} ${template} ${errorCode}`] : [];
    }),
  );
  expect(denied).toEqual([]);
});

describe('a path that is known and not simulated', () => {
  // The type of extensions stands where the person ID does; the vendor's pattern for the ID is [0-9]+.
  test.each([
    ['GET', 'persons/Employee?person_number=20190'],
    ['GET', 'persons/schedule_rule_overrides?person_number=20190'],
    ['GET', 'persons/current_user_delegations'],
    ['DELETE', 'persons/schedule_rule_overrides/100'],
    ['POST', 'persons/external_id/apply_read'],
    ['GET', 'persons/schedule_rule_overrides/'],
    ['POST', 'hyperfind/multi_upsert'],
  ])('%s %s answers 501 and says that it is not simulated', async (method, path) => {
    const { status, headers, body } = await paystub.client()(method, `/ukg/api/v1/commons/${path}`);
    expect([status, headers.get('x-paystub-error'), headers.get('x-paystub-evidence'), body.errorCode]).toEqual([
      501,
      'not-simulated',
      'inferred',
      'PAYSTUB-NOT-SIMULATED',
    ]);
  });

  test('its wrong methods are answered 405 with the methods that the vendor has', async () => {
    const answer = await paystub.client()('PATCH', '/ukg/api/v1/commons/persons/100', { json: {} });
    expect([answer.status, answer.headers.get('allow')?.split(', ').toSorted()]).toEqual([
      405,
      ['DELETE', 'GET', 'PUT'],
    ]);
    expect((await paystub.client()('DELETE', '/ukg/api/v1/scheduling/skills', {})).status).toBe(405);
  });

  test('at the root it is found without the mount', async () => {
    const answer = await paystub.client()('GET', '/v2/forecasting/tasks');
    expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
  });
});

describe('a member that is known and not simulated', () => {
  const commons = '/ukg/api/v1/commons/persons';
  test.each([
    ['POST', `${commons}/assignments/multi_upsert`, [item('20190', { scheduleGroup: { assignmentSpan: {} } })]],
    ['PUT', `${commons}/external_id`, { personIdentity: { personNumber: '20190' }, error: {} }],
    [
      'POST',
      termSetup,
      {
        ...{ name: 'N', processType: 'ENFORCE_END_DATE' },
        versions: {
          employmentTermVersion: [{ startDate: '2020-01-01', endDate: '2021-01-01', contributingPayCodesSet: [] }],
        },
      },
    ],
  ])('%s %s with one answers 501 and says that it is not simulated', async (method, path, body) => {
    const answer = await paystub.client()(method, path, json(body));
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });

  test('the same name elsewhere is refused as unknown', async () => {
    const answer = await paystub.client()('POST', `${commons}/assignments/multi_upsert`, json([{ error: {} }]));
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WFP-90011']);
  });
});

test('a person ID that is no number is refused where no path of the vendor has the word', async () => {
  const answer = await paystub.client()('GET', '/ukg/api/v1/commons/persons/employment_terms/abc');
  expect([answer.status, answer.body.errorCode]).toEqual([400, 'WFP-90010']);
});

test('a path with a doubled slash is answered 404 and says so', async () => {
  const answer = await paystub.client()('GET', '/ukg//api/v1/commons/persons/100');
  expect([answer.status, answer.body]).toEqual([
    404,
    {
      errorCode: 'PAYSTUB-NOT-FOUND',
      message: 'No operation has this path. It has two slashes in a row: does the base URL end with one?',
    },
  ]);
});
