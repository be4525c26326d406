import { get as getRaw, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serverOptions } from '../../../src/cli/options/server-options.ts';
import { contract } from '../../../src/server/control/generated/contract.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const guarded = await startPaystub({ vendors, adminToken: 'letmein' });
const plain = await startPaystub({ vendors, network: { ui: false } });
const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

function get(path: string, headers: Record<string, string> = browser, from = paystub): Promise<Response> {
  return fetch(from.url + path, { headers, redirect: 'manual' });
}

/** A file as it comes over the network: fetch would take its coding away. */
async function rawGet(path: string, accepted: string) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  getRaw(paystub.url + path, { headers: { 'Accept-Encoding': accepted } }, resolve).on('error', reject);
  const response = await promise;
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
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
    const replies = await Promise.all(files.map((file) => get(file, { 'Accept-Encoding': 'gzip' })));
    const sizes = replies.map(({ headers }) => Number(headers.get('content-length')));
    expect(sizes).toHaveLength(3);
    expect(sizes.reduce((sum, size) => sum + size, gzipSync(html).length)).toBeLessThan(60 * 1024);
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['deflate', null, (body: Buffer) => body],
  ])('sends a file to a client that reads "%s" in the coding %s', async (accepted, coding, decoded) => {
    const html = await (await get('/__admin/ui')).text();
    const file = filesOf(html, '/__admin/ui').find((each) => each.endsWith('.css')) ?? '';
    const plainFile = await rawGet(file, 'identity');
    const { status, headers, body } = await rawGet(file, accepted);
    expect([status, headers['content-encoding'] ?? null, headers['content-type'], headers.vary]).toEqual([
      200,
      coding,
      'text/css; charset=utf-8',
      'Accept-Encoding',
    ]);
    expect(decoded(body).equals(plainFile.body)).toBe(true);
    expect(headers['content-length']).toBe(String(body.length));
    if (coding !== null) expect(headers.etag).not.toBe(plainFile.headers.etag);
    expect((await rawGet(`${file}.br`, accepted)).status).toBe(404);
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

describe('the pages of the documentation', () => {
  const linksOf = (html: string) =>
    [...html.matchAll(/(?:src|href|data-index)="([^"#]+)[^"]*"/g)].map(([, to = '']) => to);

  test.each(['', '/sandbox/alice'])(
    'are served below "%s", and every link on each of them leads somewhere',
    async (prefix) => {
      const start = `${prefix}/__admin/docs/`;
      const found = new Set([start]);
      let documents = 0;
      for (const path of found) {
        const response = await get(path);
        expect([path, response.status]).toEqual([path, 200]);
        if (!path.startsWith(start) || !(response.headers.get('content-type') ?? '').includes('html')) continue;
        const policy = response.headers.get('content-security-policy') ?? '';
        if (/docs\/[a-z-]+$/.test(path)) continue; // swagger-ui's
        documents += 1;
        expect(policy).toContain("script-src 'self';");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toContain('unsafe');
        for (const to of linksOf(await response.text())) {
          if (/^https?:/.test(to)) continue;
          found.add(new URL(to, `${paystub.url}${path}`).pathname);
        }
      }
      expect(documents).toBeGreaterThan(30);
    },
  );

  test('lead from the address without a slash to their first one', async () => {
    const response = await get('/sandbox/alice/__admin/docs');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sandbox/alice/__admin/docs/']);
    expect(await (await get('/__admin/docs/')).text()).toContain('<h1 id="paystub">Paystub</h1>');
  });

  test('can be read without a script: text, links and pictures are in the document', async () => {
    const html = await (await get('/__admin/docs/steering.html')).text();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<h2 id="faults">Faults</h2>');
    expect(html).toContain('<nav aria-label="Pages">');
    expect((await get('/__admin/docs/images/request.png')).headers.get('content-type')).toBe('image/png');
  });

  test('have every rule and every setting', async () => {
    for (const { name, rules } of vendors) {
      const html = await (await get(`/__admin/docs/reference/rules-${name}.html`)).text();
      expect(Object.keys(rules).filter((id) => !html.includes(`<code>${id}</code>`))).toEqual([]);
    }
    const settings = await (await get('/__admin/docs/reference/settings.html')).text();
    expect(Object.keys(serverOptions).filter((flag) => !settings.includes(`<code>--${flag}</code>`))).toEqual([]);
    const control = await (await get('/__admin/docs/reference/control-api.html')).text();
    expect(contract.operations.filter(({ id }) => !control.includes(`<h3 id="${id.toLowerCase()}">`))).toEqual([]);
    const anchors = new Set(Array.from(control.matchAll(/ id="([^"]+)"/g), ([, anchor]) => anchor));
    const links = Array.from(control.matchAll(/href="#([^"]+)"/g), ([, anchor]) => anchor);
    expect(links).toContain('faultorder-schema');
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  test('are none out of their folder, and none are made up', async () => {
    for (const path of ['nothing.html', '..%2ffiles.json', 'images/..%2f..%2ffiles.json', 'a%00b.html', 'x/y/z.html']) {
      const { status, headers } = await get(`/__admin/docs/${path}`);
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
    }
    const written = await fetch(`${paystub.url}/__admin/docs/steering.html`, { method: 'POST' });
    expect(written.status).toBe(405);
  });
});
