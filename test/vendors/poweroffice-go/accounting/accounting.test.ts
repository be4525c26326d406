import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const list = (answer: Answer, member: string) =>
  (answer.body ?? []).map((item: Readonly<Record<string, unknown>>) => item[member]);
const using = async (choices: Readonly<Record<string, string>>) =>
  (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();

describe('VAT codes', () => {
  const path = `${api}/VatCodes`;
  test.each([
    ['', ['0', '1', '3', 'C1']],
    ['includeExpired=true', ['0', '1', '3', '3', 'C1']],
    ['includeExpired=false', ['0', '1', '3', 'C1']],
    ['isActive=true', ['0', '1', '3', 'C1']],
    ['isActive=False', []],
  ])('GET ?%s returns the matching ones', async (query, expected) => {
    expect(list(await send('GET', `${path}?${query}`), 'Code')).toEqual(expected);
  });

  // Code, name, rate and first day are those of the example of the vendor's document.
  test('show a rate between 0 and 1', async () => {
    const { body } = await send('GET', `${path}?Fields=Code,Name,Description,Rate,ValidFrom`);
    const name = 'Utgående mva høy sats';
    expect(body).toContainEqual({
      ...{ Code: '3', Name: name, Description: 'Utgående mva', Rate: 0.25, ValidFrom: '2022-07-01' },
    });
  });

  test('can be read as a list alone', async () => {
    expect((await send('GET', `${path}/1201600`)).status).toBe(404);
    expect((await send('POST', path, { json: {} })).status).toBe(404);
  });
});

describe('number series', () => {
  const path = `${api}/SubLedgerNumberSeries`;
  test.each([
    ['', ['Ansatte', 'Kunder', 'Leverandører']],
    [
      'generalLedgerAccountNos=1500-3100&subLedgerNumberSeriesType=Customer, Employee, Supplier',
      ['Ansatte', 'Kunder', 'Leverandører'],
    ],
    ['generalLedgerAccountNos=1500', ['Kunder']],
    ['subLedgerNumberSeriesType=Supplier', ['Leverandører']],
    ['subLedgerNumberSeriesType=supplier', []],
    ['isDefault=true', ['Ansatte', 'Kunder', 'Leverandører']],
    ['isDefault=false', []],
  ])('GET ?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(list(answer, 'Name')).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  test('have ids that are GUIDs, and their account by id and number', async () => {
    const { body } = await send('GET', `${path}/529c49e3-618e-40e6-a3b9-5ee82bc698f2`);
    expect(body).toMatchObject({ FromInclusive: 1, ToInclusive: 9999, SubLedgerNumberSeriesType: 'Employee' });
    expect(body).toMatchObject({ GeneralLedgerAccountId: 1_002_930, GeneralLedgerAccountNo: 2930 });
    const id = '1b8eec31-1f4f-434e-a73f-556eeea873e9';
    const detail = `Sub-ledger number series with id = ${id} not found.`;
    expectProblem(await send('GET', `${path}/${id}`), 404, 'Object(s) not found', detail);
  });

  test('refuse a type in another case under the variant', async () => {
    const strict = await using({ 'poweroffice.number-series.unknown-type': 'refused' });
    const detail = "subLedgerNumberSeriesType is not formatted correct. 'employee' is not a choice.";
    const answer = await strict('GET', `${path}?subLedgerNumberSeriesType=Customer, employee`);
    expectProblem(answer, 400, 'Unable to cast object(s)', detail);
  });

  test('give a new employee its number', async () => {
    const employee = { FirstName: 'Ny', LastName: 'Ansatt' };
    const hire = (SubLedgerNumberSeriesId: string) =>
      send('POST', `${api}/Employees`, { json: { ...employee, SubLedgerNumberSeriesId } });
    expect((await hire('529c49e3-618e-40e6-a3b9-5ee82bc698f2')).body.Number).toBe(18);
    const customers = '09ab6bcf-4219-4149-8283-000000011500';
    const detail = `Sub-ledger number series with id = ${customers} is not an employee series.`;
    expectProblem(await hire(customers), 400, 'Employee validation error(s)', detail);
    const series = { Id: '7e1a2b3c-0000-4000-8000-000000000001', Name: 'Sesong', FromInclusive: 500, ToInclusive: 599 };
    const more = { GeneralLedgerAccountId: 1_002_930, IsClientTrust: false, IsDefault: false };
    const client = '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10';
    const json = { client, ...series, ...more, SubLedgerNumberSeriesType: 'Employee' };
    await send('PUT', `/__admin/state/poweroffice-go/numberSeries/${series.Id}`, { json });
    expect((await hire(series.Id)).body.Number).toBe(500);
    expect((await hire(series.Id)).body.Number).toBe(501);
  });
});

describe('general ledger accounts', () => {
  const path = `${api}/GeneralLedgerAccounts`;
  const title = 'General ledger account validation error(s)';
  const post = (json: object) => send('POST', path, { json });
  const account = { AccountNo: 6552, Name: 'Datautstyr', IsActive: true, VatCode: '1' };

  test.each([
    ['accountNos=1000-1999, 2500, 3000-', [1500, 1920, 3000, 5000, 5001, 5180, 5400, 5405, 7100, 7140]],
    ['accountNos=2930', [2930]],
    ['accountNos=9000-', []],
    ['agricultureDepartments=farming, private, otherIndustries', []],
    ['agricultureDepartments=None&accountNos=1500', [1500]],
    ['agricultureDepartments=farming, none&accountNos=1500', [1500]],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-02', []],
  ])('GET ?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(list(answer, 'AccountNo')).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  // As a public integrator picks its account: by range, in lower case, and by the VAT code of it.
  test('can be read in lower case, with their VAT code', async () => {
    const { body } = await send('GET', '/poweroffice/v2/generalledgeraccounts?accountNos=3000-3999');
    expect(body).toMatchObject([{ AccountNo: 3000, VatCode: '3', VatCodeId: 1_201_600, IsVatCodeLocked: true }]);
    expect(body[0]).toMatchObject({ GeneralLedgerAccountType: 'Income', DepartmentCode: null });
  });

  test('POST takes VAT code and department by id or code, and gives the type by the number', async () => {
    const answer = await post({ ...account, DepartmentCode: '20' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ AccountNo: 6552, VatCodeId: 1_201_100, VatCode: '1', DepartmentId: 1_000_602 });
    expect(answer.body.GeneralLedgerAccountType).toBe('Expense');
    expect(answer.body).not.toHaveProperty('CreatedDateTimeOffset');
    expect((await send('GET', `${path}/${answer.body.Id}`)).text).toBe(answer.text);
    const types = [
      [1299, 'Asset'],
      [2050, 'Equity'],
      [2499, 'Liability'],
      [3999, 'Income'],
      [8999, 'Expense'],
    ];
    for (const [AccountNo, type] of types) {
      const { body } = await post({ ...account, AccountNo, VatCode: undefined, VatCodeId: 1_201_000 });
      expect([AccountNo, body.GeneralLedgerAccountType]).toEqual([AccountNo, type]);
    }
  });

  test.each([
    [undefined, 400, 'General ledger account object is missing.'],
    [{}, 400, 'AccountNo must have a value. IsActive must have a value. Name must have a value.'],
    [{ ...account, VatCode: undefined }, 400, 'VatCode or VatCodeId must have a value.'],
    [{ ...account, VatCodeId: 99 }, 404, 'Vat code with id = 99 not found.'],
    [{ ...account, VatCode: '99' }, 404, "Vat code with code = '99' not found."],
    [{ ...account, DepartmentId: 99 }, 404, 'Department with id = 99 not found.'],
    [{ ...account, DepartmentCode: '99' }, 404, "Department with code = '99' not found."],
    [{ ...account, AccountNo: 5000 }, 400, "AccountNo is already in use. '5000' is used on Id = 1005000."],
  ])('POST %j is refused with %i', async (json, status, detail) => {
    const answer = await send('POST', path, json === undefined ? {} : { json });
    expect([answer.status, answer.body.title]).toEqual([status, title]);
    expect(answer.body.detail.split(' ').toSorted()).toEqual(detail.split(' ').toSorted());
  });

  test('PATCH changes the name, not the number', async () => {
    const patch = (to: string, value: unknown) =>
      send('PATCH', `${path}/1005000`, { json: [{ op: 'replace', path: to, value }] });
    expect((await patch('/name', 'Lønn')).body).toMatchObject({ AccountNo: 5000, Name: 'Lønn' });
    const text =
      "GeneralLedgerAccountPatchDto: The target location specified by path segment 'AccountNo' was not found.";
    expectProblem(await patch('/AccountNo', 5010), 400, title, text);
    expectProblem(await patch('/VatCodeId', 99), 404, title, 'Vat code with id = 99 not found.');
  });

  test.each([
    ['a number series', 1_001_500],
    ['the payroll settings', 1_005_180],
    ['a pay item', 1_005_000],
  ])('DELETE answers 409 for the account of %s', async (_of, id) => {
    const detail = `General ledger account with id = ${id} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${path}/${id}`), 409, 'General ledger account conflict', detail);
  });

  test('DELETE answers 409 for the account of a line, and 200 once the line is gone', async () => {
    const json = {
      EmployeeId: ola,
      PayItemId: '21d4ddf1-c8bf-4874-8871-000000000030',
      Amount: 5,
      AccountId: 1_007_140,
    };
    const line = await send('POST', `${api}/SalaryLines`, { json });
    expect((await send('DELETE', `${path}/1007140`)).status).toBe(409);
    await send('DELETE', `${api}/SalaryLines/${line.body.Id}`);
    expectEmpty(await send('DELETE', `${path}/1007140`), 200);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s answers 404 for an unknown one', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    const detail = 'General ledger account with id = 12345 not found.';
    expectProblem(await send(method, `${path}/12345`, body), 404, 'Object(s) not found', detail);
  });
});
