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
  'test/scenario/from-journal.test.ts',
  'test/cli/control.test.ts',
  'test/cli/scenario.test.ts',
  'test/readme.test.ts',
];

/**
 * Makes a corpus of what the tests and the scenarios of this tree ask.
 * @param folder is made; it must not hold another corpus
 * @throws Error where a test or a scenario fails
 */
export async function record(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
  const patience = ['--test-timeout=120000', '--hook-timeout=120000'];
  await run(folder, [vitest, 'run', '--reporter=dot', ...patience, ...tests]);
  const preloads = ['./frozen-clock.ts', './record-scenarios.ts'].flatMap((file) => ['--import', urlOf(file)]);
  await run(folder, [...preloads, fileURLToPath(new URL('src/cli/main.js', root)), 'replay', 'scenarios/']);
}

async function run(folder: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, PAYSTUB_CORPUS: folder };
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(root), env, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`it ended with ${code}: node ${args.join(' ')}`);
}

function urlOf(file: string): string {
  return new URL(file, import.meta.url).href;
}
