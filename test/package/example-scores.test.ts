import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, install, root } from './installed.ts';

// The scores of the examples' tests. Here each twin that a score rests on is tried again; `npm run scores` tries them all.

type Score = { readonly command: string; readonly score: number; readonly noticed: readonly string[] };
const scores: Readonly<Record<string, Score>> = JSON.parse(readFileSync(join(root, 'examples/scores.json'), 'utf8'));
const isWhole = process.env.PAYSTUB_SCORES === 'whole';
const timeout = isWhole ? 900_000 : 180_000;

let installed: Installed;
beforeAll(async () => {
  installed = await install();
  for (const name of ['vitest', 'jest'])
    symlinkSync(join(root, 'node_modules', name), join(installed.folder, 'node_modules', name));
}, 240_000);
afterAll(() => installed.remove());

function copyOf(example: string, name = example): string {
  const folder = join(installed.folder, name);
  if (!existsSync(folder)) {
    cpSync(join(root, 'examples', example), folder, { recursive: true });
    symlinkSync(join(installed.folder, 'node_modules'), join(folder, 'node_modules'));
  }
  return folder;
}

/** Runs `paystub mutate` in a folder. @param flags before those that are the same for all */
function grade(folder: string, { command }: Score, ...flags: readonly string[]) {
  const words = ['npx paystub mutate --seed seed.yaml --baseline-runs 1 --jobs 2', ...flags, '--', command];
  return installed.start('sh', ['-c', `cd '${folder}' && ${words.join(' ')}`]).ended;
}

const onlyNoticed = ({ noticed }: Score) => noticed.map((twin) => `--rules ${twin}`);

test.each(Object.entries(scores))(
  '%s notices the twins that its score rests on',
  { timeout },
  async (example, score) => {
    const flags = isWhole ? [`--min ${Math.floor(score.score)}`] : ['--min 100', ...onlyNoticed(score)];
    const { code, stdout, stderr } = await grade(copyOf(example), score, ...flags);
    expect(code, stdout + stderr).toBe(0);
    const head = isWhole
      ? `score ${score.score} %`
      : `score 100 %, ${score.noticed.length} of ${score.noticed.length} twins`;
    expect(stdout).toContain(head);
  },
);

test('one assertion less lowers the score of an example', { timeout }, async () => {
  const folder = copyOf('export-python-exec', 'export-with-less');
  const file = join(folder, 'test_export.py');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('self.assertIn("77;Doe;Jo", lines)', 'pass'));
  const score = scores['export-python-exec'] as Score;
  const { code, stdout } = await grade(
    folder,
    score,
    '--min 100',
    '--rules wire.page-less',
    '--rules wire.vanishing-record',
  );
  expect([code, stdout], stdout).toEqual([1, expect.stringContaining('overlooked: the tests pass although')]);
});

test('The README of the examples has their scores', () => {
  const text = readFileSync(join(root, 'examples/README.md'), 'utf8').replaceAll('\\|', '|');
  for (const [example, { command, score }] of Object.entries(scores))
    expect(text).toContain(`| \`${example}\` | \`${command}\` | ${score} % |`);
});
