import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { hired } from '../hired.ts';
import { item, json, noPerson, readAssignments, resultsOf, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const ana = { personIdentity: { personNumber: '20190' } };
const keys = { personNumber: '20190', personKey: 100 };
const search = (values: string[], key = 'personnumber') => json({ where: { employees: { key, values } } });

describe('telestaff_assignments', () => {
  const path = `${people}/telestaff_assignments`;
  const personTeleStaffAssignment = { badgeId: 'B(1).2', seniorityNumber: '12.5' };
  const create = (client: Client, assignment: object | undefined = personTeleStaffAssignment) =>
    client('POST', path, json({ ...ana, personTeleStaffAssignment: assignment }));

  test('are created once, read, changed and removed', async () => {
    const client = paystub.client();
    const created = await create(client);
    expect([created.status, created.body]).toEqual([200, { ...ana, personTeleStaffAssignment }]);
    expect(failure(await create(client))).toEqual([
      400,
      'WCO-126002',
      'Submitted personTeleStaffAssignment already exists.',
    ]);
    const answer = { personIdentity: keys, personTeleStaffAssignment };
    expect((await client('GET', `${path}?person_number=20190`)).body).toEqual(answer);
    expect((await client('POST', `${path}/multi_read`, search(['20190']))).body).toEqual([answer]);
    const { body: aggregated } = await readAssignments(client, ['20190'], ['telestaffAssignment']);
    expect(aggregated[0].personAssignments.telestaffAssignment).toEqual({ personTeleStaffAssignment });
    const changed = { personTeleStaffAssignment: { badgeId: '7' } };
    expect((await client('PUT', `${path}/100`, json(changed))).status).toBe(200);
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys, ...changed });
    expect((await client('DELETE', `${path}/100`)).status).toBe(204);
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys });
  });

  // Codes and texts of the vendor's published API.
  test.each([
    [
      undefined,
      'WCO-126006',
      'A property value is required but was not specified. Property - personTeleStaffAssignment.',
    ],
    [{ badgeId: 'x'.repeat(31) }, 'WCO-126003', 'BadgeId length should not exceed more than 30 characters.'],
    [{ badgeId: 'A-1' }, 'WCO-126004', 'BadgeId should only contain [0-9a-zA-Z.)(].'],
    [
      { seniorityNumber: '1234567890' },
      'WCO-126005',
      'Seniority number should only contain numbers [0-9] in the format {nnnnnnnnn.nn} i.e. 9 digits before decimal and 2 digits after.',
    ],
    [{ seniorityNumber: '-1' }, 'WCO-126007', 'Seniority number can not be negative.'],
  ])('of %j are refused with 400 %s', async (assignment, code, message) => {
    const sent = json({ ...ana, ...(assignment && { personTeleStaffAssignment: assignment }) });
    expect(failure(await paystub.client()('POST', path, sent))).toEqual([400, code, message]);
  });

  test('of the longest badge and seniority number are taken', async () => {
    const longest = { badgeId: 'x'.repeat(30), seniorityNumber: '123456789.99' };
    expect((await create(paystub.client(), longest)).status).toBe(200);
  });

  test('of many people are written each alone, and removed by a search for numbers', async () => {
    const client = paystub.client();
    const items = [
      { ...ana, personTeleStaffAssignment },
      { personIdentity: { personNumber: '404' }, personTeleStaffAssignment },
      { personTeleStaffAssignment },
    ];
    for (const bulk of ['multi_create', 'multi_update']) {
      const some = await client('POST', `${path}/${bulk}`, json(items));
      expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WCO-101263', 'WCO-101231']);
    }
    const again = await client('POST', `${path}/multi_create`, json(items.slice(0, 1)));
    expect(resultsOf(again)).toEqual(['WCO-126002']);
    const read = await client('POST', `${path}/multi_read`, search(['20190', '10030']));
    expect([read.status, ...resultsOf(read)]).toEqual([207, 'success', 'WCO-126000']);
    const byId = await client('POST', `${path}/multi_read`, search(['100'], 'personid'));
    expect([byId.status, byId.body.errorCode]).toEqual([400, 'WCO-101203']);
    const removed = await client('POST', `${path}/multi_delete`, search(['20190', '10030', '404']));
    expect([removed.status, ...resultsOf(removed)]).toEqual([207, 'success', 'WCO-126000', 'WCO-101263']);
    await create(client);
    expect((await client('POST', `${path}/multi_delete`, search(['20190']))).status).toBe(204);
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys });
  });

  test('can be chosen to ask for a licence', async () => {
    const client = (await startUkg({ settings: { choices: { 'ukg.kinds.telestaff.licence': 'required' } } })).client();
    expect(failure(await create(client))).toEqual([
      400,
      'WCO-126001',
      'Submitted employee does not have TeleStaff license.',
    ]);
    const personLicenseTypes = [{ activeFlag: true, licenseTypeName: 'TeleStaff' }];
    await client('POST', people, json(hired({ information: { personLicenseTypes } })));
    const licensed = { personIdentity: { personNumber: '20400' }, personTeleStaffAssignment };
    expect((await client('POST', path, json(licensed))).status).toBe(200);
  });
});

describe('minor rules', () => {
  const v2 = '/ukg/api/v2/commons/persons/minor_rules';
  const minorRule = { id: 1, qualifier: 'Minors 16-17' };
  const schoolCalendar = { id: 1, qualifier: 'City Schools' };
  const assign = (client: Client) =>
    upsertAssignments(client, item('20190', { minorRule: { minorRule, schoolCalendar } }));

  test('of version 2 are updated by ID and read, with 404 for people who do not exist', async () => {
    const client = paystub.client();
    const put = await client('PUT', `${v2}/100`, json({ minorRule: { id: 1 }, schoolCalendar: { id: 1 } }));
    expect([put.status, put.body]).toEqual([200, { minorRule, personIdentity: keys, schoolCalendar }]);
    for (const read of [`${v2}/100`, `${v2}?person_number=20190`])
      expect((await client('GET', read)).body).toEqual({ minorRule, personIdentity: keys, schoolCalendar });
    expect(failure(await client('GET', `${v2}/404`))).toEqual([404, 'WCO-101263', noPerson('personKey', '404')]);
    expect((await client('GET', `${v2}?person_number=404`)).status).toBe(404);
    const upserted = await client('POST', `${v2}/multi_upsert`, json([{ ...ana, emancipatedMinor: true }, {}]));
    expect([upserted.status, ...resultsOf(upserted)]).toEqual([207, 'success', 'WCO-101231']);
  });

  test('of version 2 are searched for by a list of identities', async () => {
    const client = paystub.client();
    await assign(client);
    const read = (employees: object[]) => client('POST', `${v2}/multi_read`, json({ where: { employees } }));
    const both = await read([{ personNumber: '20190' }, { personKey: 120 }]);
    expect([both.status, both.body]).toEqual([
      200,
      [
        { minorRule, personIdentity: keys, schoolCalendar },
        { personIdentity: { personNumber: '10020', personKey: 120 } },
      ],
    ]);
    const some = await read([{ personNumber: '20190' }, { personNumber: '404' }]);
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WCO-101263']);
    const byKey = await client('POST', `${v2}/multi_read`, search(['20190']));
    expect([byKey.status, byKey.body.errorCode]).toEqual([400, 'WFP-90009']);
  });

  test.each([
    ['PUT', `${people}/minor_rules`, ana],
    ['PUT', `${v2}/100`, {}],
  ])('%s %s keeps what is not sent with retain_existing_assignments, but for emancipated minors', async (...sent) => {
    const [method, path, identity] = sent;
    const client = paystub.client();
    const shown = async () => (await client('GET', `${v2}/100`)).body;
    const send = (query: string, value: object) => client(method, `${path}${query}`, json({ ...identity, ...value }));
    await assign(client);
    await send('?retain_existing_assignments=true', { minorRule: { id: 1 } });
    expect(await shown()).toEqual({ minorRule, personIdentity: keys, schoolCalendar });
    await send('', { minorRule: { id: 1 } });
    expect(await shown()).toEqual({ minorRule, personIdentity: keys });
    await send('?retain_existing_assignments=true', { emancipatedMinor: true });
    expect(await shown()).toEqual({ emancipatedMinor: true, personIdentity: keys });
  });

  test('are taken away by the twin of retain_existing_assignments', async () => {
    const client = (await startUkg({ settings: { twins: { 'ukg.kinds.minor-rules.retains': 'twin' } } })).client();
    await assign(client);
    await client('PUT', `${v2}/100?retain_existing_assignments=true`, json({ minorRule: { id: 1 } }));
    expect((await client('GET', `${v2}/100`)).body).toEqual({ minorRule, personIdentity: keys });
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
