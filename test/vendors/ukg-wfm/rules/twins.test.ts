import { describe, expect, test } from 'vitest';
import type { Answer, Client, Send } from '../../../helpers/paystub.ts';
import {
  askForToken,
  assignments,
  entry,
  item,
  json,
  readAssignments,
  request,
  rows,
  startUkg,
  termSetup,
  terms,
  tokenUrl,
  upsertAssignments,
} from '../ukg.ts';

const persons = '/ukg/api/v1/commons/persons';
const credentials = { client_id: 'paystub-client', client_secret: 'paystub-client-secret' };
const badge = { personIdentity: { badgeNumber: 'B20190', effectiveDate: '2020-01-01' } };
const where = (employees: object, members: object = {}) => json({ where: { employees, ...members } });
const ana = { key: 'personnumber', values: ['20190'] };

/** Requests with the status and error code of the right answer and of the one where the rule's twin is on. */
const requests: readonly [
  rule: string,
  method: string,
  path: string,
  send: Send | undefined,
  right: string,
  wrong: string,
][] = [
  ['ukg.request.unknown-query-key', 'GET', `${terms}/100?colour=red`, undefined, '200', '400 WFP-90011'],
  ['ukg.request.trailing-slash', 'GET', `${terms}/100/`, undefined, '200', '404 PAYSTUB-NOT-FOUND'],
  [
    'ukg.request.number-as-text',
    'POST',
    terms,
    json({
      ...request('20190', entry('Administrative Employees', '2020-01-01', '2020-02-01')),
      personIdentity: { personKey: '100' },
    }),
    '200',
    '400 WFP-90010',
  ],
  [
    'ukg.reference.qualifier-any-case',
    'POST',
    terms,
    json(request('20190', entry('ADMINISTRATIVE employees', '2020-01-01', '2020-02-01'))),
    '200',
    '400 WFS-106607',
  ],
  [
    'ukg.reference.qualifier-any-case',
    'POST',
    termSetup,
    json({ name: 'ADMINISTRATIVE employees', processType: 'ENFORCE_END_DATE' }),
    '400 WTK-82604',
    '200',
  ],
  [
    'ukg.people.apply-read.status-any-case',
    'POST',
    `${persons}/apply_read`,
    json({ where: { employmentStatus: 'active' } }),
    '200',
    '400 WCO-101724',
  ],
  [
    'ukg.person.badge-time',
    'POST',
    terms,
    json({ ...request('20190', entry(2, '2020-01-01', '2020-02-01')), ...badge }),
    '200',
    '400 WFP-90011',
  ],
  [
    'ukg.multi-read.key-any-case',
    'POST',
    `${terms}/multi_read`,
    where({ ...ana, key: 'PersonNumber' }),
    '200',
    '400 WFS-100317',
  ],
  [
    'ukg.multi-read.unused-member',
    'POST',
    `${terms}/multi_read`,
    where(ana, { snapshotDate: '2020-01-01' }),
    '200',
    '400 WFP-90011',
  ],
  [
    'ukg.people.extension-type-any-case',
    'POST',
    `${persons}/extensions/multi_read`,
    where(ana, { extensionType: 'Timekeeping' }),
    '200',
    '400 WCO-101201',
  ],
  [
    'ukg.setup.terms.all-missing',
    'POST',
    `${termSetup}/multi_read`,
    json({ where: { employmentTerms: { ids: [998, 999] } } }),
    '400 WTK-82609',
    '400 WCO-101271',
  ],
  [
    'ukg.token.revoke-unknown',
    'POST',
    tokenUrl.replace('access_token', 'token/revoke'),
    { form: { ...credentials, token: 'no-such-token' } },
    '200',
    '400 invalid_grant',
  ],
];

describe('a switch that stands at its wrong position', () => {
  const turned = async (rule: string) => {
    const paystub = await startUkg({ settings: { twins: { [rule]: 'twin' } } });
    return { right: (await startUkg()).client(), wrong: paystub.sandbox() };
  };

  test.each(requests)(
    '%s decides about its request, which names it',
    async (rule, method, path, send, right, wrong) => {
      const clients = await turned(rule);
      const answer = await clients.right(method, path, send);
      expect([summaryOf(answer), rulesOf(answer)]).toEqual([right, expect.arrayContaining([rule])]);
      expect(summaryOf(await clients.wrong(method, path, send))).toBe(wrong);
    },
  );

  test('PUT does not cut the earlier term', async () => {
    const { wrong } = await turned('ukg.terms.overlap.cuts-earlier');
    const sent = request('20190', entry(2, '2020-02-20', '2020-06-25'), entry(4, '2020-03-20', '2020-07-30'));
    const { body } = await wrong('PUT', terms, json(sent));
    expect(rows(body)).toEqual(['2 2020-02-20 2020-06-25', '4 2020-03-20 2020-07-30']);
  });

  test('POST leaves what the person has beside the new term', async () => {
    const { wrong } = await turned('ukg.terms.post.cuts-existing');
    await wrong('POST', terms, json(request('20190', entry(2, '2020-01-01', '2020-12-01'))));
    const { body } = await wrong('POST', terms, json(request('20190', entry(4, '2020-03-01', '2020-04-01'))));
    expect(rows(body)).toEqual(['2 2020-01-01 2020-12-01', '4 2020-03-01 2020-04-01']);
  });

  test('apply_delete removes the other terms too', async () => {
    const { wrong } = await turned('ukg.terms.delete.others-stay');
    const sent = request('20190', entry(2, '2020-01-01', '2020-02-01'), entry(4, '2020-03-01', '2020-04-01'));
    await wrong('PUT', terms, json(sent));
    await wrong('POST', `${terms}/apply_delete`, json(request('20190', entry(4, '2020-03-01', '2020-04-01'))));
    expect((await wrong('GET', `${terms}/100`)).body.assignments).toEqual([]);
  });

  test('a null profile removes the one that the person has', async () => {
    const { wrong } = await turned('ukg.pcv.no-change');
    await upsertAssignments(wrong, item('10020', { payCodeValue: { payCodeValueProfile: { id: 201 } } }));
    await upsertAssignments(wrong, item('10020', { payCodeValue: { payCodeValueProfile: null } }));
    const { body } = await readAssignments(wrong, ['10020'], ['payCodeValue']);
    expect(body[0].personAssignments).toEqual({ payCodeValue: {} });
  });

  test('one bad item fails a whole aggregated request', async () => {
    const { wrong } = await turned('ukg.assignments.partial-success');
    const assign = { payCodeValue: { payCodeValueProfile: { id: 201 } } };
    const { status } = await upsertAssignments(wrong, item('10020', assign), item('nobody', assign));
    expect(status).toBe(400);
    expect((await wrong('GET', `${assignments}/120`)).body.personAssignments).not.toHaveProperty('payCodeValue');
  });

  test('an update of a term keeps what is not sent', async () => {
    const { wrong } = await turned('ukg.setup.terms.put-replaces');
    const sent = { name: 'Administrative Employees', processType: 'ENFORCE_END_DATE' };
    const { body } = await wrong('PUT', `${termSetup}/2`, json(sent));
    expect(body.versions.employmentTermVersion).toHaveLength(1);
  });

  test('an update of a term takes the persistent ID that is sent', async () => {
    const { right, wrong } = await turned('ukg.setup.terms.persistent-id-stays');
    const sent = { name: 'Administrative Employees', processType: 'ENFORCE_END_DATE', persistentId: 'mine' };
    const idAfterUpdate = async (client: Client) => {
      await client('PUT', `${termSetup}/2`, json(sent));
      return (await client('GET', `${termSetup}?id=2&all_details=false`)).body[0].persistentId;
    };
    expect(await idAfterUpdate(wrong)).toBe('mine');
    expect(await idAfterUpdate(right)).not.toBe('mine');
  });

  test('access tokens go on after their refresh token is revoked', async () => {
    const { wrong } = await turned('ukg.token.revoke');
    const { body } = await askForToken(wrong);
    const form = { ...credentials, token: body.refresh_token };
    await wrong('POST', tokenUrl.replace('access_token', 'token/revoke'), { form });
    const headers = { Authorization: `Bearer ${body.access_token}` };
    expect((await wrong('GET', `${terms}/100`, { headers })).status).toBe(200);
  });
});

test('a failed item of a bulk request names its rule and shows its other code', async () => {
  const paystub = await startUkg({ settings: { twins: { 'ukg.terms.unknown-term': 'other-code' } } });
  const good = request('20190', entry(2, '2020-01-01', '2020-02-01'));
  const bad = request('20191', entry(999, '2020-01-01', '2020-02-01'));
  const answer = await paystub.sandbox()('POST', `${terms}/multi_upsert`, json([good, bad]));
  expect(rulesOf(answer)).toContain('ukg.terms.unknown-term');
  expect(answer.body.details.results[1].error.errorCode).toBe('OTHER-CODE');
});

function summaryOf({ status, body }: Answer): string {
  return [status, body?.errorCode ?? body?.error].filter((part) => part !== undefined).join(' ');
}

function rulesOf({ headers }: Answer): readonly string[] {
  return headers.get('x-paystub-rules')?.split(', ') ?? [];
}
