import { resolve } from 'node:path';
import { nodeCrypto } from '../engine/built-ins.ts';
import type { addCompany } from '../seed/add-company.ts';
import type { SeedFile } from '../seed/add-seed-file.ts';
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
  /** Number of people in a generated company, or path of a CSV file of people. */
  readonly people?: string | undefined;
  /** Number that selects which company is generated. */
  readonly randomSeed?: string | undefined;
};

/** The data that sandboxes start from in addition to the built-in company. */
export type OwnData = {
  /** Identifies this data: a digest, and the settings that it came from. `undefined` if there is none. */
  readonly mark: { readonly digest: string; readonly from: string } | undefined;
  /** Checks the files. The first `addTo` uses what was read. @throws UsageError that lists every error in them */
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
  if (isPeopleFile(seed)) throw new UsageError(`${seed} is a list of people: give it as --people ${seed}`);
  const file = seed === undefined ? undefined : await readFileOf('seed file', seed, cwd);
  const people = settings.people === undefined ? undefined : await readPeople(settings.people, cwd);
  const randomSeed = wholeNumber('--random-seed', settings.randomSeed ?? '1', ...randomSeedRange);
  if (people === undefined && file === undefined && settings.randomSeed !== undefined)
    throw new UsageError('--random-seed is for --people');
  const withSeedFile = file === undefined ? undefined : seedFileAdder(file, randomSeed);
  return {
    mark: markOf(file, people, randomSeed),
    check: async (vendors, now) => {
      const seeded = (await withSeedFile?.(vendors, now, true)) ?? vendors;
      if (people?.file !== undefined) await withCompany(seeded, { people: people.all, randomSeed, now });
    },
    addTo: async (vendors, begun) => {
      const seeded = (await withSeedFile?.(vendors, begun, false)) ?? vendors;
      return people === undefined ? seeded : withCompany(seeded, { people: people.all, randomSeed, now: begun });
    },
  };
}

/** True for a setting that names a CSV file. */
function isPeopleFile(setting: string | undefined): setting is string {
  return setting?.toLowerCase().endsWith('.csv') === true;
}

type CompanyOptions = Parameters<typeof addCompany>[1];

/** The people of a company, and the file that lists them, if one does. */
type People = { readonly all: CompanyOptions['people']; readonly file?: DataFile };

async function readPeople(people: string, cwd: string): Promise<People> {
  if (!isPeopleFile(people)) return { all: wholeNumber('--people', people, ...peopleRange) };
  const file = await readFileOf('file of people', people, cwd);
  const { readPeopleFile } = await import('../seed/read-people-file.ts');
  try {
    return { all: readPeopleFile(file.text, file.name), file };
  } catch (error) {
    return rethrow(error);
  }
}

/** Returns the paths of the files that own data come from. */
export function ownDataFiles({ seed, people }: OwnDataSettings, cwd: string): readonly string[] {
  return [...(seed === undefined ? [] : [seed]), ...(isPeopleFile(people) ? [people] : [])].map((file) =>
    resolve(cwd, file),
  );
}

type DataFile = { readonly name: string; readonly text: string };

// Folders and recordings keep the digest: that of a file and of a number of people must stay as it is.
function markOf(file: DataFile | undefined, people: People | undefined, randomSeed: number): OwnData['mark'] {
  if (file === undefined && people === undefined) return undefined;
  const number = people === undefined ? 0 : (people.file?.text ?? people.all);
  const isRandom = people !== undefined || randomSeed !== 1;
  const content = JSON.stringify([file?.text ?? null, number, isRandom ? randomSeed : null]);
  const flags = [
    ...(file === undefined ? [] : [`--seed ${file.name}`]),
    ...(people === undefined ? [] : [`--people ${people.file?.name ?? people.all}`]),
    ...(isRandom ? [`--random-seed ${randomSeed}`] : []),
  ];
  return { digest: nodeCrypto().createHash('sha256').update(content).digest('hex'), from: flags.join(' ') };
}

async function readFileOf(kind: string, name: string, cwd: string): Promise<DataFile> {
  const { readFile } = await import('node:fs/promises');
  try {
    return { name, text: await readFile(resolve(cwd, name), 'utf8') };
  } catch (error) {
    throw new UsageError(`cannot read the ${kind} ${name}: ${fileErrorText(error)}`);
  }
}

/** Vendors with a file's records, and what they were made of. */
type Seeding = { readonly from: readonly VendorKit[]; readonly now: number; readonly seeded: readonly VendorKit[] };

/**
 * Returns a function that adds the file's records to the vendors' seeds. Its argument `keeps` says that another call is to
 * use what this one read and made, which a large file would otherwise keep in memory.
 */
function seedFileAdder({ name, text }: DataFile, randomSeed: number) {
  let read: Promise<SeedFile> | undefined;
  let last: Seeding | undefined;
  return async (from: readonly VendorKit[], now: number, keeps: boolean): Promise<readonly VendorKit[]> => {
    const { addSeedFile, readSeedFile } = await import('../seed/add-seed-file.ts');
    read ??= readSeedFile(text, name);
    const made = last?.from === from && last.now === now ? last.seeded : undefined;
    const seeded = made ?? (await read.then((file) => addSeedFile(file, from, { now, randomSeed })).catch(rethrow));
    read = keeps ? read : undefined;
    last = keeps ? { from, now, seeded } : undefined;
    return seeded;
  };
}

async function withCompany(vendors: readonly VendorKit[], options: CompanyOptions): Promise<readonly VendorKit[]> {
  const { addCompany } = await import('../seed/add-company.ts');
  return addCompany(vendors, options).catch(rethrow);
}

function rethrow(error: unknown): never {
  const { name, message } = error as Error;
  throw name === 'SeedFileError' || name === 'PeopleError' ? new UsageError(message) : error;
}
