import type { X509Certificate } from 'node:crypto';
import { contextTag, der, oid, readDer, tags } from './der.ts';

/** The extension that limits the names a CA may sign for (RFC 5280, 4.2.1.10). */
export const nameConstraintsId = '2.5.29.30';

const permittedTag = contextTag(0, true);
const dnsTag = contextTag(2, false);
const ipTag = contextTag(7, false);

/** Addresses with their masks: 127.0.0.0/8 and ::1. */
const loopback = ['7f000000ff000000', `${'00'.repeat(15)}01${'ff'.repeat(16)}`];

/**
 * Encodes the constraints of a CA that may sign for some domains, what is below them, and loopback addresses. Without
 * addresses in it, a CA could sign for all of them.
 */
export function encodeNameConstraints(domains: readonly string[]): Buffer {
  const names = domains.map((domain) => der(tags.sequence, der(dnsTag, Buffer.from(domain, 'latin1'))));
  const addresses = loopback.map((hex) => der(tags.sequence, der(ipTag, Buffer.from(hex, 'hex'))));
  return der(tags.sequence, der(permittedTag, ...names, ...addresses));
}

/** Returns the domains that a certificate's critical name constraints permit; `undefined` where it has none. */
export function permittedDomains({ raw }: Pick<X509Certificate, 'raw'>): readonly string[] | undefined {
  const [certificate] = readDer(raw);
  const [signed] = readDer(certificate?.content ?? raw);
  const last = readDer(signed?.content ?? raw).at(-1);
  if (last?.tag !== contextTag(3, true)) return undefined;
  const [list] = readDer(last.content);
  const wanted = readDer(oid(nameConstraintsId))[0]?.content;
  for (const extension of readDer(list?.content ?? Buffer.of())) {
    const [id, critical, value] = readDer(extension.content);
    if (wanted === undefined || id?.content.equals(wanted) !== true || critical?.tag !== tags.boolean) continue;
    return value === undefined ? undefined : domainsIn(value.content);
  }
  return undefined;
}

function domainsIn(value: Buffer): readonly string[] {
  const subtrees = readDer(readDer(value)[0]?.content ?? Buffer.of()).filter(({ tag }) => tag === permittedTag);
  const names = subtrees.flatMap(({ content }) => readDer(content)).flatMap(({ content }) => readDer(content));
  return names.filter(({ tag }) => tag === dnsTag).map(({ content }) => content.toString('latin1'));
}
