import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { behaviourOf } from '../changes/digest.ts';
import { version } from '../settings/version.ts';
import { vendors } from '../vendors/index.ts';

// `npm run release` notes the behaviour of the version in package.json, which later ones are compared with. From then on
// a test refuses a rule or a contract that differs and has no entry in docs/CHANGELOG.md. What was released is never noted
// anew: it would hide what changed since.

const file = fileURLToPath(new URL(`../../docs/releases/${version()}.json`, import.meta.url));
if (existsSync(file)) {
  process.stderr.write(`docs/releases/${version()}.json is there: raise the version with npm version first\n`);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(await behaviourOf(vendors, version()), undefined, 1)}\n`);
process.stdout.write(`docs/releases/${version()}.json\n`);
