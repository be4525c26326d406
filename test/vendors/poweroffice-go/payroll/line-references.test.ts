import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem, ola, olasFirst } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const payItem = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;
const using = async (choices: Readonly<Record<string, string>>) =>
  (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();

describe.each([
  [`${api}/SalaryLines`, { EmployeeId: ola, PayItemId: payItem(30), Amount: 99 }, 'Salary line validation error(s)'],
  [
    `${api}/Employees/Employments/${olasFirst}/FixedSalaries`,
    { PayItemId: payItem(30), Amount: 99 },
    'Employment validation error(s)',
  ],
])('a line of %s', (path, line, title) => {
  const post = (members: object, client = send) => client('POST', path, { json: { ...line, ...members } });

  test('may name accounts of the ledger and of contacts, and a project', async () => {
    const members = { AccountId: 1_005_000, OppositeAccountId: 1_002_930, ProjectId: 1_000_752 };
    expect((await post(members)).body).toMatchObject(members);
    expect((await post({ AccountId: 1_060_001, OppositeAccountId: 1_070_002 })).status).toBe(201);
    expect((await post({ AccountId: 1_007_140, ProjectId: 1_000_753 })).status).toBe(201);
  });

  test.each([
    [{ AccountId: 99 }, 'Account with id = 99 not found.'],
    [{ OppositeAccountId: 5_005_000 }, 'Account with id = 5005000 not found.'],
    [{ ProjectId: 99 }, 'Project with id = 99 not found.'],
    [{ DepartmentId: 99, ProjectId: 99 }, 'Department with id = 99 not found.'],
    [{ AccountId: 98, DepartmentId: 99 }, 'Account with id = 98 not found.'],
  ])('with %j answers 404', async (members, detail) => {
    expectProblem(await post(members), 404, title, detail);
  });

  test('is held against its account under the variants alone', async () => {
    expect((await post({ AccountId: 1_002_400 })).status).toBe(201);
    expect((await post({ AccountId: 1_005_001 })).status).toBe(201);
    const strict = await using({
      'poweroffice.line.series-account': 'refused',
      'poweroffice.line.employee-account': 'refused',
      'poweroffice.line.account-demands': 'checked',
    });
    const carries = 'Account with id = 1002400 has a sub-ledger number series and cannot be posted on directly.';
    expectProblem(await post({ AccountId: 1_002_400 }, strict), 400, title, carries);
    expectProblem(await post({ AccountId: 1_070_002 }, strict), 404, title, 'Account with id = 1070002 not found.');
    expectProblem(await post({ AccountId: 1_005_001 }, strict), 400, title, 'ProjectId must have a value.');
    expect((await post({ AccountId: 1_005_001, ProjectId: 1_000_751 }, strict)).status).toBe(201);
  });
});

describe('a salary line', () => {
  const post = (members: object, client = send) =>
    client('POST', `${api}/SalaryLines`, { json: { EmployeeId: ola, PayItemId: payItem(30), Amount: 9, ...members } });

  test('may name a VAT code, an expired one too', async () => {
    for (const VatCodeId of [1_201_600, 1_201_601]) {
      expect((await post({ VatCodeId })).body).toMatchObject({ VatCodeId });
    }
    const unknown = ['Salary line validation error(s)', 'Vat code with id = 99 not found.'] as const;
    expectProblem(await post({ VatCodeId: 99 }), 404, ...unknown);
    const locked = { AccountId: 1_003_000, VatCodeId: 1_201_100 };
    expect((await post(locked)).status).toBe(201);
    const strict = await using({ 'poweroffice.line.account-demands': 'checked' });
    const refused = ['Salary line validation error(s)', 'VatCodeId must be that of the account.'] as const;
    expectProblem(await post(locked, strict), 400, ...refused);
  });

  // As sjurebass/Poweroffice-mcp-extended sends it, without looking at the pay item.
  test('keeps members that its pay item does not take', async () => {
    const json = { EmployeeId: ola, PayItemId: payItem(30), Amount: 500, Quantity: 2, Rate: 250 };
    const { status, body } = await send('POST', `${api}/SalaryLines`, { json });
    expect([status, body]).toMatchObject([201, { Amount: 500, Quantity: 2, Rate: 250 }]);
  });

  test("takes the vendor's own patch, whose numbers are texts", async () => {
    const json = {
      EmployeeId: ola,
      PayItemId: payItem(70),
      Amount: 500,
      DeductionType: 'Amount',
      ToDate: '2026-07-31',
    };
    const { Id } = (await send('POST', `${api}/SalaryLines`, { json })).body;
    const patch = [
      { op: 'add', path: '/DepartmentId', value: '1000601' },
      { op: 'copy', from: '/ToDate', path: '/FromDate' },
      { op: 'test', path: '/PayItemId', value: payItem(70) },
    ];
    const { body } = await send('PATCH', `${api}/SalaryLines/${Id}`, { json: patch });
    expect(body).toMatchObject({ DepartmentId: 1_000_601, FromDate: '2026-07-31' });
    const wrong = [{ op: 'replace', path: '/ProjectId', value: '99' }];
    const answer = await send('PATCH', `${api}/SalaryLines/${Id}`, { json: wrong });
    expectProblem(answer, 404, 'Salary line validation error(s)', 'Project with id = 99 not found.');
  });
});

test('pay items give the accounts that lines without one are posted on', async () => {
  const { body } = await send('GET', `${api}/PayItems/${payItem(10)}`);
  expect([body.AccountId, body.OppositeAccountId]).toEqual([1_005_000, 1_002_930]);
});
