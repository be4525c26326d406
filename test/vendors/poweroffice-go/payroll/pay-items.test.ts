import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number | string }) => Id);
const founded = '2023-11-01T08:00:00.1234567Z';

describe('pay items', () => {
  const path = `${api}/PayItems`;
  const id = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;

  test('GET returns one by its id', async () => {
    const { body } = await send('GET', `${path}/${id(20)}`);
    expect(body).toMatchObject({
      Id: id(20),
      Code: '20',
      Name: 'Timelønn',
      ProcessingType: 'HourlyWage',
      BenefitDescription: 'Timeloenn',
      IsActive: true,
    });
  });

  test.each([
    ['codes=10, 20, 30', [10, 20, 30]],
    ['isActive=false', [99]],
    ['isActive=true&codes=99', []],
    [`lastChangedDateTimeOffsetGreaterThan=${founded}`, []],
    ['createdDateTimeOffsetGreaterThan=2023-01-01&codes=99', [99]],
  ])('GET ?%s returns the matching ones', async (query, codes) => {
    expect(ids(await send('GET', `${path}?${query}`))).toEqual(codes.map(id));
  });

  test('GET answers 404 for an unknown one', async () => {
    const unknown = '21d4ddf1-c8bf-4874-8879-b70468fa1032';
    expectProblem(
      await send('GET', `${path}/${unknown}`),
      404,
      'Object(s) not found',
      `Pay item with id = ${unknown} not found.`,
    );
  });

  test.each(['POST', 'PATCH', 'DELETE'])('%s is no operation on them', async (method) => {
    expect((await send(method, method === 'POST' ? path : `${path}/${id(20)}`, { json: [] })).status).toBe(404);
  });
});
