import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { OpenApiDocument } from '../http/contract.ts';
import { limitTime } from '../time-limit.ts';

/** The reply that Prism is to make. */
export type Mock = {
  readonly dynamic: boolean;
  readonly code: number;
  readonly exampleKey?: string;
  readonly seed?: string;
};

/** A reply that Prism made, or the reason why it could not. */
export type Made =
  | { readonly statusCode: number; readonly headers: Readonly<Record<string, unknown>>; readonly body?: unknown }
  | { readonly error: string };

/** One reply to make, as it is sent to the thread. */
export type Job = { readonly id: number; readonly operation: string; readonly mock: Mock };

/** The names of examples by operation and status. */
export type Examples = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A message of the thread: first the examples of its contract, then each reply. */
export type Message = { readonly examples: Examples } | { readonly id: number; readonly made: Made };

/** Prism for one contract. */
export type Prism = { readonly examples: Examples; readonly make: (operation: string, mock: Mock) => Promise<Made> };

// The file has the extension of this one: `.ts` in a checkout, `.js` in the package.
const program = fileURLToPath(new URL(`./prism-thread${extname(import.meta.url)}`, import.meta.url));

/** Prism gives no answer: its thread has ended, or takes too long. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Milliseconds that a thread may be silent: by the clock without work, of the processor with it. A reply takes half a second. */
const maxSilence = { idle: 60_000, busy: 10_000 };

/**
 * Starts Prism in a thread of its own, so that nobody waits while it is loaded. The thread keeps no process alive unless
 * a reply is awaited. It is ended after a minute without work, and where it hangs.
 * @param onEnd called once, when it is of no use any more and another one has to be started
 * @throws Error where it cannot be started
 */
export async function startPrism(document: OpenApiDocument, onEnd: () => void, silence = maxSilence): Promise<Prism> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(program, { workerData: document, execArgv: [] });
  const thread = new Thread(worker, onEnd, silence);
  return { examples: await thread.examples, make: (operation, mock) => thread.make(operation, mock) };
}

type Waiting = { readonly resolve: (made: Made) => void; readonly reject: (error: Error) => void };

class Thread {
  readonly #worker: Worker;
  readonly #onEnd: () => void;
  readonly #silence: typeof maxSilence;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #stopListening = () => {};
  #ended: Error | undefined;
  readonly examples: Promise<Examples>;

  constructor(worker: Worker, onEnd: () => void, silence: typeof maxSilence) {
    this.#worker = worker;
    this.#onEnd = onEnd;
    this.#silence = silence;
    this.examples = new Promise((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if ('made' in message) this.#deliver(message.id, message.made);
        else resolve(message.examples);
        this.#listen();
      });
      const fail = (error: Error) => {
        this.#end(error);
        reject(error);
      };
      worker.on('error', fail);
      worker.on('exit', () => fail(new NoAnswer('The thread of Prism has ended.')));
    });
  }

  make(operation: string, mock: Mock): Promise<Made> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    this.#lastId += 1;
    const job: Job = { id: this.#lastId, operation, mock };
    return new Promise((resolve, reject) => {
      this.#waiting.set(job.id, { resolve, reject });
      this.#worker.postMessage(job);
      if (this.#waiting.size === 1) this.#listen();
    });
  }

  #deliver(id: number, made: Made): void {
    this.#waiting.get(id)?.resolve(made);
    this.#waiting.delete(id);
  }

  /** Waits for the next message, or for work. */
  #listen(): void {
    this.#stopListening();
    const { idle, busy } = this.#silence;
    if (this.#waiting.size > 0) {
      this.#worker.ref();
      this.#stopListening = limitTime(busy, () => this.#stop(`Prism was silent for ${busy / 1000} seconds.`));
    } else {
      this.#worker.unref();
      const timer = setTimeout(() => this.#stop('The thread of Prism has ended.'), idle).unref();
      this.#stopListening = () => clearTimeout(timer);
    }
  }

  #stop(reason: string): void {
    this.#end(new NoAnswer(reason));
    void this.#worker.terminate();
  }

  #end(error: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    this.#stopListening();
    this.#onEnd();
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
