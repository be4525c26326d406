// Made from src/vendors/ukg-wfm/tables.ts by npm run generate. Not edited by hand.
import { createRequire } from 'node:module';
import type { Records } from '../../../engine/state/records.ts';

const require = createRequire(import.meta.url);

export const records: Records = {
  digest: '829cae1112ff9ec3',
  validators: () => require('./record-validators.js').default,
  schemas: async () => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL('./record-schemas.json', import.meta.url), 'utf8'));
  },
};
