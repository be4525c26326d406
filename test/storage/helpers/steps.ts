import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { tablesOf } from './notes.ts';

/** `null` deletes. */
type Write = { readonly table: 'note' | 'memo'; readonly id: string; readonly topic: string | null | undefined };

/** One event in the life of a sandbox. */
export type Step =
  /** Some writes succeed, an item of the request is undone, some more succeed. */
  | { readonly kind: 'request'; readonly writes: readonly (readonly Write[])[] }
  | { readonly kind: 'failed request'; readonly writes: readonly Write[] }
  | { readonly kind: 'reset' }
  /** Its records are saved under a name, or become those that were. */
  | { readonly kind: 'save' | 'return' }
  /** The event loop goes round, and a checkpoint goes on. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'crash' };

const write: fc.Arbitrary<Write> = fc.record({
  table: fc.constantFrom('note' as const, 'note' as const, 'memo' as const),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g\n"ø'),
  topic: fc.constantFrom('pay', 'leave', undefined, null),
});
const writes = fc.array(write, { maxLength: 4 });

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('request' as const), writes: fc.tuple(writes, writes, writes) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('failed request' as const), writes }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reset' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'return' as const) }) },
  { weight: 6, arbitrary: fc.constant({ kind: 'turn' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'crash' as const }) },
);

/** Does what a step does to the sandbox itself. */
export async function take(sandbox: Sandbox, step: Step): Promise<void> {
  if (step.kind === 'reset') sandbox.reset();
  if (step.kind === 'save') sandbox.save('saved');
  if (step.kind === 'return') {
    const saved = sandbox.snapshots.get('saved');
    if (saved !== undefined) await sandbox.replaceOverlay(saved.overlay, nextTurn);
  }
  if (step.kind === 'failed request') {
    sandbox.beginRequest();
    for (const item of step.writes) apply(sandbox, item);
    sandbox.world.rollback();
  }
  if (step.kind === 'request') {
    sandbox.beginRequest();
    const [before = [], undone = [], after = []] = step.writes;
    for (const item of before) apply(sandbox, item);
    undo(sandbox, undone);
    for (const item of after) apply(sandbox, item);
    sandbox.commit();
  }
}

function undo(sandbox: Sandbox, writes: readonly Write[]): void {
  const failure = new Error('the item fails');
  try {
    sandbox.world.attempt(() => {
      for (const item of writes) apply(sandbox, item);
      throw failure;
    });
  } catch (error) {
    if (error !== failure) throw error;
  }
}

function apply(sandbox: Sandbox, { table, id, topic }: Write): void {
  const rows = tablesOf(sandbox)[table];
  if (topic === null) rows.delete(id);
  else rows.put(topic === undefined ? { id } : { id, topic });
}
