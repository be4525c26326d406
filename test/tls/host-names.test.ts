import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesHost, readConnectTarget, readHost, readPattern } from '../../src/tls/host-names.ts';

test.each([
  ['api.intacct.com:443', { host: 'api.intacct.com', port: 443 }],
  ['API.Intacct.COM.:443', { host: 'api.intacct.com', port: 443 }],
  ['[::1]:443', { host: '::1', port: 443 }],
  ['127.0.0.1:4011', { host: '127.0.0.1', port: 4011 }],
  ['my_host:1', { host: 'my_host', port: 1 }],
])('the CONNECT target %s is a host and a port', (text, target) => {
  expect(readConnectTarget(text)).toEqual(target);
});

test.each([
  ...['', 'a', 'a:b', ':443', 'api.intacct.com', 'api.intacct.com:', 'a:0', 'a:65536', 'a:999999', 'a:-1', 'a:4e2'],
  ...['::1:443', '[::1]', '[::1:443', '[zz]:443', 'a..b:443', '.a:443', 'a/b:443', 'a b:443', 'u@a:443', 'a:443:443'],
  ...['http://a:443', `${'a'.repeat(64)}:443`, `${'a.'.repeat(127)}com:443`, 'ä.no:443', 'a\u0000:443', '*.a.no:443'],
])('the CONNECT target %j is none', (text) => {
  expect(readConnectTarget(text)).toBeUndefined();
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));

test('a host is the same in any case, with a dot at its end and with a port', () => {
  fc.assert(
    fc.property(
      name,
      fc.integer({ min: 1, max: 65_535 }),
      fc.boolean(),
      fc.boolean(),
      (host, port, isUpper, isRooted) => {
        const written = (isUpper ? host.toUpperCase() : host) + (isRooted ? '.' : '');
        expect(readHost(`${written}:${port}`)).toEqual({ host, port });
        expect(readHost(written)).toEqual({ host, port: undefined });
      },
    ),
  );
});

test('no text makes it throw, and what it reads is in lower case and has no character beyond a host name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aB.-_:[]*/@9') })), (text) => {
      const read = readHost(text);
      if (read !== undefined) expect(read.host).toMatch(/^[a-z0-9._:-]+$/);
    }),
    { numRuns: 300 },
  );
});

test('a pattern with a star names what is below a domain, at any depth, and nothing that only ends like it', () => {
  fc.assert(
    fc.property(name, name, (below, domain) => {
      expect(matchesHost(`*.${domain}`, `${below}.${domain}`)).toBe(true);
      expect(matchesHost(`*.${domain}`, domain)).toBe(false);
      expect(matchesHost(`*.${domain}`, `.${domain}`)).toBe(false);
      expect(matchesHost(`*.${domain}`, `x${domain}`)).toBe(false);
      expect(matchesHost(`*.${domain}`, `${below}.${domain}.evil`)).toBe(false);
      expect(matchesHost(domain, domain)).toBe(true);
      expect(matchesHost(domain, `${below}.${domain}`)).toBe(false);
    }),
  );
});

test.each([
  ['*.Example.com', { host: '*.example.com', port: undefined }],
  ['example.com:8443', { host: 'example.com', port: 8443 }],
  ['*', undefined],
  ['*.', undefined],
  ['a.*.com', undefined],
  ['https://example.com', undefined],
])('the pattern %s is read as %o', (text, pattern) => {
  expect(readPattern(text)).toEqual(pattern);
});
