import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../helpers/paystub.ts';
import { item, json, noPerson, readAssignments, resultsOf, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const path = '/ukg/api/v1/commons/persons/scheduling_employee_preferences';
const v2 = path.replace('v1', 'v2');
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const ana = { personIdentity: { personNumber: '20190' } };
const keys = { personNumber: '20190', personKey: 100 };
const search = (values: string[]) => json({ where: { employees: { key: 'personnumber', values } } });

describe('scheduling_employee_preferences', () => {
  // Names of the vendor's page on them.
  const zone = { zone: { qualifier: '1800-2200' }, zoneSet: { qualifier: 'WMNB NURSE 6' } };
  const zoneCategory = { id: 101, qualifier: 'ZoneCat1' };

  test('are updated by the person in the body, and read in both versions and in the aggregated form', async () => {
    const client = paystub.client();
    const put = await client('PUT', path, json({ ...ana, zone }));
    expect([put.status, put.body]).toEqual([200, { ...ana, zone }]);
    const answer = { personIdentity: keys, zone };
    for (const read of [`${path}/100`, `${v2}/100`, `${path}?person_number=20190`, `${v2}?person_number=20190`])
      expect((await client('GET', read)).body).toEqual(answer);
    expect((await client('POST', `${path}/multi_read`, search(['20190']))).body).toEqual([answer]);
    const byKey = json({ where: { employees: [{ personKey: 100 }] } });
    expect((await client('POST', `${v2}/multi_read`, byKey)).body).toEqual([answer]);
    const { body: aggregated } = await readAssignments(client, ['20190'], ['scheduleEmployeePreference']);
    expect(aggregated[0].personAssignments.scheduleEmployeePreference).toEqual({ zone });
  });

  test('of the aggregated form are those of the resource', async () => {
    const client = paystub.client();
    await upsertAssignments(client, item('20190', { scheduleEmployeePreference: { zone, zoneCategory } }));
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys, zone, zoneCategory });
  });

  test('of many people are updated each alone', async () => {
    const client = paystub.client();
    const items = [{ ...ana, zoneCategory }, { personIdentity: { personNumber: '404' }, zone }, ana];
    const some = await client('POST', `${path}/multi_upsert`, json(items));
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WCO-101263', 'WCO-101231']);
  });

  test('of people who do not exist are 404 in version 2 alone', async () => {
    const client = paystub.client();
    expect(failure(await client('GET', `${v2}/404`))).toEqual([404, 'WCO-101263', noPerson('personKey', '404')]);
    expect(failure(await client('GET', `${path}/404`))).toEqual([400, 'WCO-101263', noPerson('personKey', '404')]);
  });
});

describe('schedule_generation_overrides', () => {
  const overrides = `${path}/schedule_generation_overrides`;
  const employeePreferenceOverrides = {
    preferredAvailability: 10,
    preferredJob: 20,
    preferredHoursPerWeek: 30,
    preferredDayOff: 40,
    mostHoursPerWeek: 50,
    earliestShift: 60,
    longestShift: 70,
  };
  const answer = { employeePreferenceOverrides, personIdentity: keys };

  test('are created by multi_upsert, updated by ID, and read there and in the aggregated form', async () => {
    const client = paystub.client();
    const update = { employeePreferenceOverrides: { ...employeePreferenceOverrides, preferredJob: 0 } };
    expect(failure(await client('PUT', `${overrides}/100`, json(update)))).toEqual([
      404,
      'WFS-104913',
      'A Schedule Override Employee Preference does not exist with specified PersonKey.',
    ]);
    const created = await client('POST', `${overrides}/multi_upsert`, json([{ ...ana, employeePreferenceOverrides }]));
    expect([created.status, created.body]).toEqual([200, [{ ...ana, employeePreferenceOverrides }]]);
    for (const read of [`${overrides}/100`, `${overrides}?person_number=20190`])
      expect((await client('GET', read)).body).toEqual(answer);
    expect((await client('POST', `${overrides}/multi_read`, search(['20190']))).body).toEqual([answer]);
    expect((await client('PUT', `${overrides}/100`, json(update))).body).toEqual({ ...update, personIdentity: keys });
    const { body: aggregated } = await readAssignments(client, ['20190'], ['employeePreferences']);
    expect(aggregated[0].personAssignments.employeePreferences).toEqual(update);
  });

  test('of somebody who does not exist are refused with 404 WFS-104906', async () => {
    const client = paystub.client();
    for (const read of [`${overrides}/404`, `${overrides}?person_number=404`]) {
      const { status, body } = await client('GET', read);
      expect([status, body.errorCode]).toEqual([404, 'WFS-104906']);
    }
  });

  test('need all weights, at most 20 people, and values of a search', async () => {
    const client = paystub.client();
    const { longestShift: _absent, ...others } = employeePreferenceOverrides;
    const one = [{ ...ana, employeePreferenceOverrides: others }];
    expect(resultsOf(await client('POST', `${overrides}/multi_upsert`, json(one)))).toEqual(['WFS-111201']);
    const many = Array.from({ length: 21 }, () => ({ ...ana, employeePreferenceOverrides }));
    expect((await client('POST', `${overrides}/multi_upsert`, json(many))).status).toBe(413);
    expect((await client('POST', `${overrides}/multi_upsert`, json(many.slice(1)))).status).toBe(200);
    const numbers = Array.from({ length: 21 }, (_, index) => String(index));
    const tooMany = await client('POST', `${overrides}/multi_read`, search(numbers));
    expect([tooMany.status, tooMany.body.errorCode]).toEqual([413, 'WFP-90003']);
    expect(failure(await client('POST', `${overrides}/multi_read`, search([])))).toEqual([
      400,
      'WFS-104931',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
