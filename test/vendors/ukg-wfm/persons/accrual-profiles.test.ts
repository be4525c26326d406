import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { changeOfPerson as change, hired } from '../hired.ts';
import { json, startUkg } from '../ukg.ts';

const now = '2026-02-01T08:00:00Z';
const paystub = await startUkg({ now });
const people = '/ukg/api/v1/commons/persons';
const profile = (accrualProfileName: string, accrualProfileEffectiveDate?: string, accrualProfileEndDate?: string) =>
  change('20190', { person: { accrualProfileName, accrualProfileEffectiveDate, accrualProfileEndDate } });
const put = (client: Client, body: object) => client('PUT', `${people}/100`, json(body));
const entries = async (client: Client) => {
  const { body } = await client('GET', `${people}/accrual?person_number=20190`);
  const rows: { accrualProfileId: number; effectiveDate: string; expirationDate: string }[] =
    body.accrualExtension.accrualProfilesEntries ?? [];
  return rows.map((row) => `${row.accrualProfileId} ${row.effectiveDate} ${row.expirationDate}`);
};

describe('the accrual profile of a person', () => {
  test('without dates is from the beginning of time for ever', async () => {
    const client = paystub.client();
    const { status, body } = await put(client, profile('Massachusetts Earned'));
    expect([status, body.personInformation.person]).toEqual([
      200,
      expect.objectContaining({
        accrualProfileEffectiveDate: '1900-01-01',
        accrualProfileEndDate: '3000-01-01',
        accrualProfileName: 'Massachusetts Earned',
      }),
    ]);
    expect(await entries(client)).toEqual(['16 1900-01-01 3000-01-01']);
  });

  test('is laid over the others; the date that is sent is its last day', async () => {
    const client = paystub.client();
    await put(client, profile('Massachusetts Earned'));
    const { body } = await put(client, profile('Salaried Full Time', '2026-01-01', '2026-03-31'));
    expect(await entries(client)).toEqual([
      '16 1900-01-01 2026-01-01',
      '17 2026-01-01 2026-04-01',
      '16 2026-04-01 3000-01-01',
    ]);
    expect(body.personInformation.person).toMatchObject({
      accrualProfileEffectiveDate: '2026-01-01',
      accrualProfileEndDate: '2026-03-31',
      accrualProfileName: 'Salaried Full Time',
    });
  });

  test('is in the extension of a day, and stays where an update does not send it', async () => {
    const client = paystub.client();
    await put(client, profile('Massachusetts Earned', '2026-01-01'));
    await put(client, change('20190', {}));
    const where = { employees: { key: 'personnumber', values: ['20190'] }, extensionType: 'accrual' };
    const on = async (snapshotDate: string) =>
      (await client('POST', `${people}/extensions/multi_read`, json({ where: { ...where, snapshotDate } }))).body[0]
        .accrualExtension.accrualProfilesEntriesForSnapshotDate;
    expect(await on('2025-12-31')).toEqual([]);
    expect(await on('2026-01-01')).toEqual([
      {
        accrualProfileId: 16,
        accrualProfileName: 'Massachusetts Earned',
        effectiveDate: '2026-01-01',
        expirationDate: '3000-01-01',
      },
    ]);
  });

  test.each<[name: string, body: object, code: string]>([
    ['a name that there is not', profile('None'), 'WCO-101232'],
    ['an end before the start', profile('Salaried Full Time', '2026-02-01', '2026-01-31'), 'WCO-101233'],
    ['a date without a name', change('20190', { person: { accrualProfileEndDate: '2026-01-31' } }), 'WCO-101231'],
  ])('with %s is refused', async (_name, body, code) => {
    const client = paystub.client();
    const answer = await put(client, body);
    expect([answer.status, answer.body.errorCode, await entries(client)]).toEqual([400, code, []]);
  });

  test('can be sent with a new person', async () => {
    const { body } = await paystub.client()(
      'POST',
      people,
      json(hired({ person: { accrualProfileName: 'Salaried Full Time', accrualProfileEffectiveDate: '2026-02-01' } })),
    );
    expect(body.personInformation.person.accrualProfileName).toBe('Salaried Full Time');
  });
});

describe('the switches of accrual profiles', () => {
  const switched = async (settings: object) => (await startUkg({ now, settings })).client();

  test('the last one can be chosen to be shown', async () => {
    const client = await switched({ choices: { 'ukg.people.accrual-profile.shown': 'last' } });
    await put(client, profile('Massachusetts Earned'));
    const { body } = await put(client, profile('Salaried Full Time', '2027-01-01'));
    expect(body.personInformation.person.accrualProfileName).toBe('Salaried Full Time');
  });

  test('the twins take the place of all, and end a profile on the date that is sent', async () => {
    const alone = await switched({ twins: { 'ukg.people.accrual-profile.laid-over': 'twin' } });
    await put(alone, profile('Massachusetts Earned'));
    await put(alone, profile('Salaried Full Time', '2026-01-01', '2026-03-31'));
    expect(await entries(alone)).toEqual(['17 2026-01-01 2026-04-01']);
    const early = await switched({ twins: { 'ukg.people.accrual-profile.last-day': 'twin' } });
    await put(early, profile('Salaried Full Time', '2026-01-01', '2026-03-31'));
    expect(await entries(early)).toEqual(['17 2026-01-01 2026-03-31']);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
