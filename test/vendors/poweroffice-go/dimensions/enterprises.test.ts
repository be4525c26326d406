import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);

describe('GET /Enterprises', () => {
  test('returns every enterprise', async () => {
    const answer = await send('GET', `${api}/Enterprises`);
    expect(answer.text).toBe(
      JSON.stringify([
        {
          Id: 1_000_501,
          EnterpriseNo: '973021028',
          Name: 'Fjordlys Bakeri avd Oslo',
          IsDefault: true,
          Municipality: '0301',
          EmployerContributionZone: 'Zone1',
          EmployerContributionRule: 'GeneralIndustries',
          MailAddress: {
            AddressLine1: 'Postboks 404',
            AddressLine2: null,
            ZipCode: '0161',
            City: 'Oslo',
            CountryCode: 'NO',
          },
          CreatedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
          LastChangedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
        },
        {
          Id: 1_000_502,
          EnterpriseNo: '980858073',
          Name: 'Fjordlys Bakeri avd Bodø',
          IsDefault: false,
          Municipality: '1804',
          EmployerContributionZone: 'Zone4',
          EmployerContributionRule: 'GeneralIndustries',
          MailAddress: null,
          CreatedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
          LastChangedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
        },
      ]),
    );
  });

  test.each([
    ['980858073, 980858074', [1_000_502]],
    ['973021028,980858073', [1_000_501, 1_000_502]],
    ['1', []],
  ])('returns the enterprises with the numbers %s', async (numbers, expected) => {
    expect(ids(await send('GET', `${api}/Enterprises?enterpriseNos=${encodeURIComponent(numbers)}`))).toEqual(expected);
  });

  test('has no operation for one enterprise', async () => {
    const answer = await send('GET', `${api}/Enterprises/1000501`);
    expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
  });
});
