import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Crowd, type Visit, type Visitor } from '../load/client.ts';
import type { Workload } from '../load/workloads.ts';
import { type Server, startServer } from './server.ts';

/** A server that is measured. */
export type Contestant = {
  readonly name: string;
  /** A limit repeats the answers of Paystub; a peer does the nearest thing that it can. */
  readonly kind: 'paystub' | 'limit' | 'peer';
  /** Returns the way in which it does a workload; if not given, it does the workload as it is. */
  readonly form?: (workload: Workload) => Form;
  readonly start: (workload: Workload) => Promise<Server>;
};

/** The way in which a contestant does a workload, with a remark, or the reason why it cannot. */
export type Form = { readonly visit: Visit; readonly note?: string } | { readonly cannot: string };

/** An answer that a limit repeats. */
export type Ready = {
  /** Method and path of the request. */
  readonly asked: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly judged: readonly [string, string] | undefined;
};

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
export const paystubScript = path('../../../src/cli/main.js');
export const limitScript = path('./limit.js');

/** Paystub as its users start it, keeping nothing. */
export const inMemory: Contestant = {
  name: 'Paystub in memory',
  kind: 'paystub',
  start: () => startPaystub('--memory'),
};

/** Paystub as its users start it, with a new data folder. */
export const withFolder: Contestant = {
  name: 'Paystub with its data folder',
  kind: 'paystub',
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paystub-bench-'));
    const server = await startPaystub('--data', folder);
    const stop = async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...server, stop };
  },
};

/** The limit for any server: bare `node:http` that sends bytes that are ready. */
export const readyBytes: Contestant = {
  name: 'node:http, ready bytes',
  kind: 'limit',
  start: () => startServer([limitScript]),
};

/** The limit for a server that validates: bare `node:http` that parses, validates and serialises. */
export const judging: Contestant = {
  name: 'node:http, parse, ajv, serialise',
  kind: 'limit',
  start: () => startServer([limitScript, '--judge']),
};

/** Starts Paystub with options of `serve`. */
export function startPaystub(...options: readonly string[]): Promise<Server> {
  return startServer([paystubScript, 'serve', ...options, '--port', '0']);
}

/** Creates the positions that a workload needs on a server. */
export async function prepare(server: Server, create: Visit, positions: number): Promise<void> {
  if (positions === 0) return;
  const crowd = await Crowd.open(server.port, 50, create);
  await crowd.ask(Number.POSITIVE_INFINITY, positions);
  crowd.close();
}

/** Records Paystub's answers to the first requests of a workload, for a limit to repeat. */
export async function recordAnswers(server: Server, workload: Workload): Promise<readonly Ready[]> {
  const found = new Map<string, Ready>();
  const crowd = await Crowd.open(server.port, 1, () => recording(workload, found));
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
