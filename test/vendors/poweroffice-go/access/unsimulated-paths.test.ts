import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knownPaths } from '../../../../src/vendors/poweroffice-go/access/known-operations.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const known = knownPaths.flatMap(({ segments, methods }) =>
  Object.entries(methods).map(([method, keys]) => ({ method, path: `/${segments.join('/')}`, keys })),
);
const { operations } = powerOfficeGo.contract;
const simulated = operations
  .filter(({ path }) => path.startsWith('/v2/'))
  .map(({ method, path }) => ({
    method,
    path: path
      .slice(3)
      .toLowerCase()
      .replaceAll(/\{\w+\}/g, '{}'),
  }));

function expectNotSimulated(answer: Answer): void {
  expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  expect(answer.headers.get('x-paystub-rules')).toBeNull();
  expect(answer.headers.get('x-paystub-evidence')).toBe('inferred');
}

describe('what the vendor is known to have', () => {
  test('is simulated or listed: 152 paths and 245 operations of March 2025, 23 paths and 37 operations since', () => {
    const all = [...simulated, ...known];
    expect(new Set(all.map(({ path }) => path)).size).toBe(152 + 23);
    expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(245 + 37);
  });

  test.each(known)('is not denied: $method $path', async ({ method, path, keys }) => {
    const query = keys.map((key) => `${key}=1`).join('&');
    const at = `${path.replaceAll('{}', '1')}${query === '' ? '' : `?${query}`}`;
    expectNotSimulated(await send(method, `${api}${at}`));
    expectNotSimulated(await send(method, `/poweroffice/Demo/v2${at}`));
  });

  test.each(simulated)('is answered by the simulation: $method $path', async ({ method, path }) => {
    const answer = await send(method, `${api}${path.replaceAll('{}', '1')}`);
    expect(answer.headers.get('x-paystub-error')).toBeNull();
    expect(answer.text).not.toContain('Resource not found');
  });

  test.each([
    '/Budgets',
    '/ClientDocuments/1',
    '/contactshareholders',
    '/Imports/1/x',
    '/Customers/1/Anything/',
    '/ItemTransactions',
  ])('is not denied where nobody shows the paths: %s', async (path) =>
    expectNotSimulated(await send('GET', api + path)),
  );

  test('is not denied below a floor either', async () => {
    const sure = await startPaystub({ vendors: [powerOfficeGo], settings: { floor: 'observed' } });
    const answer = await sure.sandbox()('GET', `${api}/Customers`);
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
  });
});

const unknown = '{"statusCode":404,"message":"Resource not found"}';

describe('a call that the gateway does not know', () => {
  test.each([
    ['POST', '/SalesOrders'],
    ['POST', '/OutgoingInvoices'],
    ['POST', '/SalesOrders/12/invoice'],
    ['POST', '/OutgoingInvoice/SendInvoice'],
  ])("is one that the vendor's support denies: %s %s", async (method, path) => {
    const answer = await send(method, api + path);
    expect([answer.status, answer.text, answer.headers.get('x-paystub-error')]).toEqual([404, unknown, null]);
    expect(answer.headers.get('x-paystub-evidence')).toBe('observed');
  });

  test.each([
    ['PUT', '/Customers'],
    ['DELETE', '/VatCodes'],
    ['PATCH', '/SalaryLines'],
    ['OPTIONS', '/Employees'],
  ])('has a method that the path does not have: %s %s', async (method, path) => {
    const answer = await send(method, api + path);
    expect([answer.status, answer.text]).toEqual([404, unknown]);
    expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.gateway.unknown-method');
  });

  test('has the methods of the path in Allow under the variant method-not-allowed', async () => {
    const choices = { 'poweroffice.gateway.unknown-method': 'method-not-allowed' };
    const variant = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    const answer = await variant.sandbox()('PUT', `${api}/Customers`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test.each([
    ['/Customerledger/OpenItems', '/Customerledger/OpenItems?DATE=2025-01-01'],
    ['/AccountTransactions?fromDate=2025-01-01', '/AccountTransactions?fromDate=2025-01-01&toDate=2025-02-01'],
    ['/CurrencyRates?fromCurrency=EUR', '/CurrencyRates?fromCurrency=EUR&toCurrency=NOK&asOnDate=2025-01-01'],
  ])('lacks a query key that its operation requires: %s', async (path, whole) => {
    const answer = await send('GET', api + path);
    expect([answer.status, answer.text]).toEqual([404, unknown]);
    expect(answer.headers.get('x-paystub-rules')).toBe('poweroffice.gateway.required-query-key');
    expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
    expectNotSimulated(await send('GET', api + whole));
  });
});
