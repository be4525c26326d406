import { joinSeeds } from '../engine/state/join-seeds.ts';
import { loadRecordJudge } from '../engine/state/records.ts';
import { findSharedKeys } from '../engine/state/unique-keys.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import { type CompanyOptions, generateCompany } from '../people/company.ts';
import type { Company } from '../people/company-types.ts';
import { expectCompany } from '../people/expected.ts';
import { createFill, fillingsPerTable } from '../people/fill.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** People whose keys or numbers are taken by records of a seed. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
}

/**
 * Generates a company and adds its people to the vendors' seeds.
 * @throws PeopleError if a seed has records with the people's keys
 */
export async function addCompany(
  vendors: readonly VendorKit[],
  options: CompanyOptions,
): Promise<readonly VendorKit[]> {
  const company = generateCompany(options);
  const key = expectCompany(options, vendors);
  return Promise.all(
    vendors.map(async (vendor) => ({ ...(await withPeople(vendor, company, options)), company: key })),
  );
}

/** Returns a vendor with a company's people added to its seed. */
async function withPeople(
  vendor: VendorKit,
  company: Company,
  { people, randomSeed }: CompanyOptions,
): Promise<VendorKit> {
  const fill = await createFill(vendor.people, vendor.records, randomSeed);
  const added = vendor.people.rows(company, vendor.seed, fill);
  await requireValid(vendor, added);
  const seed = joinSeeds(vendor, vendor.seed, added);
  const isListed = typeof people !== 'number';
  requireFreeKeys(vendor, added, seed, isListed ? 'listed people' : 'generated people; give them keys below 100001');
  if (isListed) requireOwnValues(vendor, added, seed);
  return { ...vendor, seed };
}

// The first records hold every generated text, so it is enough to check those.
async function requireValid({ name, records }: VendorKit, { rows }: VendorSeed): Promise<void> {
  const judge = await loadRecordJudge(records);
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all.slice(0, fillingsPerTable)) {
      const [error] = judge.errors(table, row);
      if (error !== undefined) throw new Error(`${name}/${table}: a generated record is wrong: ${error.message}`);
    }
  }
}

function requireFreeKeys(
  { name, people, seed: before }: VendorKit,
  added: VendorSeed,
  { rows }: VendorSeed,
  whose: string,
): void {
  for (const [table, more] of Object.entries(added.rows)) {
    if (people.replaces.includes(table)) continue;
    if (rows[table]?.length === (before.rows[table]?.length ?? 0) + more.length) continue;
    throw new PeopleError(`${name}/${table} has records with keys of ${whose}`);
  }
}

/** Requires that no person has a value, such as a number, that the vendor gives to one record alone. */
function requireOwnValues({ name, uniqueKeys = {} }: VendorKit, added: VendorSeed, { rows }: VendorSeed): void {
  for (const table of Object.keys(added.rows)) {
    const [shared] = findSharedKeys(uniqueKeys[table] ?? [], rows[table] ?? []);
    if (shared === undefined) continue;
    const member = shared.pointer.slice(1).replaceAll('/', '.');
    throw new PeopleError(`${name}/${table}: two records have the ${member} ${String(shared.value)}`);
  }
}
