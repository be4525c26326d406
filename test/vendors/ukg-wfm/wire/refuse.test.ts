import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { askForToken, entry, request, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const good = request('20190', entry(2, '2020-01-01', '2020-02-01'));
const post = (raw: string, type = 'application/json') =>
  paystub.client()('POST', terms, { raw, headers: { 'Content-Type': type } });

describe('a request that the platform refuses', () => {
  test('an unknown path is answered 404', async () => {
    const answer = await paystub.client()('GET', '/ukg/api/v1/commons/persons/shoes/1');
    expect([answer.status, answer.body.errorCode]).toEqual([404, 'PAYSTUB-NOT-FOUND']);
  });

  test('a wrong method is answered 405 with the methods that exist', async () => {
    const answer = await paystub.client()('DELETE', terms);
    expect([answer.status, answer.body.errorCode]).toEqual([405, 'PAYSTUB-METHOD-NOT-ALLOWED']);
    expect(answer.headers.get('allow')?.split(', ').toSorted()).toEqual(['GET', 'POST', 'PUT']);
  });

  test('malformed JSON is refused', async () => {
    const answer = await post('{"personIdentity":');
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'PAYSTUB-MALFORMED-JSON']);
  });

  test('a request without a body is refused', async () => {
    const answer = await post('');
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WFS-111201', message: 'Missing mandatory input parameter request.' },
    ]);
  });

  test('another media type is answered 415', async () => {
    expect((await post('<a/>', 'application/xml')).status).toBe(415);
  });

  test('a body of more than 1 MB is answered 413', async () => {
    const filler = (bytes: number) => `{"personIdentity":{"personNumber":"${'x'.repeat(bytes)}"}}`;
    const answer = await post(filler(1024 * 1024));
    expect([answer.status, answer.body.errorCode]).toEqual([413, 'PAYSTUB-BODY-TOO-LARGE']);
    const [limit] = answer.body.details.limits;
    expect([limit.actual > limit.maximum, limit.maximum]).toEqual([true, 1024 * 1024]);
    expect((await post(filler(1024 * 1024 - 100))).status).toBe(400);
  });

  test('a member named __proto__ is refused as unknown', async () => {
    const answer = await post(JSON.stringify(good).replace('{', '{"__proto__":{"a":1},'));
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WFP-90011']);
  });
});

describe('a failure that a test ordered', () => {
  const order = async (client: Client, status: number) => {
    const fault = { match: { vendor: 'ukg-wfm' }, effect: { kind: 'status', status, retryAfter: 7 } };
    expect((await client('POST', '/__admin/faults', { json: fault })).status).toBe(201);
  };

  test('a spike of token requests has the body of the release notes', async () => {
    const client = paystub.sandbox('spike');
    await order(client, 503);
    const answer = await askForToken(client);
    expect([answer.status, answer.headers.get('retry-after'), answer.text]).toEqual([
      503,
      '7',
      JSON.stringify({
        errorCode: 'GTW-ERROR-012',
        message:
          'The request was rejected due to a spike in requests for access tokens. Resubmit your request after a brief wait.',
      }),
    ]);
  });

  test.each([429, 500, 503, 504])('an ordered %i is answered in the standard shape', async (status) => {
    const client = paystub.sandbox(`status-${status}`);
    await order(client, status);
    const answer = await client('GET', `${terms}/100`);
    expect([answer.status, answer.headers.get('retry-after'), Object.keys(answer.body)]).toEqual([
      status,
      '7',
      ['errorCode', 'message'],
    ]);
  });

  test.each([400, 401])('an ordered %i of a token request is answered in the shape of RFC 6749', async (status) => {
    const client = paystub.sandbox(`token-${status}`);
    await order(client, status);
    const answer = await askForToken(client);
    expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['error', 'error_description']]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
