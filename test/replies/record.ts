import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Where the tests are that ask a server of the real vendors with the built-in company. */
const tests = [
  'test/conformance/',
  'test/vendors/',
  'test/server/',
  'test/pact/states.test.ts',
  'test/pact/own-verifier.test.ts',
  'test/scenario/record/from-journal.test.ts',
  'test/cli/commands/control.test.ts',
  'test/cli/commands/scenario.test.ts',
  'test/readme.test.ts',
];

const patience = ['--test-timeout=120000', '--hook-timeout=120000'];

/** A test or a scenario failed while it was recorded. */
export class RecordingFailed extends Error {}

/**
 * Makes a corpus of what the tests and the scenarios of this tree ask.
 * @param folder is made; it must not hold another corpus
 * @param args for `vitest run`
 * @throws RecordingFailed where a test or a scenario fails; what they asked is recorded all the same
 */
export async function record(
  folder: string,
  args: readonly string[] = ['--reporter=dot', ...patience, ...tests],
): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
  const preloads = ['./frozen-clock.ts', './record-scenarios.ts'].flatMap((file) => ['--import', urlOf(file)]);
  const codes = [
    await run(folder, [...preloads, fileURLToPath(new URL('src/cli/main.js', root)), 'replay', 'scenarios/']),
    // Last, so that what failed stands at the end of a long output.
    await run(folder, [vitest, 'run', ...args]),
  ];
  if (codes.some((code) => code !== 0)) throw new RecordingFailed('A test or a scenario failed.');
}

async function run(folder: string, args: readonly string[]): Promise<unknown> {
  const env = { ...process.env, PAYSTUB_CORPUS: folder };
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(root), env, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code;
}

function urlOf(file: string): string {
  return new URL(file, import.meta.url).href;
}
