import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataErrors } from './contract/data-errors.ts';
import { evidenceErrors } from './contract/evidence-errors.ts';
import { generate } from './contract/generate.ts';
import { readSpec } from './contract/read-spec.ts';
import { withVendorNames } from './contract/vendor-names.ts';
import { generateRecords } from './records/records.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isVendor = (name: string) => existsSync(`${root}src/vendors/${name}`);
/** The vendors' specs come first: the control API names the vendors, whose code needs what is made from them. */
const specs = readdirSync(`${root}specs`).toSorted((a, b) => Number(isVendor(b)) - Number(isVendor(a)));

const usage = `npm run generate [-- [--check] [spec…]]

Makes the generated folders from specs/: types, schemas, operations, validators, the whole document. From the tables.ts
of the vendors: what checks records. Without a spec named, also the catalogue of provider states and the library's types.
Refuses an operation of a vendor that does not say its x-paystub-evidence and x-paystub-source, and a text or a number
that does not say its x-paystub-data.
  --check   write nothing; name what is out of date and exit 1
  spec      ${specs.join(', ')}; all of them if none is named`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const unknown = positionals.filter((name) => !specs.includes(name));
if (values.help === true || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `No spec ${unknown.join(', ')}.\n${usage}\n` : `${usage}\n`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

let stale = 0;
for (const name of specs) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  await (isVendor(name) ? bringVendor(name) : bringControl(name));
}
if (positionals.length === 0) {
  // Provider states are declared in the code of the vendors, which needs what was just made.
  const { generateStates } = await import('../pact/generate-states.ts');
  await bring('src/pact/generated', generateStates());
  const { vendors } = await import('../vendors/index.ts');
  const { generateVendorTypes } = await import('./library/vendor-types.ts');
  await bring('src/library/generated', await generateVendorTypes(vendors));
}

async function bringVendor(name: string): Promise<void> {
  const document = readSpec(`${root}specs/${name}`);
  const errors = [...evidenceErrors(document), ...dataErrors(document)];
  if (errors.length > 0) {
    process.stderr.write(errors.map((error) => `specs/${name}: ${error}\n`).join(''));
    process.exit(1);
  }
  const folder = `src/vendors/${name}`;
  await bring(`${folder}/generated`, await generate(document, `specs/${name}/`));
  // The types of the tables lean on those that were just made.
  await bring(`${folder}/generated`, await generateRecords(document, folder, root));
}

async function bringControl(name: string): Promise<void> {
  const { vendors } = await import('../vendors/index.ts');
  const names = vendors.map((vendor) => vendor.name);
  const document = withVendorNames(readSpec(`${root}specs/${name}`), names);
  const { 'data-classes.json': _, ...files } = await generate(document, `specs/${name}/`); // nobody records it
  await bring('src/server/control/generated', files);
}

async function bring(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = `${folder}/${file}`;
    if ((await readFile(root + path, 'utf8').catch(() => undefined)) === text) continue;
    stale += 1;
    if (values.check === true) {
      process.stderr.write(`${path} is out of date: run npm run generate\n`);
    } else {
      await mkdir(root + folder, { recursive: true });
      await writeFile(root + path, text);
      process.stdout.write(`${path}\n`);
    }
  }
}
if (values.check === true && stale > 0) process.exit(1);
