import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAuthority, makeCertificate } from '../../src/tls/certificates.ts';
import { der, oid, readDer } from '../../src/tls/der.ts';
import { permittedDomains } from '../../src/tls/name-constraints.ts';

const now = Date.UTC(2026, 0, 15);

test('DER values of any length are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 70_000 }), { maxLength: 4 }), (lengths) => {
      const values = lengths.map((length, i) => ({ tag: 0x80 | i, content: Buffer.alloc(length, i) }));
      const written = Buffer.concat(values.map(({ tag, content }) => der(tag, content)));
      expect(readDer(written)).toEqual(values);
    }),
    { numRuns: 30 },
  );
});

// The examples of ITU-T X.690, 8.1.3.5 and 8.19.5, and the identifier of RFC 5280, 4.2.1.10.
test.each([
  [der(0x04, Buffer.alloc(38)).subarray(0, 2), '0426'],
  [der(0x04, Buffer.alloc(201)).subarray(0, 3), '0481c9'],
  [oid('2.999.3'), '0603883703'],
  [oid('2.5.29.30'), '0603551d1e'],
])('DER of %# has the bytes of the standard', (bytes, hex) => {
  expect(bytes.toString('hex')).toBe(hex);
});

test('a CA names the domains that it may sign for', async () => {
  const { certificate } = await makeAuthority(['intacct.com', 'localhost'], now);
  expect(permittedDomains(new X509Certificate(certificate))).toEqual(['intacct.com', 'localhost']);
});

test('a certificate without constraints has no such domains', async () => {
  const authority = await makeAuthority(['localhost'], now);
  const { certificate } = await makeCertificate(authority, ['localhost', '127.0.0.1', '::1'], now);
  const read = new X509Certificate(certificate);
  expect(permittedDomains(read)).toBeUndefined();
  expect([read.ca, read.subjectAltName]).toEqual([
    false,
    'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
  ]);
  expect(read.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
});

test('a CA is for servers alone, holds a key of P-256 and is valid for a year', async () => {
  const read = new X509Certificate((await makeAuthority(['localhost'], now)).certificate);
  expect([read.ca, read.keyUsage]).toEqual([true, ['1.3.6.1.5.5.7.3.1']]); // serverAuth (RFC 5280, 4.2.1.12)
  expect(read.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  expect(Date.parse(read.validTo)).toBe(Date.UTC(2027, 0, 15));
  expect(Date.parse(read.validFrom)).toBe(Date.UTC(2026, 0, 14));
});
