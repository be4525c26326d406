import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { paystub, type Running, temporaryFolder } from '../../helpers/cli.ts';
import { openRaw } from '../../helpers/raw.ts';

const json = 'Host: localhost\r\nContent-Type: application/json\r\n';
const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const post = (id: string) => {
  const body = JSON.stringify({ id, name: id });
  return `POST ${positions} HTTP/1.1\r\n${json}Content-Length: ${body.length}\r\n\r\n${body}`;
};

async function control(url: string, path: string, body: unknown): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const { ok } = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(ok).toBe(true);
}

const delay = (milliseconds: number) => ({
  match: { operation: 'createEmployeePosition' },
  times: 1,
  effect: { kind: 'delay' },
  delay: milliseconds,
});

/** Waits until the server has taken a request to create something. */
async function untilCreating(url: string): Promise<void> {
  while (!(await (await fetch(`${url}/__admin/requests/counts`)).text()).includes('createEmployeePosition'));
}

/** Stops a server. @returns its exit code, and how long it took in seconds */
async function stop(server: Running, signal: NodeJS.Signals = 'SIGTERM') {
  const started = performance.now();
  server.process.kill(signal);
  const { code } = await server.ended;
  return { code, seconds: (performance.now() - started) / 1000 };
}

describe('a server that is stopped as by docker stop', () => {
  test('ends with 0 in under 5 seconds whatever its clients do, and loses nothing that it answered', async () => {
    const cwd = temporaryFolder();
    const server = paystub(['serve', '--port', '0'], { cwd });
    const url = await server.ready;

    const stream = await openRaw(url);
    stream.send(`GET /__admin/requests/stream HTTP/1.1\r\n${json}\r\n`);
    await stream.until('as they are answered');
    const upload = await openRaw(url);
    upload.send(`POST ${positions} HTTP/1.1\r\n${json}Content-Length: 1000\r\n\r\n{"id":"`);
    const trickle = setInterval(() => upload.send('x'), 50);
    const halfHead = await openRaw(url);
    halfHead.send('POST /x HTTP/1.1\r\nHost: x\r\nConte');
    const silent = await openRaw(url);

    // A client that sends the next request when it has its answer, over one connection.
    const busy = await openRaw(url);
    let count = 0;
    busy.socket.on('data', (chunk: Buffer) => {
      if (!chunk.includes('HTTP/1.1 ')) return;
      count += 1;
      busy.send(post(`BUSY-${count}`));
    });
    busy.send(post('BUSY-0'));
    while (count < 20) await once(busy.socket, 'data');

    const { code, seconds } = await stop(server);
    clearInterval(trickle);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(5);
    await Promise.all([upload.closed, halfHead.closed, silent.closed]);
    expect(await stream.closed).toMatch(/\r\n0\r\n\r\n$/); // ended, not broken off

    const answered = [...(await busy.closed).matchAll(/"id":"(BUSY-\d+)"/g)].map(([, id]) => id);
    const again = paystub(['serve', '--port', '0'], { cwd });
    const kept = await (
      await fetch(`${await again.ready}/__admin/state/sage-intacct/employee-position?limit=1000`)
    ).text();
    expect(answered.length).toBeGreaterThanOrEqual(20);
    expect(answered.filter((id) => !kept.includes(`"${id}"`))).toEqual([]);
  }, 30_000);

  test('answers what is under way, as the last answer of its connection, and takes nothing more', async () => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    const url = await server.ready;
    await control(url, '/__admin/faults', delay(1500));
    const client = await openRaw(url);
    client.send(post('LAST'));
    await untilCreating(url);
    const stopped = stop(server);
    while (
      await fetch(`${url}/__admin/health`).then(
        () => true,
        () => false,
      )
    );
    client.send(post('TOO-LATE'));
    const reply = await client.closed;
    expect(reply.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201']);
    expect(reply).toMatch(/\r\nConnection: close\r\n/);
    const { code, seconds } = await stopped;
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(5);
  }, 30_000);

  test('waits for an answer no longer than --grace says, however late it is due', async () => {
    const server = paystub(['serve', '--memory', '--port', '0', '--grace', '1']);
    const url = await server.ready;
    await control(url, '/__admin/faults', delay(60_000));
    const client = await openRaw(url);
    client.send(post('NEVER'));
    await untilCreating(url);
    const { code, seconds } = await stop(server);
    expect(code).toBe(0);
    expect(seconds).toBeGreaterThan(0.9);
    expect(seconds).toBeLessThan(5);
    expect(await client.closed).toBe('');
  }, 30_000);

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    'ends at once on a second %s',
    async (signal, code) => {
      const server = paystub(['serve', '--memory', '--port', '0', '--grace', '600']);
      const url = await server.ready;
      await control(url, '/__admin/faults', delay(60_000));
      const client = await openRaw(url);
      client.send(post('NEVER'));
      await untilCreating(url);
      server.process.kill(signal);
      while (
        await fetch(`${url}/__admin/health`).then(
          () => true,
          () => false,
        )
      );
      server.process.kill(signal);
      expect((await server.ended).code).toBe(code);
    },
    30_000,
  );
});

describe('a server whose output nobody reads any more', () => {
  test.each(['stdout', 'stderr'] as const)('goes on answering, and ends with 0, when %s is closed', async (output) => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    const url = await server.ready;
    server.process[output].destroy();
    // An answer that breaks off is reported on standard error.
    for (let count = 0; count < 3; count += 1) expect((await fetch(`${url}/__admin/health`)).status).toBe(200);
    expect((await stop(server)).code).toBe(0);
  });
});

describe('settings of the gate', () => {
  test.each([
    [['--cors', 'not an origin'], '--cors: "not an origin" is no origin; one is such as http://localhost:3000'],
    [['--cors', 'http://a.example/'], '--cors: "http://a.example/" is no origin; did you mean http://a.example?'],
    [['--cors-admin', 'x'], '--cors-admin: "x" is no origin; one is such as http://localhost:3000'],
    [['--cors', '*', '--cors-credentials'], '--cors-credentials needs origins by name, and --cors is *'],
    [['--grace=x'], '--grace must be a whole number from 0 to 86400, not "x"'],
    [['--keep-alive', '0'], '--keep-alive must be a whole number from 1 to 86400, not "0"'],
  ])('%j is refused with one line and exit code 2', async (flags, line) => {
    const { code, stdout, stderr } = await paystub(['serve', '--memory', '--port', '0', ...flags]).ended;
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toContain(line);
  });

  test('--cors takes a list, and --keep-alive is what connections are told', async () => {
    const flags = ['--cors', 'http://localhost:3000,http://localhost:5173', '--keep-alive', '75'];
    const url = await paystub(['serve', '--memory', '--port', '0', ...flags]).ready;
    const { headers } = await fetch(`${url}/v2/Employees`, { headers: { Origin: 'http://localhost:5173' } });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });
});
