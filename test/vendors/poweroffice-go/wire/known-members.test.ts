import { afterAll, describe, expect, test } from 'vitest';
import type { Members } from '../../../../src/engine/http/members.ts';
import * as schemas from '../../../../src/vendors/poweroffice-go/generated/schemas.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';
import { api, kari, ola, olasFirst, reported } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
const send = paystub.sandbox();
afterAll(() => expect(paystub.reports).toEqual([]));

const employment = `${api}/Employees/Employments/${olasFirst}`;
const membersOf = (name: string) => Object.keys((schemas as Readonly<Record<string, Members>>)[name] ?? {});

// The numbers of members are those of the vendor's document of March 2025, with EndedAndReported and
// AllowSendInvoice, which a page and a client have beyond it.
describe('a body has every member that the vendor is known to have:', () => {
  test.each([
    ['EmployeePostDto', 28, `${api}/Employees`],
    ['EmploymentPostDto', 15, `${api}/Employees/${ola}/Employments`],
    ['EmploymentSalaryPostDto', 4, `${employment}/Salaries`],
    ['EmploymentFtePercentagePostDto', 2, `${employment}/FtePercentages`],
    ['EmploymentFixedSalaryPostDto', 34, `${employment}/FixedSalaries`],
    ['EmploymentLeavePostDto', 8, `${employment}/Leaves`],
    ['EmploymentLayoffPostDto', 7, `${employment}/Layoffs`],
    ['EmployeeHourlyRatePostDto', 3, `${api}/Employees/${ola}/HourlyRates`],
    ['DepartmentPostDto', 5, `${api}/Departments`],
    ['LocationPostDto', 3, `${api}/Locations`],
    ['SalaryLinePostDto', 34, `${api}/SalaryLines`],
    ['ProjectPostDto', 50, `${api}/Projects`],
    ['CustomDimensionPostDto', 5, `${api}/CustomDimensions`],
    ['ContactGroupPostDto', 1, `${api}/ContactGroups`],
    ['ContactBankAccountPostDto', 5, `${api}/ContactBankAccounts/${ola}`],
    ['GeneralLedgerAccountPostDto', 15, `${api}/GeneralLedgerAccounts`],
    ['InitiateOnboardingPostDto', 3, `${api}/Onboarding/Initiate`],
    ['FinalizeOnboardingPostDto', 1, `${api}/Onboarding/Finalize`],
  ])('%s, of which none of %i is ignored as unknown', async (name, count, path) => {
    const members = membersOf(name);
    const isIgnored = async (member: string) => {
      const { headers } = await send('POST', path, { json: { [member]: null } });
      return headers.get('x-paystub-rules')?.includes('poweroffice.body.unknown-members') === true;
    };
    const ignored: string[] = [];
    for (const member of members) if (await isIgnored(member)) ignored.push(member);
    expect([members.length, ignored]).toEqual([count, []]);
    expect(await isIgnored('Colour')).toBe(true);
  });

  test.each([
    ['EmployeePatchDto', `${api}/Employees/${kari}`],
    ['EmploymentPatchDto', `${api}/Employees/${ola}/Employments/${olasFirst}`],
    ['EmploymentSalaryPatchDto', `${employment}/Salaries/1020003`],
    ['EmploymentFtePercentagePatchDto', `${employment}/FtePercentages/1030002`],
    ['EmploymentLeavePatchDto', `${api}/Employees/Employments/${reported}/Leaves/f575b4b0-55be-4b56-b01f-000001000001`],
    ['EmployeeBankAccountsPatchDto', `${api}/Employees/${ola}/BankAccounts`],
    ['EmployeeHourlyRatePatchDto', `${api}/Employees/${ola}/HourlyRates/1040001`],
    ['DepartmentPatchDto', `${api}/Departments/1000601`],
    ['LocationPatchDto', `${api}/Locations/1000701`],
    ['ProjectPatchDto', `${api}/Projects/1000751`],
    ['CustomDimensionPatchDto', `${api}/CustomDimensions/1000781`],
    ['ContactGroupPatchDto', `${api}/ContactGroups/1000801`],
    ['ContactBankAccountPatchDto', `${api}/ContactBankAccounts/${ola}/1050001`],
    ['GeneralLedgerAccountPatchDto', `${api}/GeneralLedgerAccounts/1005000`],
  ])('%s, of which a patch finds each', async (name, path) => {
    const headers = { 'Content-Type': 'application/json-patch+json' };
    const isDenied = async (member: string) => {
      const patch = [{ op: 'test', path: `/${member}`, value: 'neither' }];
      return (await send('PATCH', path, { json: patch, headers })).text.includes('was not found');
    };
    const denied: string[] = [];
    for (const member of membersOf(name)) if (await isDenied(member)) denied.push(member);
    expect(denied).toEqual([]);
    expect(membersOf(name).length).toBeGreaterThan(0);
    expect(await isDenied('Colour')).toBe(true);
  });

  test.each([
    ['EmployeeDto', 36],
    ['EmploymentDto', 25],
    ['EmploymentLightDto', 8],
    ['EmploymentSalaryDto', 9],
    ['EmploymentFtePercentageDto', 7],
    ['EmploymentFixedSalaryDto', 39],
    ['EmploymentLeaveDto', 13],
    ['EmploymentLayoffDto', 12],
    ['EnterpriseDto', 10],
    ['DepartmentDto', 9],
    ['LocationDto', 6],
    ['ProjectDto', 54],
    ['CustomDimensionDto', 9],
    ['CustomDimensionSettingsDto', 3],
    ['ContactGroupDto', 4],
    ['ContactBankAccountDto', 9],
    ['GeneralLedgerAccountDto', 18],
    ['SubLedgerNumberSeriesDto', 9],
    ['VatCodeDto', 13],
    ['FinalizeOnboardingResponseDto', 2],
    ['SalaryLineDto', 39],
    ['SalaryLinePatchDto', 34],
    ['EmployeeBankAccountsPatchDto', 3],
    ['PayItemDto', 29],
    ['PayrollSettingsDto', 68],
    ['PensionSchemeDto', 3],
    ['EmployeePayrollSettingsDto', 10],
    ['EmployeePensionSettingsDto', 7],
    ['EmployeeHourlyRateDto', 5],
    ['ClientIntegrationInformationDto', 6],
  ])('%s, %i', (name, count) => {
    expect(membersOf(name).length).toBe(count);
  });
});
