import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../src/storage/disk.ts';
import { endOf, readLines } from '../../../src/storage/log/lines.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
const hex = (link: number) => link.toString(16).padStart(8, '0');

/** Lines as they are written: each with the link before it and its own, and the last link and a full stop behind them. */
function chained(values: readonly unknown[], previous = 0): string {
  let last = previous;
  let text = hex(last);
  for (const value of values) {
    const json = JSON.stringify(value);
    last = crc32(json, last);
    text += ` ${hex(last)} ${json}\n${hex(last)}`;
  }
  return `${text}.`;
}

async function read(name: string, content: string | Uint8Array) {
  const file = join(root, name);
  writeFileSync(file, content);
  const values: unknown[] = [];
  const problems: string[] = [];
  const lines = await readLines(
    nodeDisk,
    file,
    (value) => values.push(value),
    ({ problem, offset }) => problems.push(`${offset} ${problem}`),
  );
  return { values, problems, complete: lines.complete, end: endOf(lines) };
}

test('Lines of any length are read, wherever the chunks of the file end', async () => {
  const values = Array.from({ length: 600 }, (_, n) => `${n} ${'æ€😀'.repeat(n % 300)}`);
  values.push('x'.repeat(700_000), 'å'.repeat(400_000), 'end');
  for (const shift of [0, 1, 2, 3]) {
    const text = chained(['s'.repeat(shift), ...values]);
    const found = await read(`long-${shift}`, text);
    expect(found).toEqual({
      values: ['s'.repeat(shift), ...values],
      problems: [],
      complete: Buffer.byteLength(text) - 9,
      end: 'whole',
    });
  }
});

test('Lines of the first format, which begin with an object, need no links', async () => {
  expect(await read('old', '{"a":1}\n2\n')).toEqual({
    values: [{ a: 1 }, 2],
    problems: [],
    complete: 10,
    end: 'whole',
  });
  expect(await read('old-torn', '{"a":1}\n"å')).toMatchObject({ values: [{ a: 1 }], complete: 8, end: 'torn' });
});

const good = chained([1, 'two', 3]);
const line = (n: number) => good.split('\n')[n - 1] ?? '';

test('A file whose end was cut off is not whole, also where it was cut at the end of a line', async () => {
  for (let length = 0; length < good.length; length += 1) {
    const { problems, end } = await read(`cut-${length}`, good.slice(0, length));
    expect([length, problems, end]).toEqual([length, [], 'torn']);
  }
});

test('Each flipped bit is found, and the lines before and behind it are read', async () => {
  for (let bit = 0; bit < good.length * 8; bit += 1) {
    const bytes = Buffer.from(good);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { values, problems, end } = await read('flipped', bytes);
    expect([bit, problems.length > 0 || end !== 'whole']).toEqual([bit, true]);
    expect([1, 'two', 3].filter((value) => values.includes(value)).length).toBeGreaterThanOrEqual(1);
    expect(values.every((value) => [1, 'two', 3].includes(value as number))).toBe(true);
  }
});

test.each([
  ['a line is missing', [line(1), line(3), line(4)], [1, 3]],
  ['two lines changed places', [line(2), line(1), line(3), line(4)], ['two', 1, 3]],
  ['a line stands there twice', [line(1), line(2), line(2), line(3), line(4)], [1, 'two', 'two', 3]],
])('It is found that %s', async (name, lines, values) => {
  const found = await read(name, lines.join('\n'));
  expect(found.values).toEqual(values);
  expect(found.problems[0]).toMatch(
    /^\d+ line \d does not follow the one before: what was between them at byte \d+ is lost$/,
  );
});

test('It is found that the last lines are missing though the end looks like one', async () => {
  expect(await read('shortened', [line(1), line(2), line(4)].join('\n'))).toMatchObject({ problems: [], end: 'false' });
});
