import type { Server } from 'node:http';
import { Duplex } from 'node:stream';

/**
 * A connection to a server within this process, without a socket: what a request costs here is the work of Node's
 * HTTP, Express and Paystub, and none of the kernel's.
 */
export class Pipe {
  readonly #stream: Duplex;
  #onReply: (reply: string) => void = () => {};

  constructor(server: Server) {
    this.#stream = new Duplex({
      read: () => {},
      write: (chunk: Buffer, _encoding, done) => {
        done();
        this.#take(chunk.toString('latin1'));
      },
      writev: (chunks, done) => {
        done();
        this.#take(chunks.map(({ chunk }) => (chunk as Buffer).toString('latin1')).join(''));
      },
    });
    server.emit('connection', this.#stream);
  }

  /** Sends requests one after the other. @param next gives the next request's text */
  async send(requests: number, next: () => string): Promise<void> {
    for (let sent = 0; sent < requests; sent += 1) await this.exchange(next());
  }

  /** Sends one request and returns its reply. */
  exchange(request: string): Promise<string> {
    return new Promise((resolve) => {
      this.#onReply = resolve;
      this.#stream.push(request);
    });
  }

  #text = '';

  #take(chunk: string): void {
    this.#text += chunk;
    const head = this.#text.indexOf('\r\n\r\n');
    if (head === -1) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#text.slice(0, head))?.[1] ?? 0);
    if (this.#text.length < head + 4 + length) return;
    const reply = this.#text;
    this.#text = '';
    this.#onReply(reply);
  }
}
