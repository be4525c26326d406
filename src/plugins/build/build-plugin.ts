import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataErrors } from '../../generate/contract/data-errors.ts';
import type { Document } from '../../generate/contract/document.ts';
import { evidenceErrors } from '../../generate/contract/evidence-errors.ts';
import { generate } from '../../generate/contract/generate.ts';
import { inPlugin } from '../../generate/contract/place.ts';
import { readSpec } from '../../generate/contract/read-spec.ts';
import { generateRecords } from '../../generate/records/records.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { readManifest } from '../find-plugin.ts';
import { compile, ownTypes } from './compile.ts';
import { contractErrors } from './contract-errors.ts';

/**
 * Makes the `generated/` folders of a plugin from its `specs/`, checks its types and compiles it to `dist/`.
 * @param folder of the plugin
 * @param version of Paystub
 * @returns the names of its specs
 * @throws UsageError with a line for each thing that is wrong
 */
export async function buildPlugin(folder: string, version: string): Promise<readonly string[]> {
  readManifest(folder);
  const specs = join(folder, 'specs');
  const names = existsSync(specs)
    ? readdirSync(specs).filter((name) => existsSync(join(specs, name, 'openapi.yaml')))
    : [];
  if (names.length === 0) throw new UsageError(`${specs} has no <vendor>/openapi.yaml`);
  for (const name of names) await generateFor(folder, name, version);
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  await compile(folder, names);
  return names;
}

async function generateFor(folder: string, name: string, version: string): Promise<void> {
  const document = await readGoodSpec(folder, name);
  const generated = join(folder, 'src', name, 'generated');
  await mkdir(generated, { recursive: true });
  const write = async (files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) await writeFile(join(generated, file), text);
  };
  await write({
    ...(await generate(document, `specs/${name}/`, inPlugin)),
    'built-with.ts': `${inPlugin.banner(`specs/${name}/`)}export const builtWith = '${version}';\n`,
  });
  // The types of the tables lean on those that were just made.
  if (existsSync(join(folder, 'src', name, 'tables.ts')))
    await write(await orUsageError(generateRecords(document, `src/${name}`, `${folder}/`, inPlugin, ownTypes())));
}

async function readGoodSpec(folder: string, name: string): Promise<Document> {
  const file = join(folder, 'specs', name, 'openapi.yaml');
  const broken = await contractErrors(file);
  if (broken.length > 0) throw new UsageError(broken.map((error) => `specs/${name}: ${error}`).join('\n'));
  const document = await orUsageError((async () => readSpec(join(folder, 'specs', name)))());
  const errors = [...evidenceErrors(document), ...dataErrors(document)];
  if (errors.length > 0) throw new UsageError(errors.map((error) => `specs/${name}: ${error}`).join('\n'));
  return document;
}

function orUsageError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof Error ? new UsageError(error.message) : error;
  });
}
