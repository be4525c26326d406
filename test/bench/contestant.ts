import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Crowd, type Visitor } from './client.ts';
import type { Question, Usage } from './probe.ts';
import type { Workload } from './workloads.ts';

/** A server that is measured. */
export type Contestant = {
  readonly name: string;
  /** Whether it answers what it is told to instead of working it out. */
  readonly limit: boolean;
  readonly start: () => Promise<Server>;
};

/** The process of a contestant. */
export type Server = {
  readonly pid: number;
  readonly port: number;
  readonly ask: (question: Question) => Promise<Usage>;
  readonly tell: (message: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** An answer that a limit is to give. */
export type Ready = {
  readonly asked: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly judged: readonly [string, string] | undefined;
};

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
export const paystubScript = path('../../src/cli/main.ts');
export const limitScript = path('./limit.js');
const probeScript = path('./probe.ts');

/** Paystub as its users start it, keeping nothing. */
export const inMemory: Contestant = {
  name: 'Paystub in memory',
  limit: false,
  start: () => startServer([paystubScript, 'serve', '--memory', '--port', '0']),
};

/** Paystub as its users start it, with a new data folder. */
export const withFolder: Contestant = {
  name: 'Paystub with its data folder',
  limit: false,
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paystub-bench-'));
    const server = await startServer([paystubScript, 'serve', '--data', folder, '--port', '0']);
    const stop = async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...server, stop };
  },
};

export const readyBytes: Contestant = {
  name: 'node:http, ready bytes',
  limit: true,
  start: () => startServer([limitScript]),
};

export const judging: Contestant = {
  name: 'node:http, parse, ajv, serialise',
  limit: true,
  start: () => startServer([limitScript, '--judge']),
};

// Server and load get a core each where the system can say so.
const pin = 'taskset'; // of Linux
const cores = spawnSync(pin, ['-c', '0,1', 'true']).status === 0;
if (cores) spawnSync(pin, ['-a', '-c', '-p', '1', String(process.pid)]);

/** Starts a Node script that says `READY http://…:port` when it takes requests. */
export async function startServer(args: readonly string[], node: readonly string[] = []): Promise<Server> {
  const command = [process.execPath, ...node, '--import', probeScript, ...args];
  const [program = '', ...rest] = cores ? [pin, '-c', '0', ...command] : command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const port = await readPort(child);
  const tell = async (message: object | string) => {
    const answer = once(child, 'message');
    child.send(message);
    return (await answer)[0];
  };
  return {
    pid: child.pid ?? 0,
    port,
    tell,
    ask: (question) => tell(question) as Promise<Usage>,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
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

/** Does what a workload needs to find on a server. */
export async function prepare(server: Server, create: (client: number) => Visitor, positions: number): Promise<void> {
  if (positions === 0) return;
  const crowd = await Crowd.open(
    server.port,
    Array.from({ length: 50 }, (_, client) => create(client)),
  );
  await crowd.ask(Number.POSITIVE_INFINITY, positions);
  crowd.close();
}

/** What Paystub answers to the first requests of a workload, for a limit to repeat. */
export async function recordAnswers(server: Server, workload: Workload): Promise<readonly Ready[]> {
  const found = new Map<string, Ready>();
  const crowd = await Crowd.open(server.port, [recording(workload, found)]);
  await crowd.ask(Number.POSITIVE_INFINITY, 10);
  crowd.close();
  return [...found.values()];
}

function* recording(workload: Workload, found: Map<string, Ready>): Visitor {
  const visitor = workload.visit(0);
  let text = visitor.next().value;
  for (;;) {
    const answer = yield text;
    const [method = '', url = ''] = text.split(' ', 2);
    const asked = `${method} ${url}`;
    if (!found.has(asked)) {
      const type = /\r\ncontent-type: ([^\r]+)/i.exec(answer.head)?.[1] ?? '';
      const judged = workload.judged[method];
      found.set(asked, { asked, status: answer.status, type, body: answer.body.toString(), judged });
    }
    text = visitor.next(answer).value;
  }
}
