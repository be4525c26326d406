import { World } from '../state/world.ts';
import type { Sandbox } from './sandbox.ts';

/**
 * Returns a copy of a sandbox's records as they were at the end of a request: later ones are undone in the copy, as a
 * rewind would undo them. Its cost grows with the changes only.
 * @param id number of the request; 0 for the start
 * @returns `undefined` where the journal no longer holds all that would have to be undone
 */
export function pastWorld({ world, journal, ordinal }: Sandbox, id: number): World | undefined {
  const later = id === ordinal ? [] : journal.after(id);
  if (later === undefined) return undefined;
  const copy = new World(world.seed, world.copy());
  for (const { changes } of later.toReversed()) copy.revert(changes);
  return copy;
}
