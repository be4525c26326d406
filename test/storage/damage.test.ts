import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DataFolderError } from '../../src/storage/data-folder-error.ts';
import { nodeDisk } from '../../src/storage/disk.ts';
import { KeptSandbox } from '../../src/storage/kept-sandbox.ts';
import { recover } from '../../src/storage/recovery.ts';
import { writeFiles } from './helpers/files.ts';
import { noteSandbox, tablesOf } from './helpers/notes.ts';
import { doStep } from './helpers/numbered-steps.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const log = 'journal-00000002.ndjson';
const snapshot = 'snapshot.ndjson';
/** A sandbox as a server leaves it that was killed: a snapshot and a log. */
let whole: { readonly [file: string]: Buffer };

beforeAll(async () => {
  const folder = join(root, 'whole');
  const write = async (from: number, to: number) => {
    const kept = await KeptSandbox.open(folder, { report: expect.fail });
    const sandbox = noteSandbox(kept.stored);
    for (let n = from; n <= to; n += 1) doStep(sandbox, n);
    return kept;
  };
  await (await write(1, 100)).close();
  await write(101, 200);
  whole = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
});

/** Numbers that look random and are the same in every run (Lehmer's generator). */
function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const linesOf = (bytes: Buffer) => bytes.toString('latin1').split('\n');
const fromLines = (lines: readonly string[]) => Buffer.from(lines.join('\n'), 'latin1');
const blockBytes = 512;

/** Ways to damage a file; each takes the file and a random number below a limit. */
const ways: readonly [name: string, damage: (bytes: Buffer, random: (below: number) => number) => Buffer][] = [
  [
    'a flipped bit',
    (bytes, random) => {
      const damaged = Buffer.from(bytes);
      const at = random(bytes.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random(8));
      return damaged;
    },
  ],
  ['a cut', (bytes, random) => bytes.subarray(0, random(bytes.length))],
  [
    'a cut at the end of a line',
    (bytes, random) => {
      const lines = linesOf(bytes);
      return fromLines([...lines.slice(0, 1 + random(lines.length - 1)), '']);
    },
  ],
  [
    'a line that is missing',
    (bytes, random) => fromLines(linesOf(bytes).toSpliced(random(linesOf(bytes).length - 1), 1)),
  ],
  [
    'a line that stands there twice',
    (bytes, random) => {
      const lines = linesOf(bytes);
      const n = random(lines.length - 1);
      return fromLines(lines.toSpliced(n, 0, lines[n] ?? ''));
    },
  ],
  [
    'two lines that changed places',
    (bytes, random) => {
      const lines = linesOf(bytes);
      const n = random(lines.length - 2);
      return fromLines(lines.toSpliced(n, 2, lines[n + 1] ?? '', lines[n] ?? ''));
    },
  ],
  [
    'a block of zeros',
    (bytes, random) => {
      const start = blockBytes * random(Math.ceil(bytes.length / blockBytes));
      return Buffer.from(bytes).fill(0, start, Math.min(start + blockBytes, bytes.length));
    },
  ],
  [
    'a block of another position',
    (bytes, random) => {
      const blocks = Math.floor(bytes.length / blockBytes);
      const to = random(blocks);
      const from = (to + 1 + random(blocks - 1)) % blocks;
      const block = bytes.subarray(from * blockBytes, (from + 1) * blockBytes);
      return Buffer.concat([bytes.subarray(0, to * blockBytes), block, bytes.subarray((to + 1) * blockBytes)]);
    },
  ],
  [
    'a block that is missing',
    (bytes, random) => {
      const start = blockBytes * random(Math.floor(bytes.length / blockBytes));
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + blockBytes)]);
    },
  ],
  [
    'a block that stands there twice',
    (bytes, random) => {
      const start = blockBytes * random(Math.floor(bytes.length / blockBytes));
      return Buffer.concat([bytes.subarray(0, start + blockBytes), bytes.subarray(start)]);
    },
  ],
];

const rounds = Number(process.env.DAMAGE_ROUNDS ?? 40);

describe.each([log, snapshot])('in %s', (file) => {
  test.each(ways)(
    '%s is always found',
    async (_name, damage) => {
      const folder = join(root, 'damaged');
      const random = numbers(file.length * 7919);
      for (let round = 0; round < rounds; round += 1) {
        const bytes = damage(whole[file] ?? Buffer.of(), random);
        rmSync(folder, { recursive: true, force: true });
        writeFiles(folder, { ...whole, [file]: bytes });
        const { damages, torn } = await recover(nodeDisk, folder);
        expect([round, damages.length + torn.length > 0]).toEqual([round, true]);
        for (const found of [...damages, ...torn]) expect(found.offset).toBeLessThanOrEqual(bytes.length);
      }
    },
    120_000,
  );

  test('that is missing is found', async () => {
    const folder = join(root, 'missing');
    const { [file]: _, ...others } = whole;
    writeFiles(folder, others);
    const { damages } = await recover(nodeDisk, folder);
    expect(damages.map((damage) => damage.file)).toContain(join(folder, file));
    rmSync(folder, { recursive: true });
  });
});

test('Nothing is found in a folder that is as it was left', async () => {
  expect(await recover(nodeDisk, join(root, 'whole'))).toMatchObject({ damages: [], torn: [] });
});

test('A log of another time is found', async () => {
  const folder = join(root, 'other-time');
  cpSync(join(root, 'whole'), folder, { recursive: true });
  const kept = await KeptSandbox.open(folder, { report: expect.fail });
  doStep(noteSandbox(kept.stored), 300);
  await kept.close();
  for (const [file, from] of [
    ['journal-00000003.ndjson', log],
    [snapshot, snapshot],
  ] as const) {
    const mixed = join(root, `mixed-${file}`);
    cpSync(folder, mixed, { recursive: true });
    writeFileSync(join(mixed, file), whole[from] ?? '');
    const { damages } = await recover(nodeDisk, mixed);
    expect(damages).not.toEqual([]);
  }
});

test('An end that is missing is reported and kept beside the log, and the sandbox goes on without it', async () => {
  const folder = join(root, 'torn');
  const bytes = whole[log] ?? Buffer.of();
  const end = bytes.lastIndexOf('\n', -30) + 1; // of the line before the last one
  const torn = bytes.subarray(0, end + 40);
  writeFiles(folder, { ...whole, [log]: torn });
  const reports: string[] = [];
  const kept = await KeptSandbox.open(folder, { report: (message) => reports.push(message) });
  const file = join(folder, log);
  expect(reports).toEqual([
    `${file}: the end is missing at byte ${end}, as when the machine fails within a write: what followed is lost; the 40 bytes of it that are there are kept in ${file}.torn`,
  ]);
  expect(readFileSync(`${file}.torn`)).toEqual(torn.subarray(end));
  expect(tablesOf(noteSandbox(kept.stored)).memo.get('step')?.text).toBe('199');
  doStep(noteSandbox(kept.stored), 201);
  await kept.abandon();

  const again = await KeptSandbox.open(folder, { report: expect.fail });
  expect(tablesOf(noteSandbox(again.stored)).memo.get('step')?.text).toBe('201');
  await again.close();
});

test('A damage is named with the file, the position and what is lost, and the folder is not changed', async () => {
  const folder = join(root, 'named');
  const lines = linesOf(whole[log] ?? Buffer.of());
  const offset = lines.slice(0, 2).join('\n').length + 1;
  const broken = fromLines(lines.with(2, (lines[2] ?? '').replace('memo', 'mema')));
  writeFiles(folder, { ...whole, [log]: broken });
  const error = await KeptSandbox.open(folder, { report: expect.fail }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DataFolderError);
  expect((error as Error).message).toContain(
    `${join(folder, log)}: line 3 is broken (its checksum does not fit): the ${(lines[2] ?? '').length} bytes at byte ${offset} are lost. Nothing was changed.`,
  );
  expect(readFileSync(join(folder, log))).toEqual(broken);
});
