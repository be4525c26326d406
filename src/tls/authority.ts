import { UsageError } from '../settings/usage-error.ts';
import type { KeyPair } from './certificates.ts';
import { permittedDomains } from './name-constraints.ts';

/** A CA of Paystub's own, and what it may do. */
export type Authority = KeyPair & {
  /** It may sign for these domains and what is below them, and for loopback addresses. */
  readonly domains: readonly string[];
  /** SHA-256 of the certificate, `AB:CD:…`. */
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  /** Milliseconds since 1970. */
  readonly notAfter: number;
};

const renewalTime = 30 * 24 * 60 * 60 * 1000;

/** Makes a CA that nobody keeps. @param now milliseconds since 1970 */
export async function createAuthority(domains: readonly string[], now: number): Promise<Authority> {
  const { makeAuthority } = await import('./certificates.ts');
  return readAuthority(await makeAuthority(domains, now), 'the new CA');
}

/**
 * Reads a CA.
 * @param name of the file, for messages
 * @throws UsageError for anything but a CA that Paystub made, with its key
 */
export function readAuthority(pair: KeyPair, name: string): Authority {
  const { X509Certificate, createPrivateKey } = process.getBuiltinModule('node:crypto');
  const { certificate, belongsTogether } = (() => {
    try {
      const parsed = new X509Certificate(pair.certificate);
      return { certificate: parsed, belongsTogether: parsed.checkPrivateKey(createPrivateKey(pair.key)) };
    } catch {
      throw new UsageError(`${name} does not hold a certificate and its private key; ${makeAnew}`);
    }
  })();
  if (!belongsTogether) throw new UsageError(`${name} holds a key that is not its certificate's; ${makeAnew}`);
  const domains = certificate.ca ? permittedDomains(certificate) : undefined;
  if (domains === undefined || domains.length === 0)
    throw new UsageError(`${name} is no CA that Paystub made: it may sign for any host; ${makeAnew}`);
  return {
    ...pair,
    domains,
    fingerprint: certificate.fingerprint256,
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
  };
}

const makeAnew = 'remove it, and a new one is made';

/** True for a CA whose end is less than 30 days away. @param now milliseconds since 1970 */
export function isNearEnd({ notAfter }: Pick<Authority, 'notAfter'>, now: number): boolean {
  return now > notAfter - renewalTime;
}

/** True if a CA may sign for a host. */
export function maySignFor({ domains }: Pick<Authority, 'domains'>, host: string): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
