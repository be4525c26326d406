import type { RecordCheck } from '../../engine/sandbox/storage.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { parseFlags } from './flags.ts';
import type { Options } from './option.ts';
import { serverOptions } from './server-options.ts';

/** The settings of a command that takes a data folder. */
export const dataFolderOptions = {
  plugin: serverOptions.plugin,
  config: serverOptions.config,
} as const satisfies Options;

/** The folder that is a command's only argument. @throws UsageError without it */
export function dataFolderOf(command: string, args: readonly string[]): string {
  const { positionals } = parseFlags(dataFolderOptions, args);
  const [folder, more] = positionals;
  if (folder === undefined || more !== undefined)
    throw new UsageError(`name one data folder: paystub ${command} .paystub`);
  return folder;
}

/** Loads the check of records by the schemas of this version. */
export async function loadRecordCheck(vendors: readonly VendorKit[]): Promise<RecordCheck> {
  const { createSeed } = await import('../../engine/sandbox/create-seed.ts');
  const seed = createSeed(vendors);
  return (overlay) => seed.badRecords(overlay);
}

/** Waits for work on a data folder. @throws UsageError in place of the error of a folder that cannot be used */
export function orUsageError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof Error && error.name === 'DataFolderError' ? new UsageError(error.message) : error;
  });
}
