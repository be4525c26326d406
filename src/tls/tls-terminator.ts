import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { ReportOnce } from '../engine/report-once.ts';
import { readHost } from './host-names.ts';
import { ownNames, type SecureContexts } from './secure-contexts.ts';

/** The way by which a connection came to a server. */
export type Via = {
  /** True if it is encrypted. */
  readonly isSecure: boolean;
  /** The host that the proxy was asked for; `undefined` without a proxy. */
  readonly host: string | undefined;
  /** The user of the proxy's URL, if it names one. */
  readonly user: string | undefined;
};

/** The surroundings of a terminator. */
export type TerminatorOptions = {
  /** Takes the connections, decrypted. It need not listen. */
  readonly server: Server;
  readonly contexts: SecureContexts;
  /** True for a host that there is a certificate for. */
  readonly isKnown: (host: string) => boolean;
  /** Milliseconds until a client must have begun, and again until its handshake must be over. */
  readonly patience: number;
  readonly report: ReportOnce;
};

/** First byte of a connection on which a client begins a TLS handshake (RFC 8446, 5.1). */
const handshakeByte = 0x16;

/** Takes connections, and hands them decrypted to an HTTP server. */
export class TlsTerminator {
  readonly #options: TerminatorOptions;
  readonly #waiting = new Set<Socket>();
  readonly #vias = new WeakMap<Socket, Via>();

  constructor(options: TerminatorOptions) {
    this.#options = options;
  }

  /** The way by which a connection of the server came; `undefined` for one that came to the server itself. */
  viaOf(socket: Socket): Via | undefined {
    return this.#vias.get(socket);
  }

  /**
   * Takes a connection.
   * @param onPlain called in place of the handshake when the client does not begin one
   */
  accept(socket: Socket, { host, user }: Omit<Via, 'isSecure'>, onPlain?: (socket: Socket) => void): void {
    this.#wait(socket);
    socket.once('readable', () => {
      const first = socket.read() as Buffer | null;
      if (first === null) {
        socket.destroy(); // it ended without a byte
        return;
      }
      socket.unshift(first);
      if (first[0] === handshakeByte) {
        this.#decrypt(socket, { host, user, isSecure: true }).catch((error: unknown) => {
          socket.destroy();
          this.#options.report(`no certificate for ${host ?? ownNames[0]}: ${String(error)}`);
        });
      } else {
        this.#handOver(socket);
        this.#vias.set(socket, { host, user, isSecure: false });
        if (onPlain === undefined) this.#options.server.emit('connection', socket);
        else onPlain(socket);
      }
    });
  }

  /** Drops the connections that have not begun. */
  close(): void {
    for (const socket of this.#waiting) socket.destroy();
  }

  async #decrypt(socket: Socket, via: Via): Promise<void> {
    const { contexts, isKnown, server } = this.#options;
    const secureContext = await contexts.contextOf(via.host === undefined ? ownNames : [via.host]);
    if (socket.destroyed) return;
    const secure = new TLSSocket(socket, {
      isServer: true,
      secureContext,
      ALPNProtocols: ['http/1.1'],
      // A client that asks for an unknown host gets the certificate of this one, and says what is wrong with it.
      SNICallback: (name, give: (error: Error | null, context?: SecureContext) => void) => {
        const asked = readHost(name)?.host;
        if (asked === undefined || !isKnown(asked)) give(null);
        else contexts.contextOf([asked]).then((context) => give(null, context), give);
      },
    });
    this.#vias.set(secure, via);
    const onFailure = (error: NodeJS.ErrnoException) => this.#tellFailure(error, via);
    secure.on('error', onFailure);
    secure.once('secure', () => {
      secure.off('error', onFailure);
      secure.on('error', () => {});
      this.#handOver(socket);
      server.emit('connection', secure);
    });
  }

  #wait(socket: Socket): void {
    this.#waiting.add(socket);
    socket.setTimeout(this.#options.patience);
    socket.on('timeout', drop);
    socket.on('error', () => {}); // a client may leave at any time
    socket.once('close', () => this.#waiting.delete(socket));
  }

  #handOver(socket: Socket): void {
    this.#waiting.delete(socket);
    socket.setTimeout(0);
    socket.off('timeout', drop);
  }

  #tellFailure(error: NodeJS.ErrnoException, { host = ownNames[0] }: Via): void {
    const text = error.message
      .replace(/^[\dA-F]+:error:[\dA-F]*:/i, '')
      .split(':')
      .at(-1)
      ?.trim();
    const reason = (error as { readonly reason?: string }).reason ?? text ?? error.message;
    const hint = hints.find(([pattern]) => pattern.test(`${error.code} ${reason}`))?.[1] ?? '';
    this.#options.report(`a client broke off the TLS handshake for ${host} (${reason})${hint}`);
  }
}

const hints: readonly (readonly [RegExp, string])[] = [
  [/unknown.ca|bad.certificate|certificate.unknown|ECONNRESET/i, '; does it trust the CA? "paystub ca" tells how'],
  [/no.application.protocol/i, ': it takes HTTP/2 alone, and Paystub has HTTP/1.1'],
];

function drop(this: Socket): void {
  this.destroy();
}
