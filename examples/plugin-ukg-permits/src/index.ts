import { definePlugin } from 'paystub/plugin';
import { permits } from './ukg-wfm/extension.ts';
import { builtWith } from './ukg-wfm/generated/built-with.ts';

/** What Paystub loads: `paystub serve --plugin .` */
export const plugin = definePlugin({ builtWith, extensions: [permits] });
