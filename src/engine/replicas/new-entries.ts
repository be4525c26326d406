import type { Entry } from '../journal/entry.ts';
import { writeEntry } from './entry-text.ts';
import type { Ran } from './ran.ts';
import type { NewEntry } from './shared-store.ts';

/** A journal entry of a request that changed nothing, with its position among those of all replicas. */
export type ReadEntry = Pick<NewEntry, 'head' | 'at'> & { readonly entry: Entry };

/** The journal entries of an append: those that waited, and those of the jobs that changed something. */
export function newEntries(waiting: readonly ReadEntry[], ran: readonly Ran[]): readonly NewEntry[] {
  let row = 0;
  const own = ran.flatMap(({ body, entries, head }) => {
    if (body === undefined) return [];
    row += 1;
    const at = row;
    return entries.map((entry) => toNewEntry({ entry, head, at: 0 }, entry.changes.length > 0 ? at : undefined));
  });
  return [...waiting.map((read) => toNewEntry(read, undefined)), ...own];
}

function toNewEntry({ entry, head, at }: ReadEntry, row: number | undefined): NewEntry {
  const { vendor, operation = '', reply } = entry;
  return { row, head, at, vendor, operation, status: reply.status, text: writeEntry(entry) };
}
