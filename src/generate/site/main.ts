import { fileURLToPath } from 'node:url';
import { contract } from '../../server/control/generated/contract.ts';
import { vendors } from '../../vendors/index.ts';
import { Assets } from '../package/assets.ts';
import { buildSite } from './build.ts';
import type { ApiDocument } from './reference.ts';

// `npm run site [-- DIR]` makes the documentation as a folder that any web server can serve: its first page is
// DIR/docs/index.html. A Paystub serves the same pages at /__admin/docs/.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [folder = `${root}dist/site`] = process.argv.slice(2);
const sources = { vendors, control: (await contract.document()) as ApiDocument, isServed: false };
await buildSite(root, `${folder}/docs`, new Assets(`${folder}/ui/assets`), sources);
process.stdout.write(`${folder}/docs/index.html\n`);
