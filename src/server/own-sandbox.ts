import type { WireRequest } from '../engine/http/http.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { CredentialOwners } from '../engine/sandbox/own-credentials.ts';
import type { Sandbox } from '../engine/sandbox/sandbox.ts';
import type { SandboxRegistry } from '../engine/sandbox/sandbox-registry.ts';

/**
 * Finds the sandbox that a request belongs to by a credential of the sandbox's own, or by a token that was issued in it.
 * @returns its name; `undefined` for a request that shows neither
 */
export function ownSandbox(vendor: Vendor, request: WireRequest, sandboxes: SandboxRegistry): string | undefined {
  const owner = ownerOfCredentials(vendor, request, sandboxes.owners);
  if (owner !== undefined) return owner;
  const isIssuedIn = tokenSearch(vendor, request);
  if (isIssuedIn === undefined) return undefined;
  for (const name of sandboxes.owners.ofVendor(vendor.name)) {
    const sandbox = sandboxes.find(name);
    if (sandbox === undefined || sandbox instanceof Promise) continue; // those with credentials do not leave memory
    if (isIssuedIn(sandbox as Sandbox)) return name;
  }
  return undefined;
}

/** The name of the sandbox that a credential of a request belongs to. */
export function ownerOfCredentials(
  { name: vendor, identity }: Vendor,
  request: WireRequest,
  owners: CredentialOwners,
): string | undefined {
  const { credentials = {} } = identity?.shown(request) ?? {};
  for (const name of identity?.own ?? []) {
    const value = credentials[name];
    const owner = value === undefined ? undefined : owners.ownerOf({ vendor, name, value });
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Returns a function that tells if a token of a request was issued in a sandbox; `undefined` if it shows none. */
export function tokenSearch(
  { name, identity }: Vendor,
  request: WireRequest,
): ((sandbox: Sandbox) => boolean) | undefined {
  if (identity === undefined) return undefined;
  const tokens = identity.shown(request).tokens.filter((token) => token !== undefined);
  if (tokens.length === 0) return undefined;
  return (sandbox) => {
    const { tables } = sandbox.partOf(name);
    return tokens.some((token) => identity.isIssued(tables, token));
  };
}
