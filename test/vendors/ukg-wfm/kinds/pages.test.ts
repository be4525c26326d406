// Requests and answers that the vendor's pages on assignments of single kinds print.
import { expect, test } from 'vitest';
import { item, json, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const api = '/ukg/api/v1';
const people = `${api}/commons/persons`;

test('an attestation profile is assigned with 201 and an end that was not sent', async () => {
  const sent = json({ profile: { id: 1 }, effectiveDate: '2020-06-01' });
  const { status, text } = await paystub.client()('POST', `${people}/100/attestation_profile_assignments`, sent);
  expect([status, text]).toEqual([
    201,
    '{"person":{"id":100,"qualifier":"20190"},"profile":{"id":1,"qualifier":"attestationDefault"},' +
      '"effectiveDate":"2020-06-01","expirationDate":"3000-01-01"}',
  ]);
});

test('job preferences are answered with the date of the call', async () => {
  const client = paystub.client('day');
  await paystub.sandbox('day')('PATCH', '/__admin/clock', json({ now: '2020-09-14T08:00:00Z', mode: 'frozen' }));
  const employeeJobPreferences = [
    { job: 'Organization/United States/Hospital/RN', preference: '5' },
    { job: 'Organization/United States/Hospital/NP-PA', preference: '1' },
  ];
  const answer = await client(
    'PUT',
    `${people}/job_preferences`,
    json({ personNumber: '20190', employeeJobPreferences }),
  );
  expect([answer.status, answer.body]).toEqual([
    200,
    { effectiveDate: '2020-09-14', employeeJobPreferences, personNumber: '20190' },
  ]);
  expect(answer.text).toMatch(/^\{"effectiveDate":/);
});

test('a percentage allocation rule is assigned by its bare name', async () => {
  const sent = { effectiveDate: '2020-02-20', personIdentity: { personNumber: '20190' }, processor: 'Primary PAR' };
  const { status, body, text } = await paystub.client()('POST', `${people}/percentage_allocation_rules`, json(sent));
  expect([status, body.effectiveDate, body.personIdentity]).toEqual([200, '2020-02-20', { personNumber: '20190' }]);
  expect(text).toMatch(/^\{"effectiveDate":"2020-02-20"/);
});

test('an employee tag is assigned, and the answer has the personKey before the personNumber', async () => {
  const assignments = [
    { effectiveDate: '2020-02-20', employeeTag: { qualifier: 'EmployeeTag1' }, expirationDate: '2020-06-25' },
  ];
  const sent = json({ personIdentity: { personNumber: '20190' }, assignments });
  const { status, body, text } = await paystub.client()('POST', `${people}/employee_tags`, sent);
  expect(status).toBe(200);
  expect(text).toContain('"personIdentity":{"personKey":100,"personNumber":"20190"}');
  expect(body.assignments).toEqual([
    { effectiveDate: '2020-02-20', employeeTag: { id: 1, qualifier: 'EmployeeTag1' }, expirationDate: '2020-06-25' },
  ]);
});

test('all rows of adjustment rules name their people in full', async () => {
  const client = paystub.client();
  const rule = (effectiveDate: string, processor: string) =>
    client('POST', `${people}/adjustment_rule`, json({ ...ana, effectiveDate, processor }));
  const ana = { personIdentity: { personNumber: '20190' } };
  await rule('2018-10-12', 'NewADJ_82');
  await rule('2018-10-13', 'AR1');
  const { status, text } = await client('GET', `${people}/adjustment_rule/multi_read`);
  const identity = '{"personNumber":"20190","badgeNumber":"B20190","personKey":100,"employeeKey":100,"userKey":5100}';
  expect([status, text]).toEqual([
    200,
    `[{"effectiveDate":"2018-10-12","expirationDate":"2018-10-13","personIdentity":${identity},"processor":"NewADJ_82"},` +
      `{"effectiveDate":"2018-10-13","expirationDate":"3000-01-01","personIdentity":${identity},"processor":"AR1"}]`,
  ]);
});

test.each([
  ['skills', ['ComAw', 'Comm', 'Conf', 'Lead', 'Org']],
  ['certifications', ['GSS', 'Proj', 'Qua', 'Ser']],
])('the list of %s has the abbreviations of the page in the order of ids', async (list, abbreviations) => {
  const client = paystub.client();
  const { status, body } = await client('GET', `${api}/scheduling/${list}`);
  expect([status, body.map(({ abbreviation }: { abbreviation: string }) => abbreviation)]).toEqual([
    200,
    abbreviations,
  ]);
  expect(body.map(({ id }: { id: number }) => id)).toEqual(abbreviations.map((_name, i) => i + 1));
  const [first] = body;
  expect((await client('GET', `${api}/scheduling/${list}/1`)).body).toEqual(first);
  expect((await client('GET', `${api}/scheduling/${list}?name=${encodeURIComponent(first.name)}`)).body).toEqual([
    first,
  ]);
  expect((await client('GET', `${api}/scheduling/${list}?name=None`)).status).toBe(400);
  expect((await client('GET', `${api}/scheduling/${list}/99`)).status).toBe(400);
});

test('the first skill is that of the page', async () => {
  const { text } = await paystub.client()('GET', `${api}/scheduling/skills/1`);
  expect(text).toBe(
    '{"id":1,"name":"Commercial awareness","abbreviation":"ComAw","active":true,"deleted":false,"version":1}',
  );
});

test('aggregated rows of a percentage allocation rule that abut are both there: their ends are exclusive', async () => {
  const client = paystub.client();
  const rows = [
    { effectiveDate: '2020-03-11', expirationDate: '2020-03-26', processor: { qualifier: 'PA1' } },
    { effectiveDate: '2020-03-26', expirationDate: '3000-01-01', processor: { qualifier: 'Primary PAR' } },
  ];
  await upsertAssignments(client, item('20190', { percentageAllocationRule: { assignments: rows } }));
  const { body } = await client('GET', `${people}/percentage_allocation_rules?person_number=20190`);
  const days = body.map((row: { effectiveDate: string; expirationDate: string }) => [
    row.effectiveDate,
    row.expirationDate,
  ]);
  expect(days).toEqual([
    ['2020-03-11', '2020-03-26'],
    ['2020-03-26', '3000-01-01'],
  ]);
});
