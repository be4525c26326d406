import { Agent, type IncomingMessage, request } from 'node:http';
import type { FuzzRequest } from './requests.ts';

/** The answer to a request of the fuzzer. */
export type FuzzAnswer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
};

/** Sends requests of one run, one after the other. */
export type Sender = {
  /** Sends a request. @throws Error where no answer comes within the patience */
  readonly send: (request: FuzzRequest, prefix: string) => Promise<FuzzAnswer>;
  readonly close: () => void;
};

/** Creates a sender. @param patience milliseconds to wait for the end of an answer */
export function createSender(url: string, patience: number): Sender {
  const { port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: ({ method, path, headers, body }, prefix) =>
      new Promise((resolve, reject) => {
        const length =
          body.length === 0 && (method === 'GET' || method === 'HEAD') ? {} : { 'content-length': body.length };
        const sent = request(
          { port, host: '127.0.0.1', agent, method, path: prefix + path, headers: { ...headers, ...length } },
          (answer) => read(answer, resolve, reject),
        );
        sent.setTimeout(patience, () => sent.destroy(new Error(`no answer within ${patience} ms`)));
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

function read(answer: IncomingMessage, resolve: (answer: FuzzAnswer) => void, reject: (error: Error) => void): void {
  const { statusCode: status = 0, headers } = answer;
  if (headers['content-type'] === 'text/event-stream') {
    answer.destroy(); // it never ends
    resolve({ status, headers, text: '' });
    return;
  }
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => resolve({ status, headers, text: Buffer.concat(chunks).toString() }));
  answer.on('error', reject);
}
