import { constants } from 'node:os';
import { nodeCrypto } from '../engine/built-ins.ts';
import type { Clock } from '../engine/sandbox/clock.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** A signal that asks a process to end. */
export type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The parts of its process that a command may use. */
export type Terminal = ProcessTerminal & {
  /** The vendors that it works with, those of plugins among them; none for a command that does not take `--plugin`. */
  readonly vendors: readonly VendorKit[];
};

/** A terminal before the vendors are known. */
export type ProcessTerminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  /** Returns milliseconds since an arbitrary moment. */
  readonly timer: () => number;
  /** True if standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** True if standard error is one. */
  readonly errorColours: boolean;
  /** The size of the terminal that standard output is, in characters; `undefined` if it is none. */
  readonly screen: { readonly rows: number; readonly columns: number } | undefined;
  /** True if standard input is a terminal, which sends interrupts to this process and to its children alike. */
  readonly interactive: boolean;
  /** Returns an unguessable text of 32 characters. */
  readonly secret: () => string;
  /** Reads standard input to its end. */
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits for the first signal that asks the process to end. A second one ends it at once. */
  readonly untilStopped: () => Promise<void>;
  /**
   * Passes every signal that asks the process to end to a listener, in place of ending.
   * @returns a function after which a signal ends the process at once
   */
  readonly onSignal: (listener: (signal: EndingSignal) => void) => () => void;
};

/** Creates the terminal of this process. */
export function createTerminal(): ProcessTerminal {
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: Date.now,
    timer: () => performance.now(),
    colours: showsColours(process.stdout.isTTY, process.env),
    errorColours: showsColours(process.stderr.isTTY, process.env),
    screen: process.stdout.isTTY ? process.stdout : undefined,
    interactive: process.stdin.isTTY,
    secret: () => nodeCrypto().randomBytes(24).toString('base64url'),
    input: readInput,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...followSignals(),
  };
}

/** True if a stream shows colours: FORCE_COLOR and NO_COLOR win over what it is. */
function showsColours(isTerminal: boolean, { FORCE_COLOR: force, NO_COLOR: none }: ProcessTerminal['env']): boolean {
  if (force !== undefined) return !['0', 'false'].includes(force);
  return isTerminal && (none === undefined || none === '');
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Follows the signals that ask this process to end. A signal without a listener ends it at once. */
function followSignals(): Pick<ProcessTerminal, 'untilStopped' | 'onSignal'> {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  let listener: ((signal: EndingSignal) => void) | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () =>
      listener === undefined ? process.exit(128 + constants.signals[signal]) : listener(signal),
    );
  }
  return {
    untilStopped: () => {
      listener = () => {
        listener = undefined; // a second signal means that the user does not want to wait
        resolve();
      };
      return stopped;
    },
    onSignal: (onSignal) => {
      listener = onSignal;
      return () => {
        listener = undefined;
      };
    },
  };
}
