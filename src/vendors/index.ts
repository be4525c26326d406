import type { Vendor } from '../engine/vendor.ts';

/** Every simulated system, in the order in which they are listed. */
export const vendors: readonly Vendor[] = [];
