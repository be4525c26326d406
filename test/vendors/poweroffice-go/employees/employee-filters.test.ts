import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, ingrid, kari, ola, per } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);

describe('GET /Employees', () => {
  test('by subLedgerAccountIds, a filter that only a client tells of, is not simulated, instead of finding everyone', async () => {
    const answer = await send('GET', `${employees}?subLedgerAccountIds=1`);
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
    expect(ids(await send('GET', `${employees}?subLedgerAccountIds=`))).toEqual([kari, ola, ingrid, per]);
  });

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
  ])('?%s returns the matching employees', async (query, expected) => {
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
  ])('?%s is refused with %i', async (query, status, title, detail) => {
    expectProblem(await send('GET', `${employees}?${query}`), status, title, detail);
  });
});

test('numbers and an e-mail address that a client asks for together find one person or nobody, never everybody', async () => {
  expectEmpty(await send('GET', `${employees}?employeeNos=5,6&employeeEmails=olanordmann@example.com&Fields=id`), 204);
});

describe('a look-up of GET /Employees', () => {
  const person = { 'Content-Type': 'application/json-patch+json' };
  const give = (client: Client, id: number, path: string, value: string) =>
    client('PATCH', `${employees}/${id}`, { headers: person, json: [{ op: 'replace', path, value }] });

  test.each([
    ['employeeEmails=nobody@example.com', []],
    ['employeeEmails=ola.hansen@fjordlys.example', [ola]],
    ['employeeEmails=OLA.Hansen@fjordlys.example', [ola]],
    ['employeeEmails=ola.hansen@fjordlys.example, kari.nordmann@fjordlys.example', [kari, ola]],
    ['employeeEmails=ola.hansen', []],
    ['employeeEmails=', [kari, ola, ingrid, per]],
    ['employeeNos=1,3&employeeEmails=ola.hansen@fjordlys.example', []],
    ['employeeNos=2,3&employeeEmails=ola.hansen@fjordlys.example', [ola]],
    ['employeePhoneNumbers=22334455', []],
    ['employeeNationalIdNumber=01010750160', [kari]],
    ['employeeNationalIdNumber=01010750161', []],
    ['employeeNationalIdNumber=hidden', []],
  ])('?%s finds those who have the value, and never everybody', async (query, expected) => {
    const answer = await send('GET', `${employees}?Fields=Id&${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
    const rules = answer.headers.get('x-paystub-rules') ?? '';
    expect(rules.includes('poweroffice.employees.look-up')).toBe(expected.length < 4);
  });

  const phone = '22 33 44 55';
  test.each([
    ['without-blanks', '22334455', [ola]],
    ['without-blanks', '%2B47 22334455', []],
    ['whole', '22334455', []],
    ['whole', phone, [ola]],
    ['without-prefix', '%2B47 22334455', [ola]],
    ['without-prefix', '0047 22 33 44 55', [ola]],
    ['without-prefix', '22334456', []],
  ])('by phone number under the variant %s compares %s', async (variant, sent, expected) => {
    const choices = { 'poweroffice.employees.phone-form': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    expect((await give(client, ola, '/PhoneNumber', phone)).status).toBe(200);
    expect(ids(await client('GET', `${employees}?Fields=Id&employeePhoneNumbers=${sent}`))).toEqual(expected);
  });

  test.each([
    ['compared', 200],
    ['no-match', 204],
    ['refused', 403],
  ])('by a national id that the caller may not see is %s: %i', async (variant, status) => {
    const choices = { 'poweroffice.employees.hidden-national-id': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const path = `${employees}?employeeNationalIdNumber=01010750160`;
    expect((await client('GET', path)).status).toBe(status);
    const seeing = await authorize(client, 'withoutSalary');
    expect((await client('GET', path, { headers: seeing })).status).toBe(200);
  });

  test('by e-mail address heeds case where the twin of that rule is on', async () => {
    const twins = { 'poweroffice.employees.email-case': 'twin' };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { twins } })).sandbox();
    expect((await client('GET', `${employees}?employeeEmails=OLA.Hansen@fjordlys.example`)).status).toBe(204);
  });

  test.each(['lastName=Nordmann', 'name=Ola', 'departmentCode=10'])(
    'by ?%s, a key that the vendor does not have, names the rule that ignores it',
    async (query) => {
      const answer = await send('GET', `${employees}?Fields=Id&${query}`);
      expect(ids(answer)).toEqual([kari, ola, ingrid, per]);
      expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.request.unknown-query-key');
      expect(answer.headers.get('x-paystub-evidence')).toBe('inferred');
    },
  );
});
