import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, positions, queryService, signIn, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
let before: string;
const state = async () => (await send('GET', '/__admin/state')).text;
beforeAll(async () => {
  send = paystub.sandbox();
  before = await state();
});

const words = [
  'id',
  'key',
  'name',
  'description',
  'status',
  'audit',
  'href',
  'object',
  'fields',
  'filters',
  '$eq',
  '$in',
  '$between',
  'orderBy',
  'start',
  'size',
  'filterExpression',
  'filterParameters',
  'employeePosition',
  'timesheetLines',
  'lines',
  'method',
  'path',
  'body',
  'headers',
  'resultReference',
  '__proto__',
  'constructor',
  'toString',
  '',
];
const leaf = fc.oneof(
  fc.constantFrom(
    'active',
    'asc',
    'GET',
    '/objects/construction/employee-position',
    'employee-position',
    '@{a.b}',
    '1',
    '8',
    '*',
    'count:key',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('a random request gets a reply of the vendor and changes nothing', () => {
  const calls: readonly (readonly [string, string])[] = [
    ['POST', '/objects/construction/labor-union'],
    ['PATCH', '/objects/construction/employee-position'],
    ['PATCH', '/objects/construction/employee-position/99'],
    ['POST', '/objects/construction/rate-table'],
    ['POST', '/objects/time/timesheet'],
    ['POST', '/services/core/query'],
    ['POST', '/services/core/composite'],
    ['POST', '/oauth2/token'],
    ['POST', '/oauth2/revoke'],
  ];

  test.each(calls)('as a body of %s %s', { timeout: 60_000 }, async (method, path) => {
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        const answer = await send(method, base + path, { json: json === undefined ? null : json });
        expect(answer.status).toBeLessThan(500);
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect(answer.headers.get('content-type')).toBe('application/json');
        expect(answer.body).toBeTypeOf('object');
        expect(answer.text).not.toContain('node_modules');
      }),
      { numRuns: 300 },
    );
    expect(paystub.reports).toEqual([]);
  });

  test('as a query with any filters, orders and expressions', { timeout: 60_000 }, async () => {
    const queries = fc.record(
      {
        object: fc.constantFrom('employee-position', 'time/timesheet-line', 'employee', 'x'),
        fields: fc.array(
          fc.constantFrom('key', 'id', 'employeePosition.id', 'count:key', 'sum:quantity', 'audit.createdBy', 'x', ''),
        ),
        filters: fc.array(
          fc.dictionary(fc.constantFrom('$eq', '$ne', '$in', '$gt', '$between', '$contains', 'x'), value, {
            maxKeys: 2,
          }),
        ),
        filterExpression: fc.oneof(fc.constant(null), fc.stringMatching(/^[ ()andor0-9]{0,12}$/)),
        orderBy: fc.array(
          fc.dictionary(fc.constantFrom('key', 'employeePosition.name', 'href'), fc.constantFrom('asc', 'desc', 'x'), {
            maxKeys: 2,
          }),
        ),
        start: fc.oneof(fc.integer(), fc.double()),
        size: fc.integer({ min: -1, max: 5000 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(queries, async (json) => {
        expect([200, 400]).toContain((await send('POST', queryService, { json })).status);
      }),
      { numRuns: 1000 },
    );
    expect(paystub.reports).toEqual([]);
  });

  test('with any headers and paths', { timeout: 60_000 }, async () => {
    const text = fc.stringMatching(/^[!-/:-~]{0,20}$/); // without digits, so that no key is met
    await fc.assert(
      fc.asyncProperty(text, text, text, async (key, authorization, prefer) => {
        const path = `${positions}/${encodeURIComponent(key)}`;
        const headers = {
          Authorization: authorization,
          'X-IA-API-Param-Entity': prefer,
          'X-IA-API-Param-Transaction': key,
        };
        expect((await send('GET', path, { headers })).status).toBeLessThan(500);
        expect((await send('DELETE', path, { headers: { 'X-IA-API-Param-Entity': prefer } })).status).toBeLessThan(500);
        const wish = { Prefer: `respond-async ${prefer}`, 'Idempotency-Key': key };
        expect((await send('PATCH', `${positions}/99`, { headers: wish, json: [] })).status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
    expect(paystub.reports).toEqual([]);
  });

  test.each([
    ['POST', positions],
    ['PATCH', positions],
    ['PATCH', `${positions}/1`],
    ['POST', queryService],
    ['POST', `${base}/oauth2/token`],
  ])('as a body of %s %s with 200,000 levels', async (method, path) => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const raw of [deep, `{"id":${deep}}`, `[{"id":${deep}}]`, `{"x":${deep}}`]) {
      const answer = await send(method, path, { raw, headers: { 'Content-Type': 'application/json' } });
      expect(answer.status).toBe(400);
    }
    expect(paystub.reports).toEqual([]);
  });

  test('so that the objects are as before', async () => {
    const objects = (text: string) => {
      const { 'sage-intacct': tables } = JSON.parse(text);
      return { ...tables, remembered: undefined, job: undefined, token: undefined };
    };
    const after = objects(await state());
    expect(after).toMatchObject({ 'employee-position': objects(before)['employee-position'] });
  });
});

describe('the first of several problems is reported', () => {
  const wrong = { headers: { Authorization: 'x', 'Content-Type': 'application/xml' }, raw: '{' };

  test('with version, path and method before the token', async () => {
    expect(errorIn((await send('POST', '/intacct/ia/api/v9/x', wrong)).body).message).toBe('Version is not supported.');
    expect((await send('POST', `${base}/objects/x/y`, wrong)).status).toBe(404);
    expect((await send('PUT', positions, wrong)).status).toBe(405);
  });

  test('with the token before the content type, the payload and the permission', async () => {
    expect((await send('POST', positions, wrong)).status).toBe(401);
    const headers = await signIn(send, 'Nobody@Paystub');
    const post = (how: object) =>
      send('POST', positions, { ...how, headers: { ...headers, ...(how as { headers?: object }).headers } });
    expect((await post({ raw: '{', headers: { 'Content-Type': 'application/xml' } })).body['ia::error'].code).toBe(
      'GW-0014',
    );
    expect(errorIn((await post({})).body).errorId).toBe('REST-1028');
    expect(errorIn((await post({ raw: '{', headers: { 'Content-Type': 'application/json' } })).body).errorId).toBe(
      'SIM-0003',
    );
    expect(errorIn((await post({ json: { id: 'EP-001' } })).body).errorId).toBe('REST-1064');
    expect(errorIn((await post({ json: { id: 'EP-001', name: 'x'.repeat(81) } })).body).code).toBe('unauthorizedUser');
  });

  test('with existence and uniqueness before rules', async () => {
    expect((await send('PATCH', `${positions}/99`, { json: { name: 'x'.repeat(81) } })).status).toBe(404);
    expect((await send('POST', positions, { json: { id: 'EP-001', name: 'x'.repeat(81) } })).status).toBe(409);
    expect((await send('POST', positions, { json: { id: 'NEW', name: 'x'.repeat(81) } })).status).toBe(422);
  });

  test('with the rate limit before the kept reply, and that before the payload', async () => {
    const key = { 'Idempotency-Key': 'order' };
    const real = await startIntacct({ settings: { limits: 'real' } });
    const ask = real.sandbox();
    const repeat = () => ask('POST', positions, { json: { id: 'A', name: 'A' }, headers: key });
    const answers = await Promise.all(Array.from({ length: 7 }, repeat)); // each on a connection of its own
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429]);
    real.clock.advance(2);
    expect(
      (await ask('POST', positions, { raw: '<', headers: { ...key, 'Content-Type': 'application/xml' } })).status,
    ).toBe(409);
  });
});

describe('an injected failure', () => {
  const order = (ask: Client, effect: object) =>
    ask('POST', '/__admin/faults', { json: { match: { operation: 'listEmployeePositions' }, times: 1, effect } });

  test.each([
    [429, { 'ia::error': { code: 'GW-0010', message: 'API rate limit exceeded' } }, '60'],
    [503, { 'ia::error': { code: 'GW-0001', message: 'Unable to process request' } }, null],
    [500, { 'ia::result': { 'ia::error': { code: 'internalError' } } }, null],
    [404, { 'ia::result': { 'ia::error': { code: 'invalidRequest' } } }, null],
  ])('with status %i looks as the vendor sends it', async (status, body, retryAfter) => {
    const ask = paystub.sandbox();
    expect((await order(ask, { kind: 'status', status })).status).toBe(201);
    const answer = await ask('GET', positions);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(body);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect((await ask('GET', positions)).status).toBe(200);
  });

  test('of a batch item leaves the other items alone', async () => {
    const ask = paystub.sandbox();
    await ask('POST', '/__admin/faults', {
      json: { match: { operation: 'createEmployeePosition' }, effect: { kind: 'fail-items', items: [2] } },
    });
    const json = [
      { id: 'A', name: 'A' },
      { id: 'B', name: 'B' },
      { id: 'C', name: 'C' },
    ];
    const answer = await ask('POST', positions, { json });
    expect(answer.status).toBe(207);
    expect(answer.body['ia::result'].map((item: Record<string, unknown>) => item['ia::status'])).toEqual([
      201, 500, 201,
    ]);
  });
});
