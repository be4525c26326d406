import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { vendors } from '../src/vendors/index.ts';
import { startPaystub } from './helpers/paystub.ts';

const [readme, evidence] = ['README.md', 'docs/evidence.md'].map((page) =>
  readFileSync(new URL(`../${page}`, import.meta.url), 'utf8'),
) as [string, string];
const { url } = await startPaystub({ vendors });

/** Commands with what the page prints under them. */
const sessions = [...`${readme}\n${evidence}`.matchAll(/```console\n(.*?)```/gs)]
  .flatMap(([, block]) => (block ?? '').split(/^\$ /m).filter((part) => part !== ''))
  .map((session) => {
    const end = session.indexOf('\n');
    return { command: session.slice(0, end), printed: session.slice(end + 1) };
  });

test('has a session for each vendor', () => {
  for (const { mount } of vendors)
    expect(sessions.some(({ command }) => command.includes(`:4010${mount}/`))).toBe(true);
});

const run = promisify(execFile);

test.each(sessions)('prints what is really answered: $command', async ({ command, printed }) => {
  const { stdout } = await run('sh', ['-c', command.replaceAll('http://127.0.0.1:4010', url)]);
  expect(`${stdout.trimEnd()}\n`).toBe(printed);
});

test('is right that code simulates each operation of the vendors', () => {
  const missing = vendors.flatMap(({ contract, handlers, name }) =>
    contract.operations.filter(({ id }) => handlers[id] === undefined).map(({ id }) => `${name} ${id}`),
  );
  expect(missing).toEqual([]);
});
