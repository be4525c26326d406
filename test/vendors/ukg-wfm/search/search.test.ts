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
  test.each(searches)('%s with onlyActivePerson leaves out people who are not active', async (path) => {
    const answer = await search(path, {
      where,
      ...(path.includes('pay_code') ? { returnUnassignedEmployees: true } : {}),
    });
    expect(answer.status).toBe(200);
    const list = Array.isArray(answer.body) ? answer.body : answer.body.refs;
    expect(list).toHaveLength(1);
    expect(JSON.stringify(list)).toContain('20190');
  });

  test('onlyActivePerson may leave an empty list', async () => {
    const answer = await search(`${people}/base_persons/multi_read`, {
      where: { ...where, employees: { key: 'personnumber', values: ['20192'] } },
    });
    expect([answer.status, answer.body]).toEqual([200, []]);
  });
});

describe('a search that is not simulated', () => {
  const hyperFindFilter = { hyperfind: { qualifier: 'All Home' } };
  const refused = (name: string) => [501, { errorCode: 'PAYSTUB-NOT-SIMULATED', message: `${name} is not simulated.` }];

  test.each(searches)('%s by Hyperfind is refused as not simulated', async (path) => {
    const answer = await search(path, { where: { hyperFindFilter } });
    expect([answer.status, answer.body]).toEqual(refused('A hyperFindFilter'));
    expect(answer.headers.get('x-paystub-error')).toBe('not-simulated');
  });

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
