import type { WireRequest } from '../engine/http/http.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import type { SandboxRegistry } from '../engine/sandbox/sandbox-registry.ts';

/**
 * Finds the sandbox that a request belongs to by a credential of the sandbox's own, or by a token that was issued in it.
 * @returns its name; `undefined` for a request that shows neither
 */
export function ownSandbox(vendor: Vendor, request: WireRequest, sandboxes: SandboxRegistry): string | undefined {
  const { name: vendorName, identity } = vendor;
  if (identity === undefined) return undefined;
  const { credentials, tokens } = identity.shown(request);
  for (const name of identity.own) {
    const value = credentials[name];
    const owner = value === undefined ? undefined : sandboxes.owners.ownerOf({ vendor: vendorName, name, value });
    if (owner !== undefined) return owner;
  }
  for (const name of sandboxes.owners.ofVendor(vendorName)) {
    const sandbox = sandboxes.find(name);
    if (sandbox === undefined || sandbox instanceof Promise) continue; // those with credentials do not leave memory
    const { tables } = (sandbox as Sandbox).partOf(vendorName);
    if (tokens.some((token) => token !== undefined && identity.isIssued(tables, token))) return name;
  }
  return undefined;
}
