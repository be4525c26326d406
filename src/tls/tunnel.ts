import { connect, type Socket } from 'node:net';
import type { HostPort } from './host-names.ts';

/** A connection of a client that is to be led to another host. */
export type Tunnel = {
  readonly client: Socket;
  /** Bytes that the client has sent already. */
  readonly head: Buffer;
  readonly target: HostPort;
  /** Milliseconds until the other host must have taken the connection. */
  readonly patience: number;
};

/**
 * Leads a connection to another host, and touches no byte of it.
 * @param onFailure called with the reason where that host cannot be reached, or is the proxy itself
 * @returns the connection to the host
 */
export function openTunnel({ client, head, target, patience }: Tunnel, onFailure: (reason: string) => void): Socket {
  const upstream = connect({ ...target, noDelay: true, allowHalfOpen: true });
  const fail = (reason: string) => {
    upstream.destroy();
    onFailure(reason);
  };
  const onError = (error: NodeJS.ErrnoException) => fail(error.code ?? error.message);
  const onTimeout = () => fail('ETIMEDOUT');
  upstream.once('error', onError);
  upstream.setTimeout(patience, onTimeout);
  client.once('close', () => upstream.destroy());
  upstream.once('connect', () => {
    upstream.off('error', onError);
    upstream.setTimeout(0);
    upstream.off('timeout', onTimeout);
    upstream.on('error', () => client.destroy());
    upstream.once('close', () => client.destroy());
    if (isOwn(client, upstream)) {
      fail('it is this proxy itself');
      return;
    }
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  return upstream;
}

// On the way to one's own machine, both ends have the same address.
function isOwn(client: Socket, upstream: Socket): boolean {
  return upstream.remotePort === client.localPort && upstream.remoteAddress === upstream.localAddress;
}
