import { beforeEach, describe, expect, test } from 'vitest';
import { Seed, World } from '../../../src/engine/world.ts';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { rolesOf, seesIdentity } from '../../../src/vendors/poweroffice-go/privileges.ts';
import type { State } from '../../../src/vendors/poweroffice-go/tables.ts';
import { olasFirst } from './bakery.ts';

const { name, tables, seed } = powerOfficeGo;
const frozen = new Seed([{ name, specs: tables, rows: seed.rows }]);
const application = '1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61';
const client = '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10';

let state: State;
beforeEach(() => {
  state = new World(frozen).view(name) as unknown as State;
});

const actions = powerOfficeGo.actions ?? {};
const run = (action: string, given: unknown) => actions[action]?.run(state, given);
const roles = () => rolesOf(state, application, client);

describe('actions', () => {
  test('an employment is reported, and is not', () => {
    expect(run('employment.reported', { employmentId: olasFirst })).toEqual({
      done: { employmentId: olasFirst, reported: true },
    });
    expect(state.employments.get(String(olasFirst))?.reported).toBe(true);
    run('employment.reported', { employmentId: olasFirst, reported: false });
    expect(state.employments.get(String(olasFirst))?.reported).toBe(false);
  });

  test('a report leaves the change stamp alone', () => {
    const before = state.employments.get(String(olasFirst));
    run('employment.reported', { employmentId: olasFirst });
    expect(state.employments.get(String(olasFirst))).toEqual({ ...before, reported: true });
  });

  test('a privilege is revoked and granted again, for the tokens to come', () => {
    run('privilege.revoke', { applicationKey: application, privilege: 'EmploymentSalary_Full' });
    expect(roles()).not.toContain('EmploymentSalary_Full');
    run('privilege.grant', { applicationKey: application.toUpperCase(), privilege: 'EmploymentSalary' });
    expect(roles()).toContain('EmploymentSalary');
    run('privilege.grant', { applicationKey: application, privilege: 'EmploymentSalary' });
    expect(roles().filter((role) => role === 'EmploymentSalary')).toHaveLength(1);
  });

  test('the special privilege is a flag of the token', () => {
    expect(roles()).not.toContain(seesIdentity);
    run('privilege.grant', { applicationKey: application, privilege: seesIdentity });
    expect(roles()).toContain(seesIdentity);
    expect(state.applications.get(application)?.privileges).not.toContain(seesIdentity);
  });

  test('a client without subscriptions has no valid privileges', () => {
    run('subscriptions.set', { clientId: client, subscriptions: [] });
    expect(roles()).toEqual([]);
    run('subscriptions.set', { clientId: client, subscriptions: ['Quality'] });
    expect(roles()).toContain('QualityAssignmentGeneral_Full');
  });

  test.each([
    ['employment.reported', { employmentId: 1 }, 'There is no employment 1.'],
    ['employment.reported', { employmentId: '1' }, 'employmentId must be of type number.'],
    ['employment.reported', {}, 'employmentId must be of type number.'],
    ['employment.reported', { employmentId: 1, reported: 'yes' }, 'reported must be of type boolean.'],
    ['employment.reported', { employmentId: 1, when: 'now' }, 'when is no part of the input.'],
    ['employment.reported', null, 'The input must be an object.'],
    ['privilege.grant', { applicationKey: 'x', privilege: 'Employee' }, 'There is no application x.'],
    ['privilege.revoke', { applicationKey: application }, 'privilege must be of type string.'],
    ['subscriptions.set', { clientId: 'x', subscriptions: [] }, 'There is no client x.'],
    ['subscriptions.set', { clientId: client, subscriptions: 'Payroll' }, 'subscriptions must be of type strings.'],
  ])('%s of %j is refused', (action, given, refused) => {
    expect(run(action, given)).toEqual({ refused });
  });

  test.each(Object.entries(actions))('%s says what it does and takes', (_, { says, input }) => {
    expect(says).toMatch(/^[A-Z].*\.$/);
    expect(input).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
