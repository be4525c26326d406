import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { OpenApiDocument } from '../http/contract.ts';

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

/**
 * Starts Prism in a thread of its own, so that nobody waits while it is loaded. The thread keeps no process alive unless
 * a reply is awaited, and ends after a minute without work.
 * @param onEnd called when it has ended and another one has to be started
 * @throws Error where it cannot be started
 */
export async function startPrism(document: OpenApiDocument, onEnd: () => void): Promise<Prism> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(program, { workerData: document, execArgv: [] });
  const thread = new Thread(worker, onEnd);
  return { examples: await thread.examples, make: (operation, mock) => thread.make(operation, mock) };
}

const maxIdle = 60_000;

type Waiting = { readonly resolve: (made: Made) => void; readonly reject: (error: Error) => void };

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly examples: Promise<Examples>;

  constructor(worker: Worker, onEnd: () => void) {
    this.#worker = worker;
    this.examples = new Promise((resolve, reject) => {
      worker.on('message', (message: Message) => {
        if ('made' in message) this.#deliver(message.id, message.made);
        else resolve(message.examples);
        if (this.#waiting.size === 0) this.#rest();
      });
      worker.on('error', (error: Error) => this.#fail(error, reject));
      worker.on('exit', () => {
        onEnd();
        this.#fail(new Error('the thread of Prism ended'), reject);
      });
    });
  }

  make(operation: string, mock: Mock): Promise<Made> {
    clearTimeout(this.#idle);
    this.#worker.ref();
    this.#lastId += 1;
    const job: Job = { id: this.#lastId, operation, mock };
    return new Promise((resolve, reject) => {
      this.#waiting.set(job.id, { resolve, reject });
      this.#worker.postMessage(job);
    });
  }

  #deliver(id: number, made: Made): void {
    this.#waiting.get(id)?.resolve(made);
    this.#waiting.delete(id);
  }

  #rest(): void {
    this.#worker.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#worker.terminate(), maxIdle).unref();
  }

  #fail(error: Error, reject: (error: Error) => void): void {
    reject(error);
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
