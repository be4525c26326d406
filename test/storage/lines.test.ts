import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../src/storage/lines.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();

async function read(name: string, text: string) {
  const file = join(root, name);
  writeFileSync(file, text);
  const values: unknown[] = [];
  const ending = await readLines(file, (value) => values.push(value));
  return { values, ...ending };
}

test('Lines of any length are read, wherever the chunks of the file end', async () => {
  const values = Array.from({ length: 600 }, (_, n) => `${n} ${'æ€😀'.repeat(n % 300)}`);
  values.push('x'.repeat(700_000), 'å'.repeat(400_000), 'end');
  for (const shift of [0, 1, 2, 3]) {
    const text = `${JSON.stringify('s'.repeat(shift))}\n${values.map((value) => `${JSON.stringify(value)}\n`).join('')}`;
    const { values: found, complete, torn } = await read(`long-${shift}`, text);
    expect(found).toEqual(['s'.repeat(shift), ...values]);
    expect([complete, torn]).toEqual([Buffer.byteLength(text), 0]);
  }
});

test('The bytes after the last whole line are reported', async () => {
  expect(await read('empty', '')).toEqual({ values: [], complete: 0, torn: 0 });
  expect(await read('torn', '1\n2\n"å')).toEqual({ values: [1, 2], complete: 4, torn: 3 });
  expect(await read('one', '{"torn":')).toEqual({ values: [], complete: 0, torn: 8 });
});
