import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, positions, signIn, startIntacct, supportId } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const path = '/objects/construction/employee-position';
const json = { id: 'A', name: 'A' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('a composite request', () => {
  const composite = (parts: readonly object[], headers = {}) =>
    send('POST', `${base}/services/core/composite`, { json: parts, headers });

  test('answers each part with a result, a count and a status', async () => {
    const answer = await composite([
      { method: 'PATCH', path: `${path}/1`, body: { name: 'X' } },
      { method: 'PATCH', path: `${path}/2`, body: { name: 'X' } },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      JSON.stringify({
        'ia::result': [
          {
            'ia::result': { key: '1', id: 'EP-001', href: `${path}/1` },
            'ia::meta': { totalCount: 1 },
            'ia::status': 200,
          },
          {
            'ia::result': { key: '2', id: 'EP-002', href: `${path}/2` },
            'ia::meta': { totalCount: 1 },
            'ia::status': 200,
          },
        ],
        'ia::meta': { totalCount: 2 },
      }),
    );
  });

  test('inserts results of earlier parts into later ones', async () => {
    const answer = await composite([
      { method: 'POST', path, body: { id: 'NEW', name: 'New', description: 'as new' }, resultReference: 'made' },
      { method: 'GET', path: `${path}/@{made.key}`, resultReference: 'position' },
      {
        method: 'POST',
        path: '/services/core/query',
        body: {
          object: 'employee-position',
          fields: ['id'],
          filters: [{ $eq: { 'audit.createdBy': '@{position.audit.createdBy}' } }, { $eq: { id: '@{made.1.id}' } }],
        },
        resultReference: 'found',
      },
      {
        method: 'PATCH',
        path: `${path}/@{made.1.key}`,
        body: { description: 'was @{position.description}, id @{found.1.id}' },
      },
      { method: 'DELETE', path: `${path}/1` },
    ]);
    expect(answer.status).toBe(200);
    const [created, got, found, , deleted] = answer.body['ia::result'];
    expect(created['ia::status']).toBe(201);
    expect(got['ia::result'].id).toBe('NEW');
    expect(found).toEqual({
      'ia::result': [{ id: 'NEW' }],
      'ia::meta': { totalCount: 1, start: 1, pageSize: 100, next: null, previous: null },
      'ia::status': 200,
    });
    expect(deleted).toEqual({ 'ia::status': 204 });
    expect((await send('GET', `${positions}/8`)).body['ia::result'].description).toBe('was as new, id NEW');
  });

  test("finds the employees of an employee's department, as Sage's sample does", async () => {
    const employee = '/objects/company-config/employee';
    const answer = await composite([
      { method: 'GET', path: `${employee}/2`, resultReference: 'employee' },
      {
        method: 'POST',
        path: '/services/core/query',
        body: {
          object: 'employee',
          fields: ['id', 'jobTitle', 'department.key'],
          filters: [
            { $eq: { 'department.key': '@{employee.department.key}' } },
            { $eq: { jobTitle: '@{employee.jobTitle}' } },
          ],
          filterExpression: '1 and 2',
          orderBy: [{ id: 'asc' }],
        },
      },
    ]);
    const [, found] = answer.body['ia::result'];
    expect(found['ia::result']).toEqual([{ id: 'EMP-002', jobTitle: 'Electrician', 'department.key': '3' }]);
  });

  test('stops at the first failure, undoes nothing, and answers 207', async () => {
    const answer = await composite([
      { method: 'POST', path, body: json },
      { method: 'GET', path: '/services/core/async/job-status?jobId=6465763031YSPy9lgWtJCMGZ6UkUbA6QAAAAY1' },
      { method: 'DELETE', path: `${path}/1` },
    ]);
    expect(answer.status).toBe(207);
    const [, failed, skipped] = answer.body['ia::result'];
    expect(failed).toEqual({
      'ia::error': {
        code: 'notFound',
        message: 'Asynchronous job 6465763031YSPy9lgWtJCMGZ6UkUbA6QAAAAY1 status could not be found',
        errorId: 'SIM-0025',
        additionalInfo: expect.any(Object),
        supportId,
      },
      'ia::status': 404,
    });
    expect(skipped).toEqual({
      'ia::error': { code: 'unprocessed', message: 'Operation skipped due to atomic transaction failure' },
      'ia::status': 422,
    });
    expect(answer.body['ia::meta']).toEqual({ totalCount: 3, totalSuccess: 1, totalError: 2 });
    expect(await total()).toBe(4);
  });

  test('undoes the changes of a part that fails', async () => {
    await composite([
      {
        method: 'POST',
        path: '/objects/construction/rate-table',
        body: { id: 'r', name: 'r', timesheetLines: [{}, { laborClass: { id: 'x' } }] },
      },
      { method: 'GET', path },
    ]);
    const { body } = await send('GET', `${base}/objects/construction/rate-table`);
    expect(body['ia::result']).toMatchObject([{ id: 'RT-100' }]);
  });

  test.each([
    ['an unknown path', { method: 'GET', path: '/objects/x/y' }, 404, 'invalidRequest'],
    ['an unknown method of a path', { method: 'POST', path: `${path}/1`, body: {} }, 405, 'invalidRequest'],
    ['no payload', { method: 'POST', path }, 400, 'invalidRequest'],
    ['an unknown result', { method: 'GET', path: `${path}/@{none.key}` }, 400, 'invalidRequest'],
    [
      'another composite request',
      { method: 'POST', path: '/services/core/composite', body: [] },
      400,
      'invalidRequest',
    ],
    ['an operation that is not simulated', { method: 'POST', path: '/services/core/view', body: {} }, 501, undefined],
  ])('answers for a part with %s', async (_, part, status, code) => {
    const answer = await composite([part, { method: 'GET', path }]);
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([status, 422]);
    if (code !== undefined) expect(answer.body['ia::result'][0]['ia::error'].code).toBe(code);
  });

  test.each([
    ['one part', [{ method: 'GET', path }]],
    ['eleven parts', Array.from({ length: 11 }, () => ({ method: 'GET', path }))],
    [
      'another path',
      [
        { method: 'GET', path: '/oauth2/token' },
        { method: 'GET', path },
      ],
    ],
    [
      'another method',
      [
        { method: 'PUT', path },
        { method: 'GET', path },
      ],
    ],
    ['an object', { method: 'GET', path }],
  ])('is refused with %s', async (_, parts) => {
    expect((await composite(parts as readonly object[])).status).toBe(400);
  });

  test('is refused as a whole where the body of a part nests far too deep', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const raw = `[{"method":"POST","path":"${path}","body":${deep}},{"method":"GET","path":"${path}"}]`;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await send('POST', `${base}/services/core/composite`, { raw, headers });
    expect([answer.status, answer.headers.get('x-paystub-rules')]).toEqual([
      400,
      expect.stringContaining('intacct.payload.depth'),
    ]);
  });

  test('ignores the Prefer header of a part', async () => {
    const answer = await composite([
      { method: 'POST', path, body: json, headers: { Prefer: 'respond-async' } },
      { method: 'GET', path, headers: { prefer: 'code=404' } },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([201, 200]);
  });

  test('is done as the user of its token, and its parts have headers of their own', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    const answer = await composite(
      [
        { method: 'GET', path },
        { method: 'POST', path, body: json },
      ],
      headers,
    );
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([200, 403]);
    const batch = {
      method: 'POST',
      path,
      body: [json, { id: 'EP-001', name: 'x' }],
      headers: { 'X-IA-API-Param-Transaction': 'true' },
    };
    expect((await composite([batch, { method: 'GET', path }])).status).toBe(207);
    expect(await total()).toBe(3);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
