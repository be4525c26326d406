import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runIn } from '../../src/cli/run.ts';
import { vendors } from '../../src/vendors/index.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { isCommands, isSession, linesOf } from './commands-of.ts';
import { folderFor, runBlock, standIns } from './page-folder.ts';
import { type Block, pages, type Session, sessionsOf } from './pages.ts';

// Each page is read as a user reads it: from its top, against a fresh server, in a folder with the files that it names.

const { url } = await startPaystub({ vendors });
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'paystub-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = standIns(folder);

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
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, PAYSTUB_URL: url };
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

type Step = { readonly what: string; readonly at: number; readonly run: (cwd: string) => Promise<void> };

/** The steps of a block: each command with what it prints, or all commands that are run for what they do. */
function stepsOf(block: Block): readonly Step[] {
  if (block.words.length > 0) return [];
  if (isSession(block))
    return sessionsOf(block).map((session) => ({
      what: session.command,
      at: session.line,
      run: (cwd) => expectSession(session, cwd),
    }));
  if (!isCommands(block)) return [];
  return [{ what: linesOf(block).join('; '), at: block.line, run: (cwd) => runBlock(block, { cwd, bin, url }) }];
}

const told = pages
  .map(({ file, blocks }) => ({ file, blocks, steps: blocks.flatMap(stepsOf) }))
  .filter(({ steps }) => steps.length > 0);
const sessions = pages.flatMap(({ blocks }) => blocks.filter(isSession));

describe.each(told)('$file prints what is really answered', ({ blocks, steps }) => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await folderFor(blocks, folder);
    await fetch(`${url}/__admin/reset`, { method: 'POST' });
  });

  test.each(steps)(`$at: $what`, ({ run }) => run(cwd));
});

test('the README prints the same when all of it is run again', async () => {
  const printed = sessions.filter(({ page }) => page === 'README.md').flatMap(sessionsOf);
  expect(printed.length).toBeGreaterThan(2);
  for (const session of [...printed, ...printed]) await expectSession(session, folder);
});

test('each vendor has a page with a session', () => {
  const commands = sessions.flatMap(sessionsOf).map(({ command }) => command);
  for (const { mount } of vendors) expect(commands.some((command) => command.includes(`${mount}/`))).toBe(true);
});
