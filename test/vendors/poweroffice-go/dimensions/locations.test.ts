import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number | string }) => Id);
const founded = '2023-11-01T08:00:00.1234567Z';

describe('locations', () => {
  const path = `${api}/Locations`;
  const title = 'Location validation error(s)';
  const west = 1_000_701;

  test('POST answers 200, not 201, and assigns a code', async () => {
    const answer = await send('POST', path, { json: { Name: 'London' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        Code: '1',
        Name: 'London',
        IsActive: false,
        CreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect(ids(await send('GET', path))).toEqual([west, Id]);
    expect(ids(await send('GET', `${path}?codes=1`))).toEqual([Id]);
    expect(ids(await send('GET', `${path}?createdDateTimeOffsetGreaterThan=${founded}`))).toEqual([Id]);
  });

  test("PATCH applies the vendor's own example", async () => {
    const answer = await send('PATCH', `${path}/${west}`, {
      json: [
        { op: 'add', path: '/code', value: '10' },
        { op: 'copy', from: '/code', path: '/name' },
        { op: 'replace', path: '/name', value: 'London' },
        { op: 'test', path: '/isActive', value: 'true' },
      ],
    });
    expect(answer.body).toMatchObject({ Code: '10', Name: 'London' });
    expect((await send('GET', `${path}/${west}`)).text).toBe(answer.text);
  });

  test.each([
    [undefined, 'Location object is missing.'],
    [{ Code: '5' }, 'Name must have a value.'],
    [{ Name: 'A', Code: '1B' }, `Code is already in use. '1B' is used on Id = ${west}.`],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('DELETE answers 409 while an employee refers to it', async () => {
    const detail = `Location with id = ${west} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${path}/${west}`), 409, 'Location conflict', detail);
    await send('PATCH', `${api}/Employees/${ola}`, { json: [replace('/LocationId', null)] });
    expectEmpty(await send('DELETE', `${path}/${west}`), 200);
    expectEmpty(await send('GET', path), 204);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s answers 404 for an unknown one', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    expectProblem(
      await send(method, `${path}/12345`, body),
      404,
      'Object(s) not found',
      'Location with id = 12345 not found.',
    );
  });
});
