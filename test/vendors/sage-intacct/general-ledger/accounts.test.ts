// Models and rows are those of recorded exchanges of 2026-03, samples those of Sage's OpenAPI document.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const accounts = `${base}/objects/general-ledger/account`;
const journals = `${base}/objects/general-ledger/journal`;
const sample = {
  id: '1501',
  name: 'Vehicle Spare parts - Transmission',
  accountType: 'balanceSheet',
  closingType: 'nonClosingAccount',
  normalBalance: 'debit',
  alternativeGLAccount: 'none',
  status: 'active',
  requireDimensions: { department: false, location: false },
  isTaxable: false,
  disallowDirectPosting: true,
};

test('the model of an account is the recorded one', async () => {
  const { body } = await send('GET', `${base}/services/core/model?name=general-ledger%2Faccount&schema=true`);
  const model = body['ia::result'];
  const written = { readOnly: false, writeOnly: false, required: false };
  expect(Object.keys(model.fields)).toEqual(
    `accountType alternativeGLAccount category closingType disallowDirectPosting href id isTaxable key mrcCode name
    normalBalance status taxCode`.split(/\s+/),
  );
  expect(model.fields.accountType).toEqual({
    default: 'balanceSheet',
    enum: ['balanceSheet', 'incomeStatement'],
    type: 'string',
    ...written,
    nullable: false,
    mutable: true,
  });
  expect(model.fields.disallowDirectPosting).toEqual({
    default: false,
    type: 'boolean',
    ...written,
    nullable: true,
    mutable: true,
  });
  expect(model.fields.id).toMatchObject({ mutable: true });
  expect(Object.keys(model.groups)).toEqual(['audit', 'requireDimensions']);
  expect(model.groups.requireDimensions.fields.affiliateEntity).toMatchObject({ default: false, type: 'boolean' });
  expect(Object.keys(model.groups.requireDimensions.fields)).toEqual(
    `affiliateEntity asset class contract costType customer department employee isWorkOrderRequired item loanAccount
    location project task vendor warehouse`.split(/\s+/),
  );
  expect(Object.keys(model.refs)).toEqual(['closeToGLAccount', 'entity']);
  expect([model.refs.closeToGLAccount.apiObject, Object.keys(model.refs.closeToGLAccount.fields)]).toEqual([
    'general-ledger/account',
    ['href', 'id', 'key'],
  ]);
  expect(model).toMatchObject({
    httpMethods: 'OPTIONS,GET,POST,DELETE,PATCH',
    lists: [],
    idempotenceSupported: true,
    apiObject: 'objects/general-ledger/account',
    type: 'rootObject',
    href: '/services/core/model?version=v1&name=objects/general-ledger/account',
  });
});

test('accounts are read in pages with the recorded members', async () => {
  const fields = `accountType alternativeGLAccount category closingType disallowDirectPosting href id isTaxable key
    mrcCode name normalBalance status taxCode`.split(/\s+/);
  const page = async (start: number) => {
    const json = {
      object: 'general-ledger/account',
      start,
      size: 5,
      fields,
      filterParameters: { includePrivate: true },
    };
    return (await send('POST', queryService, { json })).body;
  };
  const json = { id: '16200', name: 'Patents & Licenses', category: 'Patents' };
  const { key } = (await send('POST', accounts, { json })).body['ia::result'];
  const first = await page(1);
  expect(first['ia::meta']).toEqual({ totalCount: 10, start: 1, pageSize: 5, next: 6, previous: null });
  const second = await page(6);
  expect(second['ia::meta']).toEqual({ totalCount: 10, start: 6, pageSize: 5, next: null, previous: 1 });
  expect(second['ia::result'].at(-1)).toEqual({
    accountType: 'balanceSheet',
    alternativeGLAccount: 'none',
    category: 'Patents',
    closingType: 'nonClosingAccount',
    disallowDirectPosting: false,
    href: `/objects/general-ledger/account/${key}`,
    id: '16200',
    isTaxable: false,
    key,
    mrcCode: null,
    name: 'Patents & Licenses',
    normalBalance: 'debit',
    status: 'active',
    taxCode: null,
  });
});

describe('an account', () => {
  test('is created as in the sample, shown, changed and deleted', async () => {
    const created = await send('POST', accounts, { json: sample });
    expect([created.status, created.body['ia::result'].id]).toEqual([201, '1501']);
    const path = `${accounts}/${created.body['ia::result'].key}`;
    const got = (await send('GET', path)).body['ia::result'];
    expect(Object.keys(got)).toEqual(
      `key id name accountType normalBalance closingType closeToGLAccount status requireDimensions isTaxable category
      taxCode mrcCode alternativeGLAccount audit disallowDirectPosting entity href`.split(/\s+/),
    );
    expect(got).toMatchObject({
      ...sample,
      closeToGLAccount: { id: null, key: null },
      requireDimensions: { department: false, warehouse: false },
      category: null,
    });
    expect((await send('PATCH', path, { json: { disallowDirectPosting: false, id: '1501.06' } })).status).toBe(200);
    const changed = (await send('GET', path)).body['ia::result'];
    expect(changed).toMatchObject({ id: '1501.06', disallowDirectPosting: false, name: sample.name });
    expect((await send('DELETE', path)).status).toBe(204);
  });

  test('with a number that another one has is refused in the words of the ledger', async () => {
    await send('POST', accounts, { json: { id: '5000.11', name: 'First' } });
    const answer = await send('POST', accounts, { json: { id: '5000.11', name: 'Second' } });
    expect([answer.status, errorIn(answer.body).details]).toMatchObject([
      409,
      [
        { errorId: 'GL-0504', message: 'Could not create GL Account record.' },
        {
          errorId: 'GL-0493',
          message: "The account number '5000.11' already exists",
          additionalInfo: { messageId: 'IA.THE_ACCOUNT_NUMBER_ALREADY_EXISTS', placeholders: { ACCOUNTNO: '5000.11' } },
          correction: 'Enter unique account number',
        },
      ],
    ]);
  });

  test('that closes others needs the account that it closes to, which then stays', async () => {
    const json = { id: '70000', name: 'Closing', closingType: 'closingAccount' };
    const refused = await send('POST', accounts, { json });
    expect([refused.status, errorIn(refused.body).details]).toMatchObject([422, [{ target: '/closeToGLAccount' }]]);
    const target = (await send('POST', accounts, { json: { id: '70001', name: 'Closed to' } })).body['ia::result'].key;
    expect((await send('POST', accounts, { json: { ...json, closeToGLAccount: { id: '70001' } } })).status).toBe(201);
    const kept = await send('DELETE', `${accounts}/${target}`);
    expect([kept.status, rulesOf(kept)]).toEqual([422, expect.arrayContaining(['intacct.delete.in-use'])]);
  });

  test('that is posted to is not deleted', async () => {
    expect((await send('DELETE', `${accounts}/5`)).status).toBe(422);
    expect((await send('DELETE', `${accounts}/6`)).status).toBe(204);
  });
});

test('a journal is created as in the sample, shown and changed; one with entries stays', async () => {
  const json = { id: 'EJ', name: 'Expense Journal', bookType: 'accrual' };
  const path = `${journals}/${(await send('POST', journals, { json })).body['ia::result'].key}`;
  const got = (await send('GET', path)).body['ia::result'];
  expect(Object.keys(got)).toEqual(
    'key id status name isAdjustment bookId bookType disallowDirectPosting audit isBillable href'.split(' '),
  );
  expect(got).toMatchObject({ ...json, status: 'active', bookId: 'Accrual', isAdjustment: false, isBillable: false });
  expect((await send('PATCH', path, { json: { name: 'Expenses', isBillable: true } })).status).toBe(200);
  expect((await send('GET', path)).body['ia::result']).toMatchObject({ name: 'Expenses', isBillable: true });
  expect((await send('PATCH', path, { json: { bookType: 'cash' } })).status).toBe(400);
  expect((await send('DELETE', path)).status).toBe(204);
  expect((await send('DELETE', `${journals}/2`)).status).toBe(422);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
