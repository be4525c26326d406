import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { lineOfChanges, lineOfReset, replay } from '../../src/storage/document.ts';
import { outlineOf, SnapshotReader, snapshotLines } from '../../src/storage/snapshot-lines.ts';
import { contents, noteSandbox } from './notes.ts';
import { step, take } from './steps.ts';

/** A sandbox in memory whose journal is a list of lines. */
function journaled(): { readonly sandbox: Sandbox; readonly journal: string[] } {
  const journal: string[] = [];
  const sandbox = noteSandbox({
    overlay: new Map(),
    ordinal: 0,
    sink: {
      commit: (changes, ordinal) => journal.push(lineOfChanges(changes, ordinal)),
      clear: () => journal.push(lineOfReset),
    },
  });
  return { sandbox, journal };
}

function pass(lines: Iterator<string, void>, reader: SnapshotReader): boolean {
  const { value } = lines.next();
  if (value !== undefined) reader.take(JSON.parse(value));
  return value !== undefined;
}

const steps = fc.array(step, { maxLength: 12 });

test('a snapshot taken line by line while writes go on is exact once the journal since then is replayed', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.tuple(fc.nat({ max: 4 }), step), { maxLength: 20 }), (before, meanwhile) => {
      const { sandbox, journal } = journaled();
      for (const each of before) take(sandbox, each);

      const lines = snapshotLines({ journal: 2, ordinal: journal.length }, outlineOf(sandbox.world.overlay));
      const since = journal.length;
      const reader = new SnapshotReader('snapshot');
      for (const [written, each] of meanwhile) {
        for (let i = 0; i < written; i += 1) pass(lines, reader);
        take(sandbox, each);
      }
      while (pass(lines, reader));

      const document = reader.result?.document ?? expect.fail('the snapshot has no end');
      for (const line of journal.slice(since)) replay(document, JSON.parse(line));
      const restored = noteSandbox({ ...document, sink: { commit: () => {}, clear: () => {} } });
      expect(contents(restored)).toEqual(contents(sandbox));
    }),
    { numRuns: 3000 },
  );
});
