import type { Server, ServerResponse } from 'node:http';
import type { Server as Listener, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The limits of a server's connections, in milliseconds. */
export type ConnectionLimits = {
  /** How long a connection may wait for its next request. */
  readonly keepAlive: number;
  /** How long the head of a request may take. */
  readonly head: number;
  /** How long a whole request may take, its body included. */
  readonly request: number;
  /** How long a reply may stand still because its client does not read. */
  readonly reply: number;
  /** How long requests under way may take when the server closes. */
  readonly grace: number;
};

/** The limits without settings. OkHttp keeps idle connections longest of the common clients: five minutes. */
export const defaultConnectionLimits: ConnectionLimits = {
  keepAlive: 360_000,
  head: 60_000,
  request: 300_000,
  reply: 120_000,
  grace: 3000,
};

/** The open event streams: they would never end by themselves. */
export class Streams {
  readonly #responses = new Set<ServerResponse>();

  /** Ends a response with the server, as it goes on until its client leaves. */
  addStream(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => this.#responses.delete(response));
  }

  end(): void {
    for (const response of this.#responses) response.end();
  }
}

/** The open connections of a server. */
export class Connections {
  readonly #server: Server;
  readonly #limits: ConnectionLimits;
  readonly #sockets = new Set<Socket>();
  readonly #streams = new Streams();

  constructor(server: Server, limits: ConnectionLimits) {
    this.#server = server;
    this.#limits = limits;
    server.keepAliveTimeout = limits.keepAlive;
    server.timeout = limits.reply;
    server.on('timeout', dropIfStalled);
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Ends a response with the server, as it goes on until its client leaves. */
  addStream(response: ServerResponse): void {
    this.#streams.addStream(response);
  }

  /** Leaves a connection to somebody else: it has become a tunnel. */
  release(socket: Socket): void {
    this.#sockets.delete(socket);
  }

  /**
   * Stops listening, lets the replies under way go out as the last ones of their connections, and drops every other
   * connection; after the time of grace, all of them.
   */
  async close(listeners: readonly Listener[]): Promise<void> {
    // Requests that have arrived are read first: between two turns of the loop.
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    const closed = listeners.map((listener) => new Promise((resolve) => listener.close(resolve)));
    for (const socket of this.#sockets) endAfterReply(socket);
    this.#streams.end();
    const timer = setTimeout(() => this.#drop(), this.#limits.grace);
    await Promise.all(closed);
    clearTimeout(timer);
    this.#server.closeAllConnections();
  }

  #drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** Returns the response that a connection is waiting for or receiving. Node offers it by this property alone. */
export function responseOn(socket: Duplex): ServerResponse | undefined {
  return (socket as { _httpMessage?: ServerResponse | null })._httpMessage ?? undefined;
}

// Also called for a connection that had no further request. One that waits for a delayed reply or an event stays.
function dropIfStalled(socket: Socket): void {
  if (responseOn(socket) === undefined || socket.writableLength > 0) socket.destroy();
}

function endAfterReply(socket: Socket): void {
  const response = responseOn(socket);
  if (response === undefined) {
    socket.destroy();
    return;
  }
  response.shouldKeepAlive = false; // says "Connection: close", unless the head is out
  response.once('finish', () => socket.destroySoon());
}
