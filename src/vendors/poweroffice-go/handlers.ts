import type { Handlers } from '../../engine/request/handler-types.ts';
import { getClientIntegrationInformation } from './access/client-integration-information.ts';
import { postToken } from './access/token-endpoint.ts';
import { generalLedgerAccounts, getGeneralLedgerAccounts } from './accounting/general-ledger-accounts.ts';
import { getSubLedgerNumberSeries, getSubLedgerNumberSeriesById } from './accounting/number-series.ts';
import { getVatCodes } from './accounting/vat-codes.ts';
import * as bankAccounts from './contacts/contact-bank-accounts.ts';
import { contactGroups, getContactGroups } from './contacts/contact-groups.ts';
import * as customDimensions from './dimensions/custom-dimensions.ts';
import * as departments from './dimensions/departments.ts';
import { getEnterprises } from './dimensions/enterprises.ts';
import * as locations from './dimensions/locations.ts';
import { getProjects, projects } from './dimensions/projects.ts';
import { patchEmployeeBankAccounts } from './employees/bank-accounts.ts';
import * as employeeSettings from './employees/employee-settings.ts';
import * as employees from './employees/employees.ts';
import * as hourlyRates from './employees/hourly-rates.ts';
import * as employments from './employments/employments.ts';
import { fixedSalaries } from './employments/fixed-salaries.ts';
import { ftePercentages } from './employments/fte-percentages.ts';
import { layoffs } from './employments/layoffs.ts';
import { leaves } from './employments/leaves.ts';
import { salaries } from './employments/salaries.ts';
import type { operations } from './generated/types.ts';
import * as onboarding from './onboarding/onboarding.ts';
import * as payItems from './payroll/pay-items.ts';
import * as payrollSettings from './payroll/payroll-settings.ts';
import * as salaryLines from './payroll/salary-lines.ts';
import type { PowerOffice } from './types.ts';

/** The function of each operation. */
export const handlers: Handlers<operations, PowerOffice> = {
  postToken,
  getClientIntegrationInformation,
  postInitiateOnboarding: onboarding.postInitiateOnboarding,
  getOnboardingPage: onboarding.getOnboardingPage,
  postFinalizeOnboarding: onboarding.postFinalizeOnboarding,
  deleteIntegration: onboarding.deleteIntegration,

  getEmployees: employees.getEmployees,
  getEmployeeById: employees.getEmployeeById,
  postEmployee: employees.postEmployee,
  patchEmployee: employees.patchEmployee,
  deleteEmployee: employees.deleteEmployee,
  patchEmployeeBankAccounts,
  getEmployeePayrollSettings: employeeSettings.getEmployeePayrollSettings,
  patchEmployeePayrollSettings: employeeSettings.patchEmployeePayrollSettings,
  getEmployeePensionSettings: employeeSettings.getEmployeePensionSettings,
  patchEmployeePensionSettings: employeeSettings.patchEmployeePensionSettings,
  getHourlyRates: hourlyRates.getHourlyRates,
  getHourlyRateById: hourlyRates.getHourlyRateById,
  postHourlyRate: hourlyRates.postHourlyRate,
  patchHourlyRate: hourlyRates.patchHourlyRate,
  deleteHourlyRate: hourlyRates.deleteHourlyRate,

  getEmployments: employments.getEmployments,
  getEmployeeEmployments: employments.getEmployeeEmployments,
  getEmploymentById: employments.getEmploymentById,
  postEmployment: employments.postEmployment,
  patchEmployment: employments.patchEmployment,
  deleteEmployment: employments.deleteEmployment,

  getSalaries: salaries.list,
  getSalaryById: salaries.get,
  postSalary: salaries.post,
  patchSalary: salaries.patch,
  deleteSalary: salaries.remove,
  getFtePercentages: ftePercentages.list,
  getFtePercentageById: ftePercentages.get,
  postFtePercentage: ftePercentages.post,
  patchFtePercentage: ftePercentages.patch,
  deleteFtePercentage: ftePercentages.remove,
  getFixedSalaries: fixedSalaries.list,
  getFixedSalaryById: fixedSalaries.get,
  postFixedSalary: fixedSalaries.post,
  patchFixedSalary: fixedSalaries.patch,
  deleteFixedSalary: fixedSalaries.remove,
  getLeaves: leaves.list,
  getLeaveById: leaves.get,
  postLeave: leaves.post,
  patchLeave: leaves.patch,
  deleteLeave: leaves.remove,
  getLayoffs: layoffs.list,
  getLayoffById: layoffs.get,
  postLayoff: layoffs.post,
  patchLayoff: layoffs.patch,
  deleteLayoff: layoffs.remove,

  getEnterprises,
  getDepartments: departments.getDepartments,
  getDepartmentById: departments.getDepartmentById,
  postDepartment: departments.postDepartment,
  patchDepartment: departments.patchDepartment,
  deleteDepartment: departments.deleteDepartment,
  getLocations: locations.getLocations,
  getLocationById: locations.getLocationById,
  postLocation: locations.postLocation,
  patchLocation: locations.patchLocation,
  deleteLocation: locations.deleteLocation,
  getProjects,
  getProjectById: projects.get,
  postProject: projects.post,
  patchProject: projects.patch,
  deleteProject: projects.remove,
  getCustomDimensionSettings: customDimensions.getCustomDimensionSettings,
  getCustomDimensions: customDimensions.getCustomDimensions,
  getCustomDimensionById: customDimensions.customDimensions.get,
  postCustomDimension: customDimensions.customDimensions.post,
  patchCustomDimension: customDimensions.customDimensions.patch,
  deleteCustomDimension: customDimensions.customDimensions.remove,

  getContactGroups,
  getContactGroupById: contactGroups.get,
  postContactGroup: contactGroups.post,
  patchContactGroup: contactGroups.patch,
  deleteContactGroup: contactGroups.remove,
  getContactBankAccounts: bankAccounts.getContactBankAccounts,
  getContactBankAccountById: bankAccounts.getContactBankAccountById,
  postContactBankAccount: bankAccounts.postContactBankAccount,
  patchContactBankAccount: bankAccounts.patchContactBankAccount,
  deleteContactBankAccount: bankAccounts.deleteContactBankAccount,

  getGeneralLedgerAccounts,
  getGeneralLedgerAccountById: generalLedgerAccounts.get,
  postGeneralLedgerAccount: generalLedgerAccounts.post,
  patchGeneralLedgerAccount: generalLedgerAccounts.patch,
  deleteGeneralLedgerAccount: generalLedgerAccounts.remove,
  getVatCodes,
  getSubLedgerNumberSeries,
  getSubLedgerNumberSeriesById,

  getPayItems: payItems.getPayItems,
  getPayItemById: payItems.getPayItemById,
  getPayrollSettings: payrollSettings.getPayrollSettings,
  getPensionSchemes: payrollSettings.getPensionSchemes,
  getSalaryLines: salaryLines.getSalaryLines,
  getSalaryLineById: salaryLines.getSalaryLineById,
  postSalaryLine: salaryLines.postSalaryLine,
  patchSalaryLine: salaryLines.patchSalaryLine,
  deleteSalaryLine: salaryLines.deleteSalaryLine,
};
