import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onFile } from './data-folder-error.ts';
import { type Document, replay } from './document.ts';
import { readHead } from './head.ts';
import { brokenFileError, readLines } from './lines.ts';
import { draftName, readSnapshot, snapshotName } from './snapshot.ts';
import { logFile, logNumber } from './write-ahead-log.ts';

/** A sandbox as its folder has it. */
export type Recovered = {
  readonly document: Document;
  /** The log that further lines go to: of size 0 if it is still to be begun. */
  readonly log: LogEnd;
  readonly snapshotSize: number;
  /** True if the logs have changes that the snapshot has not. */
  readonly isAhead: boolean;
  /** Files without meaning, of a checkpoint that was cut off. */
  readonly leftovers: readonly string[];
};

/** A log's number, the bytes of its complete lines, and the bytes that follow them. */
type LogEnd = { readonly number: number; readonly size: number; readonly torn: number };

/**
 * Reads a sandbox's folder and changes nothing in it. Files of other names are ignored.
 * @throws DataFolderError
 */
export async function recover(folder: string): Promise<Recovered> {
  const names = await onFile(folder, 'read', () => readdir(folder));
  const numbers = logNumbers(names);
  const snapshot = names.includes(snapshotName) ? await readSnapshot(folder) : undefined;
  if (snapshot === undefined && (numbers[0] ?? 1) > 1)
    throw brokenFileError(join(folder, snapshotName), 'the file is missing');

  const document: Document = snapshot?.document ?? { overlay: new Map(), ordinal: 0 };
  const first = snapshot?.firstLog ?? 1;
  const live = numbers.filter((number) => number >= first);
  const { newest, begun, changes } = await replayLogs(folder, document, first, live);
  if (snapshot !== undefined && begun === 0)
    throw brokenFileError(logFile(folder, first), 'the file is missing or empty');

  const idle = [...numbers.filter((number) => number < first), ...live.slice(begun)];
  const leftovers = idle.map((number) => logFile(folder, number));
  if (names.includes(draftName)) leftovers.push(join(folder, draftName));
  return { document, log: newest, snapshotSize: snapshot?.size ?? 0, isAhead: changes > 0, leftovers };
}

/** The numbers of the logs among the files of a folder, in order. */
export function logNumbers(names: readonly string[]): readonly number[] {
  return names
    .map(logNumber)
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
}

/**
 * Replays logs in their order into a document.
 * A log is begun when the one before it is whole, so only the newest can end in a torn line. A log without its first
 * line was never begun: nothing was written to it.
 * @returns the newest log that was begun, the number of those, and the number of their changes
 */
async function replayLogs(
  folder: string,
  document: Document,
  first: number,
  numbers: readonly number[],
): Promise<{ readonly newest: LogEnd; readonly begun: number; readonly changes: number }> {
  let newest: LogEnd = { number: first, size: 0, torn: 0 };
  let begun = 0;
  let changes = 0;
  for (const [index, number] of numbers.entries()) {
    if (number !== first + index) throw brokenFileError(logFile(folder, first + index), 'the file is missing');
    const { lines, ...part } = await replayLog(folder, document, number);
    if (part.size === 0) continue;
    if (begun < index || newest.torn > 0) throw brokenFileError(logFile(folder, number - 1), 'the end is missing');
    newest = part;
    begun += 1;
    changes += lines - 1;
  }
  return { newest, begun, changes };
}

async function replayLog(folder: string, document: Document, number: number) {
  const file = logFile(folder, number);
  let lines = 0;
  const { complete, torn } = await readLines(file, (line) => {
    if (lines > 0) replay(document, line);
    else if (readHead(file, 'journal', line).log !== number) throw new Error('it begins another journal');
    lines += 1;
  });
  return { number, size: complete, torn, lines };
}
