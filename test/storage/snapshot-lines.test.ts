import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { changesLine, replay, resetLine } from '../../src/storage/document.ts';
import { outlineOf, SnapshotReader, snapshotLines } from '../../src/storage/snapshot-lines.ts';
import { contents, noteSandbox } from './helpers/notes.ts';
import { step, take } from './helpers/steps.ts';

/** A sandbox in memory whose write-ahead log is a list of lines. */
function loggedSandbox(): { readonly sandbox: Sandbox; readonly log: string[] } {
  const log: string[] = [];
  const sandbox = noteSandbox({
    overlay: new Map(),
    ordinal: 0,
    sink: {
      commit: (changes, ordinal) => log.push(changesLine(changes, ordinal)),
      clear: () => log.push(resetLine),
    },
  });
  return { sandbox, log };
}

function pass(lines: Iterator<string, void>, reader: SnapshotReader): boolean {
  const { value } = lines.next();
  if (value !== undefined) reader.readLine(JSON.parse(value));
  return value !== undefined;
}

const steps = fc.array(step, { maxLength: 12 });

test('A snapshot that is taken line by line during writes is exact once the log since then is replayed', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.array(fc.tuple(fc.nat({ max: 4 }), step), { maxLength: 20 }),
      async (before, meanwhile) => {
        const { sandbox, log } = loggedSandbox();
        for (const each of before) await take(sandbox, each);

        const lines = snapshotLines({ log: 2, ordinal: log.length }, outlineOf(sandbox.world.overlay));
        const since = log.length;
        const reader = new SnapshotReader('snapshot');
        for (const [written, each] of meanwhile) {
          for (let i = 0; i < written; i += 1) pass(lines, reader);
          await take(sandbox, each);
        }
        while (pass(lines, reader));

        if (!reader.isWhole) expect.fail('the snapshot has no end');
        const { document } = reader;
        for (const line of log.slice(since)) replay(document, JSON.parse(line));
        const restored = noteSandbox({ ...document, sink: { commit: () => {}, clear: () => {} } });
        expect(contents(restored)).toEqual(contents(sandbox));
      },
    ),
    { numRuns: 3000 },
  );
});
