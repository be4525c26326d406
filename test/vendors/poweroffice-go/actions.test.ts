import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, kari, ola, olasFirst } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
const application = '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61';
const client = '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10';
const employment = `${api}/Employees/${ola}/Employments/${olasFirst}`;
const salaries = `${api}/Employees/Employments/${olasFirst}/Salaries`;

let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const act = (name: string, json: object) => send('POST', `/__admin/actions/poweroffice-go/${name}`, { json });
const information = async (headers: Record<string, string>) =>
  (await send('GET', `${api}/ClientIntegrationInformation`, { headers })).body;

describe('employment.reported', () => {
  test('keeps an employment from being deleted and leaves its stamp alone', async () => {
    const before = await send('GET', employment);
    expect((await act('employment.reported', { employmentId: olasFirst })).body).toEqual({
      employmentId: olasFirst,
      reported: true,
    });
    expect((await send('GET', employment)).text).toBe(before.text);
    const detail = `Employment with id = ${olasFirst} has been reported (a-melding) and thus cannot be deleted.`;
    expectProblem(await send('DELETE', employment), 409, 'Employment conflict error(s)', detail);
  });

  test('can be taken back', async () => {
    await act('employment.reported', { employmentId: olasFirst });
    await act('employment.reported', { employmentId: olasFirst, reported: false });
    expectEmpty(await send('DELETE', employment), 200);
  });
});

describe('privilege.grant and privilege.revoke', () => {
  const salary = { applicationKey: application, privilege: 'EmploymentSalary_Full' };

  test('take effect with the next token; the old one keeps its roles until it expires', async () => {
    const old = await authorize(send);
    await act('privilege.revoke', salary);
    expect((await send('GET', salaries, { headers: old })).status).toBe(200);
    const fresh = await authorize(send);
    expectEmpty(await send('GET', salaries, { headers: fresh }), 403);
    expect((await information(fresh)).ValidPrivileges).not.toContain('EmploymentSalary_Full');
    paystub.clock.advance(1200);
    expectEmpty(await send('GET', salaries, { headers: old }), 401);
    await act('privilege.grant', { ...salary, privilege: 'EmploymentSalary' });
    expect((await send('GET', salaries, { headers: await authorize(send) })).status).toBe(200);
    const json = { FromDate: '2025-02-01', RemunerationType: 'FixedWage' };
    expectEmpty(await send('POST', salaries, { headers: await authorize(send), json }), 403);
  });

  test('change one sandbox alone', async () => {
    await act('privilege.revoke', salary);
    expect((await paystub.sandbox()('GET', salaries)).status).toBe(200);
    expectEmpty(await send('GET', salaries), 403);
  });

  test('grant a flag that unmasks identity and is not listed among the privileges', async () => {
    const flag = { applicationKey: application.toUpperCase(), privilege: 'goAllowShowEmployeeSSN' };
    const { body } = await act('privilege.grant', flag);
    expect(body.flags).toEqual(['goAllowShowEmployeeSSN']);
    const headers = await authorize(send);
    expect((await send('GET', `${api}/Employees/${kari}`, { headers })).body.NationalIdNumber).toBe('01010750160');
    expect((await information(headers)).ValidPrivileges).not.toContain('goAllowShowEmployeeSSN');
    await act('privilege.revoke', flag);
    expect((await send('GET', `${api}/Employees/${kari}`)).body.NationalIdNumber).toBe('hidden');
  });
});

describe('subscriptions.set', () => {
  test('to none leaves tokens issued and every call that needs a privilege forbidden', async () => {
    await act('subscriptions.set', { clientId: client, subscriptions: [] });
    const headers = await authorize(send);
    expectEmpty(await send('GET', employment, { headers }), 403);
    const { ActiveClientSubscriptions, ValidPrivileges, InvalidPrivileges } = await information(headers);
    expect([ActiveClientSubscriptions, ValidPrivileges]).toEqual([[], []]);
    expect(InvalidPrivileges).toContain('Employment_Full');
  });

  test('to Quality makes the privileges of that module valid', async () => {
    await act('subscriptions.set', { clientId: client, subscriptions: ['Quality'] });
    expect((await information(await authorize(send))).InvalidPrivileges).toEqual([]);
  });
});

describe('an action', () => {
  test.each([
    ['employment.reported', { employmentId: 1 }, 'There is no employment 1.'],
    ['employment.reported', { employmentId: '1' }, 'employmentId must be of type number.'],
    ['employment.reported', {}, 'employmentId must be of type number.'],
    ['employment.reported', { employmentId: 1, reported: 'yes' }, 'reported must be of type boolean.'],
    ['employment.reported', { employmentId: 1, when: 'now' }, 'when is no part of the input.'],
    ['privilege.grant', { applicationKey: 'x', privilege: 'Employee' }, 'There is no application x.'],
    ['privilege.revoke', { applicationKey: application }, 'privilege must be of type string.'],
    ['subscriptions.set', { clientId: 'x', subscriptions: [] }, 'There is no client x.'],
    ['subscriptions.set', { clientId: client, subscriptions: 'Payroll' }, 'subscriptions must be of type strings.'],
  ])('refuses the input of %s: %j', async (action, input, detail) => {
    const answer = await act(action, input);
    expect([answer.status, answer.body.detail]).toEqual([400, detail]);
  });

  test.each(Object.entries(powerOfficeGo.actions ?? {}))(
    '%s says what it does and takes',
    (_, { summary: says, input }) => {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(input).toMatchObject({ type: 'object', additionalProperties: false });
    },
  );
});
