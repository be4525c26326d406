import { cp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DataFolder } from './data-folder.ts';
import { DataFolderError, onFile } from './data-folder-error.ts';
import { nodeDisk } from './disk.ts';
import { firstLink } from './log/chain.ts';
import { logFile } from './log/log-name.ts';
import { OpenLogs } from './log/open-logs.ts';
import { WriteAheadLog } from './log/write-ahead-log.ts';
import { logNumbers, type Recovered, recover } from './recovery.ts';
import { writeSnapshot } from './snapshot.ts';
import { outlineOf } from './snapshot-lines.ts';

/** The state of one sandbox's folder. */
export type FolderState = {
  readonly name: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Number of records that differ from the seed, as far as they are good. */
  readonly records: number;
  /** One line for each thing that is wrong; empty for a folder that is good. */
  readonly problems: readonly string[];
};

/** A sandbox that was repaired, and the folder with everything that was there before. */
export type Repair = FolderState & { readonly copy: string };

/**
 * Reads a data folder that no server uses, and changes nothing in it.
 * @param now milliseconds since 1970
 * @throws DataFolderError for a folder that is in use or none of Paystub's
 */
export function checkFolder(path: string, now: number): Promise<readonly FolderState[]> {
  return eachSandbox(path, now, async (name, folder) => stateOf(name, folder, await read(folder)));
}

/**
 * Writes the good records of each damaged sandbox anew. Everything that was there is copied to `damaged/` before.
 * @param now milliseconds since 1970
 * @returns the sandboxes that were repaired
 * @throws DataFolderError for a folder that is in use or none of Paystub's, or that cannot be written
 */
export async function repairFolder(path: string, now: number): Promise<readonly Repair[]> {
  const repairs = await eachSandbox(path, now, async (name, folder) => {
    const found = await read(folder);
    const state = stateOf(name, folder, found);
    if (state.problems.length === 0) return undefined;
    if (found instanceof DataFolderError) throw found;
    const time = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
    const copy = join(resolve(path), 'damaged', `${basename(folder)}-${time}`);
    await onFile(copy, 'written', () => cp(folder, copy, { recursive: true, errorOnExist: true, force: false }));
    await rewrite(folder, found);
    return { ...state, copy };
  });
  return repairs.filter((repair) => repair !== undefined);
}

async function eachSandbox<T>(
  path: string,
  now: number,
  work: (name: string, folder: string) => Promise<T>,
): Promise<readonly T[]> {
  const data = await DataFolder.existing(path, { now, disk: nodeDisk });
  try {
    const results: T[] = [];
    for (const name of await data.names()) results.push(await work(name, data.folderOf(name)));
    return results;
  } finally {
    data.release();
  }
}

async function read(folder: string): Promise<Recovered | DataFolderError> {
  try {
    return await recover(nodeDisk, folder);
  } catch (error) {
    if (error instanceof DataFolderError) return error;
    throw error;
  }
}

function stateOf(name: string, folder: string, found: Recovered | DataFolderError): FolderState {
  if (found instanceof DataFolderError)
    return { name, folder, files: 0, bytes: 0, records: 0, problems: [found.message] };
  const { files, bytes, document, damages, torn } = found;
  const records = document.overlay.values().reduce((sum, { size }) => sum + size, 0);
  const cut = torn.map(({ file, offset }) => `${file}: the end is missing: what followed byte ${offset} is lost`);
  const problems = [...damages.map(({ file, problem }) => `${file}: ${problem}`), ...cut];
  return { name, folder, files, bytes, records, problems };
}

// The new snapshot names a log that is there already: until it is in place, everything is as it was.
async function rewrite(folder: string, { document }: Recovered): Promise<void> {
  const numbers = logNumbers(await nodeDisk.list(folder));
  const number = (numbers.at(-1) ?? 0) + 1;
  const log = WriteAheadLog.start({ disk: nodeDisk, openLogs: new OpenLogs() }, folder, number);
  const head = { log: number, ordinal: document.ordinal };
  const outline = outlineOf(document.overlay);
  await log.sync();
  log.close();
  await writeSnapshot(nodeDisk, folder, { head, link: firstLink, outline, sliceBytes: 1 << 20 });
  for (const earlier of numbers) await nodeDisk.remove(logFile(folder, earlier));
}
