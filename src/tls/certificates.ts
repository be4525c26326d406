import 'reflect-metadata'; // the next import throws without it
import type { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { encodeNameConstraints, nameConstraintsId } from './name-constraints.ts';

// This module is loaded when a certificate is to be made: the library takes longer to load than a server to start.

/** A certificate and its private key, both as PEM. */
export type KeyPair = { readonly certificate: string; readonly key: string };

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 60 * 60 * 1000;
const lifetime = 365 * day;

/**
 * Makes a CA that may sign for some domains alone, and for nothing but servers.
 * @param now milliseconds since 1970; it is valid from the day before, as clocks differ, and for a year
 */
export async function makeAuthority(domains: readonly string[], now: number): Promise<KeyPair> {
  const keys = await makeKeys();
  const mark = Buffer.from(crypto.getRandomValues(new Uint8Array(4))).toString('hex');
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=Paystub test CA ${mark}, O=Paystub`,
    notBefore: new Date(now - day),
    notAfter: new Date(now + lifetime),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new Extension(nameConstraintsId, true, new Uint8Array(encodeNameConstraints(domains))),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: toText(certificate), key: await exportKey(keys.privateKey) };
}

/** Makes the certificate of a server. @param names its host names and addresses */
export async function makeCertificate(authority: KeyPair, names: readonly string[], now: number): Promise<KeyPair> {
  const issuer = new X509Certificate(authority.certificate);
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.create({
    subject: [{ CN: [names[0]?.slice(0, 64) ?? ''] }], // longer ones are not allowed (RFC 5280, ub-common-name)
    issuer: issuer.subjectName,
    notBefore: new Date(Math.max(issuer.notBefore.getTime(), now - day)),
    notAfter: issuer.notAfter,
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.key),
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: toText(certificate), key: await exportKey(keys.privateKey) };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const body = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${body.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const body = Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64');
  return crypto.subtle.importKey('pkcs8', body, algorithm, false, ['sign']);
}

function toText(certificate: X509Certificate): string {
  return `${certificate.toString('pem').trim()}\n`;
}
