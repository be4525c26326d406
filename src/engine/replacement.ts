import { rowsAtATime } from './in-parts.ts';
import type { ChangeSet } from './state/change-set.ts';
import type { LayeredTable } from './state/layered-table.ts';
import type { Change, Overlay, Row } from './state/table.ts';

/** Tables that are made beside a world's, to take their place, and the changes that lead to them. */
export type Replacement = {
  readonly tables: ReadonlyMap<string, LayeredTable<Row>>;
  readonly changes: ChangeSet;
};

/** A table's name, the frozen rows below its changes, and the changes. */
type Part = { readonly name: string; readonly seeded: ReadonlyMap<string, Row>; readonly overlay: Overlay<Row> };

/**
 * Returns the changes that turn a table's overlay into another one over the same seed, the order of the added rows
 * included: one that has to move is removed and comes back as the last one.
 */
export function* changesTo(target: Overlay<Row>, { name: table, seeded, overlay }: Part): Generator<void, Change[]> {
  const changes: Change[] = [];
  let visited = 0;
  const isPauseDue = () => ++visited % rowsAtATime === 0;
  for (const [key, before] of overlay) {
    if (!target.has(key) && before !== seeded.get(key)) changes.push({ table, key, before, after: seeded.get(key) });
    if (isPauseDue()) yield;
  }
  const present = addedRows({ seeded, overlay }, target);
  let isInOrder = true;
  for (const [key, after] of target) {
    const before = overlay.has(key) ? overlay.get(key) : seeded.get(key);
    const isAdded = after !== undefined && !seeded.has(key);
    if (isAdded && isInOrder) isInOrder = present.next().value === key;
    if (isAdded && !isInOrder && before !== undefined) {
      changes.push({ table, key, before, after: undefined }, { table, key, before: undefined, after });
    } else if (before !== after) changes.push({ table, key, before, after });
    if (isPauseDue()) yield;
  }
  return changes;
}

/** The keys of the added rows, in their order, that another overlay has too. */
function* addedRows({ seeded, overlay }: Omit<Part, 'name'>, target: Overlay<Row>): Generator<string, undefined> {
  for (const [key, row] of overlay)
    if (row !== undefined && !seeded.has(key) && target.get(key) !== undefined) yield key;
}
