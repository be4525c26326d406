import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf, type HostedRequest } from '../../../src/server/real-hosts/destination.ts';
import { domainsOf, HostTable, hasPath } from '../../../src/server/real-hosts/host-table.ts';
import { vendors } from '../../../src/vendors/index.ts';

const hosts = new HostTable(vendors, []);

type Server = { readonly url: string; readonly variables?: Readonly<Record<string, { readonly default: string }>> };
type Documented = {
  readonly servers?: readonly Server[];
  readonly paths: Readonly<Record<string, { readonly servers?: readonly Server[] }>>;
};

/** The URLs of a contract's operations, at all servers that they have. */
async function documentedUrls({ contract }: (typeof vendors)[number]): Promise<readonly URL[]> {
  const { servers = [], paths } = (await contract.document()) as Documented;
  return Object.entries(paths).flatMap(([path, item]) =>
    (item.servers ?? servers).map(({ url, variables = {} }) => {
      const filled = url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? '');
      return new URL(filled + path.replaceAll(/[{}]/g, ''));
    }),
  );
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (_, vendor) => {
  test('is found at every URL that its contract documents, and at no other path of these hosts by its own paths', async () => {
    const urls = await documentedUrls(vendor);
    expect(urls.length).toBeGreaterThan(10);
    const lost = urls.filter(({ hostname, pathname }) => {
      const known = hosts.find(hostname);
      return known?.vendor.name !== vendor.name || !hasPath(known, pathname);
    });
    expect(lost.map(String)).toEqual([]);
  });
});

const request = (fields: Partial<HostedRequest>): HostedRequest => ({
  ...{ url: '/', hostHeader: undefined, sandboxHeader: undefined, via: undefined, user: undefined },
  ...fields,
});
const tunnel = (host: string, isSecure = true) => ({ host, isSecure, user: undefined });
const tls = { host: undefined, isSecure: true, user: undefined };

test.each([
  // UKG Authentication has tokens alone, and the tenant everything else.
  ['https://welcome-us.ukg.net/oauth/token', 'ukg-wfm'],
  ['https://welcome-us.ukg.net/api/v1/commons/persons', 'no-api'],
  ['https://acme.mykronos.com/api/v1/commons/persons', 'ukg-wfm'],
  ['https://acme.prd.mykronos.com/api/authentication/access_token', 'ukg-wfm'],
  ['https://acme.mykronos.com/v1/commons/persons', 'no-api'],
  ['https://acme.mykronos.com/oauth/token', 'no-api'],
  ['https://mykronos.com/api/v1/x', 'other'],
  ['https://api.intacct.com/ia/api/v1/objects/x', 'sage-intacct'],
  ['https://api.intacct.com/objects/x', 'no-api'],
  ['https://api.intacct.com/ia/xml/xmlgw.phtml', 'no-api'],
  ['https://www.intacct.com/ia/api/v1/objects/x', 'other'],
  ['https://goapi.poweroffice.net/demo/v2/Employees', 'poweroffice-go'],
  ['https://goapi.poweroffice.net/OAuth/Token', 'poweroffice-go'],
  ['https://go.poweroffice.net/', 'other'],
  ['https://api.intacct.com.evil.example/ia/api/v1/x', 'other'],
  ['https://evilmykronos.com/api/v1/x', 'other'],
])('%s is %s, through a tunnel and in absolute form', (text, expected) => {
  const { hostname, pathname } = new URL(text);
  for (const fields of [
    { url: pathname, hostHeader: hostname, via: tunnel(hostname) },
    { url: pathname, hostHeader: `${hostname.toUpperCase()}:443`, via: tunnel(hostname) },
    { url: pathname, via: tunnel(hostname) }, // HTTP/1.0
    { url: text },
    { url: text.replace('https:', 'http:'), hostHeader: 'something.else' },
  ]) {
    const destination = destinationOf(request(fields), hosts);
    const found = destination.kind === 'vendor' ? destination.target.vendor?.name : destination.kind;
    expect(found, JSON.stringify(fields)).toBe(expected);
  }
});

test('over TLS without a proxy, a host that is no vendor is an address of Paystub itself', () => {
  for (const hostHeader of ['localhost:4443', '127.0.0.1:4443', '[::1]:4443', 'stub.lan', '', undefined, 'a b'])
    expect(destinationOf(request({ url: '/ukg/api/v1/x', hostHeader, via: tls }), hosts).kind).toBe('own');
  const { kind } = destinationOf(request({ url: '/ia/api/v1/x', hostHeader: 'api.intacct.com', via: tls }), hosts);
  expect(kind).toBe('vendor');
});

test('the sandbox is that of the header, else that of the user of the proxy, and never one of the path', () => {
  const url = '/v2/sandbox/eve?x=/sandbox/eve';
  const fields = { url, hostHeader: 'goapi.poweroffice.net', via: tunnel('goapi.poweroffice.net') };
  const of = (more: Partial<HostedRequest>) => {
    const destination = destinationOf(request({ ...fields, ...more }), hosts);
    return destination.kind === 'vendor' ? destination.target : undefined;
  };
  expect(of({})).toMatchObject({ sandbox: undefined, prefix: '', path: '/v2/sandbox/eve', search: 'x=/sandbox/eve' });
  expect(of({ user: 'alice' })).toMatchObject({ sandbox: 'alice' });
  expect(of({ user: 'alice', sandboxHeader: 'bob' })).toMatchObject({ sandbox: 'bob' });
  expect(of({ url: '/sandbox/eve/v2/x', user: 'alice' })).toMatchObject({
    sandbox: 'alice',
    path: '/sandbox/eve/v2/x',
  });
});

test('no request by way of the proxy is for a vendor unless its host is exactly one of its hosts', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  const ends = ['mykronos.com', 'api.intacct.com', 'goapi.poweroffice.net', 'welcome-us.ukg.net', 'example.com'];
  const host = fc.tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom('', '.', '-'), fc.constantFrom(...ends));
  fc.assert(
    fc.property(host, ([labels, joint, end]) => {
      const name = labels.length === 0 ? end : labels.join('.') + joint + end;
      const destination = destinationOf(request({ url: '/v2/x', hostHeader: name, via: tunnel(name) }), hosts);
      const isBelow = labels.length > 0 && joint === '.';
      const isVendor = end === 'mykronos.com' ? isBelow : end !== 'example.com' && labels.length === 0;
      expect(['vendor', 'no-api'].includes(destination.kind), name).toBe(isVendor);
    }),
    { numRuns: 200 },
  );
});

test('a host of a user stands for a vendor with all its paths, before the built-in ones', () => {
  const own = new HostTable(vendors, [
    { vendor: 'ukg-wfm', host: '*.hr.example' },
    { vendor: 'sage-intacct', host: 'acme.mykronos.com' },
  ]);
  expect(own.find('a.hr.example')?.vendor.name).toBe('ukg-wfm');
  expect(own.find('a.hr.example')?.paths).toEqual(expect.arrayContaining(['/api/v1/', '/oauth/']));
  expect(own.find('acme.mykronos.com')?.vendor.name).toBe('sage-intacct');
  expect(own.find('other.mykronos.com')?.vendor.name).toBe('ukg-wfm');
});

test('a CA needs the domains of the vendors, of a user and localhost, and no other', () => {
  expect(
    domainsOf(
      vendors,
      [{ host: '*.hr.example' }].map((each) => ({ vendor: 'ukg-wfm', ...each })),
    ),
  ).toEqual([...['mykronos.com', 'ukg.net', 'intacct.com', 'poweroffice.net', 'hr.example', 'localhost']]);
});
