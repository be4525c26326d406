import type { Entry } from '../journal/entry.ts';
import { writeEntry } from './entry-text.ts';
import type { Ran } from './shared-state.ts';
import type { NewEntry } from './shared-store.ts';

/** The journal entries of an append: those that waited, and those of the jobs that were run. */
export function newEntries(waiting: readonly Entry[], ran: readonly Ran[]): readonly NewEntry[] {
  let row = 0;
  const own = ran.flatMap(({ body, entries }) => {
    if (body !== undefined) row += 1;
    const at = body === undefined ? undefined : row;
    return entries.map((entry) => toNewEntry(entry, entry.changes.length > 0 ? at : undefined));
  });
  return [...waiting.map((entry) => toNewEntry(entry, undefined)), ...own];
}

function toNewEntry(entry: Entry, row: number | undefined): NewEntry {
  const { vendor, operation = '', reply } = entry;
  return { row, vendor, operation, status: reply.status, text: writeEntry(entry) };
}
