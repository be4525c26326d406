import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createPaystub } from '../../src/index.ts';
import { contractFile } from '../../src/scenario/contracts.ts';
import { fromJournal } from '../../src/scenario/record/from-journal.ts';
import { readJournal } from '../../src/scenario/record/read-journal.ts';
import { vendors } from '../../src/vendors/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'paystub-public-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a scenario of a session with Sage Intacct. @returns its file */
async function record(): Promise<string> {
  await using paystub = await createPaystub();
  const url = `${paystub.url}/intacct/ia/api/v1/`;
  const ask = async (path: string) => (await (await fetch(paystub.url + path)).json()) as object;
  const send = (method: string, path: string, body?: object) =>
    fetch(url + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const positions = 'objects/construction/employee-position';
  await paystub.reset();
  await send('POST', positions, { id: 'FOR-001', name: "It's a foreman" });
  await send('PATCH', `${positions}/8`, { name: 'Foreman-02' });
  await send('GET', `${positions}/8`);
  const filters = [{ $eq: { key: '8' } }];
  await send('POST', 'services/core/query', { object: 'construction/employee-position', fields: ['key'], filters });
  await send('GET', `${positions}/99`);
  const recording = await readJournal(ask, 'default', new URL(paystub.url).host, {});
  const { document, steps } = fromJournal(recording, 'recorded', vendors, contractFile);
  expect(steps).toBe(5);
  const file = join(folder, 'recorded.yaml');
  writeFileSync(file, stringify(document));
  return file;
}

/** Runs the command that the page shows, with one more file, against a fresh Paystub. @returns what the runner printed */
async function respect(file: string): Promise<string> {
  const paystub = await createPaystub();
  const [, command = ''] = /^npx @redocly\/cli (respect .*)$/m.exec(page) ?? [];
  const line =
    `"$0" "$1" ${command.replaceAll('http://127.0.0.1:4010', paystub.url)} --server "sage_intacct=${paystub.url}/intacct"`.replace(
      '/*.yaml',
      `/*.yaml "${file}"`,
    );
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, REDOCLY_TELEMETRY: 'off' };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  const ended = run('sh', ['-c', line, process.execPath, redocly], options);
  const { stdout } = await ended.catch((error: { stdout: string }) => error).finally(() => paystub.close());
  return stripVTControlCharacters(stdout);
}

test('every scenario, and a recorded one, passes in the public runner, by the command that the page shows', {
  timeout: 120_000,
}, async () => {
  const printed = await respect(await record());
  const verdicts = Array.from(
    printed.matchAll(/^│ (\S) (\S+\.yaml) +│/gm),
    ([, verdict, file]) => `${verdict} ${file}`,
  );
  const files = globSync('scenarios/*/*.yaml', { cwd: root }).sort();
  expect(files.length).toBeGreaterThan(10);
  expect(verdicts, printed).toEqual([...files, 'recorded.yaml'].map((file) => `✓ ${basename(file)}`));
  const leftOut = Array.from(printed.matchAll(/○ (.*) \(skipped\)/g), ([, check]) => check);
  expect(new Set(leftOut)).toEqual(new Set(['status code check']));
});
