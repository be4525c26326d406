import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, ingrid } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

describe('payroll settings', () => {
  test('are one object with the defaults of employments', async () => {
    const { status, body } = await send('GET', `${api}/PayrollSettings`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      EmploymentType: 'Ordinary',
      TaxRule: 'Ordinary',
      RemunerationType: 'FixedWage',
      RemunerationPeriod: 'Monthly',
      WorkingHoursArrangement: 'NonShift',
      FullTimeHoursPerWeek: 37.5,
      PensionSchemesCount: 1,
    });
  });

  test('list pension schemes', async () => {
    const answer = await send('GET', `${api}/PayrollSettings/PensionSchemes`);
    expect(answer.text).toBe(
      JSON.stringify([
        { IsActive: true, PensionProviderName: 'ABC Pension Fund', PensionProviderOrganizationNo: '980386465' },
      ]),
    );
  });

  test('of an employee are other settings', async () => {
    expect((await send('GET', `${api}/Employees/${ingrid}/PayrollSettings`)).body.NumberOfHolidays).toBeNull();
  });
});
