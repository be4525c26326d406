import { beforeEach, describe, expect, test } from 'vitest';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../../src/vendors/sage-intacct/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, queryService, signIn, startIntacct, supportId } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const path = '/objects/construction/employee-position';
const json = { id: 'A', name: 'A' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('composite', () => {
  const composite = (parts: readonly object[], headers = {}) =>
    send('POST', `${base}/services/core/composite`, { json: parts, headers });

  test('independent requests: a result, a count and a status for each', async () => {
    const answer = await composite([
      { method: 'PATCH', path: `${path}/1`, body: { name: 'X' } },
      { method: 'PATCH', path: `${path}/2`, body: { name: 'X' } },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      JSON.stringify({
        'ia::result': [
          {
            'ia::result': { key: '1', id: 'EP-001', href: `${path}/1` },
            'ia::meta': { totalCount: 1 },
            'ia::status': 200,
          },
          {
            'ia::result': { key: '2', id: 'EP-002', href: `${path}/2` },
            'ia::meta': { totalCount: 1 },
            'ia::status': 200,
          },
        ],
        'ia::meta': { totalCount: 2 },
      }),
    );
  });

  test('later requests use the results of earlier ones', async () => {
    const answer = await composite([
      { method: 'POST', path, body: { id: 'NEW', name: 'New', description: 'as new' }, resultReference: 'made' },
      { method: 'GET', path: `${path}/@{made.key}`, resultReference: 'position' },
      {
        method: 'POST',
        path: '/services/core/query',
        body: {
          object: 'employee-position',
          fields: ['id'],
          filters: [{ $eq: { 'audit.createdBy': '@{position.audit.createdBy}' } }, { $eq: { id: '@{made.1.id}' } }],
        },
        resultReference: 'found',
      },
      {
        method: 'PATCH',
        path: `${path}/@{made.1.key}`,
        body: { description: 'was @{position.description}, id @{found.1.id}' },
      },
      { method: 'DELETE', path: `${path}/1` },
    ]);
    expect(answer.status).toBe(200);
    const [created, got, found, , deleted] = answer.body['ia::result'];
    expect(created['ia::status']).toBe(201);
    expect(got['ia::result'].id).toBe('NEW');
    expect(found).toEqual({
      'ia::result': [{ id: 'NEW' }],
      'ia::meta': { totalCount: 1, start: 1, pageSize: 100, next: null, previous: null },
      'ia::status': 200,
    });
    expect(deleted).toEqual({ 'ia::status': 204 });
    expect((await send('GET', `${positions}/8`)).body['ia::result'].description).toBe('was as new, id NEW');
  });

  test('stops at the first failure, undoes nothing, and answers 207', async () => {
    const answer = await composite([
      { method: 'POST', path, body: json },
      { method: 'GET', path: '/services/core/async/job-status?jobId=6465763031YSPy9lgWtJCMGZ6UkUbA6QAAAAY1' },
      { method: 'DELETE', path: `${path}/1` },
    ]);
    expect(answer.status).toBe(207);
    const [, failed, skipped] = answer.body['ia::result'];
    expect(failed).toEqual({
      'ia::error': {
        code: 'notFound',
        message: 'Asynchronous job 6465763031YSPy9lgWtJCMGZ6UkUbA6QAAAAY1 status could not be found',
        errorId: 'SIM-0025',
        additionalInfo: expect.any(Object),
        supportId,
      },
      'ia::status': 404,
    });
    expect(skipped).toEqual({
      'ia::error': { code: 'unprocessed', message: 'Operation skipped due to atomic transaction failure' },
      'ia::status': 422,
    });
    expect(answer.body['ia::meta']).toEqual({ totalCount: 3, totalSuccess: 1, totalError: 2 });
    expect(await total()).toBe(4);
  });

  test('a part that fails leaves nothing of its own', async () => {
    await composite([
      {
        method: 'POST',
        path: '/objects/construction/rate-table',
        body: { id: 'r', name: 'r', timesheetLines: [{}, { laborClass: { id: 'x' } }] },
      },
      { method: 'GET', path },
    ]);
    expect((await send('GET', `${base}/objects/construction/rate-table`)).body['ia::meta'].totalCount).toBe(0);
  });

  test.each([
    ['an unknown path', { method: 'GET', path: '/objects/x/y' }, 404],
    ['an unknown method of a path', { method: 'POST', path: `${path}/1`, body: {} }, 405],
    ['no payload', { method: 'POST', path }, 400],
    ['an unknown result', { method: 'GET', path: `${path}/@{none.key}` }, 400],
    ['another composite request', { method: 'POST', path: '/services/core/composite', body: [] }, 400],
    ['an operation that is not simulated', { method: 'POST', path: '/services/core/view', body: {} }, 501],
  ])('with %s', async (_, part, status) => {
    const answer = await composite([part, { method: 'GET', path }]);
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([status, 422]);
  });

  test.each([
    ['one part', [{ method: 'GET', path }]],
    ['eleven parts', Array.from({ length: 11 }, () => ({ method: 'GET', path }))],
    [
      'another path',
      [
        { method: 'GET', path: '/oauth2/token' },
        { method: 'GET', path },
      ],
    ],
    [
      'another method',
      [
        { method: 'PUT', path },
        { method: 'GET', path },
      ],
    ],
    ['an object', { method: 'GET', path }],
  ])('%s is refused', async (_, parts) => {
    expect((await composite(parts as readonly object[])).status).toBe(400);
  });

  test('a body that is far too deep is a fault of its part', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const raw = `[{"method":"POST","path":"${path}","body":${deep}},{"method":"GET","path":"${path}"}]`;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await send('POST', `${base}/services/core/composite`, { raw, headers });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'][0]).toMatchObject({ 'ia::status': 400 });
  });

  test('the preferences of a part are left out', async () => {
    const answer = await composite([
      { method: 'POST', path, body: json, headers: { Prefer: 'respond-async' } },
      { method: 'GET', path, headers: { prefer: 'code=404' } },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([201, 200]);
  });

  test('is done as the user of the token, and parts have headers of their own', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    const answer = await composite(
      [
        { method: 'GET', path },
        { method: 'POST', path, body: json },
      ],
      headers,
    );
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([200, 403]);
    const batch = {
      method: 'POST',
      path,
      body: [json, { id: 'EP-001', name: 'x' }],
      headers: { 'X-IA-API-Param-Transaction': 'true' },
    };
    expect((await composite([batch, { method: 'GET', path }])).status).toBe(207);
    expect(await total()).toBe(3);
  });
});

describe('idempotency', () => {
  const key = { 'Idempotency-Key': 'e9606bb2-6be1-4c9e-a2a7-134cd644a5ee' };
  const create = (body: object = json, headers: Record<string, string> = key) =>
    send('POST', positions, { json: body, headers });
  const hours = (count: number) => paystub.clock.advance(count * 3600);

  test('a repetition within 48 hours gets the first answer', async () => {
    const first = await create();
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotency-key')).toBe(key['Idempotency-Key']);
    expect(first.headers.get('x-ia-idempotency-cached-date')).toBeNull();
    hours(47);
    const second = await create();
    expect(second.status).toBe(201);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-key')).toBe(key['Idempotency-Key']);
    expect(second.headers.get('x-ia-idempotency-cached-date')).toBe('2026-01-15T10:00:00Z');
    expect(await total()).toBe(4);
  });

  test('failures are remembered, too', async () => {
    const first = await create({ id: 'EP-001', name: 'x' });
    expect(first.status).toBe(409);
    await send('DELETE', `${positions}/1`);
    const second = await create({ id: 'EP-001', name: 'x' });
    expect(second.status).toBe(409);
    expect(second.text).toBe(first.text);
    const broken = await send('POST', positions, {
      raw: '{',
      headers: { 'Idempotency-Key': 'b', 'Content-Type': 'application/json' },
    });
    expect(
      (
        await send('POST', positions, {
          raw: '{',
          headers: { 'Idempotency-Key': 'b', 'Content-Type': 'application/json' },
        })
      ).text,
    ).toBe(broken.text);
  });

  test.each([
    ['another payload', () => create({ id: 'B', name: 'B' })],
    ['another path', () => send('PATCH', `${positions}/1`, { json, headers: key })],
  ])('%s with the same key: 409', async (_, again) => {
    await create();
    const answer = await again();
    expect(answer.status).toBe(409);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest' });
    expect(await total()).toBe(4);
  });

  test('after 48 hours the answer is gone and the key is taken, after 60 days it is free', async () => {
    await create();
    hours(48);
    expect((await create()).status).toBe(409);
    hours(60 * 24 - 48 - 1);
    expect((await create()).status).toBe(409);
    hours(1);
    expect((await create({ id: 'B', name: 'B' })).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' })).status).toBe(201);
    expect(await total()).toBe(5);
  });

  test('of parallel duplicates one is done', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create()));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(answers.filter(({ headers }) => headers.get('x-ia-idempotency-cached-date') === null)).toHaveLength(1);
    expect(await total()).toBe(4);
  });

  test('is for POST and PATCH, not for queries, and apart for every user', async () => {
    const headers = { ...key, ...(await signIn(send, 'Editor@Paystub')) };
    expect((await create()).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' }, headers)).status).toBe(201);
    const patch = (name: string) =>
      send('PATCH', `${positions}/1`, { json: { name }, headers: { 'Idempotency-Key': 'p' } });
    expect([(await patch('X')).status, (await patch('X')).status, (await patch('Y')).status]).toEqual([200, 200, 409]);
    const query = (fields: string[]) =>
      send('POST', queryService, {
        json: { object: 'employee-position', fields },
        headers: { 'Idempotency-Key': 'q' },
      });
    expect([(await query(['key'])).status, (await query(['id'])).status]).toEqual([200, 200]);
    const remove = (at: string) => send('DELETE', `${positions}/${at}`, { headers: { 'Idempotency-Key': 'd' } });
    expect([(await remove('1')).status, (await remove('2')).status]).toEqual([204, 204]);
  });

  test('a key has 256 characters at most', async () => {
    expect((await create(json, { 'Idempotency-Key': 'k'.repeat(256) })).status).toBe(201);
    expect((await create({ id: 'B', name: 'B' }, { 'Idempotency-Key': 'k'.repeat(257) })).status).toBe(400);
  });

  test('what the token is refused for is not remembered', async () => {
    expect((await create(json, { ...key, Authorization: 'x' })).status).toBe(401);
    expect((await create()).status).toBe(201);
  });
});

describe('asynchronous requests', () => {
  const status = (jobId: string, headers = {}) =>
    send('GET', `${base}/services/core/async/job-status?jobId=${jobId}`, { headers });

  test.each(['respond-async', 'respond-async-serialized', 'RESPOND-ASYNC, wait=10'])(
    'Prefer: %s is answered with a job',
    async (Prefer) => {
      const answer = await send('POST', positions, { json, headers: { Prefer } });
      expect(answer.status).toBe(202);
      expect(answer.headers.get('retry-after')).toBe('120');
      const { jobId } = answer.body['ia::result'];
      expect(Buffer.from(jobId, 'base64url').toString('base64url')).toBe(jobId);
      expect(answer.body).toEqual({
        'ia::result': {
          jobId,
          state: 'queued',
          queuedDateTime: start,
          href: `/services/core/async/job-status?jobId=${jobId}`,
        },
        'ia::meta': { totalCount: 1 },
      });
      expect(await total()).toBe(4);
    },
  );

  test('the job goes from queued over inTransit to delivered', async () => {
    const { jobId, href } = (await send('POST', positions, { json, headers: { Prefer: 'respond-async' } })).body[
      'ia::result'
    ];
    expect((await status(jobId)).body['ia::result'].state).toBe('queued');
    paystub.clock.advance(3);
    expect((await status(jobId)).body['ia::result']).toMatchObject({
      state: 'inTransit',
      startedDateTime: '2026-01-15T10:00:03Z',
    });
    paystub.clock.advance(59);
    expect((await status(jobId)).body).toEqual({
      'ia::result': {
        jobId,
        state: 'delivered',
        queuedDateTime: start,
        startedDateTime: '2026-01-15T10:00:03Z',
        finishedDateTime: '2026-01-15T10:01:02Z',
        href,
      },
      'ia::meta': { totalCount: 1 },
    });
  });

  test('a request that fails is answered with a job all the same', async () => {
    const answer = await send('POST', positions, {
      json: { id: 'EP-001', name: 'x' },
      headers: { Prefer: 'respond-async' },
    });
    expect(answer.status).toBe(202);
    expect(await total()).toBe(3);
  });

  test('with an idempotency key one job is made', async () => {
    const headers = { Prefer: 'respond-async', 'Idempotency-Key': 'k' };
    const [first, second] = [
      await send('POST', positions, { json, headers }),
      await send('POST', positions, { json, headers }),
    ];
    expect(second.text).toBe(first.text);
    expect(await total()).toBe(4);
  });

  test('an unknown job, and no job', async () => {
    const answer = await status('none');
    expect(answer.status).toBe(404);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'notFound',
      message: 'Asynchronous job none status could not be found',
    });
    expect((await send('GET', `${base}/services/core/async/job-status`)).status).toBe(400);
  });
});

describe('bulk jobs', () => {
  const order = {
    objectName: 'construction/employee-position',
    operation: 'create',
    jobFile: 'positions.json',
    fileContentType: 'json',
  };
  const submit = async (what: unknown, file?: string) => {
    const form = new FormData();
    form.append('ia::requestBody', typeof what === 'string' ? what : JSON.stringify(what));
    if (file !== undefined) form.append('file', new Blob([file], { type: 'application/json' }), 'positions.json');
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    return send('POST', `${base}/services/bulk/job/create`, { raw: await request.text(), headers });
  };
  const status = (jobId: string, more = '') => send('GET', `${base}/services/bulk/job/status?jobId=${jobId}${more}`);

  test('creates what the file holds, record by record', async () => {
    const answer = await submit(
      order,
      JSON.stringify([json, { id: 'EP-001', name: 'x' }, { id: 'Bücher 📚', name: 'B' }]),
    );
    expect(answer.status).toBe(200);
    const { jobId } = answer.body['ia::result'];
    expect(jobId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const statusURL = `/services/bulk/job/status?jobId=${jobId}`;
    expect(answer.body['ia::result']).toEqual({ jobId, statusURL, createdDateTime: '2026-01-15T10:00:00' });
    expect(await total()).toBe(5);

    expect((await status(jobId)).body['ia::result']).toEqual({ jobId, status: 'queued', percentComplete: 0 });
    paystub.clock.advance(5);
    expect((await status(jobId, '&download=true')).body['ia::result']).toMatchObject({ status: 'processing' });
    paystub.clock.advance(5);
    expect((await status(jobId)).body).toEqual({
      'ia::result': {
        jobId,
        status: 'completed',
        percentComplete: 100,
        downloadURL: `${statusURL}&download=true`,
        jobStatusFile: `${jobId}-response.json`,
      },
      'ia::meta': { totalCount: 3, totalSuccess: 2, totalError: 1 },
    });
    expect((await status(jobId, '&download=true')).body).toMatchObject([
      { key: '8', id: 'A', 'ia::status': 201 },
      { 'ia::error': { errorId: 'REST-7001' }, 'ia::status': 409 },
      { id: 'Bücher 📚', 'ia::status': 201 },
    ]);
  });

  test('updates and deletes by key', async () => {
    expect((await submit({ ...order, operation: 'update' }, '[{"key":"1","name":"X"},{"name":"X"}]')).status).toBe(200);
    expect((await send('GET', `${positions}/1`)).body['ia::result'].name).toBe('X');
    expect(
      (await submit({ ...order, objectName: 'employee-position', operation: 'delete' }, '[{"key":"1"},{"key":"2"}]'))
        .status,
    ).toBe(200);
    expect(await total()).toBe(1);
  });

  test.each([
    ['an unknown object', { ...order, objectName: 'vendor' }, '[]', 'objectName vendor does not exist'],
    ['an unknown operation', { ...order, operation: 'upsert' }, '[]', 'operation must be create, update or delete'],
    ['no name of the file', { ...order, jobFile: undefined }, '[]', 'jobFile is required'],
    ['CSV', { ...order, fileContentType: 'csv' }, '[]', 'fileContentType must be json'],
    ['no file', order, undefined, 'the file is missing'],
    ['a file that is no JSON', order, 'id,name', 'the file is not valid JSON'],
    ['a file that is no array', order, '{}', 'the file must be a JSON array'],
    ['a file that is far too deep', order, `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'the file is not valid JSON'],
    ['an order that is no JSON', 'order', '[]', 'ia::requestBody is not valid JSON'],
  ])('%s: 400', async (_, what, file, message) => {
    const answer = await submit(what, file);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ code: 'invalidRequest', message });
  });

  test('a form without the order, another body, an unknown job', async () => {
    const path = `${base}/services/bulk/job/create`;
    const broken = await send('POST', path, {
      raw: 'x',
      headers: { 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(broken.status).toBe(400);
    const empty = await send('POST', path, {
      raw: '--X--',
      headers: { 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(errorIn(empty.body).details).toMatchObject([{ target: '/ia::requestBody' }]);
    expect((await send('POST', path, { json: order })).body).toEqual(gatewayError('GW-0014', 'Invalid Content Type'));
    expect((await status('none')).status).toBe(404);
  });

  test('need the permission for what they do', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    const raw = `--X\r\nContent-Disposition: form-data; name="ia::requestBody"\r\n\r\n${JSON.stringify(order)}\r\n--X\r\nContent-Disposition: form-data; name="file"\r\n\r\n[]\r\n--X--`;
    const answer = await send('POST', `${base}/services/bulk/job/create`, {
      raw,
      headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=X' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('rate limits', () => {
  test('are off by default', async () => {
    for (let call = 0; call < 20; call += 1) expect((await send('GET', positions)).status).toBe(200);
  });

  test('where they hold: 6 at a time for an application, then 429 with the documented headers', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const ask = real.sandbox();
    for (let call = 0; call < 6; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    const answer = await ask('GET', positions);
    expect(answer.status).toBe(429);
    expect(answer.body).toEqual(gatewayError('GW-0010', 'API rate limit exceeded'));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '60',
      'x-ia-throttle-limit': '6',
      'x-ia-throttle-limit-remaining': '0',
      'x-ia-throttle-limit-retryafter': '60',
    });
    real.clock.advance(1);
    expect((await ask('GET', positions)).status).toBe(200);
  });

  test('can be switched on through the control API', async () => {
    const ask = paystub.sandbox();
    expect((await ask('PUT', '/__admin/limits', { json: { mode: 'real' } })).status).toBe(200);
    for (let call = 0; call < 6; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    expect((await ask('GET', positions)).status).toBe(429);
  });

  test('of a company: 8 at a time for all its applications', async () => {
    const other = { id: 'other.app', secret: 's' };
    const { seed } = sageIntacct;
    const rows = { ...seed.rows, client: [...(seed.rows.client ?? []), other] };
    const vendors = [asVendorKit({ ...sageIntacct, seed: { ...seed, rows } })];
    const ask = (await startPaystub({ vendors, settings: { limits: 'real' } })).sandbox();
    const { body } = await ask('POST', `${base}/oauth2/token`, {
      form: {
        grant_type: 'client_credentials',
        client_id: other.id,
        client_secret: other.secret,
        username: 'Admin@Paystub',
      },
    });
    const headers = { Authorization: `Bearer ${body.access_token}` };
    for (let call = 0; call < 5; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    for (let call = 0; call < 3; call += 1) expect((await ask('GET', positions, { headers })).status).toBe(200);
    const answer = await ask('GET', positions, { headers });
    expect(answer.status).toBe(429);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '60',
      'x-ia-tenant-throttle-limit': 'LIMIT001-8',
      'x-ia-tenant-throttle-limit-remaining': '0',
      'x-ia-tenant-throttle-limit-retry-after': '60',
    });
  });

  test('a composite request counts once', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const parts = Array.from({ length: 10 }, () => ({ method: 'GET', path }));
    expect((await real.sandbox()('POST', `${base}/services/core/composite`, { json: parts })).status).toBe(200);
  });
});

describe('the entity header', () => {
  test('is taken with the entity that there is and refused with another', async () => {
    expect(
      (await send('GET', positions, { headers: { 'X-IA-API-Param-Entity': 'HQ' } })).body['ia::meta'].totalCount,
    ).toBe(3);
    const answer = await send('GET', positions, { headers: { 'X-IA-API-Param-Entity': '30' } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ message: 'Entity 30 does not exist' });
    expect((await send('GET', positions, { headers: { 'X-IA-API-ParamEntity': '30' } })).status).toBe(200);
  });
});

test('nothing went wrong inside', () => {
  expect(paystub.reports).toEqual([]);
});
