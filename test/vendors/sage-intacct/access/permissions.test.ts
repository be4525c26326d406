import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { errorIn, positions, queryService, signIn, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';

const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

describe('permissions', () => {
  const json = { id: 'A', name: 'A' };
  const operations: readonly (readonly [string, string, object])[] = [
    ['GET', positions, {}],
    ['GET', `${positions}/1`, {}],
    ['POST', positions, { json }],
    ['PATCH', `${positions}/1`, { json: { name: 'B' } }],
    ['DELETE', `${positions}/1`, {}],
    ['POST', queryService, { json: { object: 'employee-position', fields: ['key'] } }],
  ];

  test.each([
    ['Admin@Paystub', [200, 200, 201, 200, 204, 200]],
    ['Viewer@Paystub', [200, 200, 403, 403, 403, 200]],
    ['Editor@Paystub', [200, 200, 201, 200, 403, 200]],
    ['Nobody@Paystub', [403, 403, 403, 403, 403, 403]],
  ])('of the user %s allow %j', async (username, expected) => {
    const headers = await signIn(send, username);
    const statuses: number[] = [];
    for (const [method, path, how] of operations) {
      const answer = await send(method, path, { headers, ...how });
      statuses.push(answer.status);
      if (answer.status === 403) expect(errorIn(answer.body).code).toBe('unauthorizedUser');
    }
    expect(statuses).toEqual(expected);
  });

  test('are checked after the schema and before existence', async () => {
    const headers = await signIn(send, 'Nobody@Paystub');
    expect((await send('POST', positions, { headers, json: {} })).status).toBe(400);
    expect((await send('GET', `${positions}/999`, { headers })).status).toBe(403);
  });

  test('are not needed for a query where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.query.permission': 'none' } } });
    const ask = other.sandbox();
    const headers = await signIn(ask, 'Nobody@Paystub');
    expect(
      (await ask('POST', queryService, { headers, json: { object: 'employee-position', fields: ['key'] } })).status,
    ).toBe(200);
  });

  test('are those of the user of the token, whose key the audit names', async () => {
    const headers = await signIn(send, 'Editor@Paystub');
    const auditOf = async (key: string) => (await send('GET', `${positions}/${key}`)).body['ia::result'].audit;
    await send('POST', positions, { headers, json });
    expect(await auditOf('8')).toMatchObject({ createdBy: '4', modifiedBy: '4' });
    await send('PATCH', `${positions}/1`, { headers, json: { name: 'B' } });
    expect(await auditOf('1')).toMatchObject({ createdBy: '1', modifiedBy: '4' });
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
