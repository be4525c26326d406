import { booksClosed } from '../refusals/general-ledger.ts';
import type { ObjectRecord, State } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';

const { name: object } = modelOf('JournalEntry');
const key = '1';

/** Requires that an entry is posted in an open period. @throws Failure 422 */
export function requireOpenBooks({ state }: Context, operation: string, { postingDate }: ObjectRecord): void {
  const closed = state.books.get(key)?.closedThrough;
  if (closed === undefined || String(postingDate) > closed) return;
  throw booksClosed({ operation, object }, '/postingDate', `The period of ${String(postingDate)} is closed`);
}

/** Closes the books until a day, or opens them where there is none. */
export function closeBooks(state: State, through: string | undefined): void {
  if (through === undefined) state.books.delete(key);
  else state.books.put({ key, closedThrough: through });
}
