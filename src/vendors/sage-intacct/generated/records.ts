// Made from src/vendors/sage-intacct/tables.ts by npm run generate. Not edited by hand.
import type { Validator } from '../../../engine/http/contract.ts';
import type { Records } from '../../../engine/state/records.ts';

export const records: Records = {
  validators: async () => (await import('./record-validators.js')).default as Record<string, Validator>,
  schemas: async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./record-schemas.json', import.meta.url), 'utf8'));
  },
};
