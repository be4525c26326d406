import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

/** How a finished command ended. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A command that is running; it is killed when the test ends. */
export type Running = {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves with the base URL when the ready line is out; rejects if the command ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
};

export type CliOptions = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string };

/** Runs `paystub` with the given arguments as a process of its own, its surroundings free of settings. */
export function paystub(args: readonly string[], options: CliOptions = {}): Running {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.env };
  const child = spawn(process.execPath, [main, ...args], { env, cwd: options.cwd ?? temporaryFolder() });
  return { process: child, ...follow(child, 'paystub') };
}

/** Follows a server's process until it ends or the test does: tells when it is ready, and how it ended. */
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

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
