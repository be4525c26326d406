// Whatever Sage is known to have is answered as simulated, or as not simulated: never as if there were no such thing.
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../../../src/storage/memory.ts';
import { knownObjects } from '../../../../src/vendors/sage-intacct/wire/known.ts';
import { serviceNames, workflowNames } from '../../../../src/vendors/sage-intacct/wire/known-names.ts';
import { models } from '../../../../src/vendors/sage-intacct/wire/object-models.ts';
import type { Answer } from '../../../helpers/paystub.ts';
import { base, queryService, startIntacct } from '../intacct.ts';

const paystub = await startIntacct({ storage: memoryStorage() }); // with a storage of its own it is not recorded
const send = paystub.sandbox();
const model = (name: string) => send('GET', `${base}/services/core/model?name=${encodeURIComponent(name)}`);
const query = (object: string, more: object = {}) =>
  send('POST', queryService, { json: { object, fields: ['key'], ...more } });

const isSimulated = (name: string) => models.some((each) => each.name === name);
const objects = knownObjects().map((name) => name.replace('*', 'Sales Invoice'));

function expectNotSimulated({ status, headers, text }: Answer, about: string): void {
  expect([about, status, headers.get('x-paystub-error'), headers.get('x-paystub-evidence')]).toEqual([
    about,
    status === 400 ? 400 : 501,
    'not-simulated',
    'inferred',
  ]);
  expect(text).not.toMatch(/does not exist|not a valid field|Malformed/);
}

describe('an object that Sage is known to have', { timeout: 60_000 }, () => {
  test('is one of more than 500, the simulated ones among them', () => {
    expect(objects.length).toBeGreaterThan(500);
    expect(models.filter(({ name }) => !objects.includes(name))).toEqual([]);
  });

  test('is listed, read and written, or said to be not simulated', async () => {
    for (const name of objects.filter((each) => !isSimulated(each))) {
      const path = `${base}/objects/${encodeURI(name)}`;
      expectNotSimulated(await send('GET', path), `GET ${name}`);
      expectNotSimulated(await send('POST', path, { json: { id: 'X' } }), `POST ${name}`);
      expectNotSimulated(await send('PATCH', `${path}/1,2`, { json: { id: 'X' } }), `PATCH ${name}`);
    }
  });

  test('is queried by its name, or said to be not simulated', async () => {
    for (const name of objects) {
      const answer = await query(name);
      if (isSimulated(name)) expect([name, answer.status]).toEqual([name, 200]);
      else expectNotSimulated(answer, `query of ${name}`);
    }
  });

  test('has a model, or one that is said to be not simulated', async () => {
    for (const name of objects) {
      const answer = await model(`objects/${name}`);
      if (isSimulated(name)) expect(answer.body['ia::result'].apiObject).toBe(`objects/${name}`);
      else expectNotSimulated(answer, `model of ${name}`);
    }
  });

  test('is found by the last part of its name, and among those of a company', async () => {
    expectNotSimulated(await query('vendor'), 'vendor');
    expectNotSimulated(await query('platform-apps/nsp::channel'), 'nsp::channel');
    expectNotSimulated(await send('GET', `${base}/objects/platform-apps/nsp::channel/1`), 'nsp::channel/1');
    expectNotSimulated(await send('GET', `${base}/services/core/model?filter=vendor-type`), 'models of vendor types');
  });
});

test('a service or workflow that Sage is known to have is never an unknown path', { timeout: 60_000 }, async () => {
  for (const [family, list] of [['services', serviceNames] as const, ['workflows', workflowNames] as const]) {
    let application = '';
    for (const word of list.trim().split(/\s+/)) {
      if (word.endsWith(':')) application = word.slice(0, -1);
      else expect((await send('POST', `${base}/${family}/${application}/${word}`, { json: {} })).status).not.toBe(404);
    }
  }
  expectNotSimulated(await send('POST', `${base}/workflows/accounts-payable/bill/approve`, { json: {} }), 'approve');
});

test.each([
  ['export', { fileType: 'csv', query: { object: 'construction/employee-position', fields: ['id'] } }],
  ['view', { key: '540', viewType: 'user', size: 3, start: 7 }],
  ['allowed-operations/list', { object: 'construction/employee-position', keys: ['1'], operations: ['canView'] }],
])('the service core/%s is not simulated, rather than answered with records that are not there', async (name, json) => {
  expectNotSimulated(await send('POST', `${base}/services/core/${name}`, { json }), name);
});

test('a documented member of a simulated object is never said to be no field of it', { timeout: 60_000 }, async () => {
  for (const { name, members, notSimulated, httpMethods } of models) {
    for (const member of notSimulated) {
      expectNotSimulated(await query(name, { fields: [member] }), `${name} ${member}`);
      expectNotSimulated(await query(name, { fields: [`${member}.id`] }), `${name} ${member}.id`);
      expectNotSimulated(await query(name, { filters: [{ $eq: { [`${member}.id`]: '1' } }] }), `${name} by ${member}`);
      expectNotSimulated(
        await query(name, { orderBy: [{ [`${member}.id`]: 'asc' }] }),
        `${name} in order of ${member}`,
      );
      if (!httpMethods.includes('POST') || ['company-config/entity', 'company-config/user'].includes(name)) continue;
      const answer = await send('POST', `${base}/objects/${name}`, { json: { [member]: 'x' } });
      expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
      expect(answer.text).toContain(`/${member} is a field that Paystub does not simulate`);
    }
    for (const [field, { kind }] of Object.entries(members)) {
      const answer = await query(name, { fields: [field] });
      if (kind === 'field') expect(answer.status).toBe(200);
      else expectNotSimulated(answer, `${name} ${field} as a whole`);
    }
  }
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
