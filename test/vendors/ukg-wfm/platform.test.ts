import { describe, expect, test } from 'vitest';
import { assignments, entry, json, request, rows, startUkg, termSetup, terms } from './ukg.ts';

const paystub = await startUkg();
const good = request('20190', entry(2, '2020-01-01', '2020-02-01'));
const post = (raw: string, type = 'application/json') =>
  paystub.client()('POST', terms, { raw, headers: { 'Content-Type': type } });

describe('a bad request is answered in the standard error shape', () => {
  test('an unknown path', async () => {
    const answer = await paystub.client()('GET', '/ukg/api/v1/commons/persons/shoes/1');
    expect([answer.status, answer.body.errorCode]).toEqual([404, 'PAYSTUB-NOT-FOUND']);
  });

  test('a wrong method names those that there are', async () => {
    const answer = await paystub.client()('DELETE', terms);
    expect([answer.status, answer.body.errorCode]).toEqual([405, 'PAYSTUB-METHOD-NOT-ALLOWED']);
    expect(answer.headers.get('allow')?.split(', ').toSorted()).toEqual(['GET', 'POST', 'PUT']);
  });

  test('malformed JSON', async () => {
    const answer = await post('{"personIdentity":');
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'PAYSTUB-MALFORMED-JSON']);
  });

  test('no body', async () => {
    const answer = await post('');
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WFS-111201', message: 'Missing mandatory input parameter request.' },
    ]);
  });

  test('another media type', async () => {
    expect((await post('<a/>', 'application/xml')).status).toBe(415);
  });

  test('a body of more than 1 MB', async () => {
    const filler = (bytes: number) => `{"personIdentity":{"personNumber":"${'x'.repeat(bytes)}"}}`;
    const answer = await post(filler(1024 * 1024));
    expect([answer.status, answer.body.errorCode]).toEqual([413, 'PAYSTUB-BODY-TOO-LARGE']);
    const [limit] = answer.body.details.limits;
    expect([limit.actual > limit.maximum, limit.maximum]).toEqual([true, 1024 * 1024]);
    expect((await post(filler(1024 * 1024 - 100))).status).toBe(400);
  });

  test('a member named like a part of every object', async () => {
    const answer = await post(JSON.stringify(good).replace('{', '{"__proto__":{"a":1},'));
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WFP-90011']);
  });
});

describe('addresses', () => {
  test.each(['/ukg/api/v1', '/ukg/v1', '/api/v1', '/v1'])('%s is where the operations are', async (base) => {
    const answer = await paystub.sandbox()('GET', `${base}/commons/persons/employment_terms/100`);
    expect(answer.status).toBe(200);
  });
});

describe('the set-up list of v1', () => {
  const list = async (query: string) => {
    const { status, body } = await paystub.client()('GET', termSetup + query);
    return [status, Array.isArray(body) ? body.map(({ id }) => id) : body.errorCode];
  };
  test.each([
    ['', [200, [2, 4, 5, 6, 7]]],
    ['?id=4', [200, [4]]],
    ['?qualifier=Administrative%20Employees', [200, [2]]],
    ['?qualifier=administrative%20employees&all_details=false', [200, [2]]],
    ['?id=4&qualifier=Administrative%20Employees', [200, [4]]],
    ['?id=999', [400, 'WTK-82600']],
    ['?qualifier=None', [400, 'WTK-82600']],
    ['?id=two', [400, 'WFP-90010']],
    ['?all_details=maybe', [400, 'WFP-90010']],
  ])('%s', async (query, expected) => expect(await list(query)).toEqual(expected));
});

describe('what a user may choose', () => {
  const choosing = async (choices: Record<string, string>, settings: object = {}) =>
    (await startUkg({ settings: { choices, ...settings } })).client();

  test('a person without assignments is not found', async () => {
    const client = await choosing({ 'ukg.terms.get.none': 'not-found' });
    const answer = await client('GET', `${terms}/100`);
    expect([answer.status, answer.body.message]).toEqual([400, 'Employee Employment term not found.']);
  });

  test('an update is merged', async () => {
    const client = await choosing({ 'ukg.terms.put.existing': 'merge' });
    await client('POST', terms, json(good));
    const { body } = await client('PUT', terms, json(request('20190', entry(4, '2021-01-01', '2021-02-01'))));
    expect(rows(body)).toEqual(['2 2020-01-01 2020-02-01', '4 2021-01-01 2021-02-01']);
  });

  test('entries count as sent', async () => {
    const client = await choosing({ 'ukg.terms.overlap.order': 'as-sent' });
    const { body } = await client(
      'PUT',
      terms,
      json(request('20190', entry(4, '2020-03-20', '2020-07-30'), entry(2, '2020-02-20', '2020-06-25'))),
    );
    expect(rows(body)).toEqual(['2 2020-02-20 2020-06-25', '4 2020-06-25 2020-07-30']);
  });

  test('a nested entry takes the tail of the one around it', async () => {
    const client = await choosing({ 'ukg.terms.overlap.nested': 'tail-lost' });
    const { body } = await client(
      'PUT',
      terms,
      json(request('20190', entry(2, '2020-01-01', '2020-12-01'), entry(4, '2020-03-01', '2020-04-01'))),
    );
    expect(rows(body)).toEqual(['2 2020-01-01 2020-03-01', '4 2020-03-01 2020-04-01']);
  });

  test('a create answers only what is new', async () => {
    const client = await choosing({ 'ukg.terms.post.answer': 'new-only' });
    await client('POST', terms, json(good));
    const { body } = await client('POST', terms, json(request('20190', entry(4, '2021-01-01', '2021-02-01'))));
    expect(rows(body)).toEqual(['4 2021-01-01 2021-02-01']);
  });

  test('an inactive term is assigned', async () => {
    const client = await choosing({ 'ukg.terms.inactive-term': 'accept' });
    const { status } = await client('POST', terms, json(request('20190', entry(7, '2020-01-01', '2020-02-01'))));
    expect(status).toBe(200);
  });

  test('an inactive profile is assigned', async () => {
    const client = await choosing({ 'ukg.pcv.inactive-profile': 'accept' });
    const item = {
      personIdentity: { personNumber: '10020' },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 204 } } },
    };
    expect((await client('POST', `${assignments}/multi_upsert`, json([item]))).status).toBe(200);
  });

  test('a start after the end has the other code, its reason in the text', async () => {
    const client = await choosing({
      'ukg.terms.start-after-end': 'constraint',
      'ukg.terms.constraint-text': 'message',
    });
    const { body } = await client('PUT', terms, json(request('20190', entry(2, '2020-02-01', '2020-01-01'))));
    expect(body).toEqual({
      errorCode: 'API-10001',
      message:
        '(expirationDate cannot be before effectiveDate) Some Internal Server Error Occurred. Please contact System Administrator.',
    });
  });

  test('a start after the end has the text that updates list', async () => {
    const client = await choosing({ 'ukg.terms.start-after-end': 'listed-text' });
    const { body } = await client('PUT', terms, json(request('20190', entry(2, '2020-02-01', '2020-01-01'))));
    expect(body).toEqual({
      errorCode: 'WFS-111203',
      message: 'The date range is invalid. The start date must be on or before the end date.',
    });
  });

  test('two identifiers are refused', async () => {
    const client = await choosing({ 'ukg.person.several-identifiers': 'one-only' });
    const { body } = await client(
      'POST',
      terms,
      json({ ...good, personIdentity: { personNumber: '20190', personKey: 100 } }),
    );
    expect(body.errorCode).toBe('WCO-101261');
  });

  test('bulk errors come without offsets, and no items are no error', async () => {
    const client = await choosing({ 'ukg.bulk.error-offsets': 'absent', 'ukg.bulk.no-items': 'accept' });
    const some = await client(
      'POST',
      `${terms}/multi_create`,
      json([good, request('404', entry(2, '2020-01-01', '2020-02-01'))]),
    );
    expect([some.status, Object.keys(some.body.details)]).toEqual([207, ['results']]);
    const none = await client('POST', `${terms}/multi_create`, json([]));
    expect([none.status, none.body]).toEqual([200, []]);
  });

  test('a read of all kinds shows the empty ones', async () => {
    const client = await choosing({ 'ukg.assignments.read.all-kinds': 'every-kind' });
    const { body } = await client('GET', `${assignments}/120`);
    expect(Object.keys(body.personAssignments)).toHaveLength(27);
  });

  test('a refresh spends the refresh token', async () => {
    const client = await choosing({ 'ukg.token.refresh-answer': 'new-refresh-token', 'ukg.token.id-token': 'absent' });
    const fields = { client_id: 'paystub-client', client_secret: 'paystub-client-secret' };
    const ask = (form: Record<string, string>) =>
      client('POST', '/ukg/api/authentication/access_token', { form: { ...fields, ...form } });
    const { body } = await ask({ grant_type: 'password', username: 'apiuser', password: 'paystub-password' });
    expect(body).not.toHaveProperty('id_token');
    const second = await ask({ grant_type: 'refresh_token', refresh_token: body.refresh_token });
    expect(second.body.refresh_token).not.toBe(body.refresh_token);
    expect((await ask({ grant_type: 'refresh_token', refresh_token: body.refresh_token })).status).toBe(400);
    expect((await ask({ grant_type: 'refresh_token', refresh_token: second.body.refresh_token })).status).toBe(200);
  });

  test('the appkey is asked for', async () => {
    const client = await choosing({ 'ukg.auth.appkey': 'required' }, { auth: 'strict' });
    const fields = {
      client_id: 'paystub-client',
      client_secret: 'paystub-client-secret',
      grant_type: 'password',
      username: 'apiuser',
      password: 'paystub-password',
    };
    const url = '/ukg/api/authentication/access_token';
    expect((await client('POST', url, { form: fields })).status).toBe(401);
    expect((await client('POST', url, { form: fields, headers: { appkey: 'paystub-appkey' } })).status).toBe(200);
  });
});

test('below the floor nothing is guessed', async () => {
  const client = (await startUkg({ settings: { floor: 'documented' } })).client();
  const wrong = await client('PUT', terms, json(request('20190', entry(999, '2020-01-01', '2020-02-01'))));
  expect([wrong.status, wrong.headers.get('x-paystub-error')]).toEqual([501, 'rule-below-floor']);
  expect((await client('PUT', terms, json(good))).status).toBe(200);
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
