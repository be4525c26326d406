import { type AddressInfo, createServer, type Server as Listener } from 'node:net';

import { baseUrlOf } from '../base-url.ts';

/** The listeners of a server, and the URL that it is reached at. */
export type Listening = { readonly listeners: readonly Listener[]; readonly url: string };

/** How many free ports are tried until one is free at both loopback addresses. */
const maxAttempts = 10;

/**
 * Listens for requests.
 * @param port 0 picks a free one
 * @param host without it, and for `localhost`, both loopback addresses: a client may take either for that name
 * @throws what `listen` throws (port in use, no such address)
 */
export async function listen(server: Listener, port: number, host: string | undefined): Promise<Listening> {
  const listeners =
    host === undefined || host === 'localhost'
      ? await listenOnLoopback(server, port, maxAttempts)
      : [await bind(server, port, host)];
  return { listeners, url: baseUrlOf(host ?? '127.0.0.1', portOf(server)) };
}

async function listenOnLoopback(server: Listener, port: number, attempts: number): Promise<readonly Listener[]> {
  await bind(server, port, '127.0.0.1');
  // An HTTP server listens once, and takes connections from others by this event.
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket));
  try {
    return [server, await bind(second, portOf(server), '::1')];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [server]; // a machine without IPv6
    await new Promise((resolve) => server.close(resolve));
    if (code !== 'EADDRINUSE' || port !== 0 || attempts === 1) throw error;
    return listenOnLoopback(server, port, attempts - 1);
  }
}

async function bind<T extends Listener>(listener: T, port: number, address: string): Promise<T> {
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(port, address, () => {
      listener.off('error', reject);
      resolve();
    });
  });
  return listener;
}

function portOf(listener: Listener): number {
  return (listener.address() as AddressInfo).port;
}
