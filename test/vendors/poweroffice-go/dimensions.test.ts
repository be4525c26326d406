import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, expectUnbindable, ingrid, kari, ola, olasFirst } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number | string }) => Id);
const founded = '2023-11-01T08:00:00.1234567Z';

describe('departments', () => {
  const path = `${api}/Departments`;
  const title = 'Department validation error(s)';
  const [office, shop, research] = [1_000_601, 1_000_602, 1_000_603];

  test('GET gives one', async () => {
    const answer = await send('GET', `${path}/${office}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id: office,
        Code: '10',
        Name: 'Administrasjon',
        IsActive: true,
        ManagerEmployeeId: kari,
        ManagerEmployeeNo: 1,
        CreatedFromImportJournalId: null,
        CreatedDateTimeOffset: founded,
        LastChangedDateTimeOffset: founded,
      }),
    );
  });

  test.each([
    ['', [office, shop, research]],
    ['codes=10, 20', [office, shop]],
    ['codes=99', []],
    ['name=butikk', [shop]],
    ['name=But', []],
    ['isActive=true', [office, shop]],
    ['isActive=False', [research]],
    ['managerEmployeeNo=1', [office]],
    ['createdFromImportJournalId=f575b4b0-55be-4b56-b01f-44b204df82c5', []],
    [`createdDateTimeOffsetGreaterThan=${founded}`, []],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-01', [office, shop, research]],
    ['orderBy=Name desc', [research, shop, office]],
  ])('GET ?%s', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('a part of a name lets through too, by choice', async () => {
    const choices = { 'poweroffice.departments.name-filter': 'part' };
    const other = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    expect(ids(await other('GET', `${path}?name=But`))).toEqual([shop]);
  });

  test('POST takes a name alone; the department is not active, and its code follows', async () => {
    const answer = await send('POST', path, { json: { Name: 'Salg' } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${path}/${answer.body.Id}`);
    expect(answer.body).toMatchObject({ Code: '31', Name: 'Salg', IsActive: false, ManagerEmployeeId: null });
    expect((await send('GET', `${path}/${answer.body.Id}`)).text).toBe(answer.text);
  });

  test('POST takes a manager by number, and the id wins', async () => {
    const byNumber = await send('POST', path, { json: { Name: 'A', Code: 'A1', ManagerEmployeeNo: 2 } });
    expect(byNumber.body).toMatchObject({ Code: 'A1', ManagerEmployeeId: ola, ManagerEmployeeNo: 2 });
    const both = await send('POST', path, { json: { Name: 'B', ManagerEmployeeNo: 99, ManagerEmployeeId: kari } });
    expect(both.body.ManagerEmployeeNo).toBe(1);
  });

  test.each([
    [undefined, 400, 'Department object is missing.'],
    [{}, 400, 'Name must have a value.'],
    [{ Name: 'A', Code: '10' }, 400, `Code is already in use. '10' is used on Id = ${office}.`],
    [{ Name: 'A', ManagerEmployeeNo: 99 }, 404, 'Employee with number = 99 not found.'],
    [{ Name: 'A', ManagerEmployeeId: 99 }, 404, 'Employee with id = 99 not found.'],
  ])('POST %j: %i', async (json, status, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), status, title, detail);
  });

  test('PATCH changes and moves the stamp', async () => {
    const answer = await send('PATCH', `${path}/${shop}`, {
      json: [replace('/name', 'Utsalg'), replace('/isActive', 'false')],
    });
    expect(answer.body).toMatchObject({ Name: 'Utsalg', IsActive: false, CreatedDateTimeOffset: founded });
    expect(answer.body.LastChangedDateTimeOffset > founded).toBe(true);
  });

  test.each([
    [
      replace('/ManagerEmployeeNo', 1),
      400,
      "DepartmentPatchDto: The target location specified by path segment 'manageremployeeno' was not found.",
    ],
    [replace('/ManagerEmployeeId', 99), 404, 'Employee with id = 99 not found.'],
    [replace('/Code', '10'), 400, `Code is already in use. '10' is used on Id = ${office}.`],
    [{ op: 'remove', path: '/Name' }, 400, 'Name must have a value.'],
  ])('PATCH %j: %i', async (operation, status, detail) => {
    expectProblem(await send('PATCH', `${path}/${shop}`, { json: [operation] }), status, title, detail);
  });

  test('DELETE of one that employees or lines have is a conflict', async () => {
    const conflict = (id: number) =>
      ['Department conflict', `Department with id = ${id} is in use and cannot be deleted.`] as const;
    expectProblem(await send('DELETE', `${path}/${shop}`), 409, ...conflict(shop));
    const line = { PayItemId: '21d4ddf1-c8bf-4874-8871-000000000030', Amount: 5, DepartmentId: research };
    const added = await send('POST', `${api}/Employees/Employments/${olasFirst}/FixedSalaries`, { json: line });
    expectProblem(await send('DELETE', `${path}/${research}`), 409, ...conflict(research));
    await send('DELETE', `${api}/Employees/Employments/${olasFirst}/FixedSalaries/${added.body.Id}`);
    expectEmpty(await send('DELETE', `${path}/${research}`), 200);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of an unknown one, or one of another client, is 404', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    for (const id of [12345, 5_000_601]) {
      expectProblem(
        await send(method, `${path}/${id}`, body),
        404,
        'Object(s) not found',
        `Department with id = ${id} not found.`,
      );
    }
  });

  test('filters that are not of their types cannot be bound', async () => {
    expectUnbindable(await send('GET', `${path}?managerEmployeeNo=x`), {
      managerEmployeeNo: ["The value 'x' is not valid."],
    });
    expectUnbindable(await send('GET', `${path}?createdFromImportJournalId=x`), {
      createdFromImportJournalId: ["The value 'x' is not valid."],
    });
  });
});

describe('locations', () => {
  const path = `${api}/Locations`;
  const title = 'Location validation error(s)';
  const west = 1_000_701;

  test('POST answers 200, not 201, with a code that Go gives', async () => {
    const answer = await send('POST', path, { json: { Name: 'London' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        Code: '1',
        Name: 'London',
        IsActive: false,
        CreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect(ids(await send('GET', path))).toEqual([west, Id]);
    expect(ids(await send('GET', `${path}?codes=1`))).toEqual([Id]);
    expect(ids(await send('GET', `${path}?createdDateTimeOffsetGreaterThan=${founded}`))).toEqual([Id]);
  });

  test("the vendor's own patch example", async () => {
    const answer = await send('PATCH', `${path}/${west}`, {
      json: [
        { op: 'add', path: '/code', value: '10' },
        { op: 'copy', from: '/code', path: '/name' },
        { op: 'replace', path: '/name', value: 'London' },
        { op: 'test', path: '/isActive', value: 'true' },
      ],
    });
    expect(answer.body).toMatchObject({ Code: '10', Name: 'London' });
    expect((await send('GET', `${path}/${west}`)).text).toBe(answer.text);
  });

  test.each([
    [undefined, 'Location object is missing.'],
    [{ Code: '5' }, 'Name must have a value.'],
    [{ Name: 'A', Code: '1B' }, `Code is already in use. '1B' is used on Id = ${west}.`],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('DELETE of one that an employee has is a conflict', async () => {
    const detail = `Location with id = ${west} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${path}/${west}`), 409, 'Location conflict', detail);
    await send('PATCH', `${api}/Employees/${ola}`, { json: [replace('/LocationId', null)] });
    expectEmpty(await send('DELETE', `${path}/${west}`), 200);
    expectEmpty(await send('GET', path), 204);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of an unknown one is 404', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    expectProblem(
      await send(method, `${path}/12345`, body),
      404,
      'Object(s) not found',
      'Location with id = 12345 not found.',
    );
  });
});

describe('pay items', () => {
  const path = `${api}/PayItems`;
  const id = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;

  test('GET gives one', async () => {
    const { body } = await send('GET', `${path}/${id(20)}`);
    expect(body).toMatchObject({
      Id: id(20),
      Code: '20',
      Name: 'Timelønn',
      ProcessingType: 'HourlyWage',
      BenefitDescription: 'Timeloenn',
      IsActive: true,
    });
  });

  test.each([
    ['codes=10, 20, 30', [10, 20, 30]],
    ['isActive=false', [99]],
    ['isActive=true&codes=99', []],
    [`lastChangedDateTimeOffsetGreaterThan=${founded}`, []],
    ['createdDateTimeOffsetGreaterThan=2023-01-01&codes=99', [99]],
  ])('GET ?%s', async (query, codes) => {
    expect(ids(await send('GET', `${path}?${query}`))).toEqual(codes.map(id));
  });

  test('an unknown one is 404', async () => {
    const unknown = '21d4ddf1-c8bf-4874-8879-b70468fa1032';
    expectProblem(
      await send('GET', `${path}/${unknown}`),
      404,
      'Object(s) not found',
      `Pay item with id = ${unknown} not found.`,
    );
  });

  test.each(['POST', 'PATCH', 'DELETE'])('there is no %s', async (method) => {
    expect((await send(method, method === 'POST' ? path : `${path}/${id(20)}`, { json: [] })).status).toBe(404);
  });
});

describe('payroll settings', () => {
  test('are one object with the defaults of employments', async () => {
    const { status, body } = await send('GET', `${api}/PayrollSettings`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      EmploymentType: 'Ordinary',
      TaxRule: 'Ordinary',
      RemunerationType: 'FixedWage',
      RemunerationPeriod: 'Monthly',
      WorkingHoursArrangement: 'NonShift',
      FullTimeHoursPerWeek: 37.5,
      PensionSchemesCount: 1,
    });
  });

  test('have pension schemes', async () => {
    const answer = await send('GET', `${api}/PayrollSettings/PensionSchemes`);
    expect(answer.text).toBe(
      JSON.stringify([
        { IsActive: true, PensionProviderName: 'ABC Pension Fund', PensionProviderOrganizationNo: '980386465' },
      ]),
    );
  });

  test('of an employee are another thing', async () => {
    expect((await send('GET', `${api}/Employees/${ingrid}/PayrollSettings`)).body.NumberOfHolidays).toBeNull();
  });
});
