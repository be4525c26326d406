import { describe, expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

// The headers are those of the Fetch standard, section "CORS protocol".
const origins = ['http://localhost:3000', 'http://localhost:5173'];
const employees = '/poweroffice/v2/Employees?PageSize=1';
const allowed = (headers: Headers) => headers.get('access-control-allow-origin');

describe('with a list of origins', async () => {
  const call = (await startPaystub({ vendors, network: { cors: { origins, credentials: false } } })).sandbox();

  test.each(origins)('a reply names %s when that is the origin that asks', async (Origin) => {
    const { headers } = await call('GET', employees, { headers: { Origin } });
    expect([allowed(headers), headers.get('vary')]).toEqual([Origin, 'Origin']);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['http://localhost:9999', 'http://localhost', 'https://localhost:3000', 'null', undefined])(
    'a reply names no origin when %s asks, and is not kept for others',
    async (Origin) => {
      const { headers } = await call('GET', employees, { headers: Origin === undefined ? {} : { Origin } });
      expect([allowed(headers), headers.get('vary')]).toEqual([null, 'Origin']);
    },
  );

  const exposed = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await call('GET', path, { headers: { Origin: 'http://localhost:3000', ...headers } });
    return answer.headers.get('access-control-expose-headers')?.toLowerCase().split(', ') ?? [];
  };

  test('a page may read every header that a reply has', async () => {
    expect(await exposed(employees)).toEqual(
      expect.arrayContaining(['x-pagination', 'x-paystub', 'x-paystub-evidence', 'x-paystub-rules']),
    );
    expect(await exposed(employees, { Authorization: 'Bearer nobody' })).toContain('www-authenticate');
    expect(await exposed(employees)).not.toContain('content-type');
  });

  test('a page may read when it should come again', async () => {
    const effect = { kind: 'status', status: 503, retryAfter: 5 };
    await call('POST', '/__admin/faults', { json: { times: 1, effect } });
    expect(await exposed(employees)).toContain('retry-after');
  });

  test('a browser that asks before a request is told what the page may send', async () => {
    const headers = {
      Origin: 'http://localhost:5173',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,content-type',
    };
    const answer = await call('OPTIONS', employees, { headers });
    expect([answer.status, answer.text, allowed(answer.headers)]).toEqual([204, '', 'http://localhost:5173']);
    expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  });

  test('a browser that asks for a page of another origin is not told that it may', async () => {
    const headers = { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'PATCH' };
    expect(allowed((await call('OPTIONS', employees, { headers })).headers)).toBeNull();
  });

  test('pages of the list may not call the control API', async () => {
    const answer = await call('POST', '/__admin/reset', { headers: { Origin: 'http://localhost:3000' } });
    expect([answer.status, allowed(answer.headers)]).toEqual([403, null]);
  });
});

describe('with --cors-admin', async () => {
  const corsAdmin = { origins, credentials: false };
  const call = (await startPaystub({ vendors, network: { corsAdmin } })).sandbox();
  const Origin = 'http://localhost:3000';

  test('pages of its origins may call the control API, and the vendors only with --cors', async () => {
    const headers = { Origin, 'Sec-Fetch-Site': 'same-site' };
    const info = await call('GET', '/__admin/info', { headers });
    expect([info.status, allowed(info.headers)]).toEqual([200, Origin]);
    expect(allowed((await call('GET', employees, { headers })).headers)).toBeNull();
  });

  test('a browser that asks for one of them before a request to the control API is told so', async () => {
    const headers = { Origin, 'Access-Control-Request-Method': 'POST', 'Sec-Fetch-Site': 'same-site' };
    const answer = await call('OPTIONS', '/__admin/reset', { headers });
    expect([answer.status, allowed(answer.headers)]).toEqual([204, Origin]);
  });

  test('pages of other origins are refused as before', async () => {
    expect((await call('GET', '/__admin/info', { headers: { Origin: 'http://evil.example' } })).status).toBe(403);
  });
});

test('With credentials, the origin that asks is named and may send them', async () => {
  const call = (await startPaystub({ vendors, network: { cors: { origins, credentials: true } } })).sandbox();
  const { headers } = await call('GET', employees, { headers: { Origin: 'http://localhost:3000' } });
  expect([allowed(headers), headers.get('access-control-allow-credentials')]).toEqual([
    'http://localhost:3000',
    'true',
  ]);
});

test('With *, every page may call, also one without an origin of its own', async () => {
  const network = { cors: { origins: ['*'], credentials: false } };
  const call = (await startPaystub({ vendors, network })).sandbox();
  const { headers } = await call('GET', employees, { headers: { Origin: 'null' } });
  expect([allowed(headers), headers.get('vary')]).toEqual(['*', null]);
});
