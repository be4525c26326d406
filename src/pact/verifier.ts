import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PactError } from './pact-error.ts';
import { missingPackageText } from './peer-packages.ts';

/** One interaction to verify. */
export type Job = {
  readonly id: number;
  /** A pact file with that interaction only. */
  readonly file: string;
  readonly provider: string;
  readonly baseUrl: string;
  readonly statesUrl: string;
};

/** The verifier's report, and the answer that it is about. */
export type Outcome = {
  /** The JSON report; if the verifier failed, its error message. */
  readonly report: string;
  readonly status?: number;
  readonly rules?: string;
  readonly evidence?: string;
  /** The rule or the part of the contract that is below the evidence floor. */
  readonly lacks?: string;
};

/** Pact's verifier, which runs in a child process. */
export type Verifier = { readonly verify: (job: Omit<Job, 'id'>) => Promise<Outcome>; readonly close: () => void };

type Message =
  | { readonly ready: true }
  | { readonly missing: boolean; readonly message: string }
  | { readonly id: number; readonly outcome: Outcome };

// The file has the extension of this one: `.ts` in a checkout, `.js` in the package.
const program = fileURLToPath(new URL(`./verifier-process${extname(import.meta.url)}`, import.meta.url));

/**
 * Starts Pact's verifier.
 * @param env variables of this process. Pact's own and those of proxies are not passed on, as they change the result
 * @throws PactError if Pact is not installed
 */
export async function startVerifier(env: Readonly<Record<string, string | undefined>>): Promise<Verifier> {
  const kept = Object.entries(env).filter(([name]) => !/^(PACT_.*|https?_proxy|all_proxy)$/i.test(name));
  const child = fork(program, [], {
    env: { ...Object.fromEntries(kept), PACT_DO_NOT_TRACK: 'true', NO_COLOR: '1' },
    execArgv: ['--disable-warning=DEP0060'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const pending = new Map<number, { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }>();
  await untilReady(child, (id, outcome) => {
    pending.get(id)?.resolve(outcome);
    pending.delete(id);
  });
  child.on('exit', (code, signal) => {
    for (const { reject } of pending.values()) reject(new Error(`Pact's verifier ended (${signal ?? code})`));
  });
  let lastId = 0;
  return {
    verify: (job) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        child.send({ id: lastId, ...job } satisfies Job);
      }),
    close: () => child.kill(),
  };
}

function untilReady(child: ChildProcess, onOutcome: (id: number, outcome: Outcome) => void): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Pact's verifier did not start (${code}): ${errors}`)));
    child.on('message', (message: Message) => {
      if ('ready' in message) resolve();
      else if ('outcome' in message) onOutcome(message.id, message.outcome);
      else
        reject(
          message.missing ? new PactError(missingPackageText('@pact-foundation/pact')) : new Error(message.message),
        );
    });
  });
}
