import type { VendorKit } from '../vendors/kit.ts';
import { addOwnData, type DataError, type ReadingOptions } from './add-own-data.ts';
import { readJsonText } from './json-text.ts';
import { SeedFileError } from './seed-file-error.ts';
import type { SeedText } from './seed-text.ts';

/** A seed file that was read. */
export type SeedFile = SeedText & { readonly name: string };

/**
 * Reads a seed file. JSON is read as such, as that takes a tenth of the time and memory of YAML.
 * @param name the file's name in messages
 * @throws SeedFileError for a text that is neither YAML nor JSON
 */
export async function readSeedFile(text: string, name: string): Promise<SeedFile> {
  const reading = readJsonText(text) ?? (await import('./yaml-text.ts')).readYamlText(text);
  if ('errors' in reading) throw new SeedFileError(name, reading.errors);
  return { ...reading, name };
}

/**
 * Adds the records of a seed file to the vendors' seeds, all of them or none.
 * @param options `now` is the creation time of records that do not have one
 * @throws SeedFileError with file, line and text of every error
 */
export async function addSeedFile(
  { name, content, linesOf }: SeedFile,
  vendors: readonly VendorKit[],
  options: ReadingOptions,
): Promise<readonly VendorKit[]> {
  const { vendors: seeded, errors } = await addOwnData(content, vendors, options);
  if (errors.length === 0) return seeded;
  const lines = linesOf(errors.map(({ path }) => path));
  throw new SeedFileError(
    name,
    errors.map((error, i) => ({ line: lines[i] ?? 1, text: inTable(error) })),
  );
}

function inTable({ path: [vendor, table], message }: DataError): string {
  return vendor === undefined || table === undefined ? message : `${vendor}/${table}: ${message}`;
}
