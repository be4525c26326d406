import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A process of the tests, with everything that it said so far. */
export type Child = {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  out: string;
  err: string;
  /** Resolves when it has said something that matches, or rejects when it ends before. */
  readonly said: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves when it has ended and all that it said has come: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

/** Starts a script with this process's Node. */
export function startScript(script: URL, args: readonly string[], cwd?: string): Child {
  return start(process.execPath, [fileURLToPath(script), ...args], cwd);
}

/** Starts a program. */
export function start(program: string, args: readonly string[], cwd?: string): Child {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...(cwd === undefined ? {} : { cwd }) });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const started: Child = { process: child, out: '', err: '', said, ended };
  child.stdin.on('error', () => {}); // it may be gone
  child.stdout.on('data', (text) => {
    started.out += text;
  });
  child.stderr.on('data', (text) => {
    started.err += text;
  });

  async function said(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(started.out);
      if (match !== null) return match;
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
      if (over && !pattern.test(started.out))
        throw new Error(`it ended without ${pattern}: ${started.out}${started.err}`);
    }
  }
  return started;
}
