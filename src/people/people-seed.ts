import { joinSeeds } from '../engine/join-seeds.ts';
import type { Company } from '../engine/people.ts';
import type { Vendor, VendorSeed } from '../engine/vendor.ts';
import { createFill, variety } from './fill.ts';

/**
 * A vendor whose seed has a company's people beside what it has.
 * @param randomSeed chooses the texts of members that hold any text
 */
export async function withPeople(vendor: Vendor, company: Company, randomSeed: number): Promise<Vendor> {
  const fill = await createFill(vendor.people, vendor.records, randomSeed);
  const added = vendor.people.rows(company, vendor.seed, fill);
  await judge(vendor, added);
  return { ...vendor, seed: joinSeeds(vendor, vendor.seed, added) };
}

// The first records have every text that there is.
async function judge({ name, records }: Vendor, { rows }: VendorSeed): Promise<void> {
  const validators = await records.validators();
  for (const [table, all] of Object.entries(rows)) {
    const validator = validators[table];
    for (const row of all.slice(0, variety)) {
      if (validator?.(row) === true) continue;
      throw new Error(`${name}/${table}: a generated record is wrong: ${JSON.stringify(validator?.errors?.[0])}`);
    }
  }
}
