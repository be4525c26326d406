import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readOwnData } from '../../src/settings/own-data.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const now = Date.parse('2026-01-15T10:00:00Z');

describe('own data', () => {
  test('are none without settings, and leave the vendors alone', async () => {
    const data = await readOwnData({}, '.');
    expect(data.mark).toBeUndefined();
    expect(await data.addTo(vendors, now)).toBe(vendors);
  });

  test('have the same mark for the same file, people and number alone', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'seed.yaml'), '{}\n');
    const markOf = async (people: string, randomSeed: string) =>
      (await readOwnData({ seed: 'seed.yaml', people, randomSeed }, cwd)).mark;
    expect(await markOf('10', '1')).toEqual(await markOf('10', '1'));
    expect(await markOf('10', '1')).not.toEqual(await markOf('10', '2'));
    expect((await markOf('10', '1'))?.from).toBe('--seed seed.yaml --people 10 --random-seed 1');
  });

  test.each([
    ['the same time', now],
    ['an earlier time', now - 1000],
  ])('of a file are read once for their check and for the start, at %s', async (_, begun) => {
    const cwd = temporaryFolder();
    const table = { 'labor-class': [{ key: '1', id: 'A', name: 'Class' }] };
    writeFileSync(join(cwd, 'seed.json'), JSON.stringify({ 'sage-intacct': table }));
    const data = await readOwnData({ seed: 'seed.json' }, cwd);
    const parse = vi.spyOn(JSON, 'parse');
    await data.check(vendors, now);
    const seeded = await data.addTo(vendors, begun);
    const parsed = parse.mock.calls.filter(([text]) => text.includes('labor-class":[{"key'));
    parse.mockRestore();
    expect(parsed).toHaveLength(1);
    const { audit } = seeded.flatMap(({ seed }) => seed.rows['labor-class'] ?? [])[0] as { audit: object };
    expect(audit).toMatchObject({ createdDateTime: new Date(begun).toISOString().replace('.000', '') });
  });

  test.each([
    [{ seed: 'missing.yaml' }, /^cannot read the seed file missing.yaml: there is no such file$/],
    [{ people: '0' }, /^--people must be a whole number from 1 to 1000000, not "0"$/],
    [{ randomSeed: '2' }, /^--random-seed is for --people$/],
  ])('are refused for %j', async (settings, message) => {
    await expect(readOwnData(settings, temporaryFolder())).rejects.toThrow(message);
  });
});
