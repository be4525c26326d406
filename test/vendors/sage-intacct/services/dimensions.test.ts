import { expect, test } from 'vitest';
import { base, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
const send = paystub.sandbox();

test('the list of dimensions has the standard ones in the order of the developer guide, counted in texts', async () => {
  const { status, body } = await send('GET', `${base}/services/company-config/dimensions/list`);
  expect(status).toBe(200);
  const names = (inLedger: boolean) =>
    body['ia::result']
      .filter((row: { isEnabledInGL: boolean }) => row.isEnabledInGL === inLedger)
      .map((row: { dimensionName: string }) => row.dimensionName)
      .join(' ');
  expect(names(true)).toBe('DEPARTMENT LOCATION PROJECT CUSTOMER VENDOR EMPLOYEE ITEM CLASS');
  expect(names(false)).toBe('CONTRACT TASK WAREHOUSE COSTTYPE AFFILIATEENTITY FIXEDASSET');
  expect(body['ia::meta']).toEqual({ totalCount: '14', totalSuccess: '14', totalError: '0' });
});

test('a dimension of the list has the members of the sample and leads to its objects', async () => {
  const { body } = await send('GET', `${base}/services/company-config/dimensions/list`);
  expect(body['ia::result'][0]).toEqual({
    dimensionName: 'DEPARTMENT',
    dimensionLabel: 'Department',
    termName: 'Department',
    isUserDefinedDimension: false,
    isEnabledInGL: true,
    dimensionEndpoint: '/objects/company-config/department',
  });
});
