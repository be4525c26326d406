import type { VendorPeople } from '../people/company-types.ts';

/** The people of a vendor that knows none: a generated company adds nothing to its tables. */
export const noPeople: VendorPeople = { free: {}, replaces: [], rows: () => ({ rows: {}, counters: {} }) };
