// What plugins need that add operations to Sage Intacct: `paystub/vendors/sage-intacct`.
// biome-ignore lint/performance/noBarrelFile: it is a face of the package, not a barrel
export { refusal } from './refusals/refusal.ts';
export type { State } from './tables.ts';
export type { Caller, SageIntacct } from './types.ts';
