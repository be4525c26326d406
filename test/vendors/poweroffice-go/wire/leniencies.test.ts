// The ways in which a request may differ from the documented form: each is a rule that the reply names.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, type Send, startPaystub } from '../../../helpers/paystub.ts';
import { api, ingrid, newEmployment, ola, olasFirst, subscriptionKey } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employment = `${api}/Employees/${ola}/Employments/${olasFirst}`;
const post = (members: object): readonly [string, string, Send] => [
  'POST',
  `${api}/Employees/${ingrid}/Employments`,
  { json: { ...newEmployment, ...members } },
];
const patch = (...json: object[]): readonly [string, string, Send] => ['PATCH', employment, { json }];
const get = (path: string, headers = {}): readonly [string, string, Send] => ['GET', `${api}${path}`, { headers }];
const upperKey = { 'Ocp-Apim-Subscription-Key': subscriptionKey.production.toUpperCase() };
const stamps = 'lastChangedDateTimeOffsetGreaterThan';

/** The rule, the request, the status with the leniency and the status without it. */
const cases: readonly (readonly [string, readonly [string, string, Send], number, number])[] = [
  ['request.other-case', get(`/EMPLOYEES/${ola}`), 200, 404],
  ['request.other-case', get('/Employees?EMPLOYEENOS=1'), 200, 400],
  ['request.slash-at-end', get(`/Employees/${ola}/`), 200, 404],
  ['request.unknown-query-key', get(`/Employees/${ola}?nonsense=1`), 200, 400],
  ['query.any-case', get('/Employees/Employments?activeEmployments=True'), 200, 400],
  ['query.any-case', get('/Employees/Employments?employmentForm=temporary'), 200, 400],
  ['access.keys-any-case', get('/Employees', upperKey), 200, 401],
  ['list.names-any-case', get('/Employees?Fields=id'), 200, 400],
  ['list.blank-option', get('/Employees?Fields='), 200, 400],
  ['filter.blank', get('/Employees?employeeNos='), 200, 400],
  ['filter.trimmed', get('/Employees/Employments?employmentForm=%20Temporary'), 200, 400],
  ['filter.trimmed', get('/Employees?externalImportReference=HR-2%20'), 200, 204],
  ['filter.time-forms', get(`/Employees?${stamps}=2020-01-01`), 200, 400],
  ['filter.time-forms', get(`/Employees?${stamps}=2020-01-01T00:00:00.00000000Z`), 200, 400],
  ['body.any-case', post({ EmploymentType: 'ordinary' }), 201, 400],
  ['body.texts', post({ FullTimeHoursPerWeek: '37.5' }), 201, 400],
  ['body.numbers-for-texts', post({ ProfessionCode: 3231109 }), 201, 400],
  ['body.dates-with-time', post({ StartDate: '2025-02-01T00:00:00' }), 201, 400],
  ['body.unknown-members', post({ Nickname: 'Ingrid' }), 201, 400],
  ['patch.texts', patch({ op: 'replace', path: '/FullTimeHoursPerWeek', value: '35' }), 200, 400],
  ['patch.any-case', patch({ op: 'replace', path: '/fulltimehoursperweek', value: 35 }), 200, 400],
  ['patch.without-slash', patch({ op: 'replace', path: 'FullTimeHoursPerWeek', value: 35 }), 200, 400],
  ['patch.operation-case', patch({ op: 'Replace', path: '/FullTimeHoursPerWeek', value: 35 }), 200, 400],
  ['patch.operation-case', patch({ Op: 'replace', path: '/FullTimeHoursPerWeek', value: 35 }), 200, 400],
  ['patch.missing-value', patch({ op: 'replace', path: '/TaxCountryCode' }), 200, 400],
  ['body.unknown-members', patch({ op: 'replace', path: '/FullTimeHoursPerWeek', value: 35, note: '' }), 200, 400],
];

describe('a leniency', () => {
  test.each(cases)(
    'named %s is taken in %j, and refused with the twin on',
    async (name, [method, path, sent], is, was) => {
      const rule = `poweroffice.${name}`;
      const answer = await send(method, path, sent);
      expect(answer.status).toBe(is);
      expect(answer.headers.get('x-paystub-rules')?.split(', ')).toContain(rule);
      const strict = await startPaystub({ vendors: [powerOfficeGo], settings: { twins: { [rule]: 'twin' } } });
      expect((await strict.sandbox()(method, path, sent)).status).toBe(was);
    },
  );

  test('is not named where the request has the documented form', async () => {
    const requests = [get(`/Employees/${ola}`), post({}), patch({ op: 'replace', path: '/IsDefault', value: false })];
    for (const [method, path, sent] of requests) {
      const answer = await send(method, path, sent);
      const rules = answer.headers.get('x-paystub-rules') ?? '';
      for (const [name] of cases) expect(rules).not.toContain(`poweroffice.${name}`);
    }
  });
});

test('an object with a member toString is refused for a text as any other object', async () => {
  const path = '/poweroffice/v2/Employees/1000002/Employments';
  for (const ReportingId of [{ toString: 1, valueOf: 2 }, {}])
    expect((await send('POST', path, { json: { ReportingId } })).status).toBe(400);
});
