import { type HostPort, readHost } from '../../tls/host-names.ts';
import type { Via } from '../../tls/tls-terminator.ts';
import { splitAbsolute, type Target } from '../target.ts';
import { type HostTable, hasPath, type KnownHost } from './host-table.ts';

/** A request as far as its host decides about it. */
export type HostedRequest = {
  /** Its target as it came, in absolute form too. */
  readonly url: string;
  /** The value of its `Host` header. */
  readonly hostHeader: string | undefined;
  /** The sandbox by its header. */
  readonly sandboxHeader: string | undefined;
  /** The way that its connection came; `undefined` for one to the proxy's own port. */
  readonly via: Via | undefined;
  /** The user of the proxy's URL, if it names one. */
  readonly user: string | undefined;
};

/** The meaning of a request's host. */
export type Destination =
  | { readonly kind: 'vendor'; readonly target: Target; readonly isSecure: boolean }
  /** Paystub's own address, over TLS: the path says the rest. */
  | { readonly kind: 'own' }
  /** A path outside of the vendor's API. */
  | { readonly kind: 'no-api'; readonly host: string; readonly known: KnownHost }
  /** A host that nobody here answers for. */
  | { readonly kind: 'other'; readonly at: HostPort; readonly path: string }
  /** A request to the proxy's port that is meant for no host. */
  | { readonly kind: 'no-proxy-request' };

/** Decides where a request goes by the host that it is for. */
export function destinationOf(request: HostedRequest, hosts: HostTable): Destination {
  const { url, hostHeader, via } = request;
  const absolute = splitAbsolute(url);
  if (via === undefined && absolute === undefined) return { kind: 'no-proxy-request' };
  const isSecure = via?.isSecure ?? /^https:/i.test(url);
  const host = absolute?.host ?? (hostHeader || via?.host) ?? '';
  const read = readHost(host);
  if (via === undefined && read === undefined) return { kind: 'no-proxy-request' };
  const known = read === undefined ? undefined : hosts.find(read.host);
  const rest = absolute?.rest ?? url;
  if (read === undefined || known === undefined) {
    if (via !== undefined && via.host === undefined) return { kind: 'own' };
    return { kind: 'other', at: { host: read?.host ?? host, port: read?.port ?? (isSecure ? 443 : 80) }, path: rest };
  }
  const mark = rest.indexOf('?');
  const path = mark === -1 ? rest : rest.slice(0, mark);
  if (!hasPath(known, path)) return { kind: 'no-api', host: read.host, known };
  const search = mark === -1 ? '' : rest.slice(mark + 1);
  const sandbox = request.sandboxHeader ?? request.user;
  return { kind: 'vendor', isSecure, target: { vendor: known.vendor, host, sandbox, prefix: '', path, search } };
}
