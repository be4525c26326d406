import dns from 'node:dns';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openRaw, sendRaw } from '../helpers/raw.ts';
import { ask, askForTunnel, type Fronted, handshake, startFronted, tunnelTo } from '../server/real-hosts/fronted.ts';

const positions = '/ia/api/v1/objects/construction/employee-position';

let fronted: Fronted;
beforeAll(async () => {
  fronted = await startFronted({
    passed: ['127.0.0.1', '*.passed.example'].map((host) => ({ host, port: undefined })),
    connections: { head: 1000 },
  });
});
afterAll(() => fronted.server.close());

describe('a tunnel to a host that is not simulated', () => {
  test.each([
    ...['example.com:443', 'example.com:80', 'localhost:443', '[::1]:443', '10.0.0.1:443', 'mykronos.com:443'],
    ...['api.intacct.com:22', 'api.intacct.com:8443', 'api.intacct.com.example:443', 'xapi.intacct.com:443'],
    // Other spellings of an address that is passed.
    ...['127.1:443', '2130706433:443', '0x7f000001:443', '0.0.0.0:443', '[::ffff:127.0.0.1]:443', '127.0.0.1.x:443'],
  ])('is refused with 502: %s', async (target) => {
    const { head, socket, closed } = await askForTunnel(fronted.proxy, target);
    expect(head).toMatch(/^HTTP\/1\.1 502 .*\r\nX-Paystub-Error: host-not-simulated\r\n/s);
    expect(JSON.parse((await closed).split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 502, type: 'about:blank' });
    socket.destroy();
  });

  test('is refused without a look-up of its name, and told of once', async () => {
    const lookup = vi.spyOn(dns, 'lookup');
    onTestFinished(() => lookup.mockRestore());
    await askForTunnel(fronted.proxy, 'production.example:443');
    await askForTunnel(fronted.proxy, 'production.example:443');
    await sendRaw(fronted.proxy, { lines: ['GET http://production.example/ HTTP/1.1', 'Host: production.example'] });
    expect(lookup).not.toHaveBeenCalled();
    expect(fronted.reports.filter((line) => line.includes('production.example:443'))).toEqual([
      'the proxy was asked for production.example:443 and refused it; --pass production.example lets it through',
    ]);
  });

  test.each([
    'a',
    'a:b',
    'api.intacct.com',
    'api.intacct.com:',
    'api.intacct.com:0',
    'api.intacct.com:99999',
    ...['api.intacct.com@127.0.0.1:443', 'me:pw@127.0.0.1:443', 'http://127.0.0.1:443/', '127.0.0.1:443:443'],
    ...[
      '.intacct.com:443',
      '*.intacct.com:443',
      'api.intacct.com..:443',
      '::1:443',
      '[::1:443',
      'a%00.intacct.com:443',
    ],
    '/',
    '*',
  ])('and to what is no host and port at all is refused with 400: %s', async (target) => {
    const { head } = await askForTunnel(fronted.proxy, target);
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each(['[', 'a..passed.example', '127.0.0.1%00.passed.example', 'me:pw@b%2f.passed.example'])(
    'nor is a request in absolute form to what is no host sent on: %s',
    async (host) => {
      const lines = [`GET http://${host}/ HTTP/1.1`, 'Host: api.intacct.com'];
      expect(await sendRaw(fronted.proxy, { lines })).toMatch(/^HTTP\/1\.1 400 .*no-proxy-request/s);
    },
  );

  test('of an endless name is refused, and the proxy goes on', async () => {
    const raw = await openRaw(fronted.proxy);
    raw.send(`CONNECT ${'a'.repeat(100_000)}:443 HTTP/1.1\r\n\r\n`);
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 431 /);
    expect((await askForTunnel(fronted.proxy, 'api.intacct.com:443')).head).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a tunnel to a simulated host', () => {
  test('takes bytes of TLS that come with the request for it', async () => {
    const raw = await openRaw(fronted.proxy);
    const target = 'api.intacct.com:443';
    const request = Buffer.from(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
    let isFirst = true;
    const both = new Duplex({
      read: () => {},
      write: (chunk: Buffer, _, done) => {
        raw.socket.write(isFirst ? Buffer.concat([request, chunk]) : chunk, done);
        isFirst = false;
      },
    });
    raw.socket.once('data', (chunk: Buffer) => {
      both.push(chunk.subarray(chunk.indexOf('\r\n\r\n') + 4)); // the answer to CONNECT
      raw.socket.on('data', (more: Buffer) => both.push(more));
    });
    raw.socket.once('close', () => both.push(null));
    const client = await handshake(connectTls({ socket: both, servername: 'api.intacct.com', ca: fronted.ca }));
    expect(await ask(client, `GET ${positions} HTTP/1.1\r\nHost: api.intacct.com\r\n\r\n`)).toContain('"EP-001"');
  });

  test('takes plain HTTP too, also with the request for it and byte by byte', async () => {
    const connect = 'CONNECT api.intacct.com:80 HTTP/1.1\r\nHost: api.intacct.com:80\r\n\r\n';
    const request = `GET ${positions} HTTP/1.1\r\nHost: api.intacct.com\r\nConnection: close\r\n\r\n`;
    const atOnce = await openRaw(fronted.proxy);
    atOnce.send(connect + request);
    expect(await atOnce.closed).toContain('"EP-001"');
    const slow = await askForTunnel(fronted.proxy, 'api.intacct.com:80');
    for (const character of request) {
      slow.send(character);
      await new Promise(setImmediate);
    }
    expect(await slow.closed).toContain('"EP-001"');
  });

  test.each([
    ['without a byte', ''],
    ['with the beginning of a handshake', '\u0016\u0003\u0001'],
  ])('is dropped when its client goes no further, %s', async (_, bytes) => {
    const tunnel = await askForTunnel(fronted.proxy, 'api.intacct.com:443');
    if (bytes !== '') tunnel.socket.write(bytes, 'latin1');
    expect(await tunnel.closed).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('ends with its client, whatever the client has sent', async () => {
    for (const bytes of ['', '\u0016', '\u0016\u0003\u0001\u0000\u0005hello', '\u0000\u0000', 'x'.repeat(70_000)]) {
      const { socket, closed } = await askForTunnel(fronted.proxy, 'api.intacct.com:443');
      socket.end(bytes, 'latin1');
      await closed;
    }
    expect((await fetch(`${fronted.server.url}/__admin/health`)).status).toBe(200);
  });

  test('is not made inside of a tunnel', async () => {
    const client = await tunnelTo(fronted, 'api.intacct.com');
    const answer = await ask(client, 'CONNECT api.intacct.com:443 HTTP/1.1\r\nHost: api.intacct.com\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*no-proxy-here/s);
  });
});

/** Listens on a free port until the test has finished. @returns the address */
async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a host that is passed', () => {
  test('is reached by a tunnel that touches no byte, in both directions and to the end', async () => {
    const target = await listening(createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket)));
    const tunnel = await askForTunnel(fronted.proxy, target);
    const sent = '\u0016\u0003\u0001 GET / HTTP/1.1\r\n\r\n'.repeat(10_000);
    tunnel.socket.end(sent, 'latin1');
    expect(await tunnel.closed).toBe(`${tunnel.head}${sent}`);
  });

  test('is reached by a request in absolute form, without what was for the proxy', async () => {
    const seen: unknown[] = [];
    const server = createHttpServer((request, response) => {
      seen.push(request.url, request.headers['proxy-authorization'], request.headers['x-own']);
      response.writeHead(203, { 'X-Other': 'yes' });
      request.pipe(response);
    });
    const target = await listening(server);
    const lines = [`POST http://${target}/a?b=c HTTP/1.1`, `Host: ${target}`, 'X-Own: 1', 'Content-Length: 5'];
    const answer = await sendRaw(fronted.proxy, {
      lines: [...lines, 'Proxy-Authorization: Basic YTpi'],
      body: 'hello',
    });
    expect(answer).toMatch(/^HTTP\/1\.1 203 .*\r\nX-Other: yes\r\n.*hello/is);
    expect(seen).toEqual(['/a?b=c', undefined, '1']);
  });

  test('and does not answer is told so', async () => {
    const server = createServer();
    const target = await listening(server);
    server.close();
    await once(server, 'close');
    expect((await askForTunnel(fronted.proxy, target)).head).toMatch(/^HTTP\/1\.1 502 .*host-not-reached/s);
    const lines = [`GET http://${target}/ HTTP/1.1`, `Host: ${target}`];
    expect(await sendRaw(fronted.proxy, { lines })).toMatch(/^HTTP\/1\.1 502 .*host-not-reached/s);
  });

  test('is never the proxy itself', async () => {
    const { host } = new URL(fronted.proxy);
    const { closed } = await askForTunnel(fronted.proxy, host);
    expect(await closed).toMatch(/^HTTP\/1\.1 502 .*it is this proxy itself/s);
    const lines = [`GET http://${host}/ HTTP/1.1`, `Host: ${host}`];
    expect(await sendRaw(fronted.proxy, { lines })).toMatch(/^HTTP\/1\.1 400 .*no-proxy-request/s);
  });
});

describe('when the server closes', () => {
  test('tunnels that are idle, half open or passed on do not hold it up', async () => {
    const closing = await startFronted({
      passed: [{ host: '127.0.0.1', port: undefined }],
      connections: { grace: 60_000 },
    });
    const target = await listening(createServer((socket) => socket.resume()));
    const tunnels = [
      await askForTunnel(closing.proxy, 'api.intacct.com:443'),
      await askForTunnel(closing.proxy, 'api.intacct.com:80'),
      await askForTunnel(closing.proxy, target),
    ];
    tunnels[1]?.send('GET / HT');
    const begun = await askForTunnel(closing.proxy, 'api.intacct.com:443');
    begun.socket.write('\u0016\u0003', 'latin1');
    const idle = await tunnelTo(closing, 'api.intacct.com');
    await closing.server.close(); // a minute, did anything hold it up
    await Promise.all([...tunnels, begun].map(({ closed }) => closed));
    idle.destroy();
  });

  test('an answer under way in a tunnel goes out as the last one of its connection', async () => {
    const closing = await startFronted({ connections: { grace: 60_000 } });
    const fault = { match: { path: positions }, effect: { kind: 'delay' }, delay: 300 };
    const headers = { 'Content-Type': 'application/json' };
    const faults = `${closing.server.url}/__admin/faults`;
    expect((await fetch(faults, { method: 'POST', headers, body: JSON.stringify(fault) })).status).toBe(201);
    const client = await tunnelTo(closing, 'api.intacct.com');
    client.write(`GET ${positions} HTTP/1.1\r\nHost: api.intacct.com\r\n\r\n`);
    const requests = `${closing.server.url}/__admin/requests`;
    await expect.poll(async () => (await fetch(requests)).text()).toContain('employee-position');
    const [text] = await Promise.all([client.toArray().then((chunks) => chunks.join('')), closing.server.close()]);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: close\r\n.*"EP-001"/is);
  });
});
