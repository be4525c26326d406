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

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number | string }) => Id);
const founded = '2023-11-01T08:00:00.1234567Z';

describe('departments', () => {
  const path = `${api}/Departments`;
  const title = 'Department validation error(s)';
  const [office, shop, research] = [1_000_601, 1_000_602, 1_000_603];

  test('GET returns one by its id', async () => {
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
  ])('GET ?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('GET ?name= matches a part of the name under the variant part', async () => {
    const choices = { 'poweroffice.departments.name-filter': 'part' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    expect(ids(await variant('GET', `${path}?name=But`))).toEqual([shop]);
  });

  test('POST needs a name alone and creates an inactive one with the next code', async () => {
    const answer = await send('POST', path, { json: { Name: 'Salg' } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${path}/${answer.body.Id}`);
    expect(answer.body).toMatchObject({ Code: '31', Name: 'Salg', IsActive: false, ManagerEmployeeId: null });
    expect((await send('GET', `${path}/${answer.body.Id}`)).text).toBe(answer.text);
  });

  test('POST takes the manager by number, or by id if both are there', async () => {
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
  ])('POST %j is refused with %i', async (json, status, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), status, title, detail);
  });

  test('PATCH changes members and moves the stamp', async () => {
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
      "DepartmentPatchDto: The target location specified by path segment 'ManagerEmployeeNo' was not found.",
    ],
    [replace('/ManagerEmployeeId', 99), 404, 'Employee with id = 99 not found.'],
    [replace('/Code', '10'), 400, `Code is already in use. '10' is used on Id = ${office}.`],
    [{ op: 'remove', path: '/Name' }, 400, 'Name must have a value.'],
  ])('PATCH %j is refused with %i', async (operation, status, detail) => {
    expectProblem(await send('PATCH', `${path}/${shop}`, { json: [operation] }), status, title, detail);
  });

  test('DELETE answers 409 while an employee or a line refers to it', async () => {
    const conflict = (id: number) =>
      ['Department conflict', `Department with id = ${id} is in use and cannot be deleted.`] as const;
    expectProblem(await send('DELETE', `${path}/${shop}`), 409, ...conflict(shop));
    const line = { PayItemId: '21d4ddf1-c8bf-4874-8871-000000000030', Amount: 5, DepartmentId: research };
    const added = await send('POST', `${api}/Employees/Employments/${olasFirst}/FixedSalaries`, { json: line });
    expectProblem(await send('DELETE', `${path}/${research}`), 409, ...conflict(research));
    await send('DELETE', `${api}/Employees/Employments/${olasFirst}/FixedSalaries/${added.body.Id}`);
    expectEmpty(await send('DELETE', `${path}/${research}`), 200);
  });

  test.each(['GET', 'PATCH', 'DELETE'])(
    '%s answers 404 for an unknown one and for one of another client',
    async (method) => {
      const body = method === 'PATCH' ? { json: [] } : {};
      for (const id of [12345, 5_000_601]) {
        expectProblem(
          await send(method, `${path}/${id}`, body),
          404,
          'Object(s) not found',
          `Department with id = ${id} not found.`,
        );
      }
    },
  );

  test('GET refuses filters that are not of their types', async () => {
    expectUnbindable(await send('GET', `${path}?managerEmployeeNo=x`), {
      managerEmployeeNo: ["The value 'x' is not valid."],
    });
    expectUnbindable(await send('GET', `${path}?createdFromImportJournalId=x`), {
      createdFromImportJournalId: ["The value 'x' is not valid."],
    });
  });
});
