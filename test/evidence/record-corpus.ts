import { renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { record } from '../replies/record.ts';

const patience = ['--test-timeout=60000', '--hook-timeout=60000'];
// Vitest leaves one core free, which is half of a machine with two.
const workers = `--max-workers=${availableParallelism()}`;

/**
 * Runs all tests and scenarios, and records the sequences of requests that they send into a folder, in place of those that are there.
 * @throws RecordingFailed where a test or a scenario fails; what they asked is recorded all the same
 */
export async function recordCorpus(folder: string): Promise<void> {
  const begun = `${folder}-begun`;
  rmSync(begun, { recursive: true, force: true });
  try {
    await record(begun, [...patience, workers]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    renameSync(begun, folder);
  }
}
