import { definePlugin } from 'paystub/plugin';
import { builtWith } from './acme-notes/generated/built-with.ts';
import { acmeNotesVendor } from './acme-notes/index.ts';

/** What Paystub loads: `paystub serve --plugin .` */
export const plugin = definePlugin({ builtWith, vendors: [acmeNotesVendor] });
