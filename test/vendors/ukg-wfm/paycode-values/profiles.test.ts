import { describe, expect, test } from 'vitest';
import { json, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const setup = '/ukg/api/v1/scheduling/pay_code_value_profiles';
const v2 = '/ukg/api/v2/commons/persons/paycode_value_profiles';
const unknown = (reference: string) => ({
  errorCode: 'WFS-106304',
  message: `The paycode value profile was not found with given reference: ${reference}.`,
});
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];

describe('the set-up of paycode value profiles', () => {
  const ids = ({ body }: { body: readonly { id: number }[] }) => body.map(({ id }) => id);

  test.each([
    ['', [201, 202, 203, 204]],
    ['?name=Sick%20Day%20PCVP', [201]],
    ['?name=sick%20day%20pcvp', [201]],
    ['?name=None', []],
  ])('GET with "%s" lists the profiles %j', async (query, expected) => {
    const answer = await paystub.client()('GET', setup + query);
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test("a profile has the members of the vendor in the vendor's spelling", async () => {
    const { body } = await paystub.client()('GET', `${setup}/201`);
    expect(Object.keys(body)).toEqual(['id', 'name', 'active', 'version', 'payCodeValueProfileElements']);
    expect(body.payCodeValueProfileElements[0]).toMatchObject({
      symbolicSourceType: { id: -4, qualifier: 'FIXED' },
      holidayRequestSetting: { id: -1, qualifier: 'Default Generate PCE' },
      contractType: 'CONTRACT_SCHEDULE',
    });
  });

  test('POST creates a profile with new ids, and the profile can be assigned', async () => {
    const client = paystub.client();
    const element = { payCode: { id: 402 }, fullDayAmount: true, dayTypeEquivalance: { id: 1, qualifier: 'Day' } };
    const answer = await client('POST', setup, json({ name: 'New', payCodeValueProfileElements: [element] }));
    expect(both(answer)).toEqual([
      200,
      { id: 1001, name: 'New', active: true, version: 1, payCodeValueProfileElements: [{ ...element, id: 5001 }] },
    ]);
    const assigned = await client('PUT', `${v2}/120`, json({ payCodeValueProfile: { qualifier: 'new' } }));
    expect(assigned.body.payCodeValueProfile).toEqual({ id: 1001, qualifier: 'New' });
  });

  test('PUT replaces the whole profile and counts its version up', async () => {
    const client = paystub.client();
    const answer = await client('PUT', `${setup}/201`, json({ id: 201, name: 'Sick', active: true, version: 7 }));
    expect(both(answer)).toEqual([
      200,
      { id: 201, name: 'Sick', active: true, version: 2, payCodeValueProfileElements: [] },
    ]);
    const many = await client(
      'POST',
      `${setup}/multi_update`,
      json([
        { id: 202, name: 'B' },
        { name: 'Sick', description: 'c' },
      ]),
    );
    expect([many.status, many.body.map((one: { version: number }) => one.version)]).toEqual([200, [2, 3]]);
  });

  test('DELETE removes a profile unless somebody has it', async () => {
    const client = paystub.client();
    expect((await client('DELETE', `${setup}/203`)).status).toBe(204);
    expect(both(await client('DELETE', `${setup}/203`))).toEqual([400, unknown('203')]);
    await client('PUT', `${v2}/120`, json({ payCodeValueProfile: { id: 201 } }));
    const used = await client('DELETE', `${setup}/201`);
    expect([used.status, used.body.errorCode]).toEqual([400, 'WFS-100000']);
    await client('DELETE', `${v2}/120`);
    expect((await client('DELETE', `${setup}/201`)).status).toBe(204);
  });

  test.each([
    ['GET', '/999', undefined, unknown('999')],
    ['PUT', '/999', { name: 'x' }, unknown('999')],
    ['DELETE', '/999', undefined, unknown('999')],
    [
      'PUT',
      '/201',
      { id: 202, name: 'x' },
      { errorCode: 'WFS-111209', message: 'ID in payload not consistent with ID from resource URL.' },
    ],
    ['POST', '', {}, { errorCode: 'WFS-111201', message: 'Missing mandatory input parameter name.' }],
    ['POST', '', { name: 'sick day pcvp' }, { errorCode: 'WFS-106301', message: 'Not Unique Record Found.' }],
    ['PUT', '/202', { name: 'Sick Day PCVP' }, { errorCode: 'WFS-106301', message: 'Not Unique Record Found.' }],
  ])('%s %s with %j is refused', async (method, path, body, error) => {
    expect(both(await paystub.client()(method, setup + path, body && json(body)))).toEqual([400, error]);
  });

  test.each([
    [{ ids: [202, 201] }, [202, 201]],
    [{ qualifiers: ['vacation day pcvp'] }, [203]],
  ])('multi_read by %j answers the profiles in the order of the request', async (payCodeValuesProfiles, expected) => {
    const answer = await paystub.client()('POST', `${setup}/multi_read`, json({ where: { payCodeValuesProfiles } }));
    expect([answer.status, ids(answer)]).toEqual([200, expected]);
  });

  test.each([[{}], [{ where: {} }], [{ where: { payCodeValuesProfiles: { ids: [201], qualifiers: ['x'] } } }]])(
    'multi_read of %j is refused',
    async (body) => {
      expect(both(await paystub.client()('POST', `${setup}/multi_read`, json(body)))).toEqual([
        400,
        {
          errorCode: 'WFS-111207',
          message:
            'One and only one of the criteria must be specified. Criteria: where.payCodeValuesProfiles.ids,where.payCodeValuesProfiles.qualifiers.',
        },
      ]);
    },
  );

  test('bulk operations with one bad item do the others and answer 207', async () => {
    const client = paystub.client();
    const created = await client('POST', `${setup}/multi_create`, json([{ name: 'A' }, { name: 'a' }]));
    expect([created.status, created.body.details['error-offsets']]).toEqual([207, [1]]);
    const read = await client(
      'POST',
      `${setup}/multi_read`,
      json({ where: { payCodeValuesProfiles: { ids: [201, 999] } } }),
    );
    expect([read.status, read.body.details.results[1].error.errorCode]).toEqual([207, 'WFS-106304']);
    const where = { payCodeValuesProfiles: { ids: [203, 999] } };
    const removed = await client('POST', `${setup}/multi_delete`, json({ where }));
    expect([removed.status, removed.body.details.results[0]]).toEqual([207, { success: { id: 203 } }]);
    const rest = await client(
      'POST',
      `${setup}/multi_delete`,
      json({ where: { payCodeValuesProfiles: { qualifiers: ['A'] } } }),
    );
    expect([rest.status, rest.text]).toEqual([204, '']);
  });

  test('multi_read takes 1000 profiles and refuses 1001', async () => {
    const client = paystub.client();
    const read = (count: number) =>
      client(
        'POST',
        `${setup}/multi_read`,
        json({ where: { payCodeValuesProfiles: { ids: Array(count).fill(201) } } }),
      );
    expect((await read(1000)).status).toBe(200);
    const answer = await read(1001);
    expect([answer.status, answer.body]).toEqual([
      413,
      {
        errorCode: 'WFP-90003',
        message:
          'Service Limits are exceeded for operation on pay_code_value_profiles, No more than 1000 items are permitted.',
        details: { limits: [{ actual: 1001, maximum: 1000 }] },
      },
    ]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
