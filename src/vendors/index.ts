import type { Vendor } from '../engine/request/vendor.ts';
import { powerOfficeGo } from './poweroffice-go/index.ts';
import { sageIntacct } from './sage-intacct/index.ts';
import { ukgWfm } from './ukg-wfm/index.ts';

/** Every simulated system, in the order in which they are listed. */
export const vendors: readonly Vendor[] = [ukgWfm, sageIntacct, powerOfficeGo];
