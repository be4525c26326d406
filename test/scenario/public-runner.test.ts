import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createPaystub } from '../../src/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** Runs the command that the page shows against a fresh Paystub. @returns what the runner printed */
async function respect(): Promise<string> {
  const paystub = await createPaystub();
  const [, command = ''] = /^npx @redocly\/cli (respect .*)$/m.exec(page) ?? [];
  const line = `"$0" "$1" ${command.replaceAll('http://127.0.0.1:4010', paystub.url)}`;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, REDOCLY_TELEMETRY: 'off' };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  const ended = run('sh', ['-c', line, process.execPath, redocly], options);
  const { stdout } = await ended.catch((error: { stdout: string }) => error).finally(() => paystub.close());
  return stripVTControlCharacters(stdout);
}

test('every scenario passes in the public runner, by the command that the page shows', {
  timeout: 120_000,
}, async () => {
  const printed = await respect();
  const verdicts = Array.from(
    printed.matchAll(/^│ (\S) (\S+\.yaml) +│/gm),
    ([, verdict, file]) => `${verdict} ${file}`,
  );
  const files = globSync('scenarios/*/*.yaml', { cwd: root }).sort();
  expect(files.length).toBeGreaterThan(10);
  expect(verdicts, printed).toEqual(files.map((file) => `✓ ${basename(file)}`));
  const leftOut = Array.from(printed.matchAll(/○ (.*) \(skipped\)/g), ([, check]) => check);
  expect(new Set(leftOut)).toEqual(new Set(['status code check']));
});
