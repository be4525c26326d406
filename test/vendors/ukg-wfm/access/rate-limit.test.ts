import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { startUkg, terms } from '../ukg.ts';

describe('the rate limit', () => {
  const calls = async (client: Client, count: number) => {
    const statuses = new Map<number, number>();
    for (let i = 0; i < count; i += 1) {
      const { status } = await client('GET', `${terms}/100`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    return Object.fromEntries(statuses);
  };

  test('no rate limit holds unless one is chosen', async () => {
    const { client } = await startUkg({ settings: { limits: 'real' } });
    expect(await calls(client(), 310)).toEqual({ 200: 310 });
  });

  test('a chosen rate limit answers 429 with Retry-After', async () => {
    const choices = { 'ukg.limits.rate': 'three-hundred' };
    const { client: open, clock } = await startUkg({ settings: { limits: 'real', choices } });
    const client = open();
    expect(await calls(client, 301)).toEqual({ 200: 300, 429: 1 });
    const answer = await client('GET', `${terms}/100`);
    expect([answer.headers.get('retry-after'), answer.body.errorCode]).toEqual(['60', 'PAYSTUB-TOO-MANY-REQUESTS']);
    clock.advance(60);
    expect((await client('GET', `${terms}/100`)).status).toBe(200);
  });
});
