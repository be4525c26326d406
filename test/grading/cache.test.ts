import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/grading/cache.ts';
import { temporaryFolder } from '../helpers/cli.ts';
import { mutant } from './toy.ts';

function project() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'client.js'), 'first');
  return { folder, open: (basis = '1.0.0') => openCache('verdicts.json', basis, ['*.js'], folder) };
}

async function keep(open: () => ReturnType<typeof openCache>) {
  const cache = await open();
  await cache.save([
    { mutant: mutant('toy.red'), verdict: 'noticed', milliseconds: 7 },
    { mutant: mutant('toy.odd'), verdict: 'error', milliseconds: 7 },
  ]);
  await cache.close();
}

async function verdictOf(cache: Awaited<ReturnType<typeof openCache>>, id: string) {
  await cache.close();
  return cache.get(id)?.verdict;
}

describe('the cache of verdicts', () => {
  test('gives the verdicts of an earlier run, but for errors', async () => {
    const { open } = project();
    await keep(open);
    expect(await verdictOf(await open(), 'toy.red=twin')).toBe('noticed');
    expect(await verdictOf(await open(), 'toy.odd=twin')).toBeUndefined();
  });

  test('forgets them where an input or the version is another one', async () => {
    const { open, folder } = project();
    await keep(open);
    expect(await verdictOf(await open('1.0.1'), 'toy.red=twin')).toBeUndefined();
    writeFileSync(join(folder, 'client.js'), 'second');
    expect(await verdictOf(await open(), 'toy.red=twin')).toBeUndefined();
  });

  test('is of one run at a time, and a run that is gone does not hold it', async () => {
    const { open, folder } = project();
    const first = await open();
    await expect(open()).rejects.toThrow(`another run (process ${process.pid}) uses the cache`);
    await first.close();
    writeFileSync(join(folder, 'verdicts.json.lock'), '999999999');
    await (await open()).close();
    expect(existsSync(join(folder, 'verdicts.json.lock'))).toBe(false);
  });

  test('is refused where the file is something else, and an input that is not there too', async () => {
    const { open, folder } = project();
    writeFileSync(join(folder, 'verdicts.json'), '[1]');
    await expect(open()).rejects.toThrow('is no cache of paystub mutate; delete it');
    await expect(openCache('x.json', '', ['src/**'], folder)).rejects.toThrow('--inputs "src/**" finds no file');
  });
});
