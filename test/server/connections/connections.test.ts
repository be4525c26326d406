import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { ConnectionLimits } from '../../../src/server/connections/connections.ts';
import { startServer } from '../../../src/server/server.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { toyVendor } from '../../engine/toy-vendor.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { openRaw, type RawConnection } from '../../helpers/raw.ts';

const head = 'Host: 127.0.0.1\r\nContent-Type: application/json\r\n';
const health = `GET /__admin/health HTTP/1.1\r\n${head}\r\n`;

/** @param onSocket takes the connection of each request as the server has it */
function start(
  port: number,
  host?: string,
  connections: Partial<ConnectionLimits> = {},
  onSocket: (socket: Socket) => void = () => {},
) {
  const options = {
    ...{ vendors: [toyVendor], storage: memoryStorage(), clock: () => 0, timer: () => 0, version: '0.0.0-test' },
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    ...{ simHeaders: true, adminToken: undefined, cors: undefined, report: () => {} },
    sandboxes: { maxSandboxes: 10, maxIdle: 0 },
    journal: { maxEntries: 10, maxBytes: 100_000 },
    connections,
    log: ({ socket }: IncomingMessage, _: unknown, next: () => void) => {
      onSocket(socket);
      next();
    },
  } as const;
  return startServer(options, port, host);
}

const statusAt = async (url: string) => (await fetch(`${url}/__admin/health`)).status;

describe('without a host', () => {
  test('the server answers at both loopback addresses, on one port', async () => {
    const server = await start(0);
    const { port } = new URL(server.url);
    expect(server.url).toBe(`http://127.0.0.1:${port}`);
    expect(await statusAt(`http://127.0.0.1:${port}`)).toBe(200);
    expect(await statusAt(`http://[::1]:${port}`)).toBe(200);
    expect(await statusAt(`http://localhost:${port}`)).toBe(200);
    await server.close();
    await expect(statusAt(`http://[::1]:${port}`)).rejects.toThrow();
    await expect(statusAt(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });

  test('a port that another program has at one of them is in use', async () => {
    const other = createServer().listen(0, '::1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
    const server = await start(port);
    expect(await statusAt(server.url)).toBe(200);
    await server.close();
  });

  test('a host that is named is listened on alone', async () => {
    const server = await start(0, '::1');
    const { port } = new URL(server.url);
    expect(server.url).toBe(`http://[::1]:${port}`);
    expect(await statusAt(server.url)).toBe(200);
    await expect(statusAt(`http://127.0.0.1:${port}`)).rejects.toThrow();
    await server.close();
  });
});

test('A connection is kept longer than the clients keep it that are used most', async () => {
  const { url } = await startPaystub({ vendors: [toyVendor] });
  const { headers } = await fetch(`${url}/__admin/health`);
  expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(300); // OkHttp's
});

describe('a slow client', async () => {
  const connections = { keepAlive: 100, head: 200, request: 400, reply: 900 };
  const paystub = await startPaystub({ vendors: [toyVendor], network: { connections } });

  /** Starts a server, and sends it a request. @returns the connection as the server and as the client have it */
  async function connected(text: string, limits = connections) {
    const { promise: socket, resolve } = Promise.withResolvers<Socket>();
    const server = await start(0, undefined, limits, resolve);
    const client = await openRaw(server.url);
    client.send(text);
    return { server, client, socket: await socket };
  }

  test.each([
    ['sends nothing at all', ''],
    ['does not end the head of its request', 'GET /__admin/health HTTP/1.1\r\nHost: x\r\nConte'],
    ['does not end the body of its request', `POST /toy/notes HTTP/1.1\r\n${head}Content-Length: 20\r\n\r\n{"te`],
  ])('that %s is told so, and loses its connection', async (_, text) => {
    const client = await openRaw(paystub.url);
    if (text !== '') client.send(text);
    expect(await client.closed).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('that has no further request loses its connection', async () => {
    const client = await openRaw(paystub.url);
    client.send(health);
    expect(await client.closed).toMatch(/^HTTP\/1\.1 200 .*"ok"\}$/s);
  });

  test('that does not read its reply loses its connection', async () => {
    const { server, client, socket } = await connected(health);
    client.socket.pause();
    for (let count = 0; count < 200; count += 1)
      client.send(`GET /__admin/openapi/paystub.json HTTP/1.1\r\n${head}\r\n`);
    if (!socket.destroyed) await once(socket, 'close');
    client.socket.resume();
    const received = await client.closed;
    expect(received.match(/HTTP\/1\.1 200 /g)?.length ?? 0).toBeLessThan(200);
    await server.close();
  });

  test('that waits for a delayed reply gets it, however long it takes', async () => {
    const fault = '{"effect":{"kind":"delay"},"delay":400}';
    const ordering = `POST /__admin/faults HTTP/1.1\r\n${head}Content-Length: ${fault.length}\r\n\r\n${fault}`;
    const { server, client, socket } = await connected(ordering, { ...connections, reply: 100 });
    await client.until('"delay":400');
    client.send(`POST /toy/notes HTTP/1.1\r\n${head}Content-Length: 12\r\n\r\n{"text":"x"}`);
    await once(socket, 'timeout'); // of a reply that stands still
    expect(socket.destroyed).toBe(false);
    expect(await client.until('"text":"x"')).toContain('HTTP/1.1 201 ');
    await server.close();
  });

  test('that listens to the stream of requests goes on listening', async () => {
    const { server, client, socket } = await connected(`GET /__admin/requests/stream HTTP/1.1\r\n${head}\r\n`, {
      ...connections,
      reply: 100,
    });
    await client.until('as they are answered');
    await once(socket, 'timeout'); // of a reply that stands still
    expect(socket.destroyed).toBe(false);
    const note = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"text":"x"}' };
    await fetch(`${server.url}/toy/notes`, note);
    expect(await client.until('event: request')).toContain('createNote');
    await server.close();
  });
});

test('Thousands of idle connections keep nobody else from an answer', async () => {
  const { url } = await startPaystub({ vendors: [toyVendor] });
  const clients: RawConnection[] = [];
  // No more at once than the kernel queues for a listener: it may reset what goes beyond.
  while (clients.length < 2000) clients.push(...(await Promise.all(Array.from({ length: 250 }, () => openRaw(url)))));
  for (const { send } of clients) send(health);
  await Promise.all(clients.map(({ until }) => until('"ok"')));
  expect(await statusAt(url)).toBe(200);
  for (const { socket } of clients) socket.destroy();
}, 60_000);

describe('when the server closes', () => {
  test('an answer under way goes out as the last one of its connection', async () => {
    const server = await start(0);
    await fetch(`${server.url}/__admin/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"effect":{"kind":"delay"},"delay":300}',
    });
    const client = await openRaw(server.url);
    client.send(`POST /toy/notes HTTP/1.1\r\n${head}Content-Length: 12\r\n\r\n{"text":"x"}`);
    while (!(await (await fetch(`${server.url}/__admin/requests/counts`)).text()).includes('createNote'));
    await server.close();
    const reply = await client.closed;
    expect(reply).toMatch(/^HTTP\/1\.1 201 /);
    expect(reply).toMatch(/\r\nConnection: close\r\n/);
    expect(reply).toContain('"text":"x"');
  });

  test.each([
    ['that has sent nothing', ''],
    ['with half a head', 'POST /x HTTP/1.1\r\nHost: x\r\nConte'],
    ['that has had its answer', health],
  ])('a connection %s is closed at once', async (_, text) => {
    const server = await start(0, undefined, { grace: 600_000 }); // one that waits for it fails by the test's time limit
    const client = await openRaw(server.url);
    if (text !== '') client.send(text);
    if (text === health) await client.until('"ok"');
    else while (!(await statusAt(server.url))); // so that the bytes have arrived
    await server.close();
    expect(await client.closed).toContain(text === health ? '"ok"' : '');
  });

  test('a request that has arrived is answered', async () => {
    const server = await start(0);
    const client = await openRaw(server.url);
    client.send(health);
    await client.until('"ok"');
    client.send(`POST /toy/notes HTTP/1.1\r\n${head}Content-Length: 12\r\n\r\n{"text":"y"}`);
    await new Promise((resolve) => client.socket.write('', resolve));
    await server.close();
    expect(await client.closed).toContain('"text":"y"');
  });
});
