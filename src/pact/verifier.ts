import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PactError } from './pact-error.ts';
import { missingPeer } from './peers.ts';

/** One interaction to verify. */
export type Job = {
  readonly id: number;
  /** Pact file with that interaction alone. */
  readonly file: string;
  readonly provider: string;
  readonly baseUrl: string;
  readonly statesUrl: string;
};

/** What Pact's verifier says, and what was answered. */
export type Outcome = {
  /** Its JSON report, or else what went wrong with it. */
  readonly report: string;
  readonly status?: number;
  readonly rules?: string;
  readonly error?: string;
};

/** Pact's verifier in a process of its own. */
export type Verifier = { readonly verify: (job: Omit<Job, 'id'>) => Promise<Outcome>; readonly close: () => void };

type Message =
  | { readonly ready: true }
  | { readonly missing: boolean; readonly message: string }
  | { readonly id: number; readonly outcome: Outcome };

// The same file as this one's neighbour, before and after compilation.
const program = fileURLToPath(new URL(`./verifier-process${extname(import.meta.url)}`, import.meta.url));

/**
 * Starts Pact's verifier.
 * @param env variables of this process; those that would change what is verified, or how, are left out
 * @throws PactError where it is not installed
 */
export async function startVerifier(env: Readonly<Record<string, string | undefined>>): Promise<Verifier> {
  const kept = Object.entries(env).filter(([name]) => !/^(PACT_.*|https?_proxy|all_proxy)$/i.test(name));
  const child = fork(program, [], {
    env: { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: 'true', NO_COLOR: '1' },
    execArgv: ['--disable-warning=DEP0060'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }>();
  await ready(child, (id, outcome) => {
    waiting.get(id)?.resolve(outcome);
    waiting.delete(id);
  });
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`Pact's verifier ended (${signal ?? code})`));
  });
  let last = 0;
  return {
    verify: (job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, ...job } satisfies Job);
      }),
    close: () => child.kill(),
  };
}

function ready(child: ChildProcess, done: (id: number, outcome: Outcome) => void): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Pact's verifier did not start (${code}): ${errors}`)));
    child.on('message', (message: Message) => {
      if ('ready' in message) resolve();
      else if ('outcome' in message) done(message.id, message.outcome);
      else reject(message.missing ? new PactError(missingPeer('@pact-foundation/pact')) : new Error(message.message));
    });
  });
}
