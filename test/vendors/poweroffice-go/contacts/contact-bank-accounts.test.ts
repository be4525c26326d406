import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, kari, keys, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const path = `${api}/ContactBankAccounts`;
const title = 'Contact bank account validation error(s)';
const union = 1_020_001;
const [olas, olasOld, karis, unions, bailiffs] = [1_050_001, 1_050_002, 1_050_003, 1_050_101, 1_050_102];
const everyone = [olas, olasOld, karis, unions, bailiffs];
const ids = (answer: Answer) => (answer.body ?? []).map(({ Id }: { Id: number }) => Id);
const using = async (choices: Readonly<Record<string, string>>) =>
  (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();

// The body of the vendor's own example.
const example = {
  BankAccountNumber: '1234 56 78903',
  BankCode: 'FW987654321',
  BicSwift: 'DNBANOKK',
  CountryCode: 'NO',
  IsActive: true,
};

describe('GET /ContactBankAccounts', () => {
  test.each([
    ['', everyone],
    ['bankAccountNumbers=12345678903, 15032045674', [olas, karis]],
    ['bankAccountNumbers=86011117947', [olasOld]],
    ['bankAccountNumbers=12345678901, 98765432101', []],
    [`contactIds=${ola}, ${kari}`, [olas, olasOld, karis]],
    [`contactIds=${union}`, [unions]],
    ['contactIds=12345, 67890', []],
    ['contactIds=', everyone],
    ['createdDateTimeOffsetGreaterThan=2023-11-02', []],
    ['lastChangedDateTimeOffsetGreaterThan=2023-11-01', everyone],
  ])('?%s returns the matching ones', async (query, expected) => {
    const answer = await send('GET', `${path}?${query}`);
    expect(ids(answer)).toEqual(expected);
    if (expected.length === 0) expectEmpty(answer, 204);
  });

  // As jbevanac/poweroffice sends it.
  test('takes the query of a public client', async () => {
    const answer = await send('GET', `${path}?contactIds=${ola},${kari}&Fields=id&OrderBy=ContactId+asc`);
    expect(answer.text).toBe(JSON.stringify([{ Id: karis }, { Id: olas }, { Id: olasOld }]));
  });

  test('compares account numbers whole, and refuses unknown contacts, under the variants', async () => {
    const exact = await using({ 'poweroffice.contact-bank-accounts.number-form': 'exact' });
    expectEmpty(await exact('GET', `${path}?bankAccountNumbers=86011117947`), 204);
    const strict = await using({ 'poweroffice.contact-bank-accounts.unknown-contacts': 'not-found' });
    const detail = 'Could not find contact(s) with id = 12345, 67890.';
    const unknown = await strict('GET', `${path}?contactIds=12345, ${ola}, 67890`);
    expectProblem(unknown, 404, 'Object(s) not found', detail);
  });

  test('refuses contacts that are no numbers', async () => {
    const detail = "contactIds is not formatted correct. '1-5' is not a list of numbers.";
    expectProblem(await send('GET', `${path}?contactIds=1-5`), 400, 'Unable to cast object(s)', detail);
  });
});

describe('POST /ContactBankAccounts/{contactId}', () => {
  test("takes the vendor's own example", async () => {
    const answer = await send('POST', `${path}/${ola}`, { json: example });
    const { Id, CreateDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${path}/${ola}/${Id}`);
    const { CountryCode, IsActive, ...before } = example;
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        ...before,
        ...{ ContactId: ola, CountryCode, IsActive, CreateDateTimeOffset: stamp, LastChangedDateTimeOffset: stamp },
      }),
    );
    expect((await send('GET', `${path}/${ola}/${Id}`)).text).toBe(answer.text);
  });

  test('gives Norway and an active account where the body has nothing', async () => {
    const json = { BankAccountNumber: '1' };
    const { body } = await send('POST', `${path}/${union}`, { json });
    expect(body).toMatchObject({ BankAccountNumber: '1', CountryCode: 'NO', IsActive: true, BicSwift: null });
    const other = await using({ 'poweroffice.contact-bank-accounts.active': 'inactive' });
    expect((await other('POST', `${path}/${ola}`, { json })).body.IsActive).toBe(false);
  });

  test.each([
    [undefined, 'Contact bank account object is missing.'],
    [{}, 'BankAccountNumber must have a value.'],
    [{ BankAccountNumber: '1', CountryCode: 'UK' }, 'The country code UK is not valid according to ISO 3166-1.'],
  ])('refuses %j', async (json, detail) => {
    expectProblem(await send('POST', `${path}/${ola}`, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('answers 404 for a contact that is not there, before it looks at the body', async () => {
    const detail = 'Contact with id = 12345 not found.';
    for (const json of [example, {}]) {
      expectProblem(await send('POST', `${path}/12345`, { json }), 404, 'Object(s) not found', detail);
    }
    const other = await using({ 'poweroffice.contact-bank-accounts.unknown-noun': 'employee' });
    const text = 'Employee with id = 12345 not found.';
    expectProblem(await other('POST', `${path}/12345`, { json: example }), 404, 'Object(s) not found', text);
  });

  test('looks at check digits and second accounts of a number under the variants alone', async () => {
    const wrong = { BankAccountNumber: '12345678904' };
    const second = { BankAccountNumber: '12345678903' };
    expect((await send('POST', `${path}/${ola}`, { json: wrong })).status).toBe(201);
    expect((await send('POST', `${path}/${ola}`, { json: second })).status).toBe(201);
    const strict = await using({
      'poweroffice.contact-bank-accounts.check-digit': 'checked',
      'poweroffice.contact-bank-accounts.same-number': 'refused',
    });
    expectProblem(
      await strict('POST', `${path}/${ola}`, { json: wrong }),
      400,
      title,
      'BankAccountNumber is not valid.',
    );
    expect((await strict('POST', `${path}/${ola}`, { json: { ...wrong, CountryCode: 'SE' } })).status).toBe(201);
    const detail = 'BankAccountNumber 12345678903 is already in use on the contact.';
    expectProblem(await strict('POST', `${path}/${ola}`, { json: second }), 400, title, detail);
    expect((await strict('POST', `${path}/${kari}`, { json: second })).status).toBe(201);
  });
});

describe('one bank account', () => {
  test('PATCH changes it, but not its contact', async () => {
    const patch = (to: string, value: unknown) =>
      send('PATCH', `${path}/${ola}/${olas}`, { json: [{ op: 'replace', path: to, value }] });
    expect((await patch('/bicSwift', 'NDEANOKK')).body).toMatchObject({ BicSwift: 'NDEANOKK', ContactId: ola });
    const text = "ContactBankAccountPatchDto: The target location specified by path segment 'ContactId' was not found.";
    expectProblem(await patch('/ContactId', kari), 400, title, text);
    expectProblem(await patch('/BankAccountNumber', null), 400, title, 'BankAccountNumber must have a value.');
  });

  test('does not move the stamp of its employee', async () => {
    const before = (await send('GET', `${api}/Employees/${ola}`)).text;
    await send('POST', `${path}/${ola}`, { json: example });
    expect((await send('GET', `${api}/Employees/${ola}`)).text).toBe(before);
  });

  test('is kept from deletion while the employee is paid to it', async () => {
    const { Id } = (await send('POST', `${path}/${ola}`, { json: example })).body;
    const pay = (value: number | null) =>
      send('PATCH', `${api}/Employees/${ola}/BankAccounts`, {
        json: [{ op: 'replace', path: '/SalaryBankAccountId', value }],
      });
    expect((await pay(Id)).body.SalaryBankAccountId).toBe(Id);
    const detail = `Contact bank account with id = ${Id} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${path}/${ola}/${Id}`), 409, 'Contact bank account conflict', detail);
    await pay(null);
    expectEmpty(await send('DELETE', `${path}/${ola}/${Id}`), 200);
  });

  test('is kept from deletion while a salary line pays a supplier to it', async () => {
    const json = { EmployeeId: ola, PayItemId: '21d4ddf1-c8bf-4874-8871-000000000050' };
    const supplier = { SupplierAccountId: 1_060_001, SupplierBankAccountId: unions };
    await send('POST', `${api}/SalaryLines`, { json: { ...json, ...supplier } });
    expect((await send('DELETE', `${path}/${union}/${unions}`)).status).toBe(409);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s answers 404 for another contact, and for no account', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    for (const [contact, id] of [
      [kari, olas],
      [ola, 12_345],
      [12_345, olas],
    ]) {
      const detail = `Contact bank account with id = ${id} not found on Contact with id = ${contact}.`;
      expectProblem(await send(method, `${path}/${contact}/${id}`, body), 404, 'Object(s) not found', detail);
    }
  });
});

describe('privileges', () => {
  const applicationKey = keys.reader.split(':')[0];

  /** A client of the reading integration, with these privileges in place of the one on employees. */
  const having = async (...privileges: string[]) => {
    const change = (how: 'grant' | 'revoke', privilege: string) =>
      send('POST', `/__admin/actions/poweroffice-go/privilege.${how}`, { json: { applicationKey, privilege } });
    for (const name of ['Employee', 'Employee_Full', 'Supplier_Full', 'ContactBankAccount'])
      await change('revoke', name);
    for (const name of privileges) await change('grant', name);
    const headers = await authorize(send, 'reader');
    return (method: string, to: string, json?: unknown) =>
      send(method, to, json === undefined ? { headers } : { headers, json });
  };

  test('show the accounts of the contacts that the integration may see', async () => {
    expect(ids(await (await having('Employee'))('GET', path))).toEqual([olas, olasOld, karis]);
    expect(ids(await (await having('Supplier_Full'))('GET', path))).toEqual([unions, bailiffs]);
    expect(ids(await (await having('ContactBankAccount'))('GET', path))).toEqual(everyone);
    expectEmpty(await (await having('Department_Full'))('GET', path), 403);
  });

  test('hide a contact of another kind', async () => {
    const client = await having('Employee_Full');
    expect((await client('GET', `${path}/${union}/${unions}`)).status).toBe(404);
    expect((await client('POST', `${path}/${union}`, example)).status).toBe(404);
    expect((await client('POST', `${path}/${ola}`, example)).status).toBe(201);
  });

  test('let the role ContactBankAccount change and delete, but not create', async () => {
    const client = await having('ContactBankAccount');
    expect((await client('PATCH', `${path}/${ola}/${olas}`, [])).status).toBe(200);
    expect((await client('POST', `${path}/${ola}`, example)).status).toBe(403);
    expect((await client('DELETE', `${path}/${ola}/${olasOld}`)).status).toBe(200);
  });
});
