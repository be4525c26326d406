import { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { enginePart } from '../../../src/engine/sandbox/settings.ts';
import type { StoredSandbox } from '../../../src/engine/sandbox/storage.ts';
import { Seed } from '../../../src/engine/state/seed.ts';
import type { TableSpecs, Tables } from '../../../src/engine/state/table.ts';

/** A record of the tests: `topic` is indexed. */
type Note = { readonly id: string; readonly topic?: string; readonly text?: string };

const specs = {
  note: { key: (row: Note) => row.id, indexes: { topic: (row: Note) => row.topic } },
  memo: { key: (row: Note) => row.id },
} satisfies TableSpecs;

const seed = new Seed([
  enginePart([]),
  {
    name: 'test',
    specs,
    rows: { note: [{ id: 'a', topic: 'pay' }, { id: 'b', topic: 'pay' }, { id: 'c' }], memo: [{ id: 'a' }] },
  },
]);

/** A sandbox over a small seed that goes on from what is kept. */
export function noteSandbox(kept: StoredSandbox): Sandbox {
  return new Sandbox({
    name: 'default',
    seed,
    clock: () => 0,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    ...kept,
  });
}

export function tablesOf(sandbox: Sandbox): Tables<typeof specs> {
  return sandbox.partOf('test').tables as unknown as Tables<typeof specs>;
}

/** Everything that a handler can see of a sandbox, in its order. */
export function contents(sandbox: Sandbox) {
  const { note, memo } = tablesOf(sandbox);
  return {
    note: [...note.all()],
    notes: note.size,
    pay: note.by('topic', 'pay'),
    leave: note.by('topic', 'leave'),
    memo: [...memo.all()],
    memos: memo.size,
  };
}
