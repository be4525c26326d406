import type { BadRecord } from '../engine/state/seed.ts';
import type { Disk } from './disk.ts';
import type { Damage, Position } from './log/lines.ts';
import { recover } from './recovery.ts';

/**
 * Finds the lines that records were last written in. It reads the files once more: records are seldom bad.
 * @param folder the folder of the records' sandbox
 * @returns a damage for each record, in the same order
 * @throws DataFolderError
 */
export async function placeRecords(
  disk: Disk,
  folder: string,
  records: readonly BadRecord[],
): Promise<readonly Damage[]> {
  if (records.length === 0) return [];
  const places = new Map(records.map(({ table, key }) => [nameOf(table, key), startOf(folder)]));
  await recover(disk, folder, (table, key, position) => {
    const name = nameOf(table, key);
    if (places.has(name)) places.set(name, position);
  });
  return records.map(({ table, key, problem }) => {
    const { file, line, offset } = places.get(nameOf(table, key)) ?? startOf(folder);
    const text = `line ${line} at byte ${offset} has a record that this version of Paystub cannot read: ${problem}`;
    return { file, offset, problem: text };
  });
}

function startOf(folder: string): Position {
  return { file: folder, line: 0, offset: 0 };
}

function nameOf(table: string, key: string): string {
  return `${table} ${key}`;
}
