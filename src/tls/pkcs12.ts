import { contextTag, der, oid, tags } from './der.ts';

const data = oid('1.2.840.113549.1.7.1');
const certificateBag = oid('1.2.840.113549.1.12.10.1.3');
const x509Certificate = oid('1.2.840.113549.1.9.22.1');
const friendlyName = oid('1.2.840.113549.1.9.20');
/** Java trusts a certificate for the uses that this attribute names; one without it is no entry of a trust store. */
const trustedKeyUsage = oid('2.16.840.1.113894.746875.1.1');
const anyUsage = oid('2.5.29.37.0');

/**
 * Makes a trust store for Java (PKCS #12, RFC 7292): certificates alone, in the clear, to be opened without a password.
 * @param certificates in DER
 */
export function trustStore(certificates: readonly Uint8Array[]): Buffer {
  const bags = certificates.map((certificate, position) => bagOf(certificate, `ca-${position + 1}`));
  const safe = contentOf(der(tags.sequence, ...bags));
  const version = der(tags.integer, Buffer.of(3));
  return der(tags.sequence, version, contentOf(der(tags.sequence, safe)));
}

function contentOf(content: Buffer): Buffer {
  return der(tags.sequence, data, der(contextTag(0, true), der(tags.octets, content)));
}

function bagOf(certificate: Uint8Array, name: string): Buffer {
  const value = der(tags.sequence, x509Certificate, der(contextTag(0, true), der(tags.octets, certificate)));
  const utf16 = Buffer.from(name, 'utf16le').swap16();
  const attributes = [
    der(tags.sequence, friendlyName, der(tags.set, der(tags.bmpText, utf16))),
    der(tags.sequence, trustedKeyUsage, der(tags.set, anyUsage)),
  ];
  return der(tags.sequence, certificateBag, der(contextTag(0, true), value), der(tags.set, ...attributes));
}
