import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectProblem, ingrid, kari } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const invalid = 'Employee validation error(s)';
const post = (json: object) => send('POST', employees, { json });
const patch = (id: number, ...json: object[]) => send('PATCH', `${employees}/${id}`, { json });
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

describe('an employee', () => {
  const names = { FirstName: 'A', LastName: 'B' };

  test('gets the next free number', async () => {
    await post({ ...names, Number: 19 });
    const numbers = [];
    for (let count = 0; count < 3; count += 1) numbers.push((await post(names)).body.Number);
    expect(numbers).toEqual([18, 20, 21]);
  });

  test('may name the number series of the client', async () => {
    const answer = await post({ ...names, SubLedgerNumberSeriesId: '529c49e3-618e-40e6-a3b9-5ee82bc698f2' });
    expect([answer.status, answer.body.Number]).toEqual([201, 18]);
  });

  test('cannot lose its number', async () => {
    expectProblem(await patch(kari, { op: 'remove', path: '/Number' }), 400, invalid, 'Number must have a value.');
  });

  test('cannot have the address code of another one', async () => {
    const MailAddress = { City: 'Oslo', ZipCode: '0161', ExternalCode: '123ABC' };
    const { Id } = (await post({ ...names, MailAddress })).body;
    const detail = `ExternalCode is already in use. '123ABC' is used on (contact) Id = ${Id}.`;
    expectProblem(await post({ ...names, MailAddress }), 400, invalid, detail);
    expectProblem(await patch(kari, replace('/MailAddress/ExternalCode', '123ABC')), 400, invalid, detail);
    expect((await patch(Id, replace('/MailAddress/City', 'Bergen'))).status).toBe(200);
  });
});

describe('identity and gender of an employee', () => {
  test('are masked without the special privilege, and null if absent', async () => {
    const { body } = await send('GET', `${employees}/${kari}`);
    expect([body.NationalIdNumber, body.InternationalIdNumber, body.Gender]).toEqual(['hidden', null, 'Hidden']);
    const nobody = (await send('GET', `${employees}/${ingrid}`)).body;
    expect([nobody.NationalIdNumber, nobody.Gender]).toEqual([null, null]);
  });

  test('are shown with the special privilege', async () => {
    const headers = await authorize(send, 'withoutSalary');
    const { body } = await send('GET', `${employees}/${kari}`, { headers });
    expect([body.NationalIdNumber, body.Gender]).toEqual(['01010750160', 'Female']);
  });

  test('cannot be set to the mask', async () => {
    expectProblem(
      await patch(kari, replace('/NationalIdNumber', 'hidden')),
      400,
      invalid,
      'NationalIdNumber is not valid.',
    );
  });
});
