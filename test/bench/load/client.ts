import { connect, type Socket } from 'node:net';
import { median } from '../table.ts';
import { Pace, withMetronome } from './pace.ts';

/** An answer. The bytes of its body are only valid until the next answer. */
export type Answer = { readonly status: number; readonly head: string; readonly body: Buffer };

/** One client: yields requests as text, receives the answer to each, and throws if an answer is wrong. */
export type Visitor = Generator<string, never, Answer>;

/** Creates one of several clients, which are told apart by number. */
export type Visit = (client: number) => Visitor;

/** The figures of a crowd of clients, with the latencies of half and of 99 of 100 requests in milliseconds. */
export type Figures = {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
};

/** The figures of requests at a fixed rate. */
export type PacedFigures = Figures & {
  /** The median of the latencies of 99 of 100 requests in each tenth of a second: other work seldom disturbs most of them. */
  readonly p99OfTenth: number;
  readonly slowest: number;
};

/**
 * Clients with a keep-alive connection each and one request under way at a time. They sleep while they wait, as
 * clients do: to wake one is a large part of what an answer costs its server.
 */
export class Crowd {
  readonly #connections: readonly Connection[];

  private constructor(connections: readonly Connection[]) {
    this.#connections = connections;
  }

  static async open(port: number, clients: number, visit: Visit): Promise<Crowd> {
    const opening = Array.from({ length: clients }, (_, client) => Connection.open(port, visit(client)));
    return new Crowd(await Promise.all(opening));
  }

  /** Sends requests until the time is over or enough were answered, whichever is first. @throws for a wrong answer */
  async ask(milliseconds: number, maxRequests = Number.POSITIVE_INFINITY): Promise<Figures> {
    const started = performance.now();
    const latencies: number[] = [];
    let remaining = maxRequests;
    const mayGoOn = () => {
      remaining -= 1;
      return remaining >= 0 && performance.now() - started < milliseconds;
    };
    await Promise.all(this.#connections.map((connection) => connection.ask(mayGoOn, latencies)));
    return figuresOf(latencies, performance.now() - started);
  }

  /**
   * Sends requests at a fixed rate, whether or not earlier ones are answered. Each counts from the time at which it was
   * meant to be sent, also where it had to wait for a free connection: a server that stands still is not spared.
   * @throws for a wrong answer
   */
  async askAtRate(perSecond: number, milliseconds: number): Promise<PacedFigures> {
    const started = performance.now();
    const pace = new Pace(perSecond, started, milliseconds);
    const idle = [...this.#connections];
    const latencies: number[] = [];
    const tenths = Array.from({ length: Math.ceil(milliseconds / 100) }, (): number[] => []);
    await withMetronome((onTick) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const sendDue = () => {
        while (idle.length > 0) {
          const meant = pace.take(performance.now());
          if (meant === undefined) break;
          const connection = idle.shift() as Connection;
          connection.send(() => {
            const latency = performance.now() - meant;
            latencies.push(latency);
            tenths[Math.floor((meant - started) / 100)]?.push(latency);
            idle.push(connection);
            sendDue();
          }, reject);
        }
        if (pace.isOver && idle.length === this.#connections.length) resolve();
      };
      onTick(sendDue);
      return promise;
    });
    const all = figuresOf(latencies, performance.now() - started);
    const p99OfTenth = median(tenths.map((tenth) => at(tenth.toSorted(ascending), 0.99)));
    return { ...all, p99OfTenth, slowest: at(latencies.toSorted(ascending), 1) };
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}

function figuresOf(latencies: readonly number[], milliseconds: number): Figures {
  const sorted = latencies.toSorted(ascending);
  return { requests: sorted.length, seconds: milliseconds / 1000, p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

class Connection {
  readonly #socket: Socket;
  readonly #visitor: Visitor;
  readonly #reader = new Reader();
  #next: string | undefined;
  #answered: (answer: Answer) => void = () => {};
  #failed: (error: Error) => void = () => {};

  private constructor(socket: Socket, visitor: Visitor) {
    this.#socket = socket;
    this.#visitor = visitor;
    socket.on('data', (chunk) => {
      const answer = this.#reader.take(chunk);
      if (answer !== undefined) this.#answered(answer);
    });
    socket.on('error', (error) => this.#failed(error));
    socket.on('close', () => this.#failed(new Error('the server closed the connection')));
  }

  static open(port: number, visitor: Visitor): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
        socket.off('error', reject);
        resolve(new Connection(socket, visitor));
      });
      socket.once('error', reject);
    });
  }

  ask(mayGoOn: () => boolean, latencies: number[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const goOn = () => {
        if (!mayGoOn()) return resolve();
        const sent = performance.now();
        this.send(() => {
          latencies.push(performance.now() - sent);
          goOn();
        }, reject);
      };
      goOn();
    });
  }

  /** Sends the next request. @param failed takes the error of a wrong answer or a broken connection */
  send(answered: () => void, failed: (error: Error) => void): void {
    this.#failed = failed;
    this.#next ??= this.#visitor.next(nothing).value;
    this.#answered = (answer) => {
      try {
        this.#next = this.#visitor.next(answer).value;
      } catch (error) {
        return failed(error as Error);
      }
      answered();
    };
    this.#socket.write(this.#next, 'latin1');
  }

  close(): void {
    this.#failed = () => {};
    this.#socket.destroy();
  }
}

const nothing: Answer = { status: 0, head: '', body: Buffer.alloc(0) };

/** Joins the pieces of one connection's answers. */
class Reader {
  #held: Buffer | undefined;

  take(chunk: Buffer): Answer | undefined {
    const bytes = this.#held === undefined ? chunk : Buffer.concat([this.#held, chunk]);
    this.#held = bytes;
    const end = bytes.indexOf('\r\n\r\n');
    if (end === -1) return undefined;
    const head = bytes.toString('latin1', 0, end);
    const from = end + 4;
    const status = Number(head.slice(9, 12));
    const body = /\r\ntransfer-encoding: chunked/i.test(head)
      ? unchunk(bytes, from)
      : whole(bytes, from, Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0));
    if (body === undefined) return undefined;
    this.#held = undefined;
    return { status, head, body };
  }
}

function whole(bytes: Buffer, from: number, length: number): Buffer | undefined {
  return bytes.length < from + length ? undefined : bytes.subarray(from, from + length);
}

function unchunk(bytes: Buffer, from: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const line = bytes.indexOf('\r\n', at);
    if (line === -1) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const part = whole(bytes, line + 2, size + 2);
    if (part === undefined) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, size));
    at = line + 2 + size + 2;
  }
}
