import { listCredentials } from '../../engine/sandbox/own-credentials.ts';
import type { OwnCredentials } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { Problem } from '../problem.ts';
import type { ServerFacts } from './call.ts';

/**
 * Returns the credentials of a sandbox with those of some vendors replaced.
 * @throws Problem for a name that the vendor has not, and for a credential that is built in or another sandbox's
 */
export function changedCredentials(
  facts: ServerFacts,
  sandbox: string,
  current: OwnCredentials,
  change: OwnCredentials,
): OwnCredentials {
  for (const { vendor: name, name: credential, value } of listCredentials(change)) {
    const vendor = facts.vendors.find((each) => each.name === name);
    requireName(vendor, name, credential);
    if (vendor !== undefined && isBuiltIn(vendor, credential, value))
      throw taken(`The ${credential} ${value} of ${name} is a built-in one, which every sandbox has.`);
    const owner = facts.sandboxes.owners.ownerOf({ vendor: name, name: credential, value });
    if (owner !== undefined && owner !== sandbox)
      throw taken(`The ${credential} ${value} of ${name} belongs to the sandbox ${owner}.`);
  }
  const all = Object.entries({ ...current, ...change }).filter(([, values]) => Object.keys(values).length > 0);
  return Object.fromEntries(all.map(([name, values]) => [name, asKept(facts, name, values)]));
}

function asKept({ vendors }: ServerFacts, vendorName: string, values: OwnCredentials[string]): OwnCredentials[string] {
  if (vendors.find(({ name }) => name === vendorName)?.identity?.ignoreCase !== true) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toLowerCase()]));
}

/** All that a client of a sandbox needs: its own credentials, and the built-in ones that go with them. */
export function wholeCredentials(vendors: readonly VendorKit[], own: OwnCredentials): OwnCredentials {
  return Object.fromEntries(
    vendors.flatMap(({ name, credentials }) =>
      own[name] === undefined ? [] : [[name, { ...credentials, ...own[name] }] as const],
    ),
  );
}

function requireName(vendor: VendorKit | undefined, vendorName: string, credential: string): void {
  const allowed = vendor?.identity?.own ?? [];
  if (allowed.includes(credential)) return;
  const detail = `A sandbox has no ${credential} of ${vendorName} of its own.`;
  throw new Problem(400, { title: 'No such credential', detail, allowed });
}

function isBuiltIn({ credentials, otherCredentials = [] }: VendorKit, name: string, value: string): boolean {
  const all = [credentials, ...otherCredentials.map((caller) => caller.credentials)];
  return all.some((each) => each[name]?.toLowerCase() === value.toLowerCase());
}

function taken(detail: string): Problem {
  return new Problem(409, { title: 'Credential taken', detail });
}
