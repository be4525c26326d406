// The kit that vendors are tested with: `paystub/testing`. docs/plugins.md tells how.
export type { EvidenceProblem } from './evidence/check-requests.ts';
export type { Answer, Client, Send } from './testing/client.ts';
export type { World, WorldOptions } from './testing/world.ts';
// biome-ignore lint/performance/noBarrelFile: it is a face of the package, not a barrel
export { createWorld } from './testing/world.ts';
