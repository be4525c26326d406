import { describe, expect, test } from 'vitest';
import { base, errorIn, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
const send = paystub.sandbox();
const model = (search: string) => send('GET', `${base}/services/core/model${search}`);

// Fields as they were recorded in the models of other objects.
const key = { readOnly: true, type: 'string', writeOnly: false, required: false, nullable: true, mutable: false };
const id = { mutable: false, type: 'string', readOnly: false, writeOnly: false, required: false, nullable: true };
const text = { type: 'string', readOnly: false, writeOnly: false, required: false, nullable: true, mutable: true };
const time = {
  format: 'date-time',
  readOnly: true,
  type: 'string',
  writeOnly: false,
  required: false,
  nullable: true,
  mutable: false,
};

const set = { nullable: true, readOnly: true, type: 'string', writeOnly: false, required: false, mutable: false };
const deprecated = { deprecated: true, ...set };
const user = { apiObject: 'company-config/user', fields: { href: key, id: set, key: set } };

describe('the model of an object', () => {
  test.each(['construction/employee-position', 'objects/construction/employee-position', 'employee-position'])(
    'is found by the name %s',
    async (name) => {
      const answer = await model(`?name=${encodeURIComponent(name)}&schema=true`);
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(
        JSON.stringify({
          'ia::result': {
            fields: {
              description: text,
              href: key,
              id,
              key,
              name: text,
              status: {
                default: 'active',
                enum: ['active', 'inactive'],
                type: 'string',
                readOnly: false,
                writeOnly: false,
                required: false,
                nullable: false,
                mutable: true,
              },
            },
            groups: {
              audit: {
                fields: {
                  createdBy: deprecated,
                  createdDateTime: time,
                  modifiedBy: deprecated,
                  modifiedDateTime: time,
                },
                refs: { createdByUser: user, modifiedByUser: user },
              },
            },
            httpMethods: 'OPTIONS,GET,POST,DELETE,PATCH',
            lists: [],
            refs: {
              entity: { apiObject: 'company-config/entity', fields: { href: key, id: set, key: set, name: set } },
            },
            idempotenceSupported: true,
            apiObject: 'objects/construction/employee-position',
            type: 'rootObject',
            href: '/services/core/model?version=v1&name=objects/construction/employee-position',
          },
          'ia::meta': { totalCount: 1, totalSuccess: 1, totalError: 0 },
        }),
      );
    },
  );

  test('has references and lists', async () => {
    const line = (await model('?name=time/timesheet-line')).body['ia::result'];
    expect(line.type).toBe('ownedObject');
    expect(line.refs.employeePosition).toEqual({
      apiObject: 'construction/employee-position',
      fields: { href: key, id: text, key: text, name: key },
    });
    expect(line.refs.timesheet).toEqual({
      apiObject: 'time/timesheet',
      fields: { href: key, id: text, key: text },
      isOwner: true,
    });
    expect(line.fields.entryDate).toEqual({ format: 'date', ...text });
    expect(line.fields.isBillable).toMatchObject({ type: 'boolean' });
    const sheet = (await model('?name=time/timesheet')).body['ia::result'];
    expect(sheet.lists).toEqual({ lines: { apiObject: 'time/timesheet-line' } });
  });

  test('is an empty result for an unknown name', async () => {
    const answer = await model('?name=construction/crane');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"ia::result":[],"ia::meta":{"totalCount":0,"totalSuccess":0,"totalError":0}}');
  });
});

describe('the list of models', () => {
  const names = async (search: string) =>
    (await model(search)).body['ia::result'].map(({ apiObject }: { apiObject: string }) => apiObject);

  test('has a reference to each kind of object', async () => {
    const { body } = await model('');
    expect(body['ia::result']).toContainEqual({
      apiObject: 'objects/construction/employee-position',
      type: 'rootObject',
      httpMethods: 'OPTIONS,GET,POST,DELETE,PATCH',
      href: '/services/core/model?version=v1&name=objects/construction/employee-position',
    });
    expect(body['ia::meta']).toEqual({ totalCount: 25, totalSuccess: 25, totalError: 0 });
  });

  test('can be narrowed by type and by regular expression', async () => {
    expect(await names('?type=ownedObject')).toEqual([
      'objects/company-config/employee-rate',
      'objects/company-config/employee-bank-file-setup',
      'objects/construction/rate-table-timesheet-line',
      'objects/time/timesheet-line',
      'objects/general-ledger/journal-entry-line',
    ]);
    expect(await names('?type=service')).toEqual([]);
    expect(await names('?type=object&filter=labor-')).toEqual([
      'objects/construction/labor-class',
      'objects/construction/labor-shift',
      'objects/construction/labor-union',
    ]);
    expect(await names('?type=rootObject,ownedObject&filter=timesheet$')).toEqual(['objects/time/timesheet']);
  });

  test('can be narrowed by an expression that is anchored before or behind objects/', async () => {
    const labor = ['labor-class', 'labor-shift', 'labor-union'].map((name) => `objects/construction/${name}`);
    expect(await names('?type=object&filter=%5Econstruction/labor-')).toEqual(labor);
    expect(await names('?type=object&filter=%5Eobjects/construction/labor-.*')).toEqual(labor);
    const lacking = await model('?type=object&filter=%5Eaccounts-payable/');
    expect([lacking.status, lacking.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });

  test('is refused with 400 for an invalid regular expression', async () => {
    const answer = await model('?filter=(');
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest' });
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
