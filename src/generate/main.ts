import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { generateRecords } from './records.ts';

const usage = `npm run generate [-- [--check] [spec…]]

Makes the generated folders from specs/: types, operations, validators, the bundled document. From the tables.ts of the
vendors: what checks records. Without a spec named, also the catalogue of provider states.
  --check   write nothing; name what is out of date and exit 1
  spec      ukg-wfm, sage-intacct, poweroffice-go or paystub; all of them if none is named`;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where each document's generated files go. */
const targets: Readonly<Record<string, string>> = {
  'ukg-wfm': 'src/vendors/ukg-wfm/generated',
  'sage-intacct': 'src/vendors/sage-intacct/generated',
  'poweroffice-go': 'src/vendors/poweroffice-go/generated',
  paystub: 'src/server/control/generated',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const unknown = positionals.filter((name) => targets[name] === undefined);
if (values.help === true || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `No spec ${unknown.join(', ')}.\n${usage}\n` : `${usage}\n`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

let stale = 0;
for (const [name, folder] of Object.entries(targets)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const yaml = await readFile(`${root}specs/${name}.yaml`, 'utf8');
  await bring(folder, await generate(yaml, `specs/${name}.yaml`));
  // The types of the tables lean on those that were just made.
  if (folder.startsWith('src/vendors/')) await bring(folder, await generateRecords(yaml, `src/vendors/${name}`, root));
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
