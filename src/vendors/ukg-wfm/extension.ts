// What plugins need that add operations to UKG Pro WFM: `paystub/vendors/ukg-wfm`.
// biome-ignore lint/performance/noBarrelFile: it is a face of the package, not a barrel
export { refusal } from './refusals/refusal.ts';
export type { State } from './tables.ts';
export type { Caller, UkgWfm } from './types.ts';
