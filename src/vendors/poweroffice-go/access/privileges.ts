import type { Application, Client, State } from '../tables.ts';
import type { OperationId } from '../types.ts';

const reads = (privilege: string) => [privilege, `${privilege}_Full`];
const writes = (privilege: string) => [`${privilege}_Full`];

/** The privileges of which an operation asks for one. The token endpoint asks for none. */
export const demanded: { readonly [Id in OperationId]: readonly string[] } = {
  postToken: [],
  getClientIntegrationInformation: [],
  getEmployees: reads('Employee'),
  postEmployee: writes('Employee'),
  getEmployeeById: reads('Employee'),
  patchEmployee: writes('Employee'),
  deleteEmployee: writes('Employee'),
  getEmployments: reads('Employment'),
  getEmployeeEmployments: reads('Employment'),
  postEmployment: writes('Employment'),
  getEmploymentById: reads('Employment'),
  patchEmployment: writes('Employment'),
  deleteEmployment: writes('Employment'),
  getSalaries: reads('EmploymentSalary'),
  postSalary: writes('EmploymentSalary'),
  getSalaryById: reads('EmploymentSalary'),
  patchSalary: writes('EmploymentSalary'),
  deleteSalary: writes('EmploymentSalary'),
  getFtePercentages: reads('EmploymentFtePercentage'),
  postFtePercentage: writes('EmploymentFtePercentage'),
  getFtePercentageById: reads('EmploymentFtePercentage'),
  patchFtePercentage: writes('EmploymentFtePercentage'),
  deleteFtePercentage: writes('EmploymentFtePercentage'),
  getFixedSalaries: reads('EmploymentFixedSalary'),
  postFixedSalary: writes('EmploymentFixedSalary'),
  getFixedSalaryById: reads('EmploymentFixedSalary'),
  patchFixedSalary: writes('EmploymentFixedSalary'),
  deleteFixedSalary: writes('EmploymentFixedSalary'),
  getLeaves: reads('EmploymentLeave'),
  postLeave: writes('EmploymentLeave'),
  getLeaveById: reads('EmploymentLeave'),
  patchLeave: writes('EmploymentLeave'),
  deleteLeave: writes('EmploymentLeave'),
  getLayoffs: reads('EmploymentLayoff'),
  postLayoff: writes('EmploymentLayoff'),
  getLayoffById: reads('EmploymentLayoff'),
  patchLayoff: writes('EmploymentLayoff'),
  deleteLayoff: writes('EmploymentLayoff'),
  patchEmployeeBankAccounts: writes('EmployeeBankAccounts'),
  getEmployeePayrollSettings: reads('EmployeePayrollSettings'),
  patchEmployeePayrollSettings: writes('EmployeePayrollSettings'),
  getEmployeePensionSettings: reads('EmployeePensionSettings'),
  patchEmployeePensionSettings: writes('EmployeePensionSettings'),
  getHourlyRates: reads('EmployeeHourlyRates'),
  postHourlyRate: writes('EmployeeHourlyRates'),
  getHourlyRateById: reads('EmployeeHourlyRates'),
  patchHourlyRate: writes('EmployeeHourlyRates'),
  deleteHourlyRate: writes('EmployeeHourlyRates'),
  getDepartments: reads('Department'),
  postDepartment: writes('Department'),
  getDepartmentById: reads('Department'),
  patchDepartment: writes('Department'),
  deleteDepartment: writes('Department'),
  getLocations: reads('Location'),
  postLocation: writes('Location'),
  getLocationById: reads('Location'),
  patchLocation: writes('Location'),
  deleteLocation: writes('Location'),
  getPayItems: reads('PayItem'),
  getPayItemById: reads('PayItem'),
  getPayrollSettings: reads('PayrollSettings'),
  getPensionSchemes: reads('PayrollSettings'),
  getSalaryLines: reads('SalaryLine'),
  postSalaryLine: writes('SalaryLine'),
  getSalaryLineById: reads('SalaryLine'),
  patchSalaryLine: writes('SalaryLine'),
  deleteSalaryLine: writes('SalaryLine'),
  getEnterprises: reads('Enterprises'),
};

/** Flag of a token that shows its integration national identity numbers and gender. */
export const seesIdentity = 'goAllowShowEmployeeSSN';

/** Privileges of an integration on a client: valid where an active subscription of the client backs them. */
export function privilegesOf(application: Application, client: Client): { valid: string[]; invalid: string[] } {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const privilege of application.privileges) {
    (isBacked(privilege, client.subscriptions) ? valid : invalid).push(privilege);
  }
  return { valid, invalid };
}

// Any module backs the privileges of this API, but those of the quality module need that module.
function isBacked(privilege: string, subscriptions: readonly string[]): boolean {
  return privilege.startsWith('Quality') ? subscriptions.includes('Quality') : subscriptions.length > 0;
}

/** Roles of a token issued now: the valid privileges, and the flags that are no privileges. */
export function rolesOf(state: State, application: string, client: string): readonly string[] {
  const integration = state.applications.get(application);
  const company = state.clients.get(client);
  if (integration === undefined || company === undefined) return [];
  return [...privilegesOf(integration, company).valid, ...integration.flags];
}
