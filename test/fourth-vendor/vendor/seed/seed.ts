import type { VendorSeed } from '../../../engine/state/vendor-seed.ts';

export const seed: VendorSeed = { rows: { note: [{ id: 1, text: 'Good morning' }] }, counters: { note: 1 } };
