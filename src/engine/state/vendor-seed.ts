import type { Row } from './table.ts';

/** The records that a vendor's sandboxes start from. */
export type VendorSeed = {
  /** Records by table. */
  readonly rows: { readonly [table: string]: readonly Row[] };
  /** Counters of `call.sequence` by name: the last number that was drawn. */
  readonly counters: { readonly [name: string]: number };
};
