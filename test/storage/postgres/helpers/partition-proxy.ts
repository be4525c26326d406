import { connect, createServer, type Socket } from 'node:net';

/** A way from a replica to its database that can be cut without either side being told. */
export type PartitionProxy = {
  readonly port: number;
  /** From now on nothing passes, in any direction; connections stay open. */
  readonly cut: () => void;
  /** Lets go on what has waited. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
};

/** Starts a proxy to a port of this machine. */
export async function startPartitionProxy(target: number): Promise<PartitionProxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const follow = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('data', (data) => {
      if (!other.write(data)) socket.pause();
    });
    other.on('drain', () => {
      if (!isCut) socket.resume();
    });
    socket.on('close', () => {
      sockets.delete(socket);
      if (!isCut) other.destroy();
    });
    socket.on('error', () => {});
    if (isCut) socket.pause();
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    follow(client, upstream);
    follow(upstream, client);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as { readonly port: number }).port,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.pause();
    },
    heal: () => {
      isCut = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
