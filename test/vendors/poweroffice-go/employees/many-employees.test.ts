import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LayeredTable } from '../../../../src/engine/state/layered-table.ts';
import { addCompany } from '../../../../src/seed/add-company.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';
import { api } from '../bakery.ts';

// Each record that a request looks at is got from its table: a walk through all employees shows as so many gets.
const people = 400;
const now = '2026-01-15T10:00:00Z';
const vendors = await addCompany([powerOfficeGo], { people, randomSeed: 1, now: Date.parse(now) });
const paystub = await startPaystub({ vendors, now });
const send = paystub.sandbox();
const employees = `${api}/Employees`;
await send('GET', `${employees}?PageSize=1`); // the first request of a sandbox finds its employees

const get = vi.spyOn(LayeredTable.prototype, 'get');
beforeEach(() => void get.mockClear());
afterAll(() => void get.mockRestore());
afterEach(() => expect(paystub.reports).toEqual([]));

describe('a request walks through no table of employees', () => {
  test.each([
    ['one by its number', 'employeeNos=100200', 1],
    ['those of a range of numbers', 'employeeNos=100200-100219', 20],
    ['the first page', 'PageSize=20', 20],
    ['a page far behind', 'PageSize=20&PageNumber=19', 20],
  ])('to list %s', async (_, query, count) => {
    const { body } = await send('GET', `${employees}?${query}`);
    expect(body).toHaveLength(count);
    expect(get.mock.calls.length).toBeLessThan(people / 2);
  });

  test('to list a page after one of them has changed', async () => {
    const json = [{ op: 'replace', path: '/JobTitle', value: 'Baker' }];
    const [{ Id }] = (await send('GET', `${employees}?employeeNos=100390`)).body;
    expect((await send('PATCH', `${employees}/${Id}`, { json })).status).toBe(200);
    get.mockClear();
    const { body } = await send('GET', `${employees}?PageSize=20&PageNumber=20`);
    expect(body.find((each: { Id: number }) => each.Id === Id)?.JobTitle).toBe('Baker');
    expect(get.mock.calls.length).toBeLessThan(people / 2);
  });
});
