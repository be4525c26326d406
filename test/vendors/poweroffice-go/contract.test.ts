import { describe, expect, test } from 'vitest';
import type { Members } from '../../../src/engine/http/members.ts';
import * as schemas from '../../../src/vendors/poweroffice-go/generated/schemas.ts';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { api, ended, kari, ola, olasFirst, reported } from './bakery.ts';

const membersOf = (name: string) => Object.keys((schemas as Readonly<Record<string, Members>>)[name] ?? {});

describe('GET returns all members in the order of the contract', async () => {
  const send = (await startPaystub({ vendors: [powerOfficeGo] })).sandbox();
  const employment = `${api}/Employees/Employments/${olasFirst}`;
  test.each([
    ['EmployeeDto', `${api}/Employees/${kari}`],
    ['EmploymentDto', `${api}/Employees/${ola}/Employments/${olasFirst}`],
    ['EmploymentSalaryDto', `${employment}/Salaries/1020003`],
    ['EmploymentFtePercentageDto', `${employment}/FtePercentages/1030002`],
    ['EmploymentLeaveDto', `${api}/Employees/Employments/${reported}/Leaves/f575b4b0-55be-4b56-b01f-000001000001`],
    ['EmployeePayrollSettingsDto', `${api}/Employees/${ola}/PayrollSettings`],
    ['EmployeePensionSettingsDto', `${api}/Employees/${ola}/PensionSettings`],
    ['EmployeeHourlyRateDto', `${api}/Employees/${ola}/HourlyRates/1040001`],
    ['DepartmentDto', `${api}/Departments/1000601`],
    ['LocationDto', `${api}/Locations/1000701`],
    ['ProjectDto', `${api}/Projects/1000752`],
    ['CustomDimensionDto', `${api}/CustomDimensions/1000781`],
    ['ContactGroupDto', `${api}/ContactGroups/1000801`],
    ['ContactBankAccountDto', `${api}/ContactBankAccounts/${ola}/1050001`],
    ['GeneralLedgerAccountDto', `${api}/GeneralLedgerAccounts/1003000`],
    ['SubLedgerNumberSeriesDto', `${api}/SubLedgerNumberSeries/529c49e3-618e-40e6-a3b9-5ee82bc698f2`],
    ['PayItemDto', `${api}/PayItems/21d4ddf1-c8bf-4874-8871-000000000010`],
    ['PayrollSettingsDto', `${api}/PayrollSettings`],
    ['ClientIntegrationInformationDto', `${api}/ClientIntegrationInformation`],
  ])('in one %s, %s', async (name, path) => {
    const { body } = await send('GET', path);
    expect(Object.keys(body)).toEqual(membersOf(name));
  });

  test.each([
    ['EmployeeDto', `${api}/Employees`],
    ['EmploymentLightDto', `${api}/Employees/Employments`],
    ['EmploymentDto', `${api}/Employees/${ola}/Employments`],
    ['EnterpriseDto', `${api}/Enterprises`],
    ['EmploymentSalaryDto', `${employment}/Salaries`],
    ['EmploymentFtePercentageDto', `${employment}/FtePercentages`],
    ['EmploymentLeaveDto', `${api}/Employees/Employments/${reported}/Leaves`],
    ['EmployeeHourlyRateDto', `${api}/Employees/${ola}/HourlyRates`],
    ['DepartmentDto', `${api}/Departments`],
    ['LocationDto', `${api}/Locations`],
    ['ProjectDto', `${api}/Projects`],
    ['CustomDimensionDto', `${api}/CustomDimensions`],
    ['CustomDimensionSettingsDto', `${api}/CustomDimensionSettings`],
    ['ContactGroupDto', `${api}/ContactGroups`],
    ['ContactBankAccountDto', `${api}/ContactBankAccounts`],
    ['GeneralLedgerAccountDto', `${api}/GeneralLedgerAccounts`],
    ['SubLedgerNumberSeriesDto', `${api}/SubLedgerNumberSeries`],
    ['VatCodeDto', `${api}/VatCodes`],
    ['PayItemDto', `${api}/PayItems`],
    ['PensionSchemeDto', `${api}/PayrollSettings/PensionSchemes`],
  ])('in each %s of the list %s', async (name, path) => {
    const { body } = await send('GET', path);
    for (const item of body) expect(Object.keys(item)).toEqual(membersOf(name));
  });

  test('in an employment that has ended', async () => {
    const { body } = await send('GET', `${api}/Employees/Employments?activeEmployments=false`);
    expect(body).toMatchObject([{ Id: ended, EndDate: '2024-12-31' }]);
  });
});

test('every operation of the contract has a handler', () => {
  const unsimulated = powerOfficeGo.contract.operations
    .map(({ id }) => id)
    .filter((id) => !(id in powerOfficeGo.handlers));
  expect(unsimulated).toEqual([]);
});
