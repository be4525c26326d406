import { joinSeeds } from '../engine/state/join-seeds.ts';
import { loadRecordJudge } from '../engine/state/records.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import { type CompanyOptions, generateCompany } from '../people/company.ts';
import type { Company } from '../people/company-types.ts';
import { createFill, fillingsPerTable } from '../people/fill.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** Generated people whose keys are taken by records of a seed. */
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
  return Promise.all(vendors.map((vendor) => withPeople(vendor, company, options.randomSeed)));
}

/**
 * Returns a vendor with a company's people added to its seed.
 * @param randomSeed selects the texts of members that may hold any text
 */
async function withPeople(vendor: VendorKit, company: Company, randomSeed: number): Promise<VendorKit> {
  const fill = await createFill(vendor.people, vendor.records, randomSeed);
  const added = vendor.people.rows(company, vendor.seed, fill);
  await requireValid(vendor, added);
  const seed = joinSeeds(vendor, vendor.seed, added);
  requireFreeKeys(vendor, added, seed);
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

function requireFreeKeys({ name, people, seed: before }: VendorKit, added: VendorSeed, { rows }: VendorSeed): void {
  for (const [table, more] of Object.entries(added.rows)) {
    if (people.replaces.includes(table)) continue;
    if (rows[table]?.length === (before.rows[table]?.length ?? 0) + more.length) continue;
    throw new PeopleError(`${name}/${table} has records with keys of generated people; give them keys below 100001`);
  }
}
