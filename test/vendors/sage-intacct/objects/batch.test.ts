import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { errorIn, positions, rulesOf, startIntacct, supportId } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const href = (key: string) => `/objects/construction/employee-position/${key}`;
const atomic = { 'X-IA-API-Param-Transaction': 'true' };
const skipped = { code: 'unprocessed', message: 'Operation skipped due to atomic transaction failure' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('a batch whose items all succeed', () => {
  test('answers a create with 201 and an array of references', async () => {
    const answer = await send('POST', positions, {
      json: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B', status: 'inactive' },
      ],
    });
    expect(answer.status).toBe(201);
    expect(answer.text).toBe(
      JSON.stringify({
        'ia::result': [
          { key: '8', id: 'A', href: href('8') },
          { key: '9', id: 'B', href: href('9') },
        ],
        'ia::meta': { totalCount: 2, totalSuccess: 2, totalError: 0 },
      }),
    );
    expect((await send('GET', `${positions}/8`)).body['ia::result'].status).toBe('active');
  });

  test('answers a get with an array of objects in the order of the keys', async () => {
    const answer = await send('GET', `${positions}/7,1`);
    expect(answer.status).toBe(200);
    expect(answer.body['ia::result'].map(({ id }: { id: string }) => id)).toEqual(['PLUM-001', 'EP-001']);
    expect(answer.body['ia::result'][1]).toEqual((await send('GET', `${positions}/1`)).body['ia::result']);
    expect(answer.body['ia::meta']).toEqual({ totalCount: 2, totalSuccess: 2, totalError: 0 });
  });

  test('answers an update, whose items have keys, with 200', async () => {
    const answer = await send('PATCH', positions, {
      json: [
        { key: '1', name: 'X' },
        { key: '2', status: 'inactive' },
      ],
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      'ia::result': [
        { key: '1', id: 'EP-001', href: href('1') },
        { key: '2', id: 'EP-002', href: href('2') },
      ],
      'ia::meta': { totalCount: 2, totalSuccess: 2, totalError: 0 },
    });
    expect((await send('GET', `${positions}/1`)).body['ia::result'].name).toBe('X');
  });

  test('answers a delete with 204', async () => {
    const answer = await send('DELETE', `${positions}/1,2`);
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect(await total()).toBe(1);
  });
});

describe('a batch of which some items fail', () => {
  test('answers a create with 207 and a status for each item in order', async () => {
    const json = [
      { id: 'A', name: 'A' },
      { id: 'EP-001', name: 'B' },
      { name: 'C', foo: 1 },
    ];
    const answer = await send('POST', positions, { json });
    expect(answer.status).toBe(207);
    const [first, second, third] = answer.body['ia::result'];
    expect(first).toEqual({ key: '8', id: 'A', href: href('8'), 'ia::status': 201 });
    expect(Object.keys(first)).toEqual(['key', 'id', 'href', 'ia::status']);
    expect(second).toMatchObject({
      'ia::status': 409,
      'ia::error': { code: 'operationFailed', errorId: 'REST-7001', supportId },
    });
    expect(third).toMatchObject({
      'ia::status': 400,
      'ia::error': { errorId: 'REST-1064', details: [{ target: '/foo' }, { target: '/id' }] },
    });
    expect(second['ia::error'].supportId).not.toBe(third['ia::error'].supportId);
    expect(answer.body['ia::meta']).toEqual({ totalCount: 3, totalSuccess: 1, totalError: 2 });
    expect(await total()).toBe(4);
  });

  test('uses up no key for a failed item', async () => {
    const json = [
      { id: 'EP-001', name: 'B' },
      { id: 'A', name: 'A' },
    ];
    expect((await send('POST', positions, { json })).body['ia::result'][1]).toMatchObject({ key: '8', id: 'A' });
  });

  test('refuses the second of two items with one id', async () => {
    const json = [
      { id: 'A', name: 'A' },
      { id: 'A', name: 'A' },
    ];
    const { body } = await send('POST', positions, { json });
    expect(body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([201, 409]);
  });

  test('answers get, update and delete with 207', async () => {
    const got = await send('GET', `${positions}/1,99`);
    expect(got.status).toBe(207);
    expect(got.body['ia::result'][0]).toMatchObject({ id: 'EP-001', 'ia::status': 200 });
    expect(got.body['ia::result'][1]).toMatchObject({ 'ia::status': 404, 'ia::error': { code: 'notFound' } });

    const json = [{ key: '1', name: 'X' }, { key: '99', name: 'X' }, { name: 'X' }, { key: '2', status: 'draft' }];
    const updated = await send('PATCH', positions, { json });
    expect(updated.status).toBe(207);
    expect(updated.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([
      200, 404, 400, 400,
    ]);
    expect(updated.body['ia::result'][2]['ia::error'].details).toMatchObject([{ target: '/key' }]);

    const deleted = await send('DELETE', `${positions}/1,99`);
    expect(deleted.status).toBe(207);
    expect(deleted.body['ia::result'][0]).toEqual({ 'ia::status': 204 });
    expect(deleted.body['ia::result'][1]).toMatchObject({ 'ia::status': 404 });
    expect(await total()).toBe(2);
  });

  test('answers with the common status where all items fail with it', async () => {
    const answer = await send('GET', `${positions}/98,99`);
    expect(answer.status).toBe(404);
    expect(answer.body['ia::result']).toMatchObject([{ 'ia::status': 404 }, { 'ia::status': 404 }]);
    expect(answer.body['ia::meta']).toEqual({ totalCount: 2, totalSuccess: 0, totalError: 2 });
    expect(rulesOf(answer)).toContain('intacct.batch.common-status');
    expect((await send('POST', positions, { json: [{}, { foo: 1 }] })).status).toBe(400);
    expect((await send('DELETE', `${positions}/98,99`)).status).toBe(404);
  });
});

describe('an atomic batch', () => {
  test('undoes everything at the first failure', async () => {
    const json = [
      { id: 'A', name: 'A' },
      { id: 'EP-001', name: 'B' },
      { id: 'C', name: 'C' },
    ];
    const answer = await send('POST', positions, { json, headers: atomic });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'][0]).toEqual({ 'ia::status': 422, 'ia::error': skipped });
    expect(answer.body['ia::result'][1]).toMatchObject({ 'ia::status': 409, 'ia::error': { errorId: 'REST-7001' } });
    expect(answer.body['ia::result'][2]).toEqual({ 'ia::status': 422, 'ia::error': skipped });
    expect(answer.body['ia::meta']).toEqual({ totalCount: 3, totalSuccess: 0, totalError: 3 });
    expect(await total()).toBe(3);
    expect((await send('POST', positions, { json: { id: 'A', name: 'A' } })).body['ia::result'].key).toBe('8');
  });

  test('answers as usual where all items succeed', async () => {
    const answer = await send('PATCH', positions, {
      json: [
        { key: '1', name: 'X' },
        { key: '2', name: 'X' },
      ],
      headers: atomic,
    });
    expect(answer.status).toBe(200);
    expect((await send('GET', `${positions}/2`)).body['ia::result'].name).toBe('X');
  });

  test('of deletes deletes nothing where one delete fails', async () => {
    const answer = await send('DELETE', `${positions}/1,99,2`, { headers: atomic });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([
      422, 404, 422,
    ]);
    expect(await total()).toBe(3);
  });

  test.each(['false', 'yes', ''])('is not asked for by the header value %j', async (value) => {
    const headers = { 'X-IA-API-Param-Transaction': value };
    expect((await send('DELETE', `${positions}/1,99`, { headers })).status).toBe(207);
    expect(await total()).toBe(2);
  });

  test('is not asked for by a header of a similar name', async () => {
    await send('DELETE', `${positions}/1,99`, { headers: { 'X-IA-API-ParamTransaction': 'true' } });
    expect(await total()).toBe(2);
  });
});

describe('the size of a batch', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `P${index}`, name: 'P' }));

  test('is 500 records at most', async () => {
    expect((await send('POST', positions, { json: many(500) })).status).toBe(201);
    const keys = Array.from({ length: 501 }, (_, index) => String(index)).join(',');
    for (const answer of [
      await send('POST', positions, { json: many(501) }),
      await send('PATCH', positions, { json: many(501) }),
      await send('GET', `${positions}/${keys}`),
      await send('DELETE', `${positions}/${keys}`),
    ]) {
      expect(answer.status).toBe(400);
      expect(errorIn(answer.body)).toMatchObject({
        code: 'invalidRequest',
        message: 'A batch has at most 500 records',
      });
    }
    expect(await total()).toBe(503);
  });

  test('is refused with 429 where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.batch.limit': 'too-many-requests' } } });
    const answer = await other.sandbox()('POST', positions, { json: many(501) });
    expect(answer.status).toBe(429);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', message: 'A batch has at most 500 records' });
    expect(other.reports).toEqual([]);
  });

  test('is one record at least, and records are objects', async () => {
    expect((await send('POST', positions, { json: [] })).status).toBe(400);
    const answer = await send('POST', positions, { json: [{ id: 'A', name: 'A' }, 'B'] });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body).details).toMatchObject([{ target: '/1' }]);
    expect(await total()).toBe(3);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
