import { resolve } from 'node:path';
import { UsageError } from '../cli/command.ts';
import { type Given, wholeNumber } from '../cli/options/read-settings.ts';
import { nodeCrypto } from '../engine/built-ins.ts';
import type { VendorKit } from '../vendors/kit.ts';

type CompanyOptions = { readonly people: number; readonly randomSeed: number; readonly now: number };

/** What sandboxes start from besides the built-in company. */
export type OwnData = {
  /** Tells this data from other data; `undefined` where there is none. */
  readonly mark: { readonly digest: string; readonly from: string } | undefined;
  /** Looks for errors in the seed file. @throws UsageError with each of them */
  readonly check: (vendors: readonly VendorKit[], now: number) => Promise<void>;
  /**
   * The vendors with the data in their seeds.
   * @param begun the time that its dates are relative to, in milliseconds since 1970
   * @throws UsageError for a seed file with errors
   */
  readonly into: (vendors: readonly VendorKit[], begun: number) => Promise<readonly VendorKit[]>;
};

/**
 * Reads the settings `seed`, `people` and `random-seed`.
 * @throws UsageError
 */
export async function readOwnData(given: Given, cwd: string): Promise<OwnData> {
  const file = typeof given.seed === 'string' ? { name: given.seed, text: await read(given.seed, cwd) } : undefined;
  const people = typeof given.people === 'string' ? wholeNumber('--people', given.people, 1, 1_000_000) : 0;
  const randomSeed = wholeNumber('--random-seed', String(given['random-seed'] ?? 1), 0, 2 ** 31 - 1);
  if (people === 0 && given['random-seed'] !== undefined) throw new UsageError('--random-seed is for --people');
  return {
    mark: markOf(file, people, randomSeed),
    check: async (vendors, now) => {
      if (file !== undefined) await withFile(file, vendors, now);
    },
    into: async (vendors, begun) => {
      const seeded = file === undefined ? vendors : await withFile(file, vendors, begun);
      return people === 0 ? seeded : await withCompany(seeded, { people, randomSeed, now: begun });
    },
  };
}

type File = { readonly name: string; readonly text: string };

function markOf(file: File | undefined, people: number, randomSeed: number): OwnData['mark'] {
  if (file === undefined && people === 0) return undefined;
  const content = JSON.stringify([file?.text ?? null, people, people === 0 ? null : randomSeed]);
  const words = [
    ...(file === undefined ? [] : [`--seed ${file.name}`]),
    ...(people === 0 ? [] : [`--people ${people} --random-seed ${randomSeed}`]),
  ];
  return { digest: nodeCrypto().createHash('sha256').update(content).digest('hex'), from: words.join(' ') };
}

async function read(name: string, cwd: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read the seed file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function withFile(
  { name, text }: File,
  vendors: readonly VendorKit[],
  now: number,
): Promise<readonly VendorKit[]> {
  const { takeSeedFile } = await import('../seed/add-seed-file.ts');
  return takeSeedFile(text, name, vendors, now).catch(explain);
}

async function withCompany(vendors: readonly VendorKit[], options: CompanyOptions): Promise<readonly VendorKit[]> {
  const { takeCompany } = await import('../seed/add-company.ts');
  return takeCompany(vendors, options).catch(explain);
}

function explain(error: unknown): never {
  const { name, message } = error as Error;
  throw name === 'SeedFileError' || name === 'PeopleError' ? new UsageError(message) : error;
}
