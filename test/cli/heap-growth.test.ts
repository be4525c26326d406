import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { start } from '../storage/helpers/processes.ts';
import { temporaryFolder } from '../storage/helpers/temporary-folder.ts';

const script = fileURLToPath(new URL('./churn.ts', import.meta.url));
const root = temporaryFolder();

/** The young generation of a process that makes much garbage, in bytes, and the tags of its compiled code. */
async function churn(...args: readonly string[]) {
  // V8 has this limit where there is much memory.
  const child = start(process.execPath, ['--max-semi-space-size=64', script, ...args], root);
  expect(await child.ended).toBe(0);
  return JSON.parse(child.out) as { young: number; tagBefore: number; tagAfter: number };
}

test('The young generation stays at 32 MB, where V8 would let it grow to 128', async () => {
  const [without, limited] = [await churn(), await churn('limited')];
  expect(without.young).toBeGreaterThan(32 << 20); // else the test would not show anything
  expect(limited.young).toBe(32 << 20);
});

test('Code that is compiled after the limits are lifted is cached as code that was compiled before them', async () => {
  const { tagBefore, tagAfter } = await churn('limited');
  expect(tagAfter).toBe(tagBefore);
});
