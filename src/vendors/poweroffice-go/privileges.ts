import type { OperationId } from './call.ts';
import type { Application, Client, State } from './tables.ts';

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
  getEnterprises: reads('Enterprises'),
};

/** The flag of a token that lets an integration see national identity numbers and gender. */
export const seesIdentity = 'goAllowShowEmployeeSSN';

/** Privileges of an integration on a client, parted by whether one of the client's active subscriptions backs them. */
export function partPrivileges(application: Application, client: Client): { valid: string[]; invalid: string[] } {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const privilege of application.privileges) {
    (isBacked(privilege, client.subscriptions) ? valid : invalid).push(privilege);
  }
  return { valid, invalid };
}

// Any module backs what this API has, but the quality module's own privileges need that module.
function isBacked(privilege: string, subscriptions: readonly string[]): boolean {
  return privilege.startsWith('Quality') ? subscriptions.includes('Quality') : subscriptions.length > 0;
}

/** Roles that a token gets when it is issued: the backed privileges, and the flags that are no privileges. */
export function rolesOf(state: State, application: string, client: string): readonly string[] {
  const integration = state.applications.get(application);
  const company = state.clients.get(client);
  if (integration === undefined || company === undefined) return [];
  return [...partPrivileges(integration, company).valid, ...integration.flags];
}
