import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const guarded = await startPaystub({ vendors, adminToken: 'letmein' });
const plain = await startPaystub({ vendors, network: { ui: false } });
const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

function get(path: string, headers: Record<string, string> = browser, from = paystub): Promise<Response> {
  return fetch(from.url + path, { headers, redirect: 'manual' });
}

/** The addresses of a page's files, as a browser resolves them. */
function filesOf(html: string, base: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, file]) => `${base}/${file}`);
}

describe('the dashboard', () => {
  test.each([
    ['/__admin/ui', '/__admin/ui'],
    ['/__admin/ui/requests/12', '/__admin/ui'],
    ['/sandbox/alice/__admin/ui/people', '/sandbox/alice/__admin/ui'],
  ])('%s is a page that knows where it is, under a policy without inline scripts', async (path, base) => {
    const response = await get(path);
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain(`<base href="${base}/">`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    for (const file of filesOf(html, base)) expect([file, (await get(file)).status]).toEqual([file, 200]);
  });

  test('has files that a browser keeps for ever, with their type and length, and not again where it has them', async () => {
    const [file = ''] = filesOf(await (await get('/__admin/ui')).text(), '/__admin/ui').filter((each) =>
      each.endsWith('.js'),
    );
    const { status, headers } = await get(file);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get(file, { 'If-None-Match': headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' })).status).toBe(
      304,
    );
    expect((await get(file, { Range: 'bytes=0-9' })).status).toBe(206);
  });

  test('is less than 60 KB compressed, without the API documents', async () => {
    const html = await (await get('/__admin/ui')).text();
    const files = filesOf(html, '/__admin/ui');
    const bodies = await Promise.all(files.map(async (file) => (await get(file)).arrayBuffer()));
    expect(bodies).toHaveLength(3);
    const sizes = [html, ...bodies].map(
      (body) => gzipSync(typeof body === 'string' ? body : new Uint8Array(body)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
  });

  test('answers an unknown file, a path out of its folder and a change with a problem', async () => {
    for (const file of ['nothing.js', '..%2ffiles.json', 'a%00b']) {
      const response = await get(`/__admin/ui/assets/${file}`);
      expect([file, response.status, response.headers.get('content-type')]).toEqual([
        file,
        404,
        'application/problem+json',
      ]);
    }
    const changed = await fetch(`${paystub.url}/__admin/ui`, { method: 'POST' });
    expect([changed.status, changed.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/sandbox/%3Cscript%3E/__admin/ui')).status).toBe(400);
  });

  test('is where a browser is led that opens the server; a program gets a problem', async () => {
    for (const path of ['/', '/__admin', '/__admin/']) {
      const led = await get(path);
      expect([path, led.status, led.headers.get('location')]).toEqual([path, 302, '/__admin/ui']);
      const told = await get(path, { Accept: '*/*' });
      expect([path, told.status, told.headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
    }
    expect((await get('/sandbox/alice')).headers.get('location')).toBe('/sandbox/alice/__admin/ui');
  });

  test('holds nothing of a sandbox, so that it is there before the token is given', async () => {
    expect((await get('/__admin/ui', browser, guarded)).status).toBe(200);
    expect((await get('/__admin/docs/ukg-wfm', browser, guarded)).status).toBe(200);
    expect((await get('/__admin/requests', browser, guarded)).status).toBe(401);
  });

  test('is left out where it is not wanted', async () => {
    for (const path of ['/', '/__admin', '/__admin/', '/__admin/ui', '/__admin/docs/ukg-wfm']) {
      const { status, headers } = await get(path, browser, plain);
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
    }
  });
});

type Served = { readonly servers: readonly { readonly url: string }[] };

describe('the API documents', () => {
  test.each(vendors.map(({ name }) => name))('of %s name no server but the sandbox', async (name) => {
    const response = await get(`/sandbox/alice/__admin/docs/${name}`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await response.text()).toContain(`data-document="${name}"`);
    const { servers } = (await (await get(`/sandbox/alice/__admin/openapi/${name}.json`)).json()) as Served;
    expect(servers.length).toBeGreaterThan(0);
    for (const { url } of servers) expect(url).toContain(`${paystub.url}/sandbox/alice/`);
  });

  test('of an unknown vendor are a problem that names the others', async () => {
    const response = await get('/__admin/docs/nobody');
    const { allowed } = (await response.json()) as { readonly allowed: readonly string[] };
    expect([response.status, allowed]).toEqual([
      404,
      ['/__admin/docs/ukg-wfm', '/__admin/docs/sage-intacct', '/__admin/docs/poweroffice-go', '/__admin/docs/paystub'],
    ]);
  });
});
