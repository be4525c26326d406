import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, expectUnbindable, ingrid, kari, ola, olasFirst, per } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);
const pagination = (answer: Answer) => JSON.parse(answer.headers.get('x-pagination') ?? 'null');

describe('a list', () => {
  test('is a bare array with the header X-Pagination', async () => {
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

  test('leads through all pages by nextPageLink, which keeps the query', async () => {
    let link = `${employees}?OrderBy=Number desc&PageSize=3&Fields=Id`;
    const collected: number[] = [];
    for (let page = 0; page < 2; page += 1) {
      const answer = await send('GET', link);
      collected.push(...ids(answer));
      expect(Object.keys(answer.body[0])).toEqual(['Id']);
      link = pagination(answer).nextPageLink?.replace(paystub.url, '') ?? '';
    }
    expect(collected).toEqual([per, ingrid, ola, kari]);
    expect(link).toBe('');
  });

  test('leads back by previousPageLink, below the same base', async () => {
    const answer = await send('GET', '/poweroffice/Demo/v2/Employees?pagesize=1&pagenumber=2');
    const { previousPageLink, nextPageLink } = pagination(answer);
    expect(previousPageLink).toBe(`${paystub.url}/poweroffice/Demo/v2/Employees?PageNumber=1&PageSize=1`);
    expect(nextPageLink).toBe(`${paystub.url}/poweroffice/Demo/v2/Employees?PageNumber=3&PageSize=1`);
  });

  test('answers 204 past its last page', async () => {
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
  ])('refuses ?%s', async (query, detail) => {
    expectProblem(await send('GET', `${employees}?${query}`), 400, title, detail);
    expectProblem(await send('GET', `${api}/Employees/Employments/${olasFirst}/Salaries?${query}`), 400, title, detail);
  });

  test('takes a PageSize of 20000', async () => {
    expect((await send('GET', `${employees}?PageSize=20000`)).status).toBe(200);
  });

  test.each(['PageNumber=x', 'PageSize=1.5'])('refuses ?%s as unreadable', async (query) => {
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
  ])('ignores ?%s', async (query) => {
    expect(ids(await send('GET', `${employees}?${query}`))).toEqual([kari, ola, ingrid, per]);
  });
});

describe('the option', () => {
  test('Fields selects members, named in any case, in its own order', async () => {
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
  ])('OrderBy sorts by %s', async (order, expected) => {
    expect(ids(await send('GET', `${employees}?OrderBy=${encodeURIComponent(order)}`))).toEqual(expected);
  });
});

describe('a filter on times', () => {
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
  ])('lets through records changed after %j: %i', async (text, status) => {
    for (const path of [employees, `${employees}/Employments`, `${api}/Enterprises`]) {
      const answer = await send('GET', `${path}?lastChangedDateTimeOffsetGreaterThan=${encodeURIComponent(text)}`);
      expect([path, answer.status]).toEqual([path, status]);
    }
  });

  test('lets through records created after a time', async () => {
    const created = await send('POST', employees, { json: { FirstName: 'Ny', LastName: 'Ansatt' } });
    const answer = await send('GET', `${employees}?employeeCreatedDateTimeOffsetGreaterThan=${at}`);
    expect(ids(answer)).toEqual([created.body.Id]);
    expect((await send('GET', `${api}/Enterprises?createdDateTimeOffsetGreaterThan=${at}`)).status).toBe(204);
  });

  test('refuses a plus sign that is not encoded', async () => {
    const answer = await send('GET', `${employees}?lastChangedDateTimeOffsetGreaterThan=2023-11-01T09:00:00+01:00`);
    expectUnbindable(answer, {
      lastChangedDateTimeOffsetGreaterThan: ["The value '2023-11-01T09:00:00 01:00' is not valid."],
    });
  });
});
