import type { Change } from './table.ts';

/** The net changes of one request: at most one per record, or two where it moves. Applying it twice is the same as once. */
export type ChangeSet = readonly Change[];

/** The change set of no change. */
export const noChanges: ChangeSet = [];

/** Brings changes, oldest first, down to one per record; those that cancel each other out are dropped. */
export function toChangeSet(changes: readonly Change[]): ChangeSet {
  if (changes.length <= 8 && areOfDifferentRecords(changes)) return changes;
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const id = recordId(change);
    const first = byRecord.get(id);
    byRecord.set(id, first === undefined ? change : { ...first, after: change.after });
  }
  return [...byRecord.values()].filter((change) => change.before !== change.after);
}

/** The record that a change is of, as one text. */
export function recordId({ table, key }: Change): string {
  return `${table} ${key}`;
}

/** Common case: all changes touch different records. Comparing up to 8 pairwise beats building a map (bench W2). */
function areOfDifferentRecords(changes: readonly Change[]): boolean {
  return changes.every(({ table, key }, i) => {
    for (let j = 0; j < i; j += 1) if (changes[j]?.key === key && changes[j]?.table === table) return false;
    return true;
  });
}
