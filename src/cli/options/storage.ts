import { resolve } from 'node:path';
import { createSeed } from '../../engine/sandbox/create-seed.ts';
import type { Storage } from '../../engine/sandbox/storage.ts';
import type { ServerOptions } from '../../server/server.ts';
import type { OwnData } from '../../settings/own-data.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import type { OpenDatabase } from '../../storage/postgres/postgres.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { textOf, type Values } from './option.ts';

/** The place that keeps the state. */
export type StateStorage = {
  readonly storage: Storage;
  /** The time that the dates of its seed are relative to, in milliseconds since 1970; `undefined` for a first use. */
  readonly begun?: number | undefined;
  /** The place as the user knows it; `undefined` if nothing is kept. */
  readonly place: string | undefined;
  /** Joins the other servers that share it, if it can be shared. @throws UsageError if they start from other data */
  readonly join: (vendors: readonly VendorKit[], mark: OwnData['mark']) => Promise<Pick<ServerOptions, 'replicas'>>;
};

export type StorageOptions = {
  readonly cwd: string;
  readonly now: number;
  /** Milliseconds from any fixed moment. */
  readonly timer: () => number;
  readonly report: (message: string) => void;
  readonly seed: OwnData['mark'];
  /** Number of entries that the journal of a sandbox holds. */
  readonly maxEntries: number;
};

/** Sandboxes that a server on a database has in memory. */
const maxOpen = 500;

const alone = async () => ({});

/** Opens the storage that settings name. @throws UsageError for one that cannot be used */
export async function openStorage(values: Values, options: StorageOptions): Promise<StateStorage> {
  const url = textOf(values.postgres);
  if (url !== undefined) return openDatabase(values, url, options);
  if (values.schema !== undefined) throw new UsageError('--schema is for --postgres');
  const { memoryStorage } = await import('../../storage/memory.ts');
  if (values.memory === true) return { storage: memoryStorage(), place: undefined, join: alone };
  const { cwd, now, report, seed } = options;
  const { lowdbStorage } = await import('../../storage/lowdb.ts');
  const durable = values.durable === true;
  const folder = resolve(cwd, textOf(values.data) ?? '.paystub');
  const storage = await orUsageError(
    lowdbStorage({ folder, now, report, durable, ...(seed === undefined ? {} : { seed }) }),
  );
  return { storage, begun: storage.begun, place: folder, join: alone };
}

async function openDatabase(
  values: Values,
  url: string,
  { now, timer, maxEntries }: StorageOptions,
): Promise<StateStorage> {
  const others = ['data', 'memory', 'durable', 'skip-damaged'].filter(
    (flag) => ![undefined, false].includes(values[flag] as never),
  );
  if (others.length > 0) throw new UsageError(`--postgres keeps the state, so --${others[0]} has no meaning beside it`);
  const { openPostgres } = await import('../../storage/postgres/postgres.ts');
  const { memoryStorage } = await import('../../storage/memory.ts');
  const schema = textOf(values.schema) ?? 'paystub';
  const opened = { url, schema, now, timer, uuid: () => crypto.randomUUID(), maxEntries };
  const database = await orUsageError(openPostgres(opened));
  return {
    storage: { ...memoryStorage(), close: database.close },
    begun: database.begun,
    place: `${database.name}, schema ${schema}`,
    join: (vendors, mark) => join(database, vendors, mark),
  };
}

async function join(
  { name, join: joinDatabase }: OpenDatabase,
  vendors: readonly VendorKit[],
  mark: OwnData['mark'],
): Promise<Pick<ServerOptions, 'replicas'>> {
  const { seedDigest } = await import('../../engine/replicas/seed-digest.ts');
  const digest = seedDigest(createSeed(vendors));
  const store = await orUsageError(joinDatabase({ digest, from: mark?.from ?? '', version: version() }));
  return { replicas: { store, name, uuid: () => crypto.randomUUID(), maxOpen } };
}

const unusable: readonly string[] = ['DataFolderError', 'UnusableDatabase', 'MissingPackage', 'DatabaseError'];

/** Waits for work on a storage. @throws UsageError in place of the error of one that cannot be used */
export function orUsageError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof Error && unusable.includes(error.name) ? new UsageError(error.message) : error;
  });
}
