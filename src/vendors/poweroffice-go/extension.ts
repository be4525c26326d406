// What plugins need that add operations to PowerOffice Go: `paystub/vendors/poweroffice-go`.
// biome-ignore lint/performance/noBarrelFile: it is a face of the package, not a barrel
export { refusal } from './refusals/refusal.ts';
export type { State } from './tables.ts';
export type { Caller, PowerOffice } from './types.ts';
