import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectJson } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

describe('GET /ClientIntegrationInformation', () => {
  test('returns client, subscriptions and privileges', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`, {
      headers: await authorize(send, 'reader'),
    });
    expectJson(answer, 200, {
      ClientId: '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10',
      ClientName: 'Fjordlys Bakeri AS',
      ActiveClientSubscriptions: ['Accounting', 'TimeTracking', 'Payroll', 'TravelExpense', 'HolidayAndLeave'],
      ValidPrivileges: ['Employee', 'Employment', 'Enterprises', 'Department'],
      InvalidPrivileges: [],
      AllowSendInvoice: false,
    });
  });

  test('lists a privilege without a subscription behind it as invalid', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`);
    expect(answer.body.InvalidPrivileges).toEqual(['QualityAssignmentGeneral_Full']);
    expect(answer.body.ValidPrivileges).not.toContain('QualityAssignmentGeneral_Full');
  });

  test('lists all privileges of a client without subscriptions as invalid', async () => {
    const headers = await authorize(send, 'dormant');
    const { body } = await send('GET', `${api}/ClientIntegrationInformation`, { headers });
    expect([body.ClientName, body.ActiveClientSubscriptions, body.ValidPrivileges]).toEqual(['Stille Vann AS', [], []]);
    expect(body.InvalidPrivileges).toContain('Employee_Full');
  });
});
