import { Agent, type IncomingMessage, request as open } from 'node:http';
import {
  type Body,
  type Headers,
  headerValue,
  packBody,
  type RecordedRequest,
  replaceHost,
  shownHost,
  unpackBody,
} from './corpus.ts';
import { pairs } from './recorder.ts';

/** The reply to a request. */
export type Reply = {
  /** 0 where nothing came. */
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** True where the server broke off before the end. */
  readonly cut?: true;
};

// What says when the reply came, by which version, and on what kind of connection.
const left = new Set(['date', 'connection', 'keep-alive', 'x-paystub']);
const patience = 60_000;

/** A client that sends recorded requests to one server, one at a time. */
export class Sender {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends a request as it was recorded. @throws Error where the server is gone or does not answer */
  async send(recorded: RecordedRequest): Promise<Reply> {
    const body = unpackBody(recorded.body);
    const chunks: Buffer[] = [];
    let answered: IncomingMessage | undefined;
    try {
      answered = await this.#open(recorded, body);
      for await (const chunk of answered) chunks.push(chunk);
    } catch (error) {
      const { server, method, path } = recorded;
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET')
        throw new Error(`${server}: no reply to ${method} ${path}`, { cause: error });
      return { ...this.#reply(answered, Buffer.concat(chunks)), cut: true };
    }
    return this.#reply(answered, Buffer.concat(chunks));
  }

  close(): void {
    this.#agent.destroy();
  }

  #open({ method, path, headers }: RecordedRequest, body: Buffer): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const sent = headers.flatMap(([name, value]) => [
        name,
        name.toLowerCase() === 'content-length' ? String(body.length) : value,
      ]);
      const place = { host: '127.0.0.1', port: this.#port, agent: this.#agent };
      const request = open({ ...place, method, path, headers: sent, timeout: patience }, resolve);
      // Else Node would say of a POST without a body that it has one of no length.
      if (
        headerValue(headers, 'content-length') === undefined &&
        headerValue(headers, 'transfer-encoding') === undefined
      )
        request.useChunkedEncodingByDefault = false;
      request.on('timeout', () => request.destroy(new Error('it takes too long')));
      request.on('error', reject);
      request.end(body.length === 0 ? undefined : body);
    });
  }

  #reply(answered: IncomingMessage | undefined, body: Buffer): Reply {
    const own = `127.0.0.1:${this.#port}`;
    const headers = pairs(answered?.rawHeaders ?? [])
      .filter(([name]) => !left.has(name.toLowerCase()))
      .map(([name, value]) => [name, value.replaceAll(own, shownHost)] as const);
    return { status: answered?.statusCode ?? 0, headers, body: packBody(replaceHost(body, own, shownHost)) };
  }
}
