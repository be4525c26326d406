import type { VendorSeed } from 'paystub/plugin';

export const seed: VendorSeed = { rows: { note: [{ id: 1, text: 'Good morning' }] }, counters: { note: 1 } };
