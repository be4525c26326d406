import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A `paystub serve` whose time is in the hand of whoever started it. */
export type ServerProcess = {
  readonly port: number;
  /** Makes it a time, in milliseconds since 1970, for all that the server does from now on. */
  readonly setTime: (now: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const clock = new URL('./frozen-clock.ts', import.meta.url).href;

/**
 * Starts the server of a checkout, with nothing kept and no settings but those given.
 * @throws Error where it does not start, or has another time than it was given
 */
export async function startProcess(tree: string, flags: readonly string[]): Promise<ServerProcess> {
  const bin = join(tree, 'src/cli/bin.js');
  const child = spawn(process.execPath, ['--import', clock, bin, 'serve', '--memory', '--port', '0', ...flags], {
    cwd: tmpdir(), // where no configuration file is
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const started = {
    port: await readPort(child),
    setTime: async (now: number) => {
      const set = once(child, 'message');
      child.send({ now });
      await set;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
  await demandTime(started, flags);
  return started;
}

async function readPort(child: ChildProcess): Promise<number> {
  let said = '';
  for await (const text of child.stdout ?? []) {
    said += text;
    const port = /^READY http:\/\/\S+:(\d+)$/m.exec(said)?.[1];
    if (port !== undefined) {
      child.stdout?.resume();
      return Number(port);
    }
  }
  throw new Error(`the server ended without being ready: ${said}`);
}

/** Asks whether the server goes by the time that it is given: else no two runs would be alike. */
async function demandTime({ port, setTime, stop }: ServerProcess, flags: readonly string[]): Promise<void> {
  const now = '2026-01-02T03:04:05.000Z';
  await setTime(Date.parse(now));
  const at = flags.indexOf('--admin-token');
  const headers = { Authorization: at === -1 ? '' : `Bearer ${flags[at + 1]}` };
  const response = await fetch(`http://127.0.0.1:${port}/__admin/clock`, { headers });
  const text = await response.text();
  if (text.includes(now)) return;
  await stop();
  throw new Error(`the server was told that it is ${now}, and says: ${text}`);
}
