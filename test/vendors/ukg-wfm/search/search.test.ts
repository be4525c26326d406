import { describe, expect, test } from 'vitest';
import { assignments, entry, json, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const searches = [
  `${terms}/multi_read`,
  `${assignments}/multi_read`,
  `${people}/base_persons/multi_read`,
  `${people}/refs/multi_read`,
  `${people}/extensions/multi_read`,
  `${people}/external_id/multi_read`,
  `${people}/pay_code_value_profiles/multi_read`,
];

// Person 20192 left in 2019.
const where = { employees: { key: 'personnumber', values: ['20190', '20192'] }, onlyActivePerson: true };
const search = (path: string, body: object) => paystub.client()('POST', path, json(body));

describe('onlyActivePerson', () => {
  const bodyOf = (path: string, values = where.employees.values) => ({
    where: { ...where, employees: { key: 'personnumber', values } },
    ...(path.includes('pay_code') ? { returnUnassignedEmployees: true } : {}),
  });

  // The vendor's notes: 207 beside others and 400 alone. Operations that list no 207 refuse the whole search.
  test.each(searches)('%s with onlyActivePerson has an error for people who are not active', async (path) => {
    const bulk = /base_persons|extensions|external_id|pay_code/.test(path);
    const answer = await search(path, bodyOf(path));
    expect([answer.status, answer.text.includes('WCO-101263')]).toEqual([bulk ? 207 : 400, true]);
    expect(answer.text).toContain('Property name: personnumber, value: 20192');
    if (!bulk) return;
    const [first, second] = answer.body.details.results;
    expect([JSON.stringify(first.success).includes('20190'), second.error.errorCode]).toEqual([true, 'WCO-101263']);
  });

  test.each(searches)('%s with onlyActivePerson is 400 where nobody of the search is active', async (path) => {
    expect((await search(path, bodyOf(path, ['20192']))).status).toBe(400);
  });

  test.each(searches)('%s with onlyActivePerson leaves such people out where that is chosen', async (path) => {
    const url = '/__admin/rules/ukg.multi-read.only-active';
    expect((await paystub.sandbox('left-out')('PUT', url, json({ variant: 'left-out' }))).status).toBe(200);
    const answer = await paystub.client('left-out')('POST', path, json(bodyOf(path)));
    expect(answer.status).toBe(200);
    const list = Array.isArray(answer.body) ? answer.body : answer.body.refs;
    expect(list).toHaveLength(1);
    expect(JSON.stringify(list)).toContain('20190');
  });
});

describe('a search by what newer releases have', () => {
  // A public sample request; the published API of 2022 has neither the key nor includeBaseWages.
  test.each(searches.slice(1))('%s takes the key useremailaddress', async (path) => {
    const employees = { key: 'userEmailAddress', values: ['p20190@example.com'] };
    const answer = await search(path, {
      where: { employees },
      ...(path.includes('pay_code') ? { returnUnassignedEmployees: true } : {}),
    });
    expect([answer.status, answer.text.includes('20190')]).toEqual([200, true]);
  });

  test('an e-mail address that nobody has is answered like any unknown person', async () => {
    const employees = { key: 'useremailaddress', values: ['nobody@example.com'] };
    const answer = await search(`${people}/extensions/multi_read`, {
      where: { employees, includeBaseWages: false, includeAccrualPolicyDetails: false },
    });
    expect([answer.status, answer.body.details.results[0].error.errorCode]).toEqual([400, 'WCO-101263']);
  });

  test.each([
    ['ukg.multi-read.by-email', 'unknown', 'WCO-101203'],
    ['ukg.multi-read.base-wages', 'refused', 'WFP-90011'],
  ])('where %s is %s, such a search is refused with %s', async (rule, variant, code) => {
    expect((await paystub.sandbox(rule)('PUT', `/__admin/rules/${rule}`, json({ variant }))).status).toBe(200);
    const employees = { key: 'useremailaddress', values: ['p20190@example.com'] };
    const body = { where: { employees, includeBaseWages: true } };
    const answer = await paystub.client(rule)('POST', `${people}/extensions/multi_read`, json(body));
    expect([answer.status, answer.body.errorCode]).toEqual([400, code]);
  });
});

describe('a search that is not simulated', () => {
  const hyperFindFilter = { hyperfind: { qualifier: 'All Home' } };
  const refused = (name: string) => [501, { errorCode: 'PAYSTUB-NOT-SIMULATED', message: `${name} is not simulated.` }];

  test('a personIdentity by Hyperfind is refused as not simulated', async () => {
    const body = { personIdentity: { hyperFindFilter }, assignments: [entry(2, '2020-01-01', '2021-01-01')] };
    const answer = await paystub.client()('PUT', terms, json(body));
    expect([answer.status, answer.body]).toEqual(refused('A hyperFindFilter'));
  });

  test.each(['positionId', 'positionName', 'positionExternalId'])(
    'a search by %s is refused as not simulated',
    async (position) => {
      const employees = { multi_key: ['personId', position], multi_key_values: [['100', '1']] };
      const answer = await search(`${assignments}/multi_read`, { where: { employees } });
      expect([answer.status, answer.body]).toEqual(refused('A search by position'));
    },
  );

  test('a search by a range of dates is refused as not simulated', async () => {
    const dateRange = { startDateTime: '2020-01-01T00:00:00', endDateTime: '2020-02-01T00:00:00' };
    const answer = await search(`${people}/apply_read`, { where: { dateRange } });
    expect([answer.status, answer.body]).toEqual(refused('A dateRange'));
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
