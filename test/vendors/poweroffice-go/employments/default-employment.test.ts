import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, employ, ingrid, kari, reported } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const chosen = (choices: Record<string, string>) => startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
const at = (employee: number, employment?: number) =>
  `${api}/Employees/${employee}/Employments${employment === undefined ? '' : `/${employment}`}`;
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

describe('the default employment', () => {
  test('moves to a new default employment, with a new stamp for the earlier one', async () => {
    const first = await employ(send);
    const before = (await send('GET', at(ingrid, first))).body;
    paystub.clock.advance(1);
    await employ(send);
    const after = (await send('GET', at(ingrid, first))).body;
    expect([before.IsDefault, after.IsDefault]).toEqual([true, false]);
    expect(after.LastChangedDateTimeOffset > before.LastChangedDateTimeOffset).toBe(true);
  });

  test('may be missing', async () => {
    const first = await employ(send, { IsDefault: false });
    expect((await send('GET', at(ingrid, first))).body.IsDefault).toBe(false);
    const answer = await send('PATCH', at(kari, reported), { json: [replace('/IsDefault', 'false')] });
    expect(answer.body.IsDefault).toBe(false);
  });

  test('may be several employments under the variant several', async () => {
    const variant = (await chosen({ 'poweroffice.employment.one-default': 'several' })).sandbox();
    const first = await employ(variant);
    await employ(variant);
    expect((await variant('GET', at(ingrid, first))).body.IsDefault).toBe(true);
  });
});
