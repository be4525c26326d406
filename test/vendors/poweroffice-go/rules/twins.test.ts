// Each twin is a wrong behaviour that a client could meet: what a careless copy of the real system would do.
import { describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, ingrid, kari, newEmployment, ola, olasFirst, reported } from '../bakery.ts';

const employees = `${api}/Employees`;
const employments = `${employees}/Employments`;
const line = { FromDate: '2025-02-01', FtePercentage: 60 };

/** The rule, what a client asks, and how the twin answers. */
const cases: readonly [string, (send: Client) => Promise<Answer>, (answer: Answer) => void][] = [
  [
    'list.empty-is-204',
    (send) => send('GET', `${employees}/${ingrid}/Employments`),
    (answer) => expect([answer.status, answer.text]).toEqual([200, '[]']),
  ],
  ['list.bare-array', (send) => send('GET', employees), (answer) => expect(Object.keys(answer.body)).toEqual(['data'])],
  [
    'list.x-pagination',
    (send) => send('GET', employees),
    (answer) => expect(answer.headers.get('x-pagination')).toBeNull(),
  ],
  [
    'list.pagination-members',
    (send) => send('GET', employees),
    (answer) => expect(answer.headers.get('x-pagination')).toBe('{"nextPageLink":null}'),
  ],
  ['list.fields', (send) => send('GET', `${employees}?Fields=Id`), (answer) => expect(answer.body[0].Number).toBe(1)],
  [
    'list.order-by',
    (send) => send('GET', `${employees}?OrderBy=Number desc`),
    (answer) => expect(answer.body[0].Id).toBe(kari),
  ],
  [
    'filter.stamps-are-exclusive',
    (send) => send('GET', `${employees}?lastChangedDateTimeOffsetGreaterThan=2023-11-01T08:00:00.1234567Z`),
    (answer) => expect(answer.status).toBe(200),
  ],
  ['filter.ranges', (send) => send('GET', `${employees}?employeeNos=1-2`), (answer) => expect(answer.status).toBe(204)],
  [
    'deleted.empty-200',
    (send) => send('DELETE', `${employees}/${ingrid}`),
    (answer) => expect(answer.status).toBe(204),
  ],
  [
    'location.create',
    (send) => send('POST', `${api}/Locations`, { json: { Name: 'Nord' } }),
    (answer) => expect(answer.status).toBe(201),
  ],
  [
    'created.location',
    (send) => send('POST', `${employees}/${ingrid}/Employments`, { json: newEmployment }),
    (answer) => expect([answer.status, answer.headers.get('location')]).toEqual([201, null]),
  ],
  [
    'employment.defaults',
    (send) => send('POST', `${employees}/${ingrid}/Employments`, { json: newEmployment }),
    (answer) => expect([answer.body.TaxRule, answer.body.EmploymentSpecification]).toEqual([null, null]),
  ],
  [
    'employee.masks',
    (send) => send('GET', `${employees}/${kari}`),
    (answer) => expect(answer.body.NationalIdNumber).toBe('01010750160'),
  ],
  [
    'patch.remove-is-null',
    (send) => send('PATCH', `${employees}/${ola}`, { json: [{ op: 'remove', path: '/JobTitle' }] }),
    (answer) => expect(answer.body.JobTitle).toBe('Butikkmedarbeider'),
  ],
  [
    'line.leaves-employment-stamp',
    async (send) => {
      await send('POST', `${employments}/${olasFirst}/FtePercentages`, { json: line });
      return send('GET', `${employees}/${ola}/Employments/${olasFirst}`);
    },
    (answer) => expect(answer.body.LastChangedDateTimeOffset).toMatch(/^2026-/),
  ],
  ['token.lifetime', (send) => token(send), (answer) => expect(answer.body.expires_in).toBe(600)],
  [
    'privileges.need-subscription',
    async (send) => send('GET', employments, { headers: await authorize(send, 'dormant') }),
    (answer) => expect(answer.status).not.toBe(403),
  ],
];

function token(send: Client): Promise<Answer> {
  const keys = btoa(Object.values(powerOfficeGo.credentials).slice(0, 2).join(':'));
  const headers = { Authorization: `Basic ${keys}` };
  return send('POST', '/poweroffice/OAuth/Token', { headers, form: { grant_type: 'client_credentials' } });
}

describe('the twin', () => {
  test.each(cases)('of %s behaves wrongly, and says that it is on', async (name, ask, expectTwin) => {
    const rule = `poweroffice.${name}`;
    const wrong = await startPaystub({ vendors: [powerOfficeGo], settings: { twins: { [rule]: 'twin' } } });
    const answer = await ask(wrong.sandbox());
    expectTwin(answer);
    expect(answer.headers.get('x-paystub-twin')).toBe(rule);
    expect(wrong.reports).toEqual([]);
    const right = await startPaystub({ vendors: [powerOfficeGo] });
    const usual = await ask(right.sandbox());
    expect([usual.status, usual.text, usual.headers.get('x-pagination'), usual.headers.get('location')]).not.toEqual([
      answer.status,
      answer.text,
      answer.headers.get('x-pagination'),
      answer.headers.get('location')?.replace(wrong.url, right.url),
    ]);
  });

  test.each([
    ['other-status', 400],
    ['server-error', 500],
  ])('%s of a refusal sends another status', async (position, status) => {
    const twins = { 'poweroffice.employment.reported': position };
    const wrong = await startPaystub({ vendors: [powerOfficeGo], settings: { twins } });
    const answer = await wrong.sandbox()('DELETE', `${employees}/${kari}/Employments/${reported}`);
    expect(answer.status).toBe(status);
  });
});
