import { parseTime } from '../../engine/sandbox/clock.ts';
import { type Scene as SceneOf, StateFailure, statesIn, type VendorStates } from '../../pact/provider-states.ts';
import { credentials } from './access/credentials.ts';
import { rolesOf } from './access/privileges.ts';
import { digestOf } from './access/tokens.ts';
import { addBankAccount, addEmployment, addProject, findProject } from './seed/pact-records.ts';
import { defaultCaller } from './seed/seed.ts';
import type { Employee, Employment, State } from './tables.ts';
import { formatStamp } from './wire/stamps.ts';

type Scene = SceneOf<State>;

const state = statesIn<Scene>();

const number = { type: 'integer', description: 'employee number, 1' } as const;
const from = { type: 'string', format: 'date', description: 'the first day' } as const;
const employeeId = 'id of the employee';
const employmentId = 'id of the employment';

/** The states that a consumer's pact can ask for. The client is that of the built-in test credentials. */
export const providerStates: VendorStates<State> = {
  catalogue: {
    'employee {number} exists': state({
      summary: 'There is an employee of that number: the one of the seed, or else a new one without employments.',
      parameters: {
        number,
        firstName: { type: 'string', description: 'first name of a new employee', optional: true },
        lastName: { type: 'string', description: 'last name of a new employee', optional: true },
      },
      gives: { employeeId },
      setUp: (scene, params) => ({
        employeeId: (findEmployee(scene, params.number) ?? addEmployee(scene, params)).Id,
      }),
    }),

    'employee {number} does not exist': state({
      summary: 'The client has no employee of that number.',
      parameters: { number },
      setUp: (scene, params) => {
        const employee = findEmployee(scene, params.number);
        if (employee === undefined) return undefined;
        removeEmployments(scene, employee);
        scene.state.employees.delete(String(employee.Id));
        return undefined;
      },
    }),

    'employee {number} has no employment': state({
      summary: 'The employee has no employments.',
      parameters: { number },
      gives: { employeeId },
      setUp: (scene, params) => {
        const employee = requireEmployee(scene, params.number);
        removeEmployments(scene, employee);
        return { employeeId: employee.Id };
      },
    }),

    'employee {number} has an employment': state({
      summary: 'The employee has an employment that is not reported yet, and no other.',
      parameters: {
        number,
        startDate: { ...from, description: 'its first day; 2024-01-01 if not given', optional: true },
        professionCode: {
          type: 'string',
          description: 'STYRK-98 code of 7 digits; 5221126 if not given',
          optional: true,
        },
      },
      gives: { employeeId, employmentId },
      setUp: (scene, params) => {
        const employee = requireEmployee(scene, params.number);
        removeEmployments(scene, employee);
        return { employeeId: employee.Id, employmentId: addEmployment(scene, employee, params).Id };
      },
    }),

    'the employment of employee {number} is reported': state({
      summary: 'The default employment of the employee has been reported in an a-melding.',
      parameters: { number },
      gives: { employeeId, employmentId },
      setUp: (scene, params) => changeEmployment(scene, params.number, { reported: true }),
    }),

    'the employment of employee {number} changed at {time}': state({
      summary: 'The default employment of the employee was last changed at that time.',
      parameters: {
        number,
        time: { type: 'string', format: 'date-time', description: 'the time, "2026-01-15T10:00:00Z"' },
      },
      gives: { employeeId, employmentId },
      setUp: (scene, params) =>
        changeEmployment(scene, params.number, { LastChangedDateTimeOffset: formatStamp(parseTime(params.time), 0) }),
    }),

    'employee {number} earns {annualSalary} a year from {from}': state({
      summary: 'The default employment of the employee has a salary line of a fixed wage from that day.',
      parameters: { number, annualSalary: { type: 'number', description: 'NOK a year' }, from },
      gives: { employeeId, employmentId, salaryId: 'id of the salary line' },
      setUp: (scene, params) => {
        const { Id: EmploymentId, EmployeeId, client } = requireEmployment(scene, params.number);
        const Id = scene.sequence('salary');
        const at = formatStamp(scene.now, 0);
        const stamps = { CreatedDateTimeOffset: at, LastChangedDateTimeOffset: at };
        const pay = { RemunerationType: 'FixedWage', AnnualSalary: params.annualSalary, HourlyRate: null } as const;
        scene.state.salaries.put({ client, Id, EmployeeId, EmploymentId, FromDate: params.from, ...pay, ...stamps });
        return { employeeId: EmployeeId, employmentId: EmploymentId, salaryId: Id };
      },
    }),

    'project {code} exists': state({
      summary: 'There is a main project of that code: the one of the seed, or else a new one.',
      parameters: {
        code: { type: 'string', description: 'code of the project, "100"' },
        name: { type: 'string', description: 'name of a new project', optional: true },
      },
      gives: { projectId: 'id of the project' },
      setUp: (scene, params) => ({ projectId: (findProject(scene, params.code) ?? addProject(scene, params)).Id }),
    }),

    'employee {number} has the bank account {accountNumber}': state({
      summary: 'The employee has a bank account of that number, which the salary is paid to.',
      parameters: { number, accountNumber: { type: 'string', description: 'number of the account' } },
      gives: { employeeId, bankAccountId: 'id of the bank account' },
      setUp: (scene, params) => {
        const employee = requireEmployee(scene, params.number);
        const account = addBankAccount(scene, employee, params.accountNumber);
        scene.state.employees.put({ ...employee, SalaryBankAccountId: account.Id });
        return { employeeId: employee.Id, bankAccountId: account.Id };
      },
    }),

    'the integration has the privileges {privileges}': state({
      summary: 'The token is valid and carries these privileges alone.',
      parameters: {
        privileges: {
          type: 'array',
          description: 'Employee, Employment_Full and so on',
          items: { type: 'string', description: 'a privilege' },
        },
        token: { type: 'string', description: 'the token that the pact sends; without it one is made', optional: true },
      },
      gives: { token: 'the token' },
      setUp: (scene, { privileges, token = 'token-with-privileges' }) => {
        putToken(scene, token, privileges, Number.MAX_SAFE_INTEGER);
        return { token };
      },
    }),
  },

  keepToken: (scene, token, expires) =>
    putToken(scene, token, rolesOf(scene.state, defaultCaller.application, defaultCaller.client), expires),
};

function findEmployee({ state }: Scene, number: number): Employee | undefined {
  return state.employees.by('client', defaultCaller.client).find((employee) => employee.Number === number);
}

function requireEmployee(scene: Scene, number: number): Employee {
  const employee = findEmployee(scene, number);
  if (employee === undefined)
    throw new StateFailure(`there is no employee ${number}; "employee {number} exists" adds one`);
  return employee;
}

function addEmployee(scene: Scene, params: { number: number; firstName?: string; lastName?: string }): Employee {
  const at = formatStamp(scene.now, 0);
  const employee: Employee = {
    ...plainEmployee(scene),
    Id: scene.sequence('contact'),
    SubledgerAccountId: scene.sequence('subledgerAccount'),
    Number: params.number,
    FirstName: params.firstName ?? 'Employee',
    LastName: params.lastName ?? String(params.number),
    ContactCreatedDateTimeOffset: at,
    EmployeeCreatedDateTimeOffset: at,
    LastChangedDateTimeOffset: at,
  };
  scene.state.employees.put(employee);
  return employee;
}

/** The employee of the seed with no optional member but a department, without it. */
function plainEmployee(scene: Scene): Employee {
  return { ...requireEmployee(scene, 3), DepartmentId: null, ManagerEmployeeId: null };
}

function removeEmployments({ state }: Scene, { Id }: Employee): void {
  for (const employment of state.employments.by('employee', String(Id))) {
    const key = String(employment.Id);
    for (const table of [state.salaries, state.ftePercentages, state.fixedSalaries, state.leaves, state.layoffs]) {
      for (const line of table.by('employment', key)) table.delete(String(line.Id));
    }
    state.employments.delete(key);
  }
}

function requireEmployment(scene: Scene, number: number): Employment {
  const employee = requireEmployee(scene, number);
  const employments = scene.state.employments.by('employee', String(employee.Id));
  const employment = employments.find(({ IsDefault }) => IsDefault === true) ?? employments[0];
  if (employment === undefined)
    throw new StateFailure(`employee ${number} has no employment; "employee {number} has an employment" adds one`);
  return employment;
}

function changeEmployment(scene: Scene, number: number, members: Partial<Employment>) {
  const employment = requireEmployment(scene, number);
  scene.state.employments.put({ ...employment, ...members });
  return { employeeId: employment.EmployeeId, employmentId: employment.Id };
}

function putToken({ state }: Scene, token: string, roles: readonly string[], expires: number): void {
  const digest = digestOf(token);
  const { environment, client, application } = defaultCaller;
  const clientKey = credentials.client_key;
  state.tokens.put({ digest, environment, client, application, clientKey, roles, expires });
}
