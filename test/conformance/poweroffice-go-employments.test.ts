// Every sentence of the core flow of developer.poweroffice.net/workflows/endpoints/contacts/employments
import { beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, type Send, startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo], now: '2025-02-01T08:03:00.123Z' });
const api = '/poweroffice/v2';
const stampForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/;

let send: Client;
beforeEach(() => {
  paystub.clock.set('2025-02-01T08:03:00.123Z');
  send = paystub.sandbox();
});

/** The minimal employment that the endpoint takes. */
const employment = (EnterpriseId: number) => ({
  EmploymentType: 'Ordinary',
  EmploymentForm: 'Permanent',
  EnterpriseId,
  StartDate: '2025-02-01',
  FullTimeHoursPerWeek: 37.5,
  IsDefault: true,
  ProfessionCode: '3231109',
  WorkingHoursArrangement: 'NonShift',
});

/** A body without the members that the server assigns; those are checked by their form. */
function known(answer: Answer, made: Readonly<Record<string, RegExp>>): Record<string, unknown> {
  for (const [name, form] of Object.entries(made)) expect(String(answer.body[name])).toMatch(form);
  return Object.fromEntries(Object.entries(answer.body).filter(([name]) => !(name in made)));
}

const madeUp = {
  Id: /^\d+$/,
  ReportingId: /^POGO_\d+$/,
  CreatedDateTimeOffset: stampForm,
  LastChangedDateTimeOffset: stampForm,
};

async function employeeWithout(): Promise<{ employeeId: number; enterpriseId: number }> {
  const employees = await send('GET', `${api}/Employees?employeeNos=3`);
  const enterprises = await send('GET', `${api}/Enterprises`);
  return { employeeId: employees.body[0].Id, enterpriseId: enterprises.body[0].Id };
}

async function createOne() {
  const { employeeId, enterpriseId } = await employeeWithout();
  const created = await send('POST', `${api}/Employees/${employeeId}/Employments`, { json: employment(enterpriseId) });
  return { employeeId, enterpriseId, created, id: created.body.Id as number };
}

describe('Synchronize to Go', () => {
  test('"Check whether the relevant employment data already exists in Go": 204 if there is none', async () => {
    const { employeeId } = await employeeWithout();
    const answer = await send('GET', `${api}/Employees/${employeeId}/Employments`);
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([204, '', null]);
  });

  test('"Create information": POST returns the whole employment', async () => {
    const { created, employeeId, enterpriseId } = await createOne();
    expect(created.status).toBe(201);
    expect(created.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(JSON.stringify(known(created, madeUp))).toBe(
      JSON.stringify({
        EmployeeId: employeeId,
        EmploymentType: 'Ordinary',
        EmploymentForm: 'Permanent',
        EmploymentSpecification: 'None',
        EnterpriseId: enterpriseId,
        StartDate: '2025-02-01',
        EndDate: null,
        EndDateReason: null,
        EndedAndReported: false,
        FullTimeHoursPerWeek: 37.5,
        IsDefault: true,
        ProfessionCode: '3231109',
        ProfessionTitle: 'SYKEPLEIER',
        TaxRule: 'Ordinary',
        TaxCountryCode: null,
        WorkingHoursArrangement: 'NonShift',
        SalaryCount: 0,
        FixedSalaryCount: 0,
        LeaveCount: 0,
        LayoffCount: 0,
        FtePercentageCount: 0,
      }),
    );
    expect(Object.keys(created.body)).toEqual([
      'Id',
      'EmployeeId',
      'EmploymentType',
      'EmploymentForm',
      'EmploymentSpecification',
      'EnterpriseId',
      'StartDate',
      'EndDate',
      'EndDateReason',
      'EndedAndReported',
      'FullTimeHoursPerWeek',
      'IsDefault',
      'ProfessionCode',
      'ProfessionTitle',
      'ReportingId',
      'TaxRule',
      'TaxCountryCode',
      'WorkingHoursArrangement',
      'SalaryCount',
      'FixedSalaryCount',
      'LeaveCount',
      'LayoffCount',
      'FtePercentageCount',
      'CreatedDateTimeOffset',
      'LastChangedDateTimeOffset',
    ]);
  });

  test('"The employment contains information of the salary": POST adds a salary line', async () => {
    const { id, employeeId } = await createOne();
    const json = { FromDate: '2025-02-01', RemunerationType: 'FixedWage', AnnualSalary: 540000 };
    const line = await send('POST', `${api}/Employees/Employments/${id}/Salaries`, { json });
    expect(line.status).toBe(201);
    const { ReportingId: _, ...made } = madeUp;
    expect(JSON.stringify(known(line, made))).toBe(
      JSON.stringify({ EmployeeId: employeeId, EmploymentId: id, ...json, HourlyRate: null }),
    );
    const read = await send('GET', `${api}/Employees/${employeeId}/Employments/${id}`);
    expect(read.body.SalaryCount).toBe(1);
  });

  test('"The employment contains information of the extent": POST adds a full-time percentage line', async () => {
    const { id, employeeId } = await createOne();
    const json = { FromDate: '2025-02-01', FtePercentage: 60 };
    const line = await send('POST', `${api}/Employees/Employments/${id}/FtePercentages`, { json });
    expect(line.status).toBe(201);
    const { ReportingId: _, ...made } = madeUp;
    expect(JSON.stringify(known(line, made))).toBe(
      JSON.stringify({ EmployeeId: employeeId, EmploymentId: id, ...json }),
    );
    const read = await send('GET', `${api}/Employees/${employeeId}/Employments/${id}`);
    expect(read.body.FtePercentageCount).toBe(1);
  });

  test('"Check whether the relevant employment data already exists in Go": GET returns it', async () => {
    const { id, employeeId, created } = await createOne();
    const answer = await send('GET', `${api}/Employees/${employeeId}/Employments`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual([created.body]);
    expect((await send('GET', `${api}/Employees/${employeeId}/Employments/${id}`)).text).toBe(created.text);
  });

  test('"Update information": PATCH returns the changed employment with a later stamp', async () => {
    const { id, employeeId, created } = await createOne();
    paystub.clock.advance(60);
    const answer = await send('PATCH', `${api}/Employees/${employeeId}/Employments/${id}`, {
      headers: { 'Content-Type': 'application/json-patch+json' },
      json: [
        { op: 'replace', path: '/EndDate', value: '2025-06-30' },
        { op: 'replace', path: '/EndDateReason', value: 'EmployeeHasResigned' },
      ],
    });
    expect(answer.status).toBe(200);
    const { LastChangedDateTimeOffset } = answer.body;
    expect(LastChangedDateTimeOffset > created.body.LastChangedDateTimeOffset).toBe(true);
    expect(answer.text).toBe(
      JSON.stringify({
        ...created.body,
        EndDate: '2025-06-30',
        EndDateReason: 'EmployeeHasResigned',
        LastChangedDateTimeOffset,
      }),
    );
  });

  test(`"The id's are uniquely assigned by the system and cannot be changed": PATCH of an id is refused`, async () => {
    const { id, employeeId } = await createOne();
    const answer = await send('PATCH', `${api}/Employees/${employeeId}/Employments/${id}`, {
      json: [{ op: 'replace', path: '/Id', value: 1 }],
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.text).toBe(
      JSON.stringify({
        title: 'Employment validation error(s)',
        status: 400,
        detail: "EmploymentPatchDto: The target location specified by path segment 'Id' was not found.",
      }),
    );
    const again = await send('POST', `${api}/Employees/${employeeId}/Employments`, {
      json: { ...employment(0), EnterpriseId: (await employeeWithout()).enterpriseId, IsDefault: false },
    });
    expect(again.body.Id).not.toBe(id);
  });
});

describe('Synchronize from Go', () => {
  const mark = '2025-02-01T08:02:59Z';
  const poll = (since: string) =>
    send('GET', `${api}/Employees/Employments?lastChangedDateTimeOffsetGreaterThan=${encodeURIComponent(since)}`);

  test('"Check if there are any new employments in Go": 204 if there are none', async () => {
    const answer = await poll(mark);
    expect([answer.status, answer.text]).toEqual([204, '']);
  });

  test('"Check if there are any new employments in Go": the poll finds a new one', async () => {
    const { id, employeeId, enterpriseId, created } = await createOne();
    const answer = await poll(mark);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      JSON.stringify([
        {
          Id: id,
          EmployeeId: employeeId,
          EnterpriseId: enterpriseId,
          EmploymentForm: 'Permanent',
          StartDate: '2025-02-01',
          EndDate: null,
          CreatedDateTimeOffset: created.body.CreatedDateTimeOffset,
          LastChangedDateTimeOffset: created.body.LastChangedDateTimeOffset,
        },
      ]),
    );
    expect((await poll(created.body.LastChangedDateTimeOffset)).status).toBe(204);
  });

  test('"Check if there are any newly updated ones": the poll finds a changed one', async () => {
    const { id, employeeId, created } = await createOne();
    paystub.clock.advance(60);
    const json = [{ op: 'replace', path: '/WorkingHoursArrangement', value: 'ShiftWork' }];
    await send('PATCH', `${api}/Employees/${employeeId}/Employments/${id}`, { json });
    const answer = await poll(created.body.LastChangedDateTimeOffset);
    expect(answer.body.map(({ Id }: { Id: number }) => Id)).toEqual([id]);
  });

  test('"Retrieve the desired fields and information": GET returns them all, or those that Fields names', async () => {
    const { id, employeeId, created } = await createOne();
    const [hit] = (await poll(mark)).body;
    const answer = await send('GET', `${api}/Employees/${hit.EmployeeId}/Employments/${hit.Id}`);
    expect([answer.status, answer.text]).toEqual([200, created.text]);
    const selected = await send('GET', `${api}/Employees/${employeeId}/Employments?Fields=Id,ProfessionCode`);
    expect(selected.text).toBe(JSON.stringify([{ Id: id, ProfessionCode: '3231109' }]));
  });

  test('"An employee may have more than one active employment with the employer": the list has two', async () => {
    const [ola] = (await send('GET', `${api}/Employees?employeeNos=2`)).body;
    const active = await send('GET', `${api}/Employees/Employments?activeEmployments=true`);
    const his = active.body.filter(({ EmployeeId }: { EmployeeId: number }) => EmployeeId === ola.Id);
    expect(his).toHaveLength(2);
  });
});

describe('Prerequisites', () => {
  const key = { 'Ocp-Apim-Subscription-Key': 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02' };
  const directory = '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71';
  const withoutSubscription = '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a73';

  async function authorized(keys: string): Promise<Record<string, string>> {
    const answer = await send('POST', '/poweroffice/OAuth/Token', {
      headers: { ...key, Authorization: `Basic ${btoa(keys)}` },
      form: { grant_type: 'client_credentials' },
    });
    expect(answer.status).toBe(200);
    return { ...key, Authorization: `Bearer ${answer.body.access_token}` };
  }

  test('"Access to the employee and employment privileges": with them both lists answer 200', async () => {
    const headers = await authorized(directory);
    expect((await send('GET', `${api}/Employees`, { headers })).status).toBe(200);
    expect((await send('GET', `${api}/Employees/Employments`, { headers })).status).toBe(200);
  });

  test('"All employment endpoints have their own set of access privilege requirements": 403 without them', async () => {
    const headers = await authorized(directory);
    const [hit] = (await send('GET', `${api}/Employees/Employments`, { headers })).body;
    const answer = await send('GET', `${api}/Employees/Employments/${hit.Id}/Salaries`, { headers });
    expect([answer.status, answer.text]).toEqual([403, '']);
    const { employeeId, enterpriseId } = await employeeWithout();
    const json = employment(enterpriseId);
    const write = await send('POST', `${api}/Employees/${employeeId}/Employments`, { headers, json });
    expect([write.status, write.text]).toEqual([403, '']);
  });

  test('"The client needs at least one active subscription of a PowerOffice Go module": 403 without one', async () => {
    const headers = await authorized(withoutSubscription);
    const answer = await send('GET', `${api}/Employees/Employments`, { headers });
    expect([answer.status, answer.text]).toEqual([403, '']);
    const information = await send('GET', `${api}/ClientIntegrationInformation`, { headers });
    expect(information.status).toBe(200);
    expect(information.body.ActiveClientSubscriptions).toEqual([]);
    expect(information.body.ValidPrivileges).toEqual([]);
    expect(information.body.InvalidPrivileges).toContain('Employment_Full');
  });
});

describe('Under the evidence floor documented', async () => {
  const sure = await startPaystub({
    vendors: [powerOfficeGo],
    settings: { floor: 'documented' },
    now: '2025-02-01T08:03:00.123Z',
  });
  const ola = `${api}/Employees/1000002/Employments`;
  const olasFirst = `${ola}/1010002`;
  const lines = `${api}/Employees/Employments/1010002`;
  const poll = `${api}/Employees/Employments?lastChangedDateTimeOffsetGreaterThan`;
  const patch = (...json: object[]) => ({ json, headers: { 'Content-Type': 'application/json-patch+json' } });
  const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

  /** The sentence of the page and the requests of its flow, with the status that each answers. */
  const flow: readonly (readonly [string, string, string, Send, number])[] = [
    ['Check whether the relevant employment data already exists', 'GET', `${api}/Employees?employeeNos=3`, {}, 200],
    ['Check whether it already exists', 'GET', `${api}/Employees/1000003/Employments`, {}, 204],
    ['Check whether it already exists', 'GET', ola, {}, 200],
    ['Create information: the enterprise of the employment', 'GET', `${api}/Enterprises`, {}, 200],
    ['Update information', 'PATCH', olasFirst, patch(replace('/WorkingHoursArrangement', 'ShiftWork')), 200],
    [
      'Update information: a leaver',
      'PATCH',
      olasFirst,
      patch(replace('/EndDate', '2025-06-30'), replace('/EndDateReason', 'EmployeeHasResigned')),
      200,
    ],
    ['The ids cannot be changed', 'PATCH', olasFirst, patch(replace('/Id', 1)), 400],
    ['Check if there are any new ones', 'GET', `${poll}=2025-02-01T08:02:59Z`, {}, 204],
    ['Check if there are any newly updated ones', 'GET', `${poll}=2020-01-01T00:00:00Z`, {}, 200],
    ['Retrieve the desired information', 'GET', olasFirst, {}, 200],
    ['Retrieve the desired fields', 'GET', `${ola}?Fields=Id,ProfessionCode`, {}, 200],
    ['More than one active employment', 'GET', `${api}/Employees/Employments?activeEmployments=true`, {}, 200],
    ['It contains the salary', 'GET', `${lines}/Salaries?Fields=FromDate,RemunerationType,AnnualSalary`, {}, 200],
    ['It contains the extent', 'GET', `${lines}/FtePercentages`, {}, 200],
    ['It contains leaves', 'GET', `${lines}/Leaves`, {}, 204],
    ['It contains layoffs', 'GET', `${lines}/Layoffs`, {}, 204],
    ['It contains fixed salary lines', 'GET', `${lines}/FixedSalaries`, {}, 204],
  ];

  test.each(flow)(
    '"%s": %s %s is answered as documented, as without a floor',
    async (_, method, path, sent, status) => {
      const answer = await sure.sandbox()(method, path, sent);
      expect([answer.status, answer.headers.get('x-paystub-evidence')]).toEqual([status, 'documented']);
      const usual = await send(method, path, sent);
      expect([usual.status, usual.text]).toEqual([answer.status, answer.text]);
    },
  );

  test('"The client needs at least one active subscription": 403 without one is documented', async () => {
    const client = sure.sandbox();
    const json = { clientId: '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10', subscriptions: [] };
    await client('POST', '/__admin/actions/poweroffice-go/subscriptions.set', { json });
    const answer = await client('GET', `${api}/Employees/Employments`);
    expect([answer.status, answer.text]).toEqual([403, '']);
    expect(answer.headers.get('x-paystub-evidence')).toBe('documented');
  });

  test('"Their own set of access privilege requirements": token and 403 are documented', async () => {
    const client = sure.sandbox();
    const key = { 'Ocp-Apim-Subscription-Key': 'a3f1c5e7092b4d6f8e0a1c3b5d7f9e02' };
    const keys = '2a7d3b5f-9c8e-4d64-bafa-1e3c4d5a6b72:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71';
    const token = await client('POST', '/poweroffice/OAuth/Token', {
      headers: { ...key, Authorization: `Basic ${btoa(keys)}` },
      form: { grant_type: 'client_credentials' },
    });
    expect([token.status, token.headers.get('x-paystub-evidence')]).toEqual([200, 'documented']);
    const headers = { ...key, Authorization: `Bearer ${token.body.access_token}` };
    const answer = await client('GET', `${lines}/Salaries`, { headers });
    expect([answer.status, answer.headers.get('x-paystub-evidence')]).toEqual([403, 'documented']);
  });

  test('"Create information": POST is answered as documented, as without a floor', async () => {
    const client = sure.sandbox();
    const json = { ...employment(1_000_501), TaxRule: 'Ordinary', EmploymentSpecification: 'None' };
    const answer = await client('POST', `${api}/Employees/1000003/Employments`, { json });
    expect([answer.status, answer.headers.get('x-paystub-evidence')]).toEqual([201, 'documented']);
    const usual = await send('POST', `${api}/Employees/1000003/Employments`, { json });
    expect([usual.status, usual.text]).toEqual([answer.status, answer.text]);
    expect((await client('GET', `${api}/Employees/1000003/Employments`)).body).toEqual([answer.body]);
  });

  test('"Create information": nobody documents the tax rule of an employment that names none', async () => {
    const client = sure.sandbox();
    const json = employment(1_000_501);
    const answer = await client('POST', `${api}/Employees/1000003/Employments`, { json });
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
    expect(answer.headers.get('x-paystub-below-floor')).toBe('poweroffice.employment.defaults');
    expect((await client('GET', `${api}/Employees/1000003/Employments`)).status).toBe(204);
  });

  test('"Create information": the lines of an employment are created as documented', async () => {
    const client = sure.sandbox();
    const json = { FromDate: '2025-02-01', FtePercentage: 60 };
    const answer = await client('POST', `${lines}/FtePercentages`, { json });
    expect([answer.status, answer.headers.get('x-paystub-evidence')]).toEqual([201, 'documented']);
  });
});
