import type { VendorPeople } from '../../../people/company-types.ts';

/** Notes know no people. */
export const people: VendorPeople = { free: {}, replaces: [], rows: () => ({ rows: {}, counters: {} }) };
