import type { WireHeaders } from '../http/http.ts';
import type { Vendor } from './vendor.ts';

/** The vendor of a path, and the rest of the path. */
export type Address = { readonly vendor: Vendor; readonly mount: string; readonly base: string; readonly path: string };

/**
 * Finds the vendor of a path: by its mount or, without one, by what a vendor claims or else by the longest of the
 * vendors' own root prefixes. The base in front of the contract's paths is taken off.
 * @param headers of the request, for paths that two vendors have
 */
export function findAddress(vendors: readonly Vendor[], path: string, headers: WireHeaders = {}): Address | undefined {
  for (const vendor of vendors) {
    const { mount } = vendor;
    if (path.startsWith(mount) && (path.length === mount.length || path.charAt(mount.length) === '/')) {
      return addressOf(vendor, mount, path.slice(mount.length));
    }
  }
  const claimant = vendors.find(({ claims }) => claims?.(path, headers));
  if (claimant !== undefined) return addressOf(claimant, '', path);
  let owner: Vendor | undefined;
  let prefixLength = 0;
  for (const vendor of vendors) {
    for (const prefix of vendor.rootPrefixes) {
      if (prefix.length > prefixLength && startsWith(path, prefix, vendor.ignoreCase)) {
        owner = vendor;
        prefixLength = prefix.length;
      }
    }
  }
  return owner === undefined ? undefined : addressOf(owner, '', path);
}

/** Finds what a path means at a host that is a vendor's own. */
export function addressAtVendor(vendor: Vendor, path: string): Address {
  return addressOf(vendor, '', path);
}

function addressOf(vendor: Vendor, mount: string, path: string): Address {
  for (const base of vendor.bases) {
    if (base !== '' && startsWith(path, `${base}/`, vendor.ignoreCase)) {
      return { vendor, mount, base, path: path.slice(base.length) };
    }
  }
  return { vendor, mount, base: '', path };
}

function startsWith(path: string, prefix: string, ignoreCase: boolean): boolean {
  return ignoreCase ? path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase() : path.startsWith(prefix);
}
