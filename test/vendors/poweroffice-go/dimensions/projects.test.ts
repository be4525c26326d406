import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, expectUnbindable, kari, ola, olasFirst } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const path = `${api}/Projects`;
const title = 'Project validation error(s)';
const [cakes, bodoCakes, market, oven] = [1_000_751, 1_000_752, 1_000_753, 1_000_754];
const replace = (to: string, value: unknown) => ({ op: 'replace', path: to, value });
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);
const codes = (answer: Answer) => (answer.body ?? []).map(({ Code }: { Code: string }) => Code);
const post = (json: object) => send('POST', path, { json });
const using = async (choices: Readonly<Record<string, string>>) =>
  (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();

describe('GET /Projects', () => {
  test.each([
    ['', [cakes, bodoCakes, market, oven]],
    ['projectCodes=100', [cakes]],
    ['projectCodes=100, 300', [cakes, oven]],
    ['projectCodes=100.1', [bodoCakes]],
    ['projectCodes=1', []],
    ['projectCodes=1, ABC, 10B', []],
    ['projectCodes=100&includeSubProjects=True', [cakes, bodoCakes]],
    ['includeSubProjects=false', [cakes, bodoCakes, market, oven]],
    ['name=Bryllup', [cakes, bodoCakes]],
    ['name=ovn', [oven]],
    ['name=julemarked', [market]],
    ['name=Kransekake', []],
    ['status=Archived', [market]],
    ['status=archived', [market]],
    ['projectBillingMethod=FixedPrice', [oven]],
    ['projectBillingMethod=0', [oven]],
    ['projectManagerEmployeeNos=1-5, 8, 25-', [oven]],
    ['projectManagerEmployeeNos=2-', []],
    ['departmentCodes=20', [oven]],
    ['departmentCodes=10, 20', [oven]],
    ['excludeArchivedProject=true', [cakes, bodoCakes, oven]],
    ['excludeArchivedProject=false', [cakes, bodoCakes, market, oven]],
    ['createdDateTimeOffsetGreaterThan=2023-11-01T08:00:00.1234567Z', []],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-01', [cakes, bodoCakes, market, oven]],
  ])('?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('shows a sub-project with the code of its main project before its own', async () => {
    expect(codes(await send('GET', `${path}?Fields=Code`))).toEqual(['100', '100.1', '200', '300']);
    const { body } = await send('GET', `${path}/${bodoCakes}`);
    expect(body).toMatchObject({ Code: '100.1', ParentProjectId: cakes, ParentProjectCode: '100' });
  });

  test("an archived project is one by its status alone, so that a client's IsArchived hides nothing", async () => {
    const { body } = await send('GET', `${path}/${market}`);
    expect(body).toMatchObject({ ProjectStatus: 'Archived', IsActive: true });
    expect(Object.keys(body)).not.toContain('IsArchived');
  });

  test.each([
    ['from-one', [oven]],
    ['refused', 400],
  ])('reads a number of a choice by the variant %s', async (variant, expected) => {
    const answer = await (await using({ 'poweroffice.query.choice-numbers': variant }))(
      'GET',
      `${path}?projectBillingMethod=1`,
    );
    expect(answer.status === 200 ? ids(answer) : answer.status).toEqual(expected);
  });

  test('refuses a choice that is none, in the one form or the other', async () => {
    const detail = "status is not formatted correct. 'Done' is not a choice.";
    expectProblem(await send('GET', `${path}?status=Done`), 400, 'Unable to cast object(s)', detail);
    const other = await using({ 'poweroffice.query.unknown-choice': 'binding' });
    expectUnbindable(await other('GET', `${path}?status=Done`), { status: ["The value 'Done' is not valid."] });
    const text =
      "projectManagerEmployeeNos is not formatted correct. 'x' is not a list of numbers and ranges of numbers.";
    expectProblem(await send('GET', `${path}?projectManagerEmployeeNos=x`), 400, 'Unable to cast object(s)', text);
  });

  test('does not overlook a filter on customers, which are not simulated', async () => {
    const answer = await send('GET', `${path}?customerNos=10000-11000, 12000, 13000-`);
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });
});

describe('POST /Projects', () => {
  test('needs a name alone, and gives the next code and the documented defaults', async () => {
    const answer = await post({ Name: 'Project A' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${path}/${answer.body.Id}`);
    expect(answer.body).toMatchObject({
      ...{ Name: 'Project A', Code: '301', AllowAllActivities: true, AllowAllEmployees: true },
      ...{ AttachExpenseVouchersWhenBilling: false, DenyTimeTracking: false, IsActive: true, IsBillable: false },
      ...{ IsInternal: false, ProjectStatus: 'Active', CustomerId: null, CustomerNo: null },
    });
    expect((await send('GET', `${path}/${answer.body.Id}`)).text).toBe(answer.text);
  });

  test('leaves state and activity to the variants', async () => {
    const other = await using({ 'poweroffice.project.state': 'null', 'poweroffice.project.active': 'inactive' });
    const { body } = await other('POST', path, { json: { Name: 'A' } });
    expect(body).toMatchObject({ IsBillable: null, IsInternal: null, ProjectStatus: null, IsActive: false });
  });

  // The vendor's page on projects and its OpenAPI: main project 123ABC, sub-project 1A.
  test('answers with the code of the main project, a dot and the own code of a sub-project', async () => {
    await post({ Name: 'Main', Code: '123ABC' });
    const sub = await post({ Name: 'Sub', Code: '1A', ParentProjectCode: '123ABC' });
    expect([sub.status, sub.body.Code, sub.body.ParentProjectCode]).toEqual([201, '123ABC.1A', '123ABC']);
    expect(ids(await send('GET', `${path}?projectCodes=123ABC.1A`))).toEqual([sub.body.Id]);
    const second = await post({ Name: 'Sub', ParentProjectCode: '123ABC' });
    expect(second.body.Code).toBe('123ABC.1');
  });

  test('takes references by code or number, or by id if both are there', async () => {
    const json = { Name: 'A', DepartmentCode: '10', LocationCode: '1B', ProjectManagerEmployeeNo: 2 };
    const { body } = await post(json);
    expect(body).toMatchObject({ DepartmentId: 1_000_601, LocationId: 1_000_701, ProjectManagerEmployeeId: ola });
    expect(body).toMatchObject({ DepartmentCode: '10', LocationCode: '1B', ProjectManagerEmployeeNo: 2 });
    const both = await post({ Name: 'B', DepartmentCode: '99', DepartmentId: 1_000_602 });
    expect([both.status, both.body.DepartmentCode]).toEqual([201, '20']);
  });

  test.each([
    [undefined, 400, 'Project object is missing.'],
    [{}, 400, 'Name must have a value.'],
    [{ Name: 'A', Code: '12.3' }, 400, "Code '12.3' is not valid. '.' is reserved for sub-projects."],
    [{ Name: 'A', Code: '100' }, 400, `Code is already in use. '100' is used on project with Id = ${cakes}.`],
    [{ Name: 'A', DepartmentId: 99 }, 404, 'Department with id = 99 not found.'],
    [{ Name: 'A', DepartmentCode: '99' }, 404, "Department with code = '99' not found."],
    [{ Name: 'A', LocationId: 99 }, 404, 'Location with id = 99 not found.'],
    [{ Name: 'A', ParentProjectId: 99 }, 404, 'Project with id = 99 not found.'],
    [{ Name: 'A', ParentProjectCode: '99' }, 404, "Project with code = '99' not found."],
    [{ Name: 'A', ProjectManagerEmployeeId: 99 }, 404, 'Employee with id = 99 not found.'],
    [{ Name: 'A', ProjectManagerEmployeeNo: 99 }, 404, 'Employee with number = 99 not found.'],
    [{ Name: 'A', ParentProjectId: bodoCakes }, 400, 'A sub-project cannot have sub-projects.'],
    [{ Name: 'A', Progress: 101 }, 400, 'Progress must be between 0 and 100.'],
    [{ Name: 'A', ContactPersonId: 1 }, 400, 'ContactPersonId cannot be set without a customer.'],
    [
      { Name: 'A', ExpenseMarkupEnabled: true, ExpenseMarkupFactor: -1 },
      400,
      'ExpenseMarkupFactor cannot be negative.',
    ],
    [
      { Name: 'A', HourlyRateMarkupFactor: 0.5 },
      400,
      'HourlyRateMarkupFactor cannot be set unless HourlyRateMarkupEnabled is true.',
    ],
    [
      { Name: 'A', ExpenseMarkupFactor: 50 },
      400,
      'ExpenseMarkupFactor cannot be set unless ExpenseMarkupEnabled is true.',
    ],
    [
      { Name: 'A', BillableRate: -5, ProjectBillingMethod: 'Time', BillableRateSpecification: 'Project' },
      400,
      'BillableRate must be a positive number.',
    ],
    [
      { Name: 'A', BillableRate: 5, ProjectBillingMethod: 'FixedPrice' },
      400,
      'BillableRate cannot be set unless ProjectBillingMethod is Time or TimeAndExpenses and BillableRateSpecification is Project.',
    ],
  ])('%j is refused with %i', async (json, status, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), status, title, detail);
  });

  test.each(['BrandingThemeCode', 'CustomerNo', 'DeliveryTerm', 'PaymentTerms'])(
    'does not resolve %s, which names what is not simulated',
    async (member) => {
      const answer = await post({ Name: 'A', [member]: member.endsWith('s') || member.endsWith('No') ? 14 : '1' });
      expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
    },
  );
});

describe('PATCH and DELETE /Projects/{id}', () => {
  test('PATCH answers with the project and moves the stamp', async () => {
    const answer = await send('PATCH', `${path}/${cakes}`, {
      json: [{ op: 'add', path: '/externalNumber', value: '12345' }, replace('/name', 'Project A')],
    });
    expect(answer.body).toMatchObject({ Name: 'Project A', ExternalNumber: 12_345, Code: '100' });
    expect(answer.body.LastChangedDateTimeOffset > '2024').toBe(true);
    await send('PATCH', `${path}/${cakes}`, { json: [replace('/Code', 'K')] });
    expect((await send('GET', `${path}/${bodoCakes}`)).body.Code).toBe('K.1');
  });

  test("PATCH fails at /departmentCode of the vendor's own example, which is no member of the document", async () => {
    const json = [
      { op: 'add', path: '/externalNumber', value: '12345' },
      replace('/name', 'Project A'),
      { op: 'remove', path: '/departmentCode' },
      { op: 'test', path: '/code', value: '10' },
    ];
    const detail = "ProjectPatchDto: The target location specified by path segment 'departmentCode' was not found.";
    expectProblem(await send('PATCH', `${path}/${cakes}`, { json }), 400, title, detail);
    expect((await send('GET', `${path}/${cakes}`)).body.Name).toBe('Bryllupskaker');
  });

  test.each([
    [cakes, replace('/ParentProjectId', market), 400, 'A sub-project cannot have sub-projects.'],
    [market, replace('/ParentProjectId', market), 400, 'A sub-project cannot have sub-projects.'],
    [market, replace('/Code', '300'), 400, `Code is already in use. '300' is used on project with Id = ${oven}.`],
    [market, replace('/Name', null), 400, 'Name must have a value.'],
    [market, replace('/LocationId', 5_000_701), 404, 'Location with id = 5000701 not found.'],
  ])('PATCH of %i with %j is refused with %i', async (id, operation, status, detail) => {
    expectProblem(await send('PATCH', `${path}/${id}`, { json: [operation] }), status, title, detail);
  });

  test('DELETE answers 409 for a project with a sub-project or on a line', async () => {
    const conflict = (id: number) =>
      ['Project conflict', `Project with id = ${id} is in use and cannot be deleted.`] as const;
    expectProblem(await send('DELETE', `${path}/${cakes}`), 409, ...conflict(cakes));
    const line = { PayItemId: '21d4ddf1-c8bf-4874-8871-000000000030', Amount: 5, ProjectId: market };
    const lines = `${api}/Employees/Employments/${olasFirst}/FixedSalaries`;
    const added = await send('POST', lines, { json: line });
    expectProblem(await send('DELETE', `${path}/${market}`), 409, ...conflict(market));
    await send('DELETE', `${lines}/${added.body.Id}`);
    expectEmpty(await send('DELETE', `${path}/${market}`), 200);
    expect((await send('GET', `${path}/${market}`)).status).toBe(404);
  });

  test('DELETE of a project on a salary line that no payroll has is 409, or allowed by the variant', async () => {
    const json = { EmployeeId: ola, PayItemId: '21d4ddf1-c8bf-4874-8871-000000000030', Amount: 5, ProjectId: market };
    await send('POST', `${api}/SalaryLines`, { json });
    expect((await send('DELETE', `${path}/${market}`)).status).toBe(409);
    const other = await using({ 'poweroffice.dimension.free-salary-lines': 'deletable' });
    const { Id } = (await other('POST', `${api}/SalaryLines`, { json })).body;
    await other('POST', '/__admin/actions/poweroffice-go/salary-line.locked', { json: { salaryLineId: Id } });
    expect((await other('DELETE', `${path}/${market}`)).status).toBe(409);
    await other('POST', `${api}/SalaryLines`, { json: { ...json, ProjectId: bodoCakes } });
    expect((await other('DELETE', `${path}/${bodoCakes}`)).status).toBe(200);
  });

  test('keeps its department, location and manager from being deleted', async () => {
    const json = { Name: 'A', DepartmentId: 1_000_603, ProjectManagerEmployeeId: kari };
    const { Id } = (await post(json)).body;
    expect((await send('DELETE', `${api}/Departments/1000603`)).status).toBe(409);
    await send('DELETE', `${path}/${Id}`);
    expect((await send('DELETE', `${api}/Departments/1000603`)).status).toBe(200);
    const place = (await send('POST', `${api}/Locations`, { json: { Name: 'Nord' } })).body.Id;
    await post({ Name: 'B', LocationId: place });
    expect((await send('DELETE', `${api}/Locations/${place}`)).status).toBe(409);
    const person = { FirstName: 'Ny', LastName: 'Leder' };
    const manager = (await send('POST', `${api}/Employees`, { json: person })).body.Id;
    await post({ Name: 'C', ProjectManagerEmployeeId: manager });
    expect((await send('DELETE', `${api}/Employees/${manager}`)).status).toBe(409);
  });

  test.each(['GET', 'PATCH', 'DELETE'])(
    '%s answers 404 for an unknown one and one of another client',
    async (method) => {
      const body = method === 'PATCH' ? { json: [] } : {};
      for (const id of [12_345, 5_000_751]) {
        const detail = `Project with id = ${id} not found.`;
        expectProblem(await send(method, `${path}/${id}`, body), 404, 'Object(s) not found', detail);
      }
    },
  );
});
