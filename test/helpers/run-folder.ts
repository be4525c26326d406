import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const variable = 'TEST_RUN_FOLDER';

/** Gives a test run a folder that lasts as long as it does. Vitest calls it before any worker starts. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-test-run-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes something in a folder of the run: the test file that first asks makes it, the others wait for it.
 * @param make returns what there is to know about it, as JSON has it
 * @returns the folder, and what `make` returned
 */
export async function madeOnce<T>(
  name: string,
  make: (folder: string) => Promise<T>,
): Promise<{ readonly folder: string; readonly made: T }> {
  const folder = join(process.env[variable] ?? '', name);
  const outcome = `${folder}.json`;
  if (begin(folder)) keep(outcome, await outcomeOf(make(folder)));
  while (!existsSync(outcome)) await sleep(100);
  const { made, error } = JSON.parse(readFileSync(outcome, 'utf8')) as { made?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return { folder, made: made as T };
}

/** Makes a folder. @returns false where another has made it */
function begin(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function outcomeOf<T>(making: Promise<T>): Promise<{ readonly made: T } | { readonly error: string }> {
  return making.then(
    (made) => ({ made }),
    (error: unknown) => ({ error: String(error) }),
  );
}

// By another name first: who waits must not read half of it.
function keep(file: string, outcome: object): void {
  writeFileSync(`${file}.part`, JSON.stringify(outcome));
  renameSync(`${file}.part`, file);
}
