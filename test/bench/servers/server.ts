import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Question, Usage } from './probe.ts';

/** The process of a contestant. */
export type Server = {
  readonly pid: number;
  readonly port: number;
  readonly ask: (question: Question) => Promise<Usage>;
  readonly tell: (message: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  /** Options of Node. */
  readonly node?: readonly string[];
  /** Where it takes requests, if it does not say so itself. */
  readonly port?: number;
  /** Where it may leave files. */
  readonly cwd?: string;
};

const probeScript = fileURLToPath(new URL('./probe.ts', import.meta.url));
const longestStart = 60_000;

// Server and load get a core each where the system can say so.
const pin = 'taskset'; // of Linux
const onBoth = ['-c', '0,1'];
const cores = spawnSync(pin, [...onBoth, 'true']).status === 0;

/** Keeps this process, which is the load, off the servers' core. */
export function pinLoad(): void {
  pinTo(1, process.pid);
}

function pinTo(core: number, pid: number): void {
  if (cores) spawnSync(pin, ['-a', '-c', '-p', String(core), String(pid)]);
}

/**
 * Starts a Node script that says `READY http://…:port` when it takes requests, or is known to take them at a port.
 * @throws Error with what it said last, where it ends or is not ready in time
 */
export async function startServer(
  args: readonly string[],
  { node = [], port, cwd }: StartOptions = {},
): Promise<Server> {
  const command = [process.execPath, ...node, '--import', probeScript, ...args];
  // Several that start side by side do so on both cores; the server's own is given to it when it is ready.
  const [program = '', ...rest] = cores ? [pin, ...onBoth, ...command] : command;
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', port === undefined ? 'inherit' : 'pipe', 'ipc'],
    cwd,
  });
  const pid = child.pid ?? 0;
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const tell = (message: object) => exchange(child, message, isPrepared);
  const ask = (question: Question) => exchange(child, question, isUsage);
  try {
    const found = port === undefined ? await readPort(child) : await reachPort(child, port);
    pinTo(0, pid);
    return { pid, port: found, tell, ask, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Sends a message and waits for its answer; peers send messages of their own. */
async function exchange<T>(
  child: ChildProcess,
  message: object | string,
  isAnswer: (message: unknown) => message is T,
): Promise<T> {
  const messages = on(child, 'message', { close: ['exit'] });
  child.send(message);
  for await (const [answer] of messages) if (isAnswer(answer)) return answer;
  throw new Error('the server ended');
}

function isPrepared(message: unknown): message is 'prepared' {
  return message === 'prepared';
}

function isUsage(message: unknown): message is Usage {
  return typeof message === 'object' && message !== null && 'cpu' in message && 'rss' in message;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
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

async function reachPort(child: ChildProcess, port: number): Promise<number> {
  let said = '';
  const keep = (text: Buffer) => {
    said = (said + text).slice(-2000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  for (const started = performance.now(); performance.now() - started < longestStart; await pause(20)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await isReached(port)) return port;
  }
  throw new Error(`the server ended or was not ready in time: ${said}`);
}

async function isReached(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
