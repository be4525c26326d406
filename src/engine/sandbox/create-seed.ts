import type { Records } from '../state/records.ts';
import { Seed } from '../state/seed.ts';
import type { TableSpecs } from '../state/table.ts';
import type { VendorSeed } from '../state/vendor-seed.ts';
import { enginePart } from './settings.ts';

/** A vendor's tables with the records that its sandboxes start from. */
export type SeededVendor = {
  readonly name: string;
  readonly tables: TableSpecs;
  readonly seed: VendorSeed;
  /** Validates the rows that are written; without it they are not judged. */
  readonly records?: Pick<Records, 'validators' | 'digest'>;
};

/** The one seed of all sandboxes: the tables, records and counters of every vendor, and the engine's own tables. */
export function createSeed(vendors: readonly SeededVendor[]): Seed {
  const counters = vendors.flatMap((vendor) =>
    Object.entries(vendor.seed.counters).map(([name, last]) => ({ name: `${vendor.name}/${name}`, last })),
  );
  const parts = vendors.map(({ name, tables, seed, records }) => ({
    ...{ name, specs: tables, rows: seed.rows },
    validators: records?.validators,
    digest: records?.digest,
  }));
  return new Seed([enginePart(counters), ...parts]);
}
