import { matchesHost } from '../../tls/host-names.ts';
import type { RealHost, VendorKit } from '../../vendors/kit.ts';
import type { Shape } from '../control/call.ts';

/** A host of a user's own that stands for a vendor's. */
export type HostAlias = { readonly vendor: string; readonly host: string };

/** A host's vendor, and the paths that its API has there. */
export type KnownHost = { readonly vendor: VendorKit; readonly paths: readonly string[] };

/** The hosts that are answered for. */
export class HostTable {
  readonly #hosts: readonly (KnownHost & { readonly host: string })[];

  constructor(vendors: readonly VendorKit[], aliases: readonly HostAlias[]) {
    // A user's own word comes first.
    this.#hosts = [
      ...aliases.flatMap(({ vendor: name, host }) =>
        vendors.filter((vendor) => vendor.name === name).map((vendor) => ({ vendor, host, paths: allPaths(vendor) })),
      ),
      ...vendors.flatMap((vendor) => (vendor.hosts ?? []).map(({ host, paths }) => ({ vendor, host, paths }))),
    ];
  }

  /** The hosts by their patterns, and the names of their vendors. */
  get list(): NonNullable<Shape<'Info'>['proxy']>['hosts'] {
    return this.#hosts.map(({ host, vendor }) => ({ host, vendor: vendor.name as Shape<'VendorName'> }));
  }

  /** @param host in lower case */
  find(host: string): KnownHost | undefined {
    return this.#hosts.find((each) => matchesHost(each.host, host));
  }
}

/** True for a path that a host's API has. */
export function hasPath({ vendor, paths }: KnownHost, path: string): boolean {
  const compared = vendor.ignoreCase ? path.toLowerCase() : path;
  return paths.some((prefix) => compared.startsWith(vendor.ignoreCase ? prefix.toLowerCase() : prefix));
}

function allPaths({ hosts = [] }: VendorKit): readonly string[] {
  return hosts.length === 0 ? ['/'] : hosts.flatMap(({ paths }) => paths);
}

/** The domains that a CA must be able to sign for: those of the vendors' hosts, those of a user, and `localhost`. */
export function domainsOf(
  vendors: readonly { readonly hosts?: readonly RealHost[] }[],
  aliases: readonly HostAlias[],
): readonly string[] {
  const own = vendors.flatMap(({ hosts = [] }) => hosts.map(({ domain }) => domain));
  return [...new Set([...own, ...aliases.map(({ host }) => host.replace(/^\*\./, '')), 'localhost'])];
}
