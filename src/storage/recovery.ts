import { join } from 'node:path';
import { onFile } from './data-folder-error.ts';
import type { Disk } from './disk.ts';
import { type Document, replay } from './document.ts';
import { endText, firstLink, type Link, linkOf } from './log/chain.ts';
import { isObject, isOrdinal, readHead } from './log/head.ts';
import { type Damage, endOf, type LinesRead, readLines } from './log/lines.ts';
import { isLogDraft, logFile, logNumber, sealLine } from './log/log-name.ts';
import { draftName, type PlacedRecordListener, readSnapshot, snapshotName } from './snapshot.ts';

/** A sandbox as its folder has it. */
export type Recovered = {
  /** The records, as far as they are good. */
  readonly document: Document;
  /** The log that further lines go to. */
  readonly log: NewestLog;
  readonly snapshotSize: number;
  /** Number of the changes that the logs have and the snapshot has not. */
  readonly changes: number;
  /** Files without meaning, of a checkpoint that was cut off. */
  readonly leftovers: readonly string[];
  /** Everything that was lost or changed since it was written; with it, the document is not what was kept. */
  readonly damages: readonly Damage[];
  /** The ends of logs that were cut off within a write. */
  readonly torn: readonly TornEnd[];
  /** True for files of format 1, which are to be written anew. */
  readonly isOld: boolean;
  /** Number of the files that were read. */
  readonly files: number;
  /** Length of those files in bytes. */
  readonly bytes: number;
};

/** A log's number, the length of its complete lines in bytes, 0 if it is still to be begun, and its last link. */
export type NewestLog = {
  readonly number: number;
  readonly complete: number;
  readonly link: Link;
  readonly format: 1 | 2;
};

/** The bytes after the last complete line of a log. */
export type TornEnd = {
  readonly file: string;
  /** Length of the complete lines; 0 for a log that was never begun. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** The text that belongs there in place of the bytes. */
  readonly end: string;
};

type LogRead = LinesRead & {
  readonly number: number;
  readonly file: string;
  readonly changes: number;
  readonly isSealed: boolean;
};

/**
 * Reads a sandbox's folder and changes nothing in it. Files of other names are ignored.
 * @throws DataFolderError for files that cannot be read, or that another version wrote
 */
export async function recover(disk: Disk, folder: string, onRecord?: PlacedRecordListener): Promise<Recovered> {
  const names = await onFile(folder, 'read', () => disk.list(folder));
  const numbers = logNumbers(names);
  const damages: Damage[] = [];
  const note = (damage: Damage) => void damages.push(damage);
  const snapshot = names.includes(snapshotName) ? await readSnapshot(disk, folder, note, onRecord) : undefined;
  if (snapshot === undefined && (numbers[0] ?? 1) > 1) note(missing(join(folder, snapshotName)));

  const document: Document = snapshot?.document ?? { overlay: new Map(), ordinal: 0 };
  const first = snapshot?.firstLog ?? (snapshot === undefined ? 1 : (numbers[0] ?? 1));
  const live = numbers.filter((number) => number >= first);
  const logs: LogRead[] = [];
  for (const number of live)
    logs.push(await readLog(disk, logFile(folder, number), { number, document, note, onRecord }));
  const { newest, torn } = joinLogs(folder, logs, first, snapshot?.lines, note);

  const read = [...(snapshot === undefined ? [] : [snapshot.lines]), ...logs];
  return {
    document,
    log: newest,
    snapshotSize: snapshot?.lines.complete ?? 0,
    changes: logs.reduce((sum, log) => sum + log.changes, 0),
    leftovers: [
      ...numbers.filter((number) => number < first).map((number) => logFile(folder, number)),
      ...logs.filter((log) => log.complete === 0).map(({ file }) => file),
      ...names.filter((name) => name === draftName || isLogDraft(name)).map((name) => join(folder, name)),
    ],
    damages,
    torn,
    isOld: read.some(({ complete, format }) => complete > 0 && format === 1),
    files: read.length,
    bytes: read.reduce((sum, { complete, tail }) => sum + complete + tail.length, 0),
  };
}

/** The numbers of the logs among the files of a folder, in order. */
export function logNumbers(names: readonly string[]): readonly number[] {
  return names
    .map(logNumber)
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
}

/** The number of a log, and what takes its changes and damages. */
type LogReading = {
  readonly number: number;
  readonly document: Document;
  readonly note: (damage: Damage) => void;
  readonly onRecord: PlacedRecordListener | undefined;
};

async function readLog(disk: Disk, file: string, { number, document, note, onRecord }: LogReading): Promise<LogRead> {
  let hasHead = false;
  let changes = 0;
  let isSealed = false;
  const read = await readLines(
    disk,
    file,
    (line, position) => {
      if (isSealed) throw new Error('it comes after the end');
      if (isObject(line) && isOrdinal(line.next)) {
        isSealed = true;
      } else if (hasHead || (isObject(line) && line.paystub === undefined)) {
        if (!hasHead) throw new Error('it does not begin a journal');
        replay(document, line, onRecord && ((table, key) => onRecord(table, key, position)));
        changes += 1;
      } else {
        hasHead = true;
        if (readHead(file, 'journal', line).log !== number) throw new Error('it begins another journal');
      }
    },
    (damage) => {
      hasHead = true; // what follows is read as it is
      note(damage);
    },
  );
  return { ...read, number, file, changes, isSealed };
}

/**
 * Checks that logs follow one another and the snapshot.
 * A log is begun when the one before it is whole, so only the newest can end in a torn line. A log without its first
 * line was never begun: nothing was written to it.
 * @returns the newest log that was begun, and the ends that were cut off
 */
function joinLogs(
  folder: string,
  logs: readonly LogRead[],
  first: number,
  snapshot: LinesRead | undefined,
  note: (damage: Damage) => void,
): { readonly newest: NewestLog; readonly torn: readonly TornEnd[] } {
  let newest: LogRead | undefined;
  const torn: TornEnd[] = [];
  for (const [index, log] of logs.entries()) {
    if (log.number !== first + index && log.number !== (logs[index - 1]?.number ?? 0) + 1)
      note(missing(logFile(folder, (logs[index - 1]?.number ?? first - 1) + 1)));
    if (log.complete === 0) {
      torn.push({ file: log.file, offset: 0, bytes: log.tail, end: '' });
      continue;
    }
    const before = logs[index - 1];
    if (before !== undefined && (before.complete === 0 || endOf(before) === 'torn')) {
      note({
        file: before.file,
        offset: before.complete,
        problem: 'the end is missing: what it had after that is lost',
      });
      torn.length = 0;
    }
    const link = newest === undefined ? snapshot?.first : linkBefore(newest);
    if (link !== undefined && log.first !== undefined && log.first !== link)
      note({
        file: log.file,
        offset: 0,
        problem: 'it does not follow the file before it: what was between them is lost',
      });
    newest = log;
    const end = log.format === 1 || log.last === undefined ? '' : endText(log.last);
    if (endOf(log) === 'torn') torn.push({ file: log.file, offset: log.complete, bytes: log.tail, end });
    if (endOf(log) === 'false')
      note({
        file: log.file,
        offset: log.complete,
        problem: `the end is missing: the lines before byte ${log.complete} are lost`,
      });
  }
  if (newest === undefined ? snapshot !== undefined : newest.isSealed)
    note(missing(logFile(folder, newest === undefined ? first : newest.number + 1), 'the file is missing or empty'));
  if (newest === undefined)
    return { newest: { number: first, complete: 0, link: snapshot?.first ?? firstLink, format: 2 }, torn };
  const { number, complete, last, format } = newest;
  return { newest: { number, complete, link: last ?? firstLink, format }, torn };
}

/** The link that a log begins with after another one: that of its seal, which may not have been written. */
function linkBefore({ isSealed, last, number }: LogRead): Link | undefined {
  return isSealed || last === undefined ? last : linkOf(sealLine(number + 1), last);
}

function missing(file: string, problem = 'the file is missing'): Damage {
  return { file, offset: 0, problem: `${problem}: everything in it is lost` };
}
