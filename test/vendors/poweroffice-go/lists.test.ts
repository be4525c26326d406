import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, expectUnbindable, ingrid, kari, ola, olasFirst, per } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);
const pagination = (answer: Answer) => JSON.parse(answer.headers.get('x-pagination') ?? 'null');

describe('pages', () => {
  test('a list is a bare array and says in X-Pagination that there is no other page', async () => {
    const answer = await send('GET', employees);
    expect(ids(answer)).toEqual([kari, ola, ingrid, per]);
    expect(pagination(answer)).toEqual({
      totalCount: 4,
      pageSize: 5000,
      currentPage: 1,
      totalPages: 1,
      previousPageLink: null,
      nextPageLink: null,
    });
  });

  test('nextPageLink leads through all pages and keeps the other keys', async () => {
    let link = `${employees}?OrderBy=Number desc&PageSize=3&Fields=Id`;
    const seen: number[] = [];
    for (let page = 0; page < 2; page += 1) {
      const answer = await send('GET', link);
      seen.push(...ids(answer));
      expect(Object.keys(answer.body[0])).toEqual(['Id']);
      link = pagination(answer).nextPageLink?.replace(paystub.url, '') ?? '';
    }
    expect(seen).toEqual([per, ingrid, ola, kari]);
    expect(link).toBe('');
  });

  test('previousPageLink leads back, on the same base', async () => {
    const answer = await send('GET', '/poweroffice/Demo/v2/Employees?pagesize=1&pagenumber=2');
    const { previousPageLink, nextPageLink } = pagination(answer);
    expect(previousPageLink).toBe(`${paystub.url}/poweroffice/Demo/v2/Employees?PageNumber=1&PageSize=1`);
    expect(nextPageLink).toBe(`${paystub.url}/poweroffice/Demo/v2/Employees?PageNumber=3&PageSize=1`);
  });

  test('a page past the end is 204', async () => {
    expectEmpty(await send('GET', `${employees}?PageNumber=2`), 204);
  });

  const title = 'Invalid resourceParameter';
  test.each([
    ['PageSize=20001', 'PageSize property in resourceParameter is not allowed to be larger than 20000.'],
    ['PageNumber=0', 'PageNumber property in resourceParameter must be at least 1.'],
    ['PageSize=0', 'PageSize property in resourceParameter must be at least 1.'],
    ['Fields=Id,Bogus', 'Fields property in resourceParameter is not formatted correct.'],
    ['Fields=Id,,Number', 'Fields property in resourceParameter is not formatted correct.'],
    ['OrderBy=Bogus', 'OrderBy property in resourceParameter is not formatted correct.'],
    ['OrderBy=Id upwards', 'OrderBy property in resourceParameter is not formatted correct.'],
    ['OrderBy=Id asc desc', 'OrderBy property in resourceParameter is not formatted correct.'],
    ['$top=5', "'$top' is not a property of resourceParameter."],
    ['%24skip=5', "'$skip' is not a property of resourceParameter."],
  ])('%s', async (query, detail) => {
    expectProblem(await send('GET', `${employees}?${query}`), 400, title, detail);
    expectProblem(await send('GET', `${api}/Employees/Employments/${olasFirst}/Salaries?${query}`), 400, title, detail);
  });

  test('the largest page is 20000', async () => {
    expect((await send('GET', `${employees}?PageSize=20000`)).status).toBe(200);
  });

  test.each(['PageNumber=x', 'PageSize=1.5'])('%s cannot be bound', async (query) => {
    const [name = '', value] = query.split('=');
    expectUnbindable(await send('GET', `${employees}?${query}`), { [name]: [`The value '${value}' is not valid.`] });
  });

  test.each([
    'nonsense=1',
    'resourceParameter=PageSize',
    'MaxPageSize=1',
    'UseDatabaseValidation=True',
    'OrderBy=',
    'Fields=',
  ])('%s changes nothing', async (query) => {
    expect(ids(await send('GET', `${employees}?${query}`))).toEqual([kari, ola, ingrid, per]);
  });
});

describe('fields and order', () => {
  test('fields come in the order asked for, named in any case', async () => {
    const answer = await send('GET', `${employees}?fields=number, ID&pageSize=1`);
    expect(answer.text).toBe(JSON.stringify([{ Number: 1, Id: kari }]));
  });

  test.each([
    ['LastName', [ingrid, ola, per, kari]],
    ['LastName asc', [ingrid, ola, per, kari]],
    ['number DESC', [per, ingrid, ola, kari]],
    ['EndDate,Id desc', [ingrid, ola, kari, per]],
    ['EndDate desc, Id', [per, kari, ola, ingrid]],
    ['DepartmentCode,LastName desc', [per, kari, ola, ingrid]],
  ])('OrderBy=%s', async (order, expected) => {
    expect(ids(await send('GET', `${employees}?OrderBy=${encodeURIComponent(order)}`))).toEqual(expected);
  });
});

describe('filters on times', () => {
  const at = '2023-11-01T08:00:00.1234567Z';
  test.each([
    ['2023-11-01T08:00:00.1234566Z', 200],
    [at, 204],
    ['2023-11-01 08:00:00.1234567 -00:00', 204],
    ['2023-11-01 08:00:00.1234566 -00:00', 200],
    ['2023-11-01T09:00:00.1234567+01:00', 204],
    ['2023-11-01', 200],
    ['', 200],
    ['  ', 200],
  ])('changed after %j', async (text, status) => {
    for (const path of [employees, `${employees}/Employments`, `${api}/Enterprises`]) {
      const answer = await send('GET', `${path}?lastChangedDateTimeOffsetGreaterThan=${encodeURIComponent(text)}`);
      expect([path, answer.status]).toEqual([path, status]);
    }
  });

  test('created after', async () => {
    const created = await send('POST', employees, { json: { FirstName: 'Ny', LastName: 'Ansatt' } });
    const answer = await send('GET', `${employees}?employeeCreatedDateTimeOffsetGreaterThan=${at}`);
    expect(ids(answer)).toEqual([created.body.Id]);
    expect((await send('GET', `${api}/Enterprises?createdDateTimeOffsetGreaterThan=${at}`)).status).toBe(204);
  });

  test('a plus sign that is not encoded names no zone', async () => {
    const answer = await send('GET', `${employees}?lastChangedDateTimeOffsetGreaterThan=2023-11-01T09:00:00+01:00`);
    expectUnbindable(answer, {
      lastChangedDateTimeOffsetGreaterThan: ["The value '2023-11-01T09:00:00 01:00' is not valid."],
    });
  });
});

describe('filters on employees', () => {
  test.each([
    ['employeeNos=17', [per]],
    ['employeeNos=1, 3-', [kari, ingrid, per]],
    ['EMPLOYEENOS=2-3', [ola, ingrid]],
    ['employeeNos=', [kari, ola, ingrid, per]],
    ['externalNos=30002', [ola]],
    ['externalNos=30000-30020', [ola, per]],
    ['externalImportReference=HR-2', [ola]],
    ['externalImportReference=HR-2&employeeNos=1', []],
    ['contactGroupIds=1000801', [kari]],
    ['contactGroupIds=1000802, 1000801', [kari]],
    ['contactGroupIds=1000802', []],
  ])('%s', async (query, expected) => {
    const answer = await send('GET', `${employees}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  const cast = 'Unable to cast object(s)';
  test.each([
    [
      'contactGroupIds=-5',
      400,
      cast,
      "contactGroupIds contains negative numbers and/or range of numbers. '-' is not allowed, only comma ',' separated single positive numbers are allowed.",
    ],
    ['contactGroupIds=a', 400, cast, "contactGroupIds is not formatted correct. 'a' is not a list of numbers."],
    [
      'contactGroupIds=41345, 21445',
      404,
      'Object(s) not found',
      'Could not find contact group(s) with id = 41345, 21445.',
    ],
    [
      'employeeNos=x',
      400,
      cast,
      "employeeNos is not formatted correct. 'x' is not a list of numbers and ranges of numbers.",
    ],
    [
      'externalNos=1--2',
      400,
      cast,
      "externalNos is not formatted correct. '1--2' is not a list of numbers and ranges of numbers.",
    ],
  ])('%s: %i', async (query, status, title, detail) => {
    expectProblem(await send('GET', `${employees}?${query}`), status, title, detail);
  });
});

describe('GET /Enterprises', () => {
  test('gives every enterprise', async () => {
    const answer = await send('GET', `${api}/Enterprises`);
    expect(answer.text).toBe(
      JSON.stringify([
        {
          Id: 1_000_501,
          EnterpriseNo: '973021028',
          Name: 'Fjordlys Bakeri avd Oslo',
          IsDefault: true,
          Municipality: '0301',
          EmployerContributionZone: 'Zone1',
          EmployerContributionRule: 'GeneralIndustries',
          MailAddress: {
            AddressLine1: 'Postboks 404',
            AddressLine2: null,
            ZipCode: '0161',
            City: 'Oslo',
            CountryCode: 'NO',
          },
          CreatedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
          LastChangedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
        },
        {
          Id: 1_000_502,
          EnterpriseNo: '980858073',
          Name: 'Fjordlys Bakeri avd Bodø',
          IsDefault: false,
          Municipality: '1804',
          EmployerContributionZone: 'Zone4',
          EmployerContributionRule: 'GeneralIndustries',
          MailAddress: null,
          CreatedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
          LastChangedDateTimeOffset: '2023-11-01T08:00:00.1234567Z',
        },
      ]),
    );
  });

  test.each([
    ['980858073, 980858074', [1_000_502]],
    ['973021028,980858073', [1_000_501, 1_000_502]],
    ['1', []],
  ])('enterpriseNos=%s', async (numbers, expected) => {
    expect(ids(await send('GET', `${api}/Enterprises?enterpriseNos=${encodeURIComponent(numbers)}`))).toEqual(expected);
  });

  test('there is none by id', async () => {
    const answer = await send('GET', `${api}/Enterprises/1000501`);
    expect([answer.status, answer.text]).toEqual([404, '{"statusCode":404,"message":"Resource not found"}']);
  });
});
