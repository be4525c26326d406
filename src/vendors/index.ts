import type { VendorKit } from './kit.ts';
import { powerOfficeGo } from './poweroffice-go/index.ts';
import { sageIntacct } from './sage-intacct/index.ts';
import { ukgWfm } from './ukg-wfm/index.ts';

/** Every simulated system, in the order in which they are listed. */
export const vendors: readonly VendorKit[] = [ukgWfm, sageIntacct, powerOfficeGo];
