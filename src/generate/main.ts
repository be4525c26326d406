import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { readSpec } from './read-spec.ts';
import { generateRecords } from './records.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const specs = readdirSync(`${root}specs`).sort();

const usage = `npm run generate [-- [--check] [spec…]]

Makes the generated folders from specs/: types, operations, validators, the bundled document. From the tables.ts of the
vendors: what checks records. Without a spec named, also the catalogue of provider states.
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
for (const name of positionals.length > 0 ? positionals : specs) {
  const document = readSpec(`${root}specs/${name}`);
  const vendor = `src/vendors/${name}`;
  const isVendor = existsSync(root + vendor);
  const folder = `${isVendor ? vendor : 'src/server/control'}/generated`;
  await bring(folder, await generate(document, `specs/${name}/`));
  // The types of the tables lean on those that were just made.
  if (isVendor) await bring(folder, await generateRecords(document, vendor, root));
}
if (positionals.length === 0) {
  // Provider states are declared in the code of the vendors, which needs what was just made.
  const { generateStates } = await import('../pact/generate-states.ts');
  await bring('src/pact/generated', generateStates());
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
