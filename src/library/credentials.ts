import type { VendorCredentials } from '../vendors/index.ts';

/** The built-in test credentials of each vendor, by the vendor's name. They open nothing but a stub. */
export type Credentials = VendorCredentials;
