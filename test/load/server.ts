import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Memory } from './memory-probe.ts';

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  readonly pid: number;
  /** Asks for the memory that it has. */
  readonly memory: () => Promise<Memory>;
  /** Ends it. Resolves when it has ended, with its exit code. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
};

const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
const smallLogs = fileURLToPath(new URL('./small-logs.ts', import.meta.url));
const probe = fileURLToPath(new URL('./memory-probe.ts', import.meta.url));

/**
 * Starts `paystub serve` on a data folder and a free port.
 * @param cwd its working folder: one without configuration
 * @param flags further flags
 * @throws Error where it ends before it takes requests
 */
export function startServer(data: string, cwd: string, flags: readonly string[]): Promise<Server> {
  return start([main, 'serve', '--quiet', '--port', '0', '--data', data, ...flags], cwd);
}

/** Starts a server whose logs are short, so that it writes checkpoints all the time. */
export function startWithSmallLogs(data: string, cwd: string, flags: readonly string[]): Promise<Server> {
  return start([smallLogs, data, ...flags], cwd);
}

async function start(script: readonly string[], cwd: string): Promise<Server> {
  const args = ['--expose-gc', '--import', probe, ...script];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    ended.then((code) => reject(new Error(`the server ended with ${code}`)), reject);
    child.stdout?.on('data', (text) => {
      out += text;
      const ready = /^READY (http:\S+)$/m.exec(out)?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    memory: async () => {
      const told = once(child, 'message');
      child.send('memory');
      const [memory] = await told;
      return memory as Memory; // the probe sends nothing else
    },
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
