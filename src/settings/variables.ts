import type { OtherCredentials, VendorKit } from '../vendors/kit.ts';

type Named = Pick<VendorKit, 'mount' | 'credentials' | 'otherCredentials'>;

/** Returns the names of the variables that a command finds for a vendor: `UKG_BASE_URL`, `UKG_USERNAME`. */
export function variableNames(vendor: Named): readonly string[] {
  return Object.keys(variablesOf(vendor, ''));
}

/** Returns the name of the variable with a vendor's base URL. */
export function baseUrlVariable({ mount }: Pick<VendorKit, 'mount'>): string {
  return variableName(mount, 'base_url');
}

/** Returns the variables that a command finds: base URLs and test credentials. @param url base URL of the server */
export function variablesFor(vendors: readonly Named[], url: string): Readonly<Record<string, string>> {
  return Object.assign({ PAYSTUB_URL: url }, ...vendors.map((vendor) => variablesOf(vendor, url)));
}

function variablesOf(vendor: Named, url: string): Readonly<Record<string, string>> {
  const { mount, credentials, otherCredentials = [] } = vendor;
  const own = { base_url: url + mount, ...credentials };
  const entries = [own, ...otherCredentials.map((caller) => differing(vendor, caller, url))].flatMap(Object.entries);
  return Object.fromEntries(entries.map(([name, value]) => [variableName(mount, name), value]));
}

/** The values in which other credentials differ from the first ones, `read_only_username`. */
function differing({ mount, credentials }: Named, caller: OtherCredentials, url: string): Record<string, string> {
  const values = {
    ...(caller.base === undefined ? {} : { base_url: url + mount + caller.base }),
    ...caller.credentials,
  };
  const own = Object.entries(values).filter(([name, value]) => credentials[name] !== value);
  return Object.fromEntries(own.map(([name, value]) => [`${caller.name}_${name}`, value]));
}

function variableName(mount: string, name: string): string {
  return `${mount.slice(1)}_${name}`.replaceAll('-', '_').toUpperCase();
}
