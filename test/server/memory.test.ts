import { connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../src/engine/journal/journal.ts';
import { readBody } from '../../src/server/read-body.ts';
import { writeStream } from '../../src/server/write-stream.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

/** Reads a body that comes in chunks of these sizes. */
function read(chunks: readonly Buffer[], maxBytes: number, headers: Record<string, string> = {}) {
  const request = Object.assign(new PassThrough(), { headers });
  return new Promise((resolve, reject) => {
    readBody(request as never, {} as never, maxBytes, resolve, reject);
    for (const chunk of chunks) request.emit('data', chunk);
    request.emit('end');
  });
}

const bytes = Buffer.from('a body of some length, with æ and €');
const single = Array.from(bytes, (_, n) => bytes.subarray(n, n + 1));

describe('a body', () => {
  test.each([
    ['in one chunk', [bytes], {}],
    ['in one chunk of the length that was announced', [bytes], { 'content-length': String(bytes.length) }],
    ['in single bytes', single, {}],
    ['in single bytes of an announced length', single, { 'content-length': String(bytes.length) }],
    ['shorter than announced', single, { 'content-length': '1000' }],
  ])('%s is read as it was sent', async (_name, chunks, headers) => {
    expect(await read(chunks, 1000, headers)).toEqual({ bytes: expect.anything(), tooLarge: false });
    const body = (await read(chunks, 1000, headers)) as { bytes: Uint8Array };
    expect(Buffer.from(body.bytes).toString()).toBe(bytes.toString());
  });

  test('over the limit is not kept', async () => {
    expect(await read(single, bytes.length - 1)).toEqual({ tooLarge: true });
    expect(await read(single, bytes.length)).toMatchObject({ tooLarge: false });
  });

  test('that comes in single bytes takes its own size, not a buffer for each byte', async () => {
    const slab = Buffer.alloc(65_536); // a connection's buffer, of which each chunk is a part
    const request = Object.assign(new PassThrough(), { headers: {} });
    const done = new Promise((resolve, reject) =>
      readBody(request as never, {} as never, 1 << 22, resolve as never, reject),
    );
    const before = process.memoryUsage().arrayBuffers;
    for (let n = 0; n < 200_000; n += 1)
      request.emit('data', n % 1000 === 0 ? Buffer.from('x') : slab.subarray(n % 65_536, (n % 65_536) + 1));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 << 20);
    request.emit('end');
    await done;
  });
});

test('A reader of the event stream that stopped is let go, and what waits for it is bounded', () => {
  const response = Object.assign(new PassThrough({ highWaterMark: 16 }), {
    writeHead: () => response,
    req: { method: 'GET' },
  });
  let send: (text: string) => void = () => {};
  let isStopped = false;
  const stream = (sink: (text: string) => void) => {
    send = sink;
    return () => {
      isStopped = true;
    };
  };
  writeStream(response as never, stream, {});
  const event = 'x'.repeat(1000);
  for (let n = 0; n < 200; n += 1) send(event);
  expect(response.destroyed).toBe(false);
  for (let n = 0; n < 5000; n += 1) send(event);
  expect(response.destroyed).toBe(true);
  expect(response.writableLength).toBeLessThan(2 << 20);
  return new Promise<void>((resolve) =>
    response.on('close', () => {
      expect(isStopped).toBe(true);
      resolve();
    }),
  );
});

test('The headers, the path and the query of a request count as memory of the journal', () => {
  const journal = new Journal({ maxEntries: 100_000, maxBytes: 1 << 20 });
  for (let id = 1; id <= 1000; id += 1) {
    journal.note({
      ...{
        id,
        at: 0,
        vendor: 'v',
        operation: `o${id % 2}`,
        rules: [],
        parts: [],
        switches: { choices: {}, twins: {} },
      },
      request: {
        ...{ method: 'GET', path: '/p', base: '', search: '', origin: '' },
        headers: { 'x-large': String(id).padStart(8192, 'x') },
        body: { bytes: new Uint8Array(), tooLarge: false },
      },
      reply: { status: 200, headers: {}, body: '' },
      ...{ evidence: undefined, changes: [], refusal: undefined, fault: undefined, duration: 0 },
    });
  }
  expect(journal.held).toBeLessThan((1 << 20) / 8192);
  expect(journal.held).toBeGreaterThan(50);
});

describe('a running server', async () => {
  const paystub = await startPaystub({ vendors, sandboxes: { maxSandboxes: 3 } });
  const { port } = new URL(paystub.url);

  test('refuses names of sandboxes beyond the limit, and makes none of them later', async () => {
    const call = paystub.sandbox('one');
    await call('GET', '/__admin/clock');
    await paystub.sandbox('two')('GET', '/__admin/clock');
    for (let n = 0; n < 20; n += 1) {
      const answer = await paystub.sandbox(`refused-${n}`)('GET', '/__admin/clock');
      expect(answer.status).toBe(503);
    }
    const { body } = await call('GET', '/__admin/sandboxes');
    expect(body).toHaveLength(3);
  });

  test('reads a body that comes byte by byte over the network', async () => {
    const socket: Socket = connect(Number(port), '127.0.0.1');
    socket.setNoDelay(true);
    const text = JSON.stringify({ advance: 'P1D' });
    const head = `PATCH /__admin/clock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    socket.write(head);
    for (const character of text) {
      socket.write(`1\r\n${character}\r\n`);
      await wait(1);
    }
    socket.write('0\r\n\r\n');
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });
});
