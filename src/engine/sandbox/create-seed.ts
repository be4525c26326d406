import { Seed } from '../state/seed.ts';
import type { TableSpecs } from '../state/table.ts';
import type { VendorSeed } from '../state/vendor-seed.ts';
import { enginePart } from './settings.ts';

/** A vendor's tables with the records that its sandboxes start from. */
export type SeededVendor = { readonly name: string; readonly tables: TableSpecs; readonly seed: VendorSeed };

/** The one seed of all sandboxes: the tables, records and counters of every vendor, and the engine's own tables. */
export function createSeed(vendors: readonly SeededVendor[]): Seed {
  const counters = vendors.flatMap((vendor) =>
    Object.entries(vendor.seed.counters).map(([name, last]) => ({ name: `${vendor.name}/${name}`, last })),
  );
  const parts = vendors.map(({ name, tables, seed }) => ({ name, specs: tables, rows: seed.rows }));
  return new Seed([enginePart(counters), ...parts]);
}
