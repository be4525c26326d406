import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DataFolderError } from '../../src/storage/data-folder-error.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { type Child, startScript } from './helpers/processes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const children: Child[] = [];
afterAll(() => {
  for (const { process } of children) process.kill('SIGKILL');
});

function startHolder(folder: string): Child {
  const child = startScript(new URL('helpers/holder.ts', import.meta.url), [folder]);
  children.push(child);
  return child;
}

const outcome = /held|refused .*/;
const open = (folder: string) => lowdbStorage({ folder, now: 0, report: () => {} });
const holderFile = (folder: string) => join(folder, 'holder.json');
const readHolder = (folder: string) => JSON.parse(readFileSync(holderFile(folder), 'utf8'));

describe('a data folder', () => {
  test('that a process holds is refused to another, with the holder and the time in the message', async () => {
    const folder = join(root, 'held');
    const first = startHolder(folder);
    await first.said(/held/);
    const second = startHolder(folder);
    const [line] = await second.said(outcome);
    expect(line).toBe(
      `refused ${folder}: is in use by process ${first.process.pid} on ${hostname()}, which took it at 2026-01-15T10:00:00.000Z. Stop that one first, or use another data folder.`,
    );
    expect(await second.ended).toBe(0);
    first.process.stdin.end();
    expect(await first.ended).toBe(0);
    expect(existsSync(holderFile(folder))).toBe(false);
    await (await open(folder)).close();
  });

  test('is refused to the process that already holds it', async () => {
    const folder = join(root, 'twice');
    const storage = await open(folder);
    await expect(open(folder)).rejects.toThrow(`is in use by process ${process.pid} on`);
    await storage.close();
    await (await open(folder)).close();
  });

  test('of a killed process is free at once', async () => {
    const folder = join(root, 'killed');
    const first = startHolder(folder);
    await first.said(/held/);
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(readHolder(folder).pid).toBe(first.process.pid);
    const storage = await open(folder);
    expect(readHolder(folder).pid).toBe(process.pid);
    await storage.close();
  });

  test('is free even if a living process has the pid of the killed one', async () => {
    for (const pid of [process.pid, process.ppid]) {
      const folder = join(root, `pid-${pid}`);
      const first = startHolder(folder);
      await first.said(/held/);
      first.process.kill('SIGKILL');
      await first.ended;
      writeFileSync(holderFile(folder), JSON.stringify({ ...readHolder(folder), pid }));
      await (await open(folder)).close();
    }
  });

  test('is free after a killed container of the same machine, and after a restart of the machine', async () => {
    const folder = join(root, 'container');
    const { boot, ...holder } = await leftHolder(folder);
    writeFileSync(holderFile(folder), JSON.stringify({ ...holder, host: 'a1b2c3d4e5f6', boot }));
    if (process.platform === 'linux') await (await open(folder)).close();
    writeFileSync(holderFile(folder), JSON.stringify({ ...holder, boot: 'an earlier one' }));
    await (await open(folder)).close();
  });

  test('that another machine never released is refused, with advice', async () => {
    const folder = join(root, 'elsewhere');
    await leftHolder(folder);
    const holder = { pid: 7, host: 'build-3', boot: 'its own', since: '2026-01-15T10:00:00.000Z' };
    writeFileSync(holderFile(folder), JSON.stringify(holder));
    const error = await open(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataFolderError);
    expect((error as Error).message).toBe(
      `${folder}: is not given back by process 7 on build-3, which took it at 2026-01-15T10:00:00.000Z. If nothing uses the folder there, remove ${holderFile(folder)} and start again.`,
    );
    expect(readHolder(folder)).toEqual(holder);
  });

  test('goes to exactly one of several that start at the same time, new or left by a killed process', async () => {
    const folder = join(root, 'race');
    for (let round = 0; round < 3; round += 1) {
      const starters = Array.from({ length: 5 }, () => startHolder(folder));
      const lines = await Promise.all(starters.map(async (child) => (await child.said(outcome))[0]));
      expect(lines.filter((line) => line === 'held')).toHaveLength(1);
      expect(lines.filter((line) => line.includes('is in use by'))).toHaveLength(4);
      for (const { process } of starters) process.kill('SIGKILL');
      await Promise.all(starters.map(({ ended }) => ended));
    }
  }, 30_000);
});

/** The content of the lock file that a killed process leaves behind. */
async function leftHolder(folder: string) {
  const storage = await open(folder);
  const holder = readHolder(folder);
  await storage.close();
  return holder;
}
