import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection to a server, on which a test sends what it likes. */
export type RawConnection = {
  readonly socket: Socket;
  readonly send: (text: string) => void;
  /** Waits until what has been received holds a text. @returns all that has been received */
  readonly until: (text: string) => Promise<string>;
  /** Waits until the server has closed the connection. @returns all that has been received */
  readonly closed: Promise<string>;
};

/** Opens a connection to a server. It is not closed by itself. */
export async function openRaw(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname.replace(/^\[|\]$/g, '') });
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.on('error', () => {}); // a connection may be reset: what counts is what came before
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(received)));
  await once(socket, 'connect');
  return {
    socket,
    send: (text) => socket.write(text),
    until: async (text) => {
      while (!received.includes(text)) {
        if (socket.destroyed) throw new Error(`the connection was closed after: ${received}`);
        await Promise.race([new Promise((resolve) => socket.once('data', resolve)), closed]);
      }
      return received;
    },
    closed,
  };
}

/** A request as it goes over the wire. */
export type RawRequest = { readonly lines: readonly string[]; readonly body?: string };

/** Sends a request on a connection of its own. @returns all that comes back */
export async function sendRaw(url: string, { lines, body = '' }: RawRequest): Promise<string> {
  const { send, closed } = await openRaw(url);
  send([...lines, 'Connection: close', '', body].join('\r\n'));
  return closed;
}
