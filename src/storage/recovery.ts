import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { using } from './data-folder-error.ts';
import { type Document, replay } from './document.ts';
import { headOf } from './head.ts';
import { journalFile, journalNumber } from './journal.ts';
import { broken, readLines } from './lines.ts';
import { draftName, readSnapshot, snapshotName } from './snapshot.ts';

/** What a sandbox's folder says. */
export type Recovered = {
  readonly document: Document;
  /** Where its writing goes on: `size` 0 where that journal is still to be begun. */
  readonly journal: JournalPart;
  readonly snapshotSize: number;
  /** Files that a checkpoint left when it was cut off, without meaning now. */
  readonly leftovers: readonly string[];
};

/** A journal's complete lines: their size in bytes, and how many there are after the first; and the bytes after them. */
type JournalPart = { readonly number: number; readonly size: number; readonly lines: number; readonly torn: number };

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
  const { newest, begun } = await replayJournals(folder, document, first, live);
  if (snapshot !== undefined && begun === 0) throw broken(journalFile(folder, first), 'the file is missing or empty');

  const idle = [...numbers.filter((number) => number < first), ...live.slice(begun)];
  const leftovers = idle.map((number) => journalFile(folder, number));
  if (names.includes(draftName)) leftovers.push(join(folder, draftName));
  return { document, journal: newest, snapshotSize: snapshot?.size ?? 0, leftovers };
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
): Promise<{ readonly newest: JournalPart; readonly begun: number }> {
  let newest: JournalPart = { number: first, size: 0, lines: 0, torn: 0 };
  let begun = 0;
  for (const [index, number] of numbers.entries()) {
    if (number !== first + index) throw broken(journalFile(folder, first + index), 'the file is missing');
    const part = await replayJournal(folder, document, number);
    if (part.size === 0) continue;
    if (begun < index || newest.torn > 0) throw broken(journalFile(folder, number - 1), 'the end is missing');
    newest = part;
    begun += 1;
  }
  return { newest, begun };
}

async function replayJournal(folder: string, document: Document, number: number): Promise<JournalPart> {
  const file = journalFile(folder, number);
  let lines = -1;
  const { complete, torn } = await readLines(file, (line) => {
    if (lines >= 0) replay(document, line);
    else if (headOf(file, 'journal', line).journal !== number) throw new Error('it begins another journal');
    lines += 1;
  });
  return { number, size: complete, lines: Math.max(0, lines), torn };
}
