import type { KeptJournal } from '../../engine/replicas/shared-store.ts';
import type { Send } from './connections.ts';
import type { Statements } from './statements.ts';

/** The part of a sandbox's journal that is asked for. */
type Wanted = { readonly id: string; readonly after: number; readonly forgets: number };

/** Reads journal entries after one; all, if some were forgotten since. Those that nobody has seen yet get their numbers. */
export async function readJournal(
  send: Send,
  statements: Statements,
  { id, after, forgets }: Wanted,
): Promise<KeptJournal> {
  const found = (await send(statements.journalHead, [id])).rows[0];
  if (Number(found?.settled) < Number(found?.requests)) await send(statements.settle, [id]);
  const counts = await send(statements.counts, [id]);
  const from = Number(found?.forgets ?? 0) === forgets ? after : 0;
  const { rows } = await send(statements.entries, [id, from]);
  return {
    requests: Number(found?.requests ?? 0),
    cleared: Number(found?.cleared ?? 0),
    forgets: Number(found?.forgets ?? 0),
    entries: rows.map((row) => ({ id: Number(row.id), text: String(row.entry), body: row.body as string | null })),
    counts: counts.rows.map(({ vendor, operation, status, count }) => ({
      ...{ vendor: String(vendor), operation: String(operation), status: Number(status), count: Number(count) },
    })),
  };
}
