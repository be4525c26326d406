import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { item, json, noPerson, readAssignments, resultsOf, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const ana = { personIdentity: { personNumber: '20190' } };
const keys = { personNumber: '20190', personKey: 100 };
const empty = 'The property was not specified or empty/null - Property: assignmentProfile.';

describe.each([
  ['cascade_profile', 'cascadeProfile'],
  ['leave_profile', 'leaveProfile'],
])('%s', (segment, kind) => {
  const path = `${people}/${segment}`;
  const named = (client: Client) => client('GET', `${path}?person_number=20190`);
  const readMany = (client: Client, values: string[], more: object = {}) =>
    client('POST', `${path}/multi_read`, json({ where: { employees: { key: 'personnumber', values } }, ...more }));

  // The request and the answer of developer.ukg.com/wfm/docs/cascade-profile-assignments-doc.
  test('PUT answers the identity as it was sent', async () => {
    const sent = { personIdentity: { personNumber: '20190' }, assignmentProfile: 'Days Time Off' };
    const { status, body, text } = await paystub.client()('PUT', path, json(sent));
    expect([status, body]).toEqual([200, sent]);
    expect(text).toContain('personNumber');
  });

  test('what is written here is read in the aggregated form, and the other way round', async () => {
    const client = paystub.client();
    await client('PUT', path, json({ ...ana, assignmentProfile: 'Days Time Off' }));
    const read = await readAssignments(client, ['20190'], [kind]);
    expect(read.body[0].personAssignments).toEqual({ [kind]: { assignmentProfile: 'Days Time Off' } });
    await upsertAssignments(client, item('20190', { [kind]: { assignmentProfile: 'Other Profile' } }));
    const answer = { assignmentProfile: 'Other Profile', personIdentity: keys };
    expect((await named(client)).body).toEqual(answer);
    expect((await client('GET', `${path}/100`)).body).toEqual(answer);
    expect((await readMany(client, ['20190'])).body).toEqual([answer]);
  });

  test.each<[string, 'PUT' | 'DELETE', object]>([
    ['PUT of the Empty Profile', 'PUT', { ...ana, assignmentProfile: 'Empty Profile' }],
    ['PUT with unAssignExisting', 'PUT', { ...ana, unAssignExisting: true }],
    ['DELETE with a body', 'DELETE', ana],
  ])('%s takes the profile away', async (_name, method, sent) => {
    const client = paystub.client();
    await client('PUT', path, json({ ...ana, assignmentProfile: 'Days Time Off' }));
    expect((await client(method, path, json(sent))).status).toBe(method === 'PUT' ? 200 : 204);
    expect((await named(client)).body).toEqual({ personIdentity: keys });
    expect((await client('DELETE', path, json(ana))).status).toBe(204);
  });

  test('a multi_read of a person without one fails, unless the search says otherwise', async () => {
    const client = paystub.client();
    await client('PUT', path, json({ ...ana, assignmentProfile: 'Days Time Off' }));
    const some = await readMany(client, ['20190', '10020']);
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WCO-101237']);
    const added = await readMany(client, ['20190', '10020'], { returnUnassignedEmployees: true });
    expect(added.body[1]).toEqual({ personIdentity: { personNumber: '10020', personKey: 120 } });
    const leftOut = await readMany(client, ['20190', '10020'], { failOnNoAssignment: false });
    expect(leftOut.body).toHaveLength(1);
    const unknown = await readMany(client, ['20190', '404']);
    expect(resultsOf(unknown)).toEqual(['success', 'WCO-101263']);
  });

  test('many people are changed alone: 207 with each result', async () => {
    const client = paystub.client();
    const sent = [{ ...ana, assignmentProfile: 'A' }, { assignmentProfile: 'A' }, ana];
    const updated = await client('POST', `${path}/multi_update`, json(sent));
    expect([updated.status, ...resultsOf(updated)]).toEqual([207, 'success', 'WCO-101231', 'WCO-101231']);
    const removed = await client('POST', `${path}/multi_delete`, json([ana]));
    expect([removed.status, (await named(client)).body]).toEqual([204, { personIdentity: keys }]);
    const tooMany = await client('POST', `${path}/multi_update`, json(Array.from({ length: 101 }, () => ana)));
    expect([tooMany.status, tooMany.body.errorCode]).toEqual([400, 'WCO-101207']);
  });

  test('people who do not exist and requests without a person are refused', async () => {
    const client = paystub.client();
    const nobody = { personIdentity: { personNumber: '404' }, assignmentProfile: 'A' };
    for (const answer of [await client('PUT', path, json(nobody)), await client('GET', `${path}?person_number=404`)]) {
      expect(failure(answer)).toEqual([400, 'WCO-101263', noPerson('personNumber', '404')]);
    }
    expect((await client('GET', `${path}/404`)).body.errorCode).toBe('WCO-101263');
    expect((await client('GET', path)).body.errorCode).toBe('WCO-101231');
    expect((await client('PUT', path, json({ assignmentProfile: 'A' }))).body.errorCode).toBe('WCO-101231');
  });
});

describe('the switches', () => {
  const path = `${people}/cascade_profile`;

  test('a person without a profile can be chosen to be refused', async () => {
    const choices = { 'ukg.profiles.read.none': 'refused', 'ukg.profiles.delete.none': 'refused' };
    const client = (await startUkg({ settings: { choices } })).client();
    expect(failure(await client('GET', `${path}/100`))).toEqual([400, 'WCO-101237', empty]);
    expect(failure(await client('DELETE', path, json(ana)))).toEqual([400, 'WCO-101237', empty]);
  });

  test('people without a profile can be chosen to be left out of a multi_read that says nothing of them', async () => {
    const choices = { 'ukg.profiles.multi-read.none': 'left-out' };
    const client = (await startUkg({ settings: { choices } })).client();
    await client('PUT', path, json({ ...ana, assignmentProfile: 'Days Time Off' }));
    const where = { employees: { key: 'personnumber', values: ['20190', '10020'] } };
    const { status, body } = await client('POST', `${path}/multi_read`, json({ where }));
    expect([status, body]).toEqual([200, [{ assignmentProfile: 'Days Time Off', personIdentity: keys }]]);
  });

  test.each([
    ['ukg.profiles.multi-read.added', { returnUnassignedEmployees: true }],
    ['ukg.profiles.multi-read.left-out', { failOnNoAssignment: false }],
  ])('the twin of %s lets them fail', async (rule, more) => {
    const client = (await startUkg({ settings: { twins: { [rule]: 'twin' } } })).client();
    const where = { employees: { key: 'personnumber', values: ['20190'] } };
    const answer = await client('POST', `${path}/multi_read`, json({ where, ...more }));
    expect([answer.status, ...resultsOf(answer)]).toEqual([400, 'WCO-101237']);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
