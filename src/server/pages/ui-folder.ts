import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { VendorKit } from '../../vendors/kit.ts';

/** The parts of the product that the pages of the documentation describe, in a checkout. */
export type UiSources = { readonly vendors: readonly VendorKit[]; readonly control: unknown };

/** File names of the dashboard's parts. */
export type UiFiles = Readonly<Record<'ui' | 'style' | 'icon' | 'docs' | 'swagger' | 'swaggerStyle', string>>;

/** A built dashboard: its folder, and what is in it. */
export type BuiltUi = { readonly folder: string; readonly files: UiFiles };

const source = new URL('../../ui/', import.meta.url);
/** The program that builds it. No bundler may follow this: it and what it needs are in a checkout alone. */
const builder = new URL('../generate/package/ui.ts', source);

/**
 * Finds the dashboard, beside the program in a package. In a checkout it is built when it is first asked for, and again
 * when a source has changed; what was built is kept below node_modules.
 */
export async function findUi(sources: () => Promise<UiSources>): Promise<BuiltUi> {
  const beside = fileURLToPath(source);
  if (existsSync(`${beside}files.json`)) return readUi(beside);
  const root = fileURLToPath(new URL('../../', source));
  const cache = `${root}node_modules/.cache/paystub-ui-${digestOf(beside, root)}`;
  if (!existsSync(`${cache}/files.json`)) await buildInto(root, cache, await sources());
  return readUi(`${cache}/`);
}

/** The files that the pages of the documentation tell of, and those that make them. */
const described = [
  'README.md',
  '{docs,scenarios,examples}/**/*.md',
  'specs/paystub/**/*.yaml',
  'src/vendors/*/{rules,refusals}/**/*.ts',
  'src/cli/options/server-options.ts',
  'src/generate/{site,package}/*.ts',
];

function readUi(folder: string): BuiltUi {
  return { folder, files: JSON.parse(readFileSync(`${folder}files.json`, 'utf8')) };
}

function digestOf(folder: string, root: string): string {
  const hash = createHash('sha256');
  const files = globSync('**/*.{ts,tsx,css,svg}', { cwd: folder }).sort();
  for (const file of files) hash.update(file).update(readFileSync(folder + file));
  for (const file of [builder, `${root}package-lock.json`]) hash.update(readFileSync(file));
  for (const file of globSync(described, { cwd: root }).sort()) hash.update(file).update(readFileSync(root + file));
  return hash.digest('hex').slice(0, 16);
}

/** Builds in a folder of its own, and then gives it its name: two servers may build at once. */
async function buildInto(root: string, folder: string, sources: UiSources): Promise<void> {
  await mkdir(`${root}node_modules/.cache`, { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  const { buildUi } = await import(builder.href);
  await buildUi(root, making, sources);
  await rename(making, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
