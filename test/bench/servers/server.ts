import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Question, Usage } from './probe.ts';

/** The running server of a contestant. */
export type Server = {
  readonly pid: number;
  readonly port: number;
  /** Asks the process for the resources that it has used. */
  readonly ask: (question: Question) => Promise<Usage>;
  /** Sends a message to the server itself, and waits until it is prepared. */
  readonly tell: (message: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** The options for the start of a server. */
export type StartOptions = {
  /** Options of Node. */
  readonly node?: readonly string[];
  /** The port that it listens on, if it does not print a ready line. */
  readonly port?: number;
  /** Its working folder. */
  readonly cwd?: string;
};

const probeScript = fileURLToPath(new URL('./probe.ts', import.meta.url));
const maxStartTime = 60_000;

// Server and load get a core each, if the system can pin processes.
const pin = 'taskset'; // of Linux
const onBoth = ['-c', '0,1'];
const cores = spawnSync(pin, [...onBoth, 'true']).status === 0;

/** Keeps this process, which creates the load, off the servers' core. */
export function pinLoad(): void {
  pinTo(1, process.pid);
}

function pinTo(core: number, pid: number): void {
  if (cores) spawnSync(pin, ['-a', '-c', '-p', String(core), String(pid)]);
}

/**
 * Starts a Node script that prints `READY http://…:port` when it is ready, or that listens on a known port.
 * @throws Error with its last output if it ends, or if it is not ready in time
 */
export async function startServer(
  args: readonly string[],
  { node = [], port, cwd }: StartOptions = {},
): Promise<Server> {
  const command = [process.execPath, ...node, '--import', probeScript, ...args];
  // Servers that start at the same time use both cores. Each is pinned to the servers' core when it is ready.
  const [program = '', ...rest] = cores ? [pin, ...onBoth, ...command] : command;
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', port === undefined ? 'inherit' : 'pipe', 'ipc'],
    cwd,
    env: { ...process.env, PAYSTUB_QUIET: 'true' }, // what is measured is the answer, not the line about it
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

/** Sends a message and waits for its answer. Other messages, which peers send, are ignored. */
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

/** Returns a port that is free. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function readPort(child: ChildProcess): Promise<number> {
  let output = '';
  for await (const text of child.stdout ?? []) {
    output += text;
    const port = /^READY http:\/\/\S+:(\d+)$/m.exec(output)?.[1];
    if (port !== undefined) {
      child.stdout?.resume();
      return Number(port);
    }
  }
  throw new Error(`the server ended without being ready: ${output}`);
}

async function reachPort(child: ChildProcess, port: number): Promise<number> {
  let output = '';
  const keep = (text: Buffer) => {
    output = (output + text).slice(-2000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  for (const started = performance.now(); performance.now() - started < maxStartTime; await pause(20)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await isReached(port)) return port;
  }
  throw new Error(`the server ended or was not ready in time: ${output}`);
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
