import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runIn } from '../../src/cli/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

/** The exit code and the output of a finished command. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A running command. It is killed when the test ends. */
export type Running = {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves with the base URL when the ready line is printed; rejects if the command ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
};

export type CliOptions = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string };

/** Runs `paystub` in a child process whose environment has no settings. */
export function paystub(args: readonly string[], options: CliOptions = {}): Running {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.env };
  const child = spawn(process.execPath, [main, ...args], { env, cwd: options.cwd ?? temporaryFolder() });
  return { process: child, ...follow(child, 'paystub') };
}

/**
 * Runs `paystub` in this process, for tests of what a command does and prints, and not of its process. It gets no
 * signals, and its standard input is empty.
 */
export async function paystubHere(args: readonly string[], { env, cwd }: CliOptions = {}): Promise<Ended> {
  const terminal = fakeTerminal(cwd ?? temporaryFolder(), env);
  const code = await runIn(terminal, args);
  const { out, err } = terminal.written();
  return { code, stdout: out, stderr: err };
}

/** Follows the process of a server until it ends, or until the test ends. */
export function follow(child: ChildProcessWithoutNullStreams, name: string): Pick<Running, 'ready' | 'ended'> {
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
    const url = /^READY (\S+)$/m.exec(stdout)?.[1];
    if (url !== undefined) resolve(url);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, stdout, stderr })));
  ready.catch(() => {});
  void ended.then(() => reject(new Error(`${name} ended: ${stderr}`)));
  return { ready, ended };
}

/** Creates a folder that is deleted when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
