// Every request and answer of developer.sage.com/intacct/docs/openapi/construction/construction.employee-position
import { beforeEach, describe, expect, test } from 'vitest';
import { asVendorKit } from '../../src/vendors/kit.ts';
import { sageIntacct } from '../../src/vendors/sage-intacct/index.ts';
import { type Answer, type Client, startPaystub } from '../helpers/paystub.ts';

const options = { vendors: [asVendorKit(sageIntacct)], now: '2023-02-02T23:32:10Z' };
const usual = await startPaystub(options);
const strict = await startPaystub({ ...options, settings: { floor: 'documented' } });

const objects = '/intacct/ia/api/v1/objects/construction/employee-position';
const foreman = { id: 'FOR-001', name: 'Foreman-01', description: 'Job site foreman', status: 'active' };
const reference = { key: '8', id: 'FOR-001', href: '/objects/construction/employee-position/8' };
const done = { totalCount: 1, totalSuccess: 1, totalError: 0 };

/** The body as it is written on the wire: compact, members in order. */
const wire = (body: unknown) => JSON.stringify(body);

function expectDocumented({ headers }: Answer): void {
  expect(headers.get('x-paystub-evidence')).toBe('documented');
}

describe.each([
  ['the employee position page', usual],
  ['the employee position page under --evidence documented', strict],
])('%s', (_, paystub) => {
  let send: Client;
  beforeEach(() => {
    paystub.clock.set('2023-02-02T23:32:10Z');
    send = paystub.sandbox();
  });

  test('has "Create an employee position" answered as printed', async () => {
    const answer = await send('POST', objects, { json: foreman });
    expectDocumented(answer);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.text).toBe(wire({ 'ia::result': reference, 'ia::meta': done }));
  });

  test('has "List employee positions" answered as printed', async () => {
    await send('POST', objects, { json: foreman });
    const answer = await send('GET', objects);
    expectDocumented(answer);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      wire({
        'ia::result': [
          { key: '1', id: 'EP-001', href: '/objects/construction/employee-position/1' },
          { key: '2', id: 'EP-002', href: '/objects/construction/employee-position/2' },
          { key: '7', id: 'PLUM-001', href: '/objects/construction/employee-position/7' },
          { key: '8', id: 'FOR-001', href: '/objects/construction/employee-position/8' },
        ],
        'ia::meta': { totalCount: 4, start: 1, pageSize: 100, next: null, previous: null },
      }),
    );
  });

  test('has "Get an employee position" answered as printed, with the printed times', async () => {
    await send('POST', objects, { json: foreman });
    paystub.clock.set('2023-03-03T01:24:56Z');
    await send('PATCH', `${objects}/8`, { json: { description: 'Job site foreman' } });
    const answer = await send('GET', `${objects}/8`);
    expectDocumented(answer);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      wire({
        'ia::result': {
          key: '8',
          id: 'FOR-001',
          name: 'Foreman-01',
          description: 'Job site foreman',
          status: 'active',
          audit: {
            createdDateTime: '2023-02-02T23:32:10Z',
            modifiedDateTime: '2023-03-03T01:24:56Z',
            createdBy: '1',
            modifiedBy: '1',
          },
          href: '/objects/construction/employee-position/8',
        },
        'ia::meta': done,
      }),
    );
  });

  test('has "Update an employee position" answered as printed', async () => {
    await send('POST', objects, { json: foreman });
    const answer = await send('PATCH', `${objects}/8`, {
      json: { description: '(deactivated) This employee is a foreman', status: 'inactive' },
    });
    expectDocumented(answer);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(wire({ 'ia::result': reference, 'ia::meta': done }));
    const after = await send('GET', `${objects}/8`);
    expect(after.body['ia::result']).toMatchObject({
      id: 'FOR-001',
      name: 'Foreman-01',
      description: '(deactivated) This employee is a foreman',
      status: 'inactive',
    });
  });

  test('has "Delete an employee position" answered with 204', async () => {
    await send('POST', objects, { json: foreman });
    const answer = await send('DELETE', `${objects}/8`);
    expectDocumented(answer);
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    // That a get answers 404 then is no part of the page.
    expect((await send('GET', `${objects}/8`)).status).toBe(paystub === strict ? 501 : 404);
  });

  // The page's viewer folds what additionalInfo holds; the OpenAPI document behind it has these members.
  test('has the printed 400 answered as printed, additionalInfo unfolded', async () => {
    const answer = await send('POST', objects, { headers: { 'Content-Type': 'application/json' } });
    expectDocumented(answer);
    expect(answer.status).toBe(400);
    const { supportId } = answer.body['ia::result']['ia::error'];
    expect(supportId).toMatch(/^[A-Za-z0-9]{5}%7E[A-Za-z0-9_-]{27}$/);
    expect(answer.text).toBe(
      wire({
        'ia::result': {
          'ia::error': {
            code: 'invalidRequest',
            message: 'A POST request requires a payload',
            errorId: 'REST-1028',
            additionalInfo: {
              messageId: 'IA.REQUEST_REQUIRES_A_PAYLOAD',
              placeholders: { OPERATION: 'POST' },
              propertySet: {},
            },
            supportId,
          },
        },
        'ia::meta': { totalCount: 1, totalSuccess: 0, totalError: 1 },
      }),
    );
  });

  // The page's list and its query show different companies: the four supervisors have the keys 11 to 14 here because
  // FOR-001 and two more positions were created before them.
  test('has "Query employee positions" answered as printed', async () => {
    const others = ['FOR-001', 'FOR-002', 'FOR-003'].map((id) => ({ id, name: id }));
    const ordinals = ['First', 'Second', 'Third', 'Fourth'];
    const supervisors = ordinals.map((ordinal, index) => ({
      id: `SUP00${index + 1}`,
      name: `Supervisor-${index + 1}`,
      description: `${ordinal}-level supervisor`,
    }));
    for (const json of [...others, ...supervisors]) expect((await send('POST', objects, { json })).status).toBe(201);

    // The page's viewer prints `{}` for what $startsWith holds; the answer shows what it was.
    const answer = await send('POST', '/intacct/ia/api/v1/services/core/query', {
      json: {
        object: 'employee-position',
        filters: [{ $startsWith: { id: 'SUP' } }],
        fields: ['key', 'id', 'name', 'description'],
        orderBy: [{ id: 'asc' }],
      },
    });
    expectDocumented(answer);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      wire({
        'ia::result': [
          { key: '11', id: 'SUP001', name: 'Supervisor-1', description: 'First-level supervisor' },
          { key: '12', id: 'SUP002', name: 'Supervisor-2', description: 'Second-level supervisor' },
          { key: '13', id: 'SUP003', name: 'Supervisor-3', description: 'Third-level supervisor' },
          { key: '14', id: 'SUP004', name: 'Supervisor-4', description: 'Fourth-level supervisor' },
        ],
        'ia::meta': { totalCount: 4, start: 1, pageSize: 100, next: null, previous: null },
      }),
    );
  });

  test('is answered alike by the short path and by the path without a mount', async () => {
    for (const path of [
      '/intacct/objects/construction/employee-position',
      '/ia/api/v1/objects/construction/employee-position',
    ]) {
      expect((await send('GET', path)).body['ia::meta'].totalCount).toBe(3);
    }
  });

  test('causes no internal error', () => {
    expect(paystub.reports).toEqual([]);
  });
});

// The page's viewer prints `{}` for what the filter holds: sent so, it is no query of the page's.
test('a query with a filter that has no field, as the employee position page prints it, is refused', async () => {
  const send = usual.sandbox();
  const answer = await send('POST', '/intacct/ia/api/v1/services/core/query', {
    json: {
      object: 'employee-position',
      filters: [{ $startsWith: {} }],
      fields: ['key', 'id', 'name', 'description'],
      orderBy: [{ id: 'asc' }],
    },
  });
  expect(answer.status).toBe(400);
  expect(answer.body['ia::result']['ia::error']).toMatchObject({
    code: 'invalidRequest',
    message: 'filters/0/$startsWith must have exactly one field',
  });
});
