import { cp, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { toJson } from '../engine/http/json.ts';
import type { RecordCheck } from '../engine/sandbox/storage.ts';
import type { BadRecord } from '../engine/state/seed.ts';
import { DataFolder } from './data-folder.ts';
import { DataFolderError, onFile } from './data-folder-error.ts';
import { nodeDisk } from './disk.ts';
import { firstLink } from './log/chain.ts';
import { logFile } from './log/log-name.ts';
import { OpenLogs } from './log/open-logs.ts';
import { WriteAheadLog } from './log/write-ahead-log.ts';
import { placeRecords } from './place-records.ts';
import { logNumbers, type Recovered, recover } from './recovery.ts';
import { writeSnapshot } from './snapshot.ts';
import { outlineOf } from './snapshot-lines.ts';

/** File name of the records that a repair takes out, beside the copy of what was there. */
const badRecordsName = 'bad-records.ndjson';

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
 * @param check finds the records that are none of their tables
 * @throws DataFolderError for a folder that is in use or none of Paystub's
 */
export function checkFolder(path: string, now: number, check: RecordCheck): Promise<readonly FolderState[]> {
  return eachSandbox(path, now, async (name, folder) => stateOf(name, folder, await read(folder, check)));
}

/**
 * Writes the good records of each damaged sandbox anew. Everything that was there is copied to `damaged/` before;
 * records that are none of their tables are in a file of their own there.
 * @param now milliseconds since 1970
 * @param check finds the records that are none of their tables
 * @returns the sandboxes that were repaired
 * @throws DataFolderError for a folder that is in use or none of Paystub's, or that cannot be written
 */
export async function repairFolder(path: string, now: number, check: RecordCheck): Promise<readonly Repair[]> {
  const repairs = await eachSandbox(path, now, async (name, folder) => {
    const found = await read(folder, check);
    const state = stateOf(name, folder, found);
    if (state.problems.length === 0) return undefined;
    if (found instanceof DataFolderError) throw found;
    const time = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
    const copy = join(resolve(path), 'damaged', `${basename(folder)}-${time}`);
    await onFile(copy, 'written', () => cp(folder, copy, { recursive: true, errorOnExist: true, force: false }));
    await setAside(copy, found);
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

/** A sandbox as its folder has it, with the records that are none of their tables. */
type Inspected = Recovered & { readonly badRecords: readonly BadRecord[] };

async function read(folder: string, check: RecordCheck): Promise<Inspected | DataFolderError> {
  try {
    const found = await recover(nodeDisk, folder);
    const badRecords = check(found.document.overlay);
    const damages = [...found.damages, ...(await placeRecords(nodeDisk, folder, badRecords))];
    return { ...found, badRecords, damages };
  } catch (error) {
    if (error instanceof DataFolderError) return error;
    throw error;
  }
}

function stateOf(name: string, folder: string, found: Inspected | DataFolderError): FolderState {
  if (found instanceof DataFolderError)
    return { name, folder, files: 0, bytes: 0, records: 0, problems: [found.message] };
  const { files, bytes, document, damages, torn, badRecords } = found;
  const records = document.overlay.values().reduce((sum, { size }) => sum + size, 0) - badRecords.length;
  const cut = torn.map(({ file, offset }) => `${file}: the end is missing: what followed byte ${offset} is lost`);
  const problems = [...damages.map(({ file, problem }) => `${file}: ${problem}`), ...cut];
  return { name, folder, files, bytes, records, problems };
}

/** Takes the bad records out of a sandbox, and writes them into a file of their own. */
async function setAside(copy: string, { document: { overlay }, badRecords }: Inspected): Promise<void> {
  if (badRecords.length === 0) return;
  const file = join(copy, badRecordsName);
  const lines = badRecords.map(({ table, key, problem }) => {
    const record = overlay.get(table)?.get(key);
    overlay.get(table)?.delete(key);
    return `${toJson({ table, key, record, problem })}\n`;
  });
  await onFile(file, 'written', () => writeFile(file, lines.join(''), { flush: true }));
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
