import { type Evidence, evidences, type Rule } from '../engine/rules/rules.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { VendorKit } from '../vendors/kit.ts';

/**
 * Checks vendors as a whole: what is new among them must be complete, and must not collide with what is there.
 * @param known those that need no check
 * @throws UsageError for the first thing that is wrong
 */
export function requireGoodVendors(vendors: readonly VendorKit[], known: readonly VendorKit[]): void {
  const added = vendors.filter((vendor) => !known.includes(vendor));
  for (const vendor of added) {
    requireParts(vendor);
    requireRoom(
      vendor,
      vendors.filter((present) => present !== vendor),
    );
    requireGoodRules(vendor, known.find(({ name }) => name === vendor.name)?.rules ?? {});
    requireGoodContract(vendor);
  }
  requireUnique(vendors, 'rule', ({ rules }) => Object.keys(rules));
  requireUnique(vendors, 'fault preset', ({ faultPresets }) => faultPresets.map(({ name }) => name));
  requireUnique(vendors, 'provider state', ({ providerStates }) => Object.keys(providerStates?.catalogue ?? {}));
}

const parts = [
  ...['title', 'mount', 'bases', 'rootPrefixes', 'contract', 'handlers', 'gate', 'rules', 'tables', 'seed'],
  ...['records', 'relations', 'counterFields', 'people', 'credentials', 'faultPresets', 'failureCodes'],
  ...['refuse', 'render', 'headers', 'maxBodyBytes', 'maxBodyDepth'],
] as const satisfies readonly (keyof VendorKit)[];

function requireParts(vendor: VendorKit): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor.name))
    throw new UsageError(`a vendor's name is in kebab case, not "${vendor.name}"`);
  const missing = parts.find((part) => vendor[part] === undefined);
  if (missing !== undefined) throw new UsageError(`the vendor ${vendor.name} has no ${missing}`);
  if (!/^\/[A-Za-z0-9._-]+$/.test(vendor.mount))
    throw new UsageError(`the mount of ${vendor.name} is one segment such as /acme, not "${vendor.mount}"`);
}

/** Paths of the server itself. */
const taken = ['/__admin', '/sandbox'];

function requireRoom({ name, mount, rootPrefixes }: VendorKit, others: readonly VendorKit[]): void {
  if (others.some((present) => present.name === name)) throw new UsageError(`there is a vendor ${name} already`);
  const owner = others.find((present) => present.mount.toLowerCase() === mount.toLowerCase())?.name;
  if (owner !== undefined) throw new UsageError(`the mount ${mount} of ${name} is that of ${owner}`);
  if (taken.includes(mount)) throw new UsageError(`the mount ${mount} of ${name} is Paystub's own`);
  const own = rootPrefixes.find((prefix) => taken.some((path) => prefix.startsWith(path)) || prefix === '/');
  if (own !== undefined) throw new UsageError(`the root prefix ${own} of ${name} would take paths of Paystub's own`);
  for (const present of others)
    for (const prefix of rootPrefixes)
      if (present.rootPrefixes.includes(prefix))
        throw new UsageError(`the root prefix ${prefix} of ${name} is that of ${present.name}`);
}

function requireGoodRules({ rules }: VendorKit, known: VendorKit['rules']): void {
  for (const [id, rule] of Object.entries<Rule>(rules)) {
    if (known[id] === rule) continue;
    const wrong = wrongPart(rule);
    if (wrong !== undefined) throw new UsageError(`the rule ${id} ${wrong}`);
  }
}

function wrongPart({ summary, evidence, source, variants, default: inForce }: Partial<Rule>): string | undefined {
  if (!evidences.includes(evidence as Evidence)) return `has no evidence: ${evidences.join(', ')}`;
  if (typeof source !== 'string' || source.trim() === '') return 'has no source';
  if (typeof summary !== 'string' || summary.trim() === '') return 'has no summary';
  if (variants !== undefined && (inForce === undefined || !Object.hasOwn(variants, inForce)))
    return 'has a default that is none of its variants';
  return undefined;
}

function requireGoodContract({ name, contract, handlers, tables, seed }: VendorKit): void {
  const ids = contract.operations.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new UsageError(`the contract of ${name} has two operations ${twice}`);
  const routes = contract.operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`);
  const route = routes.find((each, at) => routes.indexOf(each) !== at);
  if (route !== undefined) throw new UsageError(`the contract of ${name} has ${route} twice`);
  const unknown = Object.keys(handlers).find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`${name} has a handler ${unknown}, and no operation of that name`);
  const noFunction = Object.entries(handlers).find(([, handler]) => typeof handler !== 'function')?.[0];
  if (noFunction !== undefined) throw new UsageError(`the handler ${noFunction} of ${name} is no function`);
  const table = Object.keys(seed.rows).find((each) => !Object.hasOwn(tables, each));
  if (table !== undefined) throw new UsageError(`the seed of ${name} has records of ${table}, which is no table`);
}

function requireUnique(vendors: readonly VendorKit[], kind: string, namesOf: (vendor: VendorKit) => readonly string[]) {
  const owners = new Map<string, string>();
  for (const vendor of vendors) {
    for (const name of namesOf(vendor)) {
      const owner = owners.get(name);
      if (owner !== undefined)
        throw new UsageError(`the ${kind} ${name} of ${vendor.name} is there already, in ${owner}`);
      owners.set(name, vendor.name);
    }
  }
}
