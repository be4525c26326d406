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

const json = { id: 'A', name: 'A' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('an idempotency key', () => {
  const key = { 'Idempotency-Key': 'e9606bb2-6be1-4c9e-a2a7-134cd644a5ee' };
  const create = (body: object = json, headers: Record<string, string> = key) =>
    send('POST', positions, { json: body, headers });
  const hours = (count: number) => paystub.clock.advance(count * 3600);

  test('gives a repeated request the first reply for 48 hours', async () => {
    const first = await create();
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotency-key')).toBe(key['Idempotency-Key']);
    expect(first.headers.get('x-ia-idempotency-cached-date')).toBeNull();
    hours(47);
    const second = await create();
    expect(second.status).toBe(201);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-key')).toBe(key['Idempotency-Key']);
    expect(second.headers.get('x-ia-idempotency-cached-date')).toBe('2026-01-15T10:00:00Z');
    expect(await total()).toBe(4);
  });

  test('is dropped when it can be used again, so that the keys of a long-lived company do not pile up', async () => {
    const kept = async () => (await send('GET', '/__admin/state/sage-intacct/remembered')).body.total;
    for (let n = 0; n < 5; n += 1) await create({ id: `K-${n}`, name: 'x' }, { 'Idempotency-Key': `key-${n}` });
    expect(await kept()).toBe(5);
    hours(61 * 24);
    await create({ id: 'K-5', name: 'x' }, { 'Idempotency-Key': 'key-5' });
    expect(await kept()).toBe(1);
  });

  test('gives a repeated request the first failure as well', async () => {
    const first = await create({ id: 'EP-001', name: 'x' });
    expect(first.status).toBe(409);
    await send('DELETE', `${positions}/1`);
    const second = await create({ id: 'EP-001', name: 'x' });
    expect(second.status).toBe(409);
    expect(second.text).toBe(first.text);
    const broken = await send('POST', positions, {
      raw: '{',
      headers: { 'Idempotency-Key': 'b', 'Content-Type': 'application/json' },
    });
    expect(
      (
        await send('POST', positions, {
          raw: '{',
          headers: { 'Idempotency-Key': 'b', 'Content-Type': 'application/json' },
        })
      ).text,
    ).toBe(broken.text);
  });

  test.each([
    ['another payload', () => create({ id: 'B', name: 'B' })],
    ['another path', () => send('PATCH', `${positions}/1`, { json, headers: key })],
  ])('is refused with 409 for %s', async (_, again) => {
    await create();
    const answer = await again();
    expect(answer.status).toBe(409);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest' });
    expect(await total()).toBe(4);
  });

  test('is refused after 48 hours and can be used again after 60 days', async () => {
    await create();
    hours(48);
    expect((await create()).status).toBe(409);
    hours(60 * 24 - 48 - 1);
    expect((await create()).status).toBe(409);
    hours(1);
    expect((await create({ id: 'B', name: 'B' })).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' })).status).toBe(201);
    expect(await total()).toBe(5);
  });

  test('has one of several parallel duplicates done', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create()));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(answers.filter(({ headers }) => headers.get('x-ia-idempotency-cached-date') === null)).toHaveLength(1);
    expect(await total()).toBe(4);
  });

  test('counts for POST and PATCH but not for queries, and for each user alone', async () => {
    const headers = { ...key, ...(await signIn(send, 'Editor@Paystub')) };
    expect((await create()).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' }, headers)).status).toBe(201);
    const patch = (name: string) =>
      send('PATCH', `${positions}/1`, { json: { name }, headers: { 'Idempotency-Key': 'p' } });
    expect([(await patch('X')).status, (await patch('X')).status, (await patch('Y')).status]).toEqual([200, 200, 409]);
    const query = (fields: string[]) =>
      send('POST', queryService, {
        json: { object: 'employee-position', fields },
        headers: { 'Idempotency-Key': 'q' },
      });
    expect([(await query(['key'])).status, (await query(['id'])).status]).toEqual([200, 200]);
    const remove = (at: string) => send('DELETE', `${positions}/${at}`, { headers: { 'Idempotency-Key': 'd' } });
    expect([(await remove('1')).status, (await remove('2')).status]).toEqual([204, 204]);
  });

  test('is refused beyond 256 characters', async () => {
    expect((await create(json, { 'Idempotency-Key': 'k'.repeat(256) })).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' }, { 'Idempotency-Key': 'k'.repeat(257) })).status).toBe(400);
  });

  test('keeps no reply to a request whose token is refused', async () => {
    expect((await create(json, { ...key, Authorization: 'x' })).status).toBe(401);
    expect((await create()).status).toBe(201);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
