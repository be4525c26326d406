import { describe, expect, test } from 'vitest';
import { askForToken, entry, json, noPerson, request, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const noPersonBody = (name: string, value: string) => ({ errorCode: 'WCO-101263', message: noPerson(name, value) });

describe('one person', () => {
  test('a person is answered in groups, with the last day of each employment term', async () => {
    const client = paystub.client();
    const assigned = request('20190', entry(2, '2020-01-01', '2020-03-01'), entry(4, '2021-01-01', '3000-01-01'));
    await client('POST', terms, json(assigned));
    const { status, body } = await client('GET', `${people}/100`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'personIdentity',
      'personInformation',
      'jobAssignment',
      'user',
      'gdapAssignments',
    ]);
    expect(body.personIdentity).toEqual({ personKey: 100 });
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2015-01-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
    ]);
    expect(body.personInformation.person.personNumber).toBe('20190');
    expect(body.jobAssignment.employmentTermAssignments).toEqual([
      { endDate: '2020-02-29', name: 'Administrative Employees', startDate: '2020-01-01' },
      { endDate: '3000-01-01', name: 'All European Contract Periods', startDate: '2021-01-01' },
    ]);
  });

  test('a person who left and came back has three spans of status', async () => {
    const { body } = await paystub.client()('GET', `${people}/160`);
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2015-01-01', employmentStatusName: 'Active', expirationDate: '2020-01-01' },
      { effectiveDate: '2020-01-01', employmentStatusName: 'Terminated', expirationDate: '2021-03-01' },
      { effectiveDate: '2021-03-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
    ]);
  });

  test('a person who does not exist is refused', async () => {
    expect(both(await paystub.client()('GET', `${people}/404`))).toEqual([400, noPersonBody('personKey', '404')]);
  });
});

test('the current user is the user of the token', async () => {
  const client = paystub.client();
  const { body: token } = await askForToken(client);
  const headers = { Authorization: `Bearer ${token.access_token}` };
  const { status, body } = await client('GET', `${people}/current_user_info`, { headers });
  expect([status, Object.keys(body)]).toEqual([
    200,
    ['employeeId', 'personNumber', 'firstName', 'lastName', 'userName', 'userLocale', 'timeZone'],
  ]);
  expect(body).toMatchObject({ employeeId: 10, personNumber: '10010', userName: 'apiuser' });
});

test('the middle initial of the current user is left out, empty, or that of the person', async () => {
  const choices = { 'ukg.people.current-user.no-initial': 'empty' };
  const client = (await startUkg({ settings: { choices } })).client();
  const initial = async () => (await client('GET', `${people}/current_user_info`)).body.middleInitial;
  expect(await initial()).toBe('');
  const person = { personNumber: '10010', middleInitial: 'Q' };
  await client('PUT', `${people}/10`, { json: { personInformation: { person } } });
  expect(await initial()).toBe('Q');
});

describe('the time zone of the current user', () => {
  const timeZoneName = '(GMT -08:00) Pacific Time';
  const zone = async (choices: Record<string, string>) => {
    const client = (await startUkg({ settings: { choices } })).client();
    const jobAssignment = { jobAssignmentDetails: { timeZoneName } };
    await client('PUT', `${people}/10`, json({ personInformation: { person: {} }, jobAssignment }));
    return (await client('GET', `${people}/current_user_info`)).body.timeZone;
  };

  test('is the one of the job assignment, eight hours behind in milliseconds or in minutes', async () => {
    expect(await zone({})).toEqual({ displayName: timeZoneName, gmtOffset: -28_800_000 });
    const inMinutes = await zone({ 'ukg.people.current-user.gmt-offset': 'minutes' });
    expect(inMinutes.gmtOffset).toBe(-480);
  });

  test('can be chosen to have an empty dateFormat', async () => {
    const empty = await zone({ 'ukg.people.current-user.no-date-format': 'empty' });
    expect(empty).toEqual({ dateFormat: '', displayName: timeZoneName, gmtOffset: -28_800_000 });
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
