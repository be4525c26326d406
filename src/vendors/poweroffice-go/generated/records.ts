// Made from src/vendors/poweroffice-go/tables.ts by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Records } from '../../../engine/state/records.ts';

const require = createRequire(import.meta.url);

export const records: Records = {
  digest: '2172adb1d8d183d0',
  validators: () => require('./record-validators.js').default,
  schemas: async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./record-schemas.json', import.meta.url), 'utf8'));
  },
};
