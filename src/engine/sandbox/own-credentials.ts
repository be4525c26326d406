import type { World, WorldOverlay } from '../state/world.ts';
import type { OwnCredentials, Setting } from './settings.ts';

/** Puts a sandbox's credentials into its world, whatever was there: those of a copy are the other sandbox's. */
export function keepCredentials(world: World, credentials: OwnCredentials): void {
  const table = world.table('paystub/setting');
  if (Object.keys(credentials).length > 0) table.put({ name: 'credentials', value: credentials } satisfies Setting);
  else if (table.get('credentials') !== undefined) table.delete('credentials');
}

/** A copy of a world as a sandbox takes it: with the sandbox's own credentials in place of those of the copy. */
export function withCredentials(copy: WorldOverlay, credentials: OwnCredentials): WorldOverlay {
  const settings = new Map(copy.get('paystub/setting'));
  if (Object.keys(credentials).length === 0) settings.delete('credentials');
  else settings.set('credentials', { name: 'credentials', value: credentials } satisfies Setting);
  return new Map(copy).set('paystub/setting', settings);
}

/** A credential and the sandbox that it belongs to. */
export type OwnedCredential = { readonly vendor: string; readonly name: string; readonly value: string };

/** The sandboxes that credentials belong to. Texts that differ in case alone are the same credential. */
export class CredentialOwners {
  readonly #owners = new Map<string, string>();
  readonly #byVendor = new Map<string, Set<string>>();

  /** True if no sandbox has credentials of its own, which is the common case. */
  get isEmpty(): boolean {
    return this.#owners.size === 0;
  }

  /** The name of the sandbox that a credential belongs to. */
  ownerOf({ vendor, name, value }: OwnedCredential): string | undefined {
    return this.#owners.get(idOf(vendor, name, value));
  }

  /** Names of the sandboxes that have credentials for a vendor. */
  ofVendor(vendor: string): Iterable<string> {
    return this.#byVendor.get(vendor) ?? [];
  }

  /** Names of the sandboxes that have credentials. */
  names(): ReadonlySet<string> {
    return new Set(this.#owners.values());
  }

  /** Replaces the credentials of a sandbox. */
  set(sandbox: string, credentials: OwnCredentials): void {
    for (const [id, owner] of this.#owners) if (owner === sandbox) this.#owners.delete(id);
    for (const owners of this.#byVendor.values()) owners.delete(sandbox);
    for (const { vendor, name, value } of listCredentials(credentials)) {
      this.#owners.set(idOf(vendor, name, value), sandbox);
      const owners = this.#byVendor.get(vendor) ?? new Set();
      this.#byVendor.set(vendor, owners.add(sandbox));
    }
  }
}

/** The credentials one by one. */
export function listCredentials(credentials: OwnCredentials): readonly OwnedCredential[] {
  return Object.entries(credentials).flatMap(([vendor, values]) =>
    Object.entries(values).map(([name, value]) => ({ vendor, name, value })),
  );
}

function idOf(vendor: string, name: string, value: string): string {
  return JSON.stringify([vendor, name, value.toLowerCase()]);
}
