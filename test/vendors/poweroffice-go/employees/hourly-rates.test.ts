import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, ingrid, kari, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const unknown = ['Object(s) not found', 'Employee with id = 12345 not found.'] as const;

describe('hourly rates', () => {
  const path = `${api}/Employees/${ola}/HourlyRates`;
  const title = 'Employee Hourly Rates validation error(s)';
  const post = (json: object) => send('POST', path, { json });

  test('are listed by date, each valid until the next', async () => {
    const answer = await send('GET', path);
    expect(answer.text).toBe(
      JSON.stringify([
        { Id: 1_040_001, ValidFromDate: '2024-03-01', ValidToDate: '2025-01-01', BillableRate: 950, CostRate: 410 },
        { Id: 1_040_002, ValidFromDate: '2025-01-01', ValidToDate: null, BillableRate: 990, CostRate: 425 },
      ]),
    );
    expectEmpty(await send('GET', `${api}/Employees/${ingrid}/HourlyRates`), 204);
  });

  test.each([
    ['2026-01-15', 'true', [1_040_002]],
    ['2025-01-01', 'True', [1_040_002]],
    ['2024-12-31', 'true', [1_040_001]],
    ['2024-12-31', 'false', [1_040_001, 1_040_002]],
    ['2023-01-01', 'true', []],
  ])('valid on %s are listed with validNow=%s', async (day, validNow, expected) => {
    paystub.clock.set(`${day}T12:00:00Z`);
    const { body = [] } = await send('GET', `${path}?validNow=${validNow}`);
    expect(body.map(({ Id }: { Id: number }) => Id)).toEqual(expected);
  });

  test('are added by POST, changed by PATCH and removed by DELETE', async () => {
    const added = await post({ ValidFromDate: '2026-02-01', BillableRate: '1000' });
    expect(added.status).toBe(201);
    expect(added.headers.get('location')).toBe(`${paystub.url}${path}/${added.body.Id}`);
    expect(added.body).toEqual({
      Id: added.body.Id,
      ValidFromDate: '2026-02-01',
      ValidToDate: null,
      BillableRate: 1000,
      CostRate: null,
    });
    const patched = await send('PATCH', `${path}/${added.body.Id}`, { json: [replace('/CostRate', '210')] });
    expect(patched.body).toEqual({ ...added.body, CostRate: 210 });
    expect((await send('GET', `${path}/1040002`)).body.ValidToDate).toBe('2026-02-01');
    expectEmpty(await send('DELETE', `${path}/${added.body.Id}`), 200);
    expect((await send('GET', `${path}/1040002`)).body.ValidToDate).toBeNull();
  });

  test.each([
    [undefined, 'Hourly-rates object is missing.'],
    [{ BillableRate: 5 }, 'ValidFromDate date must have a value.'],
    [{ ValidFromDate: null }, 'ValidFromDate date must have a value.'],
    [{ ValidFromDate: '2026-02-01', CostRate: 0 }, 'CostRate must be a positive number.'],
    [{ ValidFromDate: '2026-02-01', BillableRate: -5 }, 'BillableRate must be a positive number.'],
    [{ ValidFromDate: '2025-01-01' }, 'Hourly rates with ValidFromDate = 2025-01-01 already exist on the employee.'],
  ])('refuse POST %j', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('refuse a PATCH that removes the date', async () => {
    const answer = await send('PATCH', `${path}/1040001`, { json: [{ op: 'remove', path: '/ValidFromDate' }] });
    expectProblem(answer, 400, title, 'ValidFromDate date must have a value.');
    const bogus = await send('PATCH', `${path}/1040001`, { json: [replace('/CostRate', 'bogus')] });
    expectProblem(bogus, 400, title, "EmployeeHourlyRatePatchDto: The value 'bogus' is invalid for target location.");
  });

  test.each(['GET', 'PATCH', 'DELETE'])(
    'answer 404 to %s of unknown rates, rates of another employee, or an unknown employee',
    async (method) => {
      const body = method === 'PATCH' ? { json: [] } : {};
      const detail = 'Employee Hourly Rate with id = 123 not found.';
      expectProblem(await send(method, `${path}/123`, body), 404, 'Object(s) not found', detail);
      const ofAnother = await send(method, `${api}/Employees/${kari}/HourlyRates/1040001`, body);
      expectProblem(ofAnother, 404, 'Object(s) not found', 'Employee Hourly Rate with id = 1040001 not found.');
      expectProblem(await send(method, `${api}/Employees/12345/HourlyRates/1040001`, body), 404, ...unknown);
    },
  );
});
