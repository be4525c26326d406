import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const positions = '/intacct/objects/construction/employee-position';
const create = (call: Client, id: string) => call('POST', positions, { json: { id, name: 'Tester' } });

describe('the clock', () => {
  test('stops, moves and runs as it is set', async () => {
    const call = paystub.sandbox();
    const change = async (json: object) => (await call('PATCH', '/__admin/clock', { json })).body;
    expect(await change({ now: '2026-01-31T12:00:00Z', mode: 'frozen' })).toEqual({
      now: '2026-01-31T12:00:00.000Z',
      mode: 'frozen',
    });
    expect((await change({ advance: 'P1M' })).now).toBe('2026-02-28T12:00:00.000Z');
    expect((await change({ advance: '-PT30M' })).now).toBe('2026-02-28T11:30:00.000Z');
    expect(await change({ mode: 'running' })).toMatchObject({ now: '2026-02-28T11:30:00.000Z', mode: 'running' });
    paystub.clock.advance(60);
    expect((await call('GET', '/__admin/clock')).body.now).toBe('2026-02-28T11:31:00.000Z');
    expect((await call('DELETE', '/__admin/clock')).body).toMatchObject({ mode: 'running', offset: 0 });
  });

  test('gives the time of audit stamps', async () => {
    const call = paystub.sandbox();
    await call('PATCH', '/__admin/clock', { json: { now: '2023-02-02T23:32:10Z', mode: 'frozen' } });
    await create(call, 'A');
    expect((await call('GET', `${positions}/8`)).body['ia::result'].audit.createdDateTime).toBe('2023-02-02T23:32:10Z');
  });
});
