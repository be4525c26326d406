import type { Sandbox } from './sandbox.ts';

/** Sends an answer. @param error the reason why the changes of its turn could not be kept, if they could not */
type Send = (error: unknown) => void;

/**
 * The answers of one turn of the event loop. At its end the changes behind them are kept, each sandbox's together, and
 * then all answers go out, one right after the other: no answer before its changes, one write to the disk for a turn,
 * and a client with many connections is woken once.
 */
export class Turn {
  readonly #atItsEnd: (work: () => void) => void;
  #answers: { readonly sandbox: Sandbox; readonly send: Send }[] = [];

  /** @param atItsEnd calls back when all events of the turn have been worked on: `setImmediate` */
  constructor(atItsEnd: (work: () => void) => void) {
    this.#atItsEnd = atItsEnd;
  }

  /** Adds an answer of a sandbox. */
  add(sandbox: Sandbox, send: Send): void {
    if (this.#answers.length === 0) this.#atItsEnd(this.end);
    this.#answers.push({ sandbox, send });
  }

  /** Ends the turn so far. */
  readonly end = (): void => {
    const answers = this.#answers;
    this.#answers = [];
    const kept = new Map<Sandbox, Promise<void> | undefined>();
    for (const { sandbox } of answers) if (!kept.has(sandbox)) kept.set(sandbox, keep(sandbox));
    for (const { sandbox, send } of answers) {
      const waiting = kept.get(sandbox);
      if (waiting === undefined) send(undefined);
      else waiting.then(() => send(undefined), send);
    }
  };
}

/** Keeps a sandbox's changes. @returns `undefined` where they are as safe as the storage promises */
function keep(sandbox: Sandbox): Promise<void> | undefined {
  try {
    sandbox.commits.keep();
    return sandbox.synced();
  } catch (error) {
    return Promise.reject(error);
  }
}
