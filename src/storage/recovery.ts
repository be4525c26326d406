import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { using } from './data-folder-error.ts';
import { type Document, replay } from './document.ts';
import { headOf } from './head.ts';
import { broken, readLines } from './lines.ts';
import { draftName, readSnapshot, snapshotName } from './snapshot.ts';
import { journalFile, journalNumber } from './write-ahead-log.ts';

/** What a sandbox's folder says. */
export type Recovered = {
  readonly document: Document;
  /** Where its writing goes on: `size` 0 where that journal is still to be begun. */
  readonly journal: JournalPart;
  readonly snapshotSize: number;
  /** Whether the journals say more than the snapshot. */
  readonly ahead: boolean;
  /** Files that a checkpoint left when it was cut off, without meaning now. */
  readonly leftovers: readonly string[];
};

/** Bytes of a journal's complete lines, and of what comes after them. */
type JournalPart = { readonly number: number; readonly size: number; readonly torn: number };

/**
 * Reads a sandbox's folder and changes nothing in it. Files with other names than ours are of no concern.
 * @throws DataFolderError
 */
export async function recover(folder: string): Promise<Recovered> {
  const names = await using(folder, 'read', () => readdir(folder));
  const numbers = journalNumbers(names);
  const snapshot = names.includes(snapshotName) ? await readSnapshot(folder) : undefined;
  if (snapshot === undefined && (numbers[0] ?? 1) > 1) throw broken(join(folder, snapshotName), 'the file is missing');

  const document: Document = snapshot?.document ?? { overlay: new Map(), ordinal: 0 };
  const first = snapshot?.journal ?? 1;
  const live = numbers.filter((number) => number >= first);
  const { newest, begun, changes } = await replayJournals(folder, document, first, live);
  if (snapshot !== undefined && begun === 0) throw broken(journalFile(folder, first), 'the file is missing or empty');

  const idle = [...numbers.filter((number) => number < first), ...live.slice(begun)];
  const leftovers = idle.map((number) => journalFile(folder, number));
  if (names.includes(draftName)) leftovers.push(join(folder, draftName));
  return { document, journal: newest, snapshotSize: snapshot?.size ?? 0, ahead: changes > 0, leftovers };
}

/** The numbers of the journals among the files, in order. */
export function journalNumbers(names: readonly string[]): readonly number[] {
  return names
    .map(journalNumber)
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
}

/**
 * A journal is begun when the one before it is whole, so only the newest can end in a torn line. One without its
 * first line was never begun: nothing was written to it.
 */
async function replayJournals(
  folder: string,
  document: Document,
  first: number,
  numbers: readonly number[],
): Promise<{ readonly newest: JournalPart; readonly begun: number; readonly changes: number }> {
  let newest: JournalPart = { number: first, size: 0, torn: 0 };
  let begun = 0;
  let changes = 0;
  for (const [index, number] of numbers.entries()) {
    if (number !== first + index) throw broken(journalFile(folder, first + index), 'the file is missing');
    const { lines, ...part } = await replayJournal(folder, document, number);
    if (part.size === 0) continue;
    if (begun < index || newest.torn > 0) throw broken(journalFile(folder, number - 1), 'the end is missing');
    newest = part;
    begun += 1;
    changes += lines - 1;
  }
  return { newest, begun, changes };
}

async function replayJournal(folder: string, document: Document, number: number) {
  const file = journalFile(folder, number);
  let lines = 0;
  const { complete, torn } = await readLines(file, (line) => {
    if (lines > 0) replay(document, line);
    else if (headOf(file, 'journal', line).journal !== number) throw new Error('it begins another journal');
    lines += 1;
  });
  return { number, size: complete, torn, lines };
}
