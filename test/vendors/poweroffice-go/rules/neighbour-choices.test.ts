// Open points on dimensions, salary lines and offboarding: what is usual, and what is chosen.
import { beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, ingrid, ola } from '../bakery.ts';

const usual = await startPaystub({ vendors: [powerOfficeGo] });
const chosen = await startPaystub({
  vendors: [powerOfficeGo],
  settings: {
    choices: {
      'poweroffice.dimension.duplicates': 'conflict',
      'poweroffice.project.next-code': 'name',
      'poweroffice.project.second-level': 'under-main',
      'poweroffice.salary-line.deleted-by-user': 'by-id-only',
      'poweroffice.custom-dimension.unused-sets': 'empty',
      'poweroffice.onboarding.offboarding-role': 'some',
    },
  },
});
let send: Client;
let choosing: Client;
beforeEach(() => {
  send = usual.sandbox();
  choosing = chosen.sandbox();
});

const [cakes, bodoCakes] = [1_000_751, 1_000_752];
const payItem = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;
const line = { EmployeeId: ola, PayItemId: payItem(30), Amount: 99 };
const project = (client: Client, json: object) => client('POST', `${api}/Projects`, { json });

describe('projects and custom dimensions', () => {
  test('a taken code can be a conflict', async () => {
    const detail = `Code is already in use. '100' is used on project with Id = ${cakes}.`;
    expectProblem(await project(choosing, { Name: 'A', Code: '100' }), 409, 'Project conflict', detail);
    const json = { Name: 'A', Code: 'OV2', Ordinal: 1 };
    const taken = await choosing('POST', `${api}/CustomDimensions`, { json });
    expect([taken.status, taken.body.title]).toEqual([409, 'Custom Dimension conflict']);
  });

  test('a code can be made of the name, and is a number for a name without letters and digits', async () => {
    expect((await project(choosing, { Name: 'School 7 – Bodø' })).body.Code).toBe('SCHOOL7BODØ');
    expect((await project(choosing, { Name: '---' })).body.Code).toBe('301');
    expect((await project(send, { Name: 'School' })).body.Code).toBe('301');
  });

  test('a sub-project of a sub-project can become one of the main project', async () => {
    const { status, body } = await project(choosing, { Name: 'A', Code: 'A', ParentProjectId: bodoCakes });
    expect([status, body.ParentProjectId, body.Code]).toEqual([201, cakes, '100.A']);
  });

  test('a client that uses no dimensions can have no settings', async () => {
    const settings = (client: Client) => client('GET', `${api}/CustomDimensionSettings`);
    expect((await settings(choosing)).body).toHaveLength(3);
    for (const client of [choosing, send]) {
      const tablePath = '/__admin/state/poweroffice-go/customDimensionSettings';
      const { records } = (await client('GET', tablePath)).body;
      const used = records.find(({ Name }: { Name: string }) => Name === 'Maskiner');
      const path = `${tablePath}/${encodeURIComponent(`${used.client} ${used.Ordinal}`)}`;
      expect((await client('PATCH', path, { json: { IsActive: false } })).status).toBe(200);
    }
    expectEmpty(await settings(choosing), 204);
    expect((await settings(send)).body).toHaveLength(3);
  });
});

describe('salary lines', () => {
  test.each([true, false])('one that a user deleted is read by its id, and listed: %s', async (isListed) => {
    const client = isListed ? send : choosing;
    const { Id } = (await client('POST', `${api}/SalaryLines`, { json: line })).body;
    const json = { salaryLineId: Id, deletedByUser: true };
    await client('POST', '/__admin/actions/poweroffice-go/salary-line.locked', { json });
    expect((await client('GET', `${api}/SalaryLines`)).status).toBe(isListed ? 200 : 204);
    expect((await client('GET', `${api}/SalaryLines/${Id}`)).body.IsDeletedByUser).toBe(true);
  });

  test('are checked in order: the body, the employee, the pay item, other records, the reference', async () => {
    const post = (json: object) => send('POST', `${api}/SalaryLines`, { json });
    await post({ ...line, ExternalImportReference: 'ABC123' });
    const details = async (answer: Promise<Answer>) => (await answer).body.detail.replace(/\.? .*/, '');
    const wrong = { DepartmentId: 99, ProjectId: 98, VatCodeId: 97, ExternalImportReference: 'ABC123' };
    expect(await details(post(wrong))).toBe('EmployeeId');
    expect(await details(post({ ...wrong, EmployeeId: 99, PayItemId: payItem(1) }))).toBe('Employee');
    expect(await details(post({ ...wrong, EmployeeId: ola, PayItemId: payItem(1) }))).toBe('Pay');
    expect(await details(post({ ...wrong, ...line }))).toBe('Department');
    expect(await details(post({ ...wrong, ...line, DepartmentId: null }))).toBe('Project');
    expect(await details(post({ ...wrong, ...line, DepartmentId: null, ProjectId: null }))).toBe('Vat');
    expect(await details(post({ ...line, ExternalImportReference: 'ABC123' }))).toBe('ExternalImportReference');
  });

  test('can be moved to another employee and pay item, with all checks again', async () => {
    const { Id } = (await send('POST', `${api}/SalaryLines`, { json: line })).body;
    const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
    const patch = (...json: object[]) => send('PATCH', `${api}/SalaryLines/${Id}`, { json });
    const moved = await patch(replace('/EmployeeId', ingrid), replace('/PayItemId', payItem(20)));
    expect(moved.body).toMatchObject({ EmployeeId: ingrid, PayItemId: payItem(20) });
    expect((await patch(replace('/EmployeeId', 99))).status).toBe(404);
  });
});

test('an offboarding needs no role, or one that may write', async () => {
  const reader = async (client: Client) => ({
    headers: await authorize(client, 'reader'),
  });
  const path = `${api}/Offboarding/RemoveIntegration`;
  expectEmpty(await choosing('DELETE', path, await reader(choosing)), 403);
  expect((await choosing('DELETE', path)).status).toBe(200);
  expect((await send('DELETE', path, await reader(send))).status).toBe(200);
});

test('VAT codes and number series need CommonServices', async () => {
  const granted = await authorize(send, 'withoutSalary');
  for (const privilege of ['CommonServices', 'CommonServices_Full']) {
    const json = { applicationKey: '3b8e4c6a-ad9f-4e75-8b0b-2f4d5e6b7c83', privilege };
    await send('POST', '/__admin/actions/poweroffice-go/privilege.revoke', { json });
  }
  const revoked = await authorize(send, 'withoutSalary');
  for (const path of ['VatCodes', 'SubLedgerNumberSeries']) {
    expect((await send('GET', `${api}/${path}`, { headers: granted })).status, path).toBe(200);
    expect((await send('GET', `${api}/${path}`, { headers: revoked })).status, path).toBe(403);
  }
});

test('the stamp of an employee moves when its contact groups do', async () => {
  const stamp = async () => (await send('GET', `${api}/Employees/${ola}`)).body.LastChangedDateTimeOffset;
  const before = await stamp();
  const json = [{ op: 'replace', path: '/ContactGroupIds', value: [] }];
  expect((await send('PATCH', `${api}/Employees/${ola}`, { json })).status).toBe(200);
  expect(await stamp()).not.toBe(before);
});

test('the servers report no internal error', () => expect([...usual.reports, ...chosen.reports]).toEqual([]));
