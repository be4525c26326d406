import { describe, expect, test } from 'vitest';
import { assignments, entry, json, request, rows, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const good = request('20190', entry(2, '2020-01-01', '2020-02-01'));

describe('addresses', () => {
  test.each(['/ukg/api/v1', '/ukg/v1', '/api/v1', '/v1'])('the operations are found under %s', async (base) => {
    const answer = await paystub.sandbox()('GET', `${base}/commons/persons/employment_terms/100`);
    expect(answer.status).toBe(200);
  });
});

describe('a chosen variant', () => {
  const choosing = async (choices: Record<string, string>, settings: object = {}) =>
    (await startUkg({ settings: { choices, ...settings } })).client();

  test('a read of a person without assignments can be chosen to answer 400', async () => {
    const client = await choosing({ 'ukg.terms.get.none': 'not-found' });
    const answer = await client('GET', `${terms}/100`);
    expect([answer.status, answer.body.message]).toEqual([400, 'Employee Employment term not found.']);
  });

  test('PUT can be chosen to merge with the existing assignments', async () => {
    const client = await choosing({ 'ukg.terms.put.existing': 'merge' });
    await client('POST', terms, json(good));
    const { body } = await client('PUT', terms, json(request('20190', entry(4, '2021-01-01', '2021-02-01'))));
    expect(rows(body)).toEqual(['2 2020-01-01 2020-02-01', '4 2021-01-01 2021-02-01']);
  });

  test('PUT can be chosen to apply its entries in the order of the request', async () => {
    const client = await choosing({ 'ukg.terms.overlap.order': 'as-sent' });
    const { body } = await client(
      'PUT',
      terms,
      json(request('20190', entry(4, '2020-03-20', '2020-07-30'), entry(2, '2020-02-20', '2020-06-25'))),
    );
    expect(rows(body)).toEqual(['2 2020-02-20 2020-06-25', '4 2020-06-25 2020-07-30']);
  });

  test('PUT can be chosen to end an entry where a nested one starts', async () => {
    const client = await choosing({ 'ukg.terms.overlap.nested': 'tail-lost' });
    const { body } = await client(
      'PUT',
      terms,
      json(request('20190', entry(2, '2020-01-01', '2020-12-01'), entry(4, '2020-03-01', '2020-04-01'))),
    );
    expect(rows(body)).toEqual(['2 2020-01-01 2020-03-01', '4 2020-03-01 2020-04-01']);
  });

  test('POST can be chosen to answer only the new assignments', async () => {
    const client = await choosing({ 'ukg.terms.post.answer': 'new-only' });
    await client('POST', terms, json(good));
    const { body } = await client('POST', terms, json(request('20190', entry(4, '2021-01-01', '2021-02-01'))));
    expect(rows(body)).toEqual(['4 2021-01-01 2021-02-01']);
  });

  test('an inactive term can be chosen to be assignable', async () => {
    const client = await choosing({ 'ukg.terms.inactive-term': 'accept' });
    const { status } = await client('POST', terms, json(request('20190', entry(7, '2020-01-01', '2020-02-01'))));
    expect(status).toBe(200);
  });

  test('an inactive profile can be chosen to be assignable', async () => {
    const client = await choosing({ 'ukg.pcv.inactive-profile': 'accept' });
    const item = {
      personIdentity: { personNumber: '10020' },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 204 } } },
    };
    expect((await client('POST', `${assignments}/multi_upsert`, json([item]))).status).toBe(200);
  });

  test('a start after the end can be chosen to have the other code and the reason in its text', async () => {
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

  test('a start after the end can be chosen to have the text that updates list', async () => {
    const client = await choosing({ 'ukg.terms.start-after-end': 'listed-text' });
    const { status, body } = await client('PUT', terms, json(request('20190', entry(2, '2020-02-01', '2020-01-01'))));
    expect(status).toBe(400);
    expect(body).toEqual({
      errorCode: 'WFS-111203',
      message: 'The date range is invalid. The start date must be on or before the end date.',
    });
  });

  test('two identifiers of one person can be chosen to be refused', async () => {
    const client = await choosing({ 'ukg.person.several-identifiers': 'one-only' });
    const { body } = await client(
      'POST',
      terms,
      json({ ...good, personIdentity: { personNumber: '20190', personKey: 100 } }),
    );
    expect(body.errorCode).toBe('WCO-101261');
  });

  test('bulk errors can be chosen to have no offsets, and an empty request to be no error', async () => {
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

  test('a read of all kinds can be chosen to show the empty ones', async () => {
    const client = await choosing({ 'ukg.assignments.read.all-kinds': 'every-kind' });
    const { body } = await client('GET', `${assignments}/120`);
    expect(Object.keys(body.personAssignments)).toHaveLength(27);
  });

  test('a refresh can be chosen to replace the refresh token', async () => {
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

  test('the appkey can be chosen to be required', async () => {
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

test('an inferred rule is refused below the floor "documented"', async () => {
  const client = (await startUkg({ settings: { floor: 'documented' } })).client();
  const wrong = await client('PUT', terms, json(request('20190', entry(999, '2020-01-01', '2020-02-01'))));
  expect([wrong.status, wrong.headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
  expect((await client('PUT', terms, json(good))).status).toBe(200);
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
