import { describe, expect, test } from 'vitest';
import { demanded } from '../../../src/vendors/poweroffice-go/access/privileges.ts';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import type { Kind, Members } from '../../../src/vendors/poweroffice-go/wire/kinds.ts';
import * as members from '../../../src/vendors/poweroffice-go/wire/members.ts';
import { posts } from '../../../src/vendors/poweroffice-go/wire/posts.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { api, ended, kari, ola, olasFirst, reported } from './bakery.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
};
type Operation = {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};

const document = (await powerOfficeGo.contract.document()) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
const schemas = document.components.schemas;

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolve(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {});

/** Every property of a schema, those of its parts first. */
function properties(schema: Schema): Readonly<Record<string, Schema>> {
  const whole = resolve(schema);
  return Object.assign({}, ...(whole.allOf ?? []).map(properties), whole.properties);
}

/** The kind that a schema means. */
function kindOf(given: Schema): Kind {
  const schema = resolve(given.anyOf?.[0] ?? given);
  const [type] = [schema.type].flat();
  if (schema.enum !== undefined) return { choice: schema.enum.filter((member) => member !== null) as string[] };
  if (type === 'array') return { list: kindOf(schema.items ?? {}) };
  if (type === 'object') return { object: membersOf(schema) };
  if (schema.format === 'date' || schema.format === 'uuid') return schema.format;
  if (type === 'string') return schema.maxLength === undefined ? 'text' : { text: schema.maxLength };
  return type as Kind;
}

const membersOf = (schema: Schema): Members =>
  Object.fromEntries(Object.entries(properties(schema)).map(([name, member]) => [name, kindOf(member)]));

describe('what the code knows of the contract', () => {
  test.each([
    ['EmploymentPatchDto', members.employment],
    ['EmploymentSalaryPatchDto', members.salary],
    ['EmploymentFtePercentagePatchDto', members.ftePercentage],
    ['EmploymentFixedSalaryPatchDto', members.fixedSalary],
    ['EmploymentLeavePatchDto', members.leave],
    ['EmploymentLayoffPatchDto', members.layoff],
    ['EmployeePatchDto', members.employee],
    ['EmployeeBankAccountsPatchDto', members.bankAccounts],
    ['SalaryLinePatchDto', members.salaryLine],
    ['EmployeePayrollSettingsDto', members.employeePayrollSettings],
    ['EmployeePensionSettingsDto', members.employeePensionSettings],
    ['EmployeeHourlyRatePatchDto', members.hourlyRate],
    ['DepartmentPatchDto', members.department],
    ['LocationPatchDto', members.location],
    ['ContactAddressPatchDto', members.address],
  ])('%s', (name, known) => {
    expect(known).toEqual(membersOf(schemas[name] ?? {}));
  });

  test.each(Object.entries(posts))('the body of %s', (operationId, { members: known }) => {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    const schema = operation?.requestBody?.content['application/json']?.schema ?? {};
    expect(known).toEqual(membersOf(schema));
  });

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    'the privileges of %s',
    (id, { security }) => {
      const roles = (security ?? []).flatMap(({ bearer }) => bearer ?? []);
      expect(demanded[id as keyof typeof demanded]).toEqual(roles);
    },
  );
});

describe('full answers', async () => {
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
    ['PayItemDto', `${api}/PayItems/21d4ddf1-c8bf-4874-8871-000000000010`],
    ['PayrollSettingsDto', `${api}/PayrollSettings`],
    ['ClientIntegrationInformationDto', `${api}/ClientIntegrationInformation`],
  ])('%s has every member', async (name, path) => {
    const { body } = await send('GET', path);
    expect(Object.keys(body).toSorted()).toEqual(Object.keys(properties(schemas[name] ?? {})).toSorted());
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
    ['PayItemDto', `${api}/PayItems`],
    ['PensionSchemeDto', `${api}/PayrollSettings/PensionSchemes`],
  ])('so has each %s of a list', async (name, path) => {
    const { body } = await send('GET', path);
    const expected = Object.keys(properties(schemas[name] ?? {})).toSorted();
    for (const item of body) expect(Object.keys(item).toSorted()).toEqual(expected);
  });

  test('one who has left is shown with the end', async () => {
    const { body } = await send('GET', `${api}/Employees/Employments?activeEmployments=false`);
    expect(body).toMatchObject([{ Id: ended, EndDate: '2024-12-31' }]);
  });
});

test('every operation has a handler', () => {
  const unsimulated = operations.map(({ operationId }) => operationId).filter((id) => !(id in powerOfficeGo.handlers));
  expect(unsimulated).toEqual([]);
});
