import { joinSeeds } from '../engine/state/join-seeds.ts';
import { loadRecordJudge } from '../engine/state/records.ts';
import type { VendorSeed } from '../engine/state/vendor-seed.ts';
import { type CompanyOptions, generateCompany } from '../people/company.ts';
import type { Company } from '../people/company-types.ts';
import { createFill, variety } from '../people/fill.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** The people have no place in a vendor's seed. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
}

/** Generates a company and takes its people over into the vendors' seeds. @throws PeopleError */
export async function takeCompany(
  vendors: readonly VendorKit[],
  options: CompanyOptions,
): Promise<readonly VendorKit[]> {
  const company = generateCompany(options);
  return Promise.all(vendors.map((vendor) => withPeople(vendor, company, options.randomSeed)));
}

/**
 * A vendor whose seed has a company's people beside what it has.
 * @param randomSeed chooses the texts of members that hold any text
 * @throws PeopleError where the seed has records with the people's keys, or lacks what their records name
 */
async function withPeople(vendor: VendorKit, company: Company, randomSeed: number): Promise<VendorKit> {
  const fill = await createFill(vendor.people, vendor.records, randomSeed);
  const added = vendor.people.rows(company, vendor.seed, fill);
  await demandGood(vendor, added);
  const seed = joinSeeds(vendor, vendor.seed, added);
  demandRoom(vendor, added, seed);
  return { ...vendor, seed };
}

// The first records have every text that there is.
async function demandGood({ name, records }: VendorKit, { rows }: VendorSeed): Promise<void> {
  const judge = await loadRecordJudge(records);
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all.slice(0, variety)) {
      const [fault] = judge.errors(table, row);
      if (fault !== undefined) throw new Error(`${name}/${table}: a generated record is wrong: ${fault.message}`);
    }
  }
}

function demandRoom({ name, people, seed: before }: VendorKit, added: VendorSeed, { rows }: VendorSeed): void {
  for (const [table, more] of Object.entries(added.rows)) {
    if (people.replaces.includes(table)) continue;
    if (rows[table]?.length === (before.rows[table]?.length ?? 0) + more.length) continue;
    throw new PeopleError(`${name}/${table} has records with keys of generated people; give them keys below 100001`);
  }
}
