import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runIn } from '../../src/cli/run.ts';
import { vendors } from '../../src/vendors/index.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { pages, root, type Session, sessionsOf } from './pages.ts';

// Each page is read as a user reads it: from its top, against a fresh server, in a folder with the files that it names.

const { url } = await startPaystub({ vendors });
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'paystub-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in for npx, so that `npx paystub` is this one. */
const npx = `#!/bin/sh\n[ "$1" = paystub ] || exit 127\nshift\nexec '${process.execPath}' '${root}src/cli/main.js' "$@"\n`;
writeFileSync(join(folder, 'npx'), npx);
chmodSync(join(folder, 'npx'), 0o755);

const needsShell = /["'|;&<>$*]| -- /;

/** Runs a command of a page. One of Paystub's without a shell's signs runs in this process: a new one takes long. */
async function outputOf(command: string, cwd: string): Promise<string> {
  const line = command.replaceAll('http://127.0.0.1:4010', url);
  const [, own] = /^npx paystub (.*)$/.exec(line) ?? [];
  if (own !== undefined && !needsShell.test(own)) {
    const terminal = fakeTerminal(cwd, { PAYSTUB_URL: url });
    await runIn(terminal, own.split(' '));
    const { out, err } = terminal.written();
    return out + err;
  }
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, PAYSTUB_URL: url };
  const ended = await run('sh', ['-c', `${line} 2>&1`], { cwd, env }).catch((error: { stdout?: string }) => error);
  return ended.stdout ?? '';
}

/** A pattern of what a page prints: `…` stands for any text. */
function patternOf(printed: string): RegExp {
  const parts = printed
    .trimEnd()
    .split('…')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}\n*$`);
}

async function expectSession({ command, printed }: Session, cwd: string): Promise<void> {
  const output = (await outputOf(command, cwd)).replaceAll(url, 'http://127.0.0.1:4010');
  if (printed.includes('…')) expect(output).toMatch(patternOf(printed));
  else expect(output.trimEnd()).toBe(printed.trimEnd());
}

const told = pages
  .map(({ file, blocks }) => ({
    file,
    files: blocks.filter(({ language, words }) => language !== '' && /\.\w+$/.test(words[0] ?? '')),
    sessions: blocks.filter(({ language }) => language === 'console').flatMap(sessionsOf),
  }))
  .filter(({ sessions }) => sessions.length > 0);

describe.each(told)('$file prints what is really answered', ({ files, sessions }) => {
  const cwd = mkdtempSync(join(folder, 'page-'));
  beforeAll(async () => {
    for (const { words, text } of files) writeFileSync(join(cwd, words[0] ?? ''), text);
    await fetch(`${url}/__admin/reset`, { method: 'POST' });
  });

  test.each(sessions)(`$line: $command`, (session) => expectSession(session, cwd));
});

test('the README prints the same when all of it is run again', async () => {
  const [{ file, sessions } = { file: '', sessions: [] }] = told;
  expect(file).toBe('README.md');
  for (const session of [...sessions, ...sessions]) await expectSession(session, folder);
});

test('each vendor has a page with a session', () => {
  const commands = told.flatMap(({ sessions }) => sessions).map(({ command }) => command);
  for (const { mount } of vendors) expect(commands.some((command) => command.includes(`${mount}/`))).toBe(true);
});
