import { resolve } from 'node:path';
import { nodeCrypto } from '../engine/built-ins.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { fileErrorText } from './file-error-text.ts';
import { UsageError } from './usage-error.ts';
import { wholeNumber } from './whole-number.ts';

/** The numbers of people that a company may have, and the numbers that select one. */
export const peopleRange = [1, 1_000_000] as const;
export const randomSeedRange = [0, 2 ** 31 - 1] as const;

/** The settings that own data come from, as texts; each may be missing. */
export type OwnDataSettings = {
  /** Path of a seed file. */
  readonly seed?: string | undefined;
  /** Number of people in a generated company. */
  readonly people?: string | undefined;
  /** Number that selects which company is generated. */
  readonly randomSeed?: string | undefined;
};

/** The data that sandboxes start from in addition to the built-in company. */
export type OwnData = {
  /** Identifies this data: a digest, and the settings that it came from. `undefined` if there is none. */
  readonly mark: { readonly digest: string; readonly from: string } | undefined;
  /** Checks the seed file. @throws UsageError that lists every error in it */
  readonly check: (vendors: readonly VendorKit[], now: number) => Promise<void>;
  /**
   * Returns the vendors with the data added to their seeds.
   * @param begun the time that generated dates are relative to, in milliseconds since 1970
   * @throws UsageError for a seed file with errors
   */
  readonly addTo: (vendors: readonly VendorKit[], begun: number) => Promise<readonly VendorKit[]>;
};

/**
 * Reads the settings for own data, and the seed file if there is one.
 * @param cwd folder that the file's path is relative to
 * @throws UsageError for a file that cannot be read or a number that is out of range
 */
export async function readOwnData(settings: OwnDataSettings, cwd: string): Promise<OwnData> {
  const { seed } = settings;
  const file = seed === undefined ? undefined : { name: seed, text: await readSeedFile(seed, cwd) };
  const people = settings.people === undefined ? 0 : wholeNumber('--people', settings.people, ...peopleRange);
  const randomSeed = wholeNumber('--random-seed', settings.randomSeed ?? '1', ...randomSeedRange);
  if (people === 0 && settings.randomSeed !== undefined) throw new UsageError('--random-seed is for --people');
  return {
    mark: markOf(file, people, randomSeed),
    check: async (vendors, now) => {
      if (file !== undefined) await withFile(file, vendors, now);
    },
    addTo: async (vendors, begun) => {
      const seeded = file === undefined ? vendors : await withFile(file, vendors, begun);
      return people === 0 ? seeded : await withCompany(seeded, { people, randomSeed, now: begun });
    },
  };
}

type SeedFile = { readonly name: string; readonly text: string };
type CompanyOptions = { readonly people: number; readonly randomSeed: number; readonly now: number };

function markOf(file: SeedFile | undefined, people: number, randomSeed: number): OwnData['mark'] {
  if (file === undefined && people === 0) return undefined;
  const content = JSON.stringify([file?.text ?? null, people, people === 0 ? null : randomSeed]);
  const flags = [
    ...(file === undefined ? [] : [`--seed ${file.name}`]),
    ...(people === 0 ? [] : [`--people ${people} --random-seed ${randomSeed}`]),
  ];
  return { digest: nodeCrypto().createHash('sha256').update(content).digest('hex'), from: flags.join(' ') };
}

async function readSeedFile(name: string, cwd: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read the seed file ${name}: ${fileErrorText(error)}`);
  }
}

async function withFile(
  { name, text }: SeedFile,
  vendors: readonly VendorKit[],
  now: number,
): Promise<readonly VendorKit[]> {
  const { addSeedFile } = await import('../seed/add-seed-file.ts');
  return addSeedFile(text, name, vendors, now).catch(rethrow);
}

async function withCompany(vendors: readonly VendorKit[], options: CompanyOptions): Promise<readonly VendorKit[]> {
  const { addCompany } = await import('../seed/add-company.ts');
  return addCompany(vendors, options).catch(rethrow);
}

function rethrow(error: unknown): never {
  const { name, message } = error as Error;
  throw name === 'SeedFileError' || name === 'PeopleError' ? new UsageError(message) : error;
}
