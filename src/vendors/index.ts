import type { VendorKit } from './kit.ts';
import { powerOfficeGo } from './poweroffice-go/index.ts';
import { sageIntacct } from './sage-intacct/index.ts';
import { ukgWfm } from './ukg-wfm/index.ts';

const all = [ukgWfm, sageIntacct, powerOfficeGo];

/** Every simulated system, in the order in which they are listed. */
export const vendors: readonly VendorKit[] = all;

/** The built-in test credentials by vendor. */
export type VendorCredentials = {
  readonly [Kit in (typeof all)[number] as Kit['name']]: { readonly [Name in keyof Kit['credentials']]: string };
};
