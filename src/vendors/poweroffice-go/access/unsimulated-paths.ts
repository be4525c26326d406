import type { WireRequest } from '../../../engine/http/http.ts';
import { type KnownPath, knownPaths, knownResources } from './known-operations.ts';

/** The reading of a path that Paystub does not have: by the vendor's own list, it may be there all the same. */
export type UnsimulatedReading =
  | { readonly kind: 'unknown-path' | 'lacks-query-key' | 'not-simulated' }
  | { readonly kind: 'unknown-method'; readonly allowed: readonly string[] };

// The vendor's support says of these that v2 does not have them.
const absent =
  /^POST \/v2\/(salesorders|outgoinginvoices|salesorders\/[^/]+\/invoice|outgoinginvoice\/sendinvoice)\/?$/i;

/** Tells a path that the vendor has, as far as is known, from one that it has not. */
export function readUnsimulated({
  method,
  path,
  search,
}: Pick<WireRequest, 'method' | 'path' | 'search'>): UnsimulatedReading {
  const [, version = '', ...segments] = path.toLowerCase().replace(/\/$/, '').split('/');
  if (version !== 'v2' || !knownResources.has(segments[0] ?? '') || absent.test(`${method} ${path}`)) {
    return { kind: 'unknown-path' };
  }
  const paths = knownPaths.filter((known) => isAt(known, segments));
  if (paths.length === 0) return { kind: 'not-simulated' };
  const methods = new Map(paths.flatMap((known) => Object.entries(known.methods)));
  const required = methods.get(method);
  if (required === undefined) return { kind: 'unknown-method', allowed: [...methods.keys()] };
  return { kind: hasKeys(search, required) ? 'not-simulated' : 'lacks-query-key' };
}

function isAt({ segments }: KnownPath, sent: readonly string[]): boolean {
  return segments.length === sent.length && segments.every((segment, at) => segment === '{}' || segment === sent[at]);
}

function hasKeys(search: string, required: readonly string[]): boolean {
  if (required.length === 0) return true;
  const keys = new Set([...new URLSearchParams(search).keys()].map((key) => key.toLowerCase()));
  return required.every((key) => keys.has(key));
}
