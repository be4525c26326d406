import type { VendorKit } from '../vendors/kit.ts';

type Named = Pick<VendorKit, 'mount' | 'credentials'>;

/** Returns the names of the variables that a command finds for a vendor: `UKG_BASE_URL`, `UKG_USERNAME`. */
export function variableNames({ mount, credentials }: Named): readonly string[] {
  return ['base_url', ...Object.keys(credentials)].map((name) => variableName(mount, name));
}

/** Returns the name of the variable with a vendor's base URL. */
export function baseUrlVariable({ mount }: Pick<VendorKit, 'mount'>): string {
  return variableName(mount, 'base_url');
}

/** Returns the variables that a command finds: base URLs and test credentials. @param url base URL of the server */
export function variablesFor(vendors: readonly Named[], url: string): Readonly<Record<string, string>> {
  const entries = vendors.flatMap(({ mount, credentials }) =>
    Object.entries({ base_url: url + mount, ...credentials }).map(([name, value]) => [
      variableName(mount, name),
      value,
    ]),
  );
  return { PAYSTUB_URL: url, ...Object.fromEntries(entries) };
}

function variableName(mount: string, name: string): string {
  return `${mount.slice(1)}_${name}`.toUpperCase();
}
