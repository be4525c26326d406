import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Crowd } from './client.ts';
import { request, same } from './workloads.ts';

/** Starts a server that answers with pieces, each of them written separately. @returns its port */
async function serve(pieces: readonly string[]): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.push(socket);
    socket.on('data', async () => {
      for (const piece of pieces) {
        socket.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function ask(port: number, assertRight: (body: unknown) => void): Promise<number> {
  const crowd = await Crowd.open(port, 2, () => same(request('GET', '/'), assertRight));
  try {
    return (await crowd.ask(Number.POSITIVE_INFINITY, 4)).requests;
  } finally {
    crowd.close();
  }
}

const isOne = (body: unknown) => expect(body).toEqual({ one: 1 });

test.each([
  ['with a length', ['HTTP/1.1 200 OK\r\nContent-Len', 'gth: 9\r\n\r\n{"one"', ':1}']],
  ['in chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"on', 'e\r\n4\r\n":1}\r\n0\r', '\n\r\n']],
])('a crowd joins the pieces of an answer %s', async (_, pieces) => {
  expect(await ask(await serve(pieces), isOne)).toBe(4);
});

test.each([
  ['another status', 'HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\n{"one":1}'],
  ['another body', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"two":2}'],
])('a crowd throws for %s than the right one', async (_, answer) => {
  await expect(ask(await serve([answer]), isOne)).rejects.toThrow();
});
