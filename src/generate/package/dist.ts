import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, cp, glob, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { stringify } from 'yaml';
import { behaviourOf } from '../../changes/digest.ts';
import { serverOptions } from '../../cli/options/server-options.ts';
import { contract } from '../../server/control/generated/contract.ts';
import { vendors } from '../../vendors/index.ts';
import { readSpec } from '../contract/read-spec.ts';
import { servedDocument } from '../contract/served-document.ts';
import { withVendorNames } from '../contract/vendor-names.ts';
import { configSchema } from '../schemas/config-schema.ts';
import { scenarioSchema } from '../schemas/scenario-schema.ts';
import { seedSchema } from '../schemas/seed-schema.ts';
import type { ApiDocument } from '../site/reference.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { bundle } from './bundle.ts';
import { commonJsFace } from './commonjs.ts';
import { licences } from './licences.ts';
import { readPackage } from './package-manifest.ts';
import { buildUi } from './ui.ts';

// Makes dist/ (or the folder of the first argument) as the package ships it: the bundle of src/, its types, JSON files,
// licences, bill of materials, the schemas of its users' files, and each contract as one file.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [folder = `${root}dist`] = process.argv.slice(2);

const vendorFaces = vendors.map(({ name }) => `vendors/${name}/extension`);
const faces = ['index', 'plugin', 'testing', ...vendorFaces, 'helpers/vitest', 'helpers/node-test'];

await rm(folder, { recursive: true, force: true });
await declare();
await buildUi(root, `${folder}/ui`, { vendors, control: (await contract.document()) as ApiDocument });
const inPages = ['preact', 'swagger-ui-dist', 'minisearch'].map((name) => `${root}node_modules/${name}`);
const packages = [...(await bundle(root, folder)), ...inPages].map(readPackage);
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, licences(packages));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
await writeFile(`${folder}/sbom.cdx.json`, `${JSON.stringify(billOfMaterials(version, packages), undefined, 2)}\n`);
for await (const file of glob(['cli/bin.js', 'helpers/*.{cjs,d.cts}', '**/generated/*.json'], { cwd: `${root}src` }))
  await cp(`${root}src/${file}`, `${folder}/${file}`);
for (const file of ['index', 'helpers/node-test']) {
  const { code, types } = commonJsFace(basename(file), await import(`${folder}/${file}.js`));
  await writeFile(`${folder}/${file}.cjs`, code);
  await writeFile(`${folder}/${file}.d.cts`, types);
}
await mkdir(`${folder}/schemas`);
const schemas = { seed: await seedSchema(vendors), config: configSchema(serverOptions), scenario: scenarioSchema };
for (const [name, schema] of Object.entries(schemas))
  await writeFile(`${folder}/schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
await mkdir(`${folder}/specs`);
const vendorNames = vendors.map(({ name }) => name);
for (const name of readdirSync(`${root}specs`)) {
  const document = servedDocument(withVendorNames(readSpec(`${root}specs/${name}`), vendorNames));
  await writeFile(`${folder}/specs/${name}.yaml`, stringify(document, { lineWidth: 0 }));
}
await writeFile(`${folder}/behaviour.json`, `${JSON.stringify(await behaviourOf(vendors, version))}\n`);
await cp(`${root}docs/releases`, `${folder}/releases`, { recursive: true });
await chmod(`${folder}/cli/bin.js`, 0o755);

/** Writes the type declarations of the library and of the modules that they import. */
async function declare(): Promise<void> {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  // Types are checked by `npm run check`.
  const compile = [compiler, '-p', `${root}src/tsconfig.build.json`, '--noCheck', '--outDir', folder];
  const { status } = spawnSync(process.execPath, compile, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const resolution = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] };
  const program = ts.createProgram(
    faces.map((face) => `${folder}/${face}.d.ts`),
    resolution,
  );
  for await (const file of glob('**/*.d.ts', { cwd: folder }))
    if (program.getSourceFile(`${folder}/${file}`) === undefined) await rm(`${folder}/${file}`);
}
