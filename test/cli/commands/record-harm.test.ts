import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRecording } from '../../../src/recording/recording-file.ts';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';

const megabyte = Buffer.alloc(1024 * 1024, 'a');

/** A tenant whose answers have as many megabytes as the path says. */
async function startTenant(): Promise<string> {
  const server = createServer(async (request, response) => {
    const count = Number(/megabytes=(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('[]');
    for (let sent = 0; sent < count; sent += 1) if (!response.write(megabyte)) await once(response, 'drain');
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an answer over 64 MB reaches the client whole, and is noted as cut; what was recorded outlives kill -9', async () => {
  const cwd = temporaryFolder();
  const target = `poweroffice-go=${await startTenant()}`;
  const recorder = paystub(['record', '--target', target, '--port', '0', '--out', 'a.ndjson'], { cwd });
  const { promise: written, resolve } = Promise.withResolvers<void>();
  let shown = '';
  recorder.process.stdout.on('data', (chunk: Buffer) => {
    shown += chunk;
    if (/^ +2 {2}GET /m.test(shown)) resolve();
  });
  const url = await recorder.ready;
  const first = await fetch(`${url}/v2/Employees?megabytes=65`);
  let length = 0;
  for await (const chunk of first.body ?? []) length += chunk.length;
  expect(length).toBe(65 * megabyte.length + 2);
  expect(await (await fetch(`${url}/v2/Employees`)).json()).toEqual([]);
  await written; // the line is in the file before it is told
  recorder.process.kill('SIGKILL');
  await recorder.ended;

  const { exchanges } = readRecording(join(cwd, 'a.ndjson'));
  expect(exchanges.map(({ reply }) => reply.cut)).toEqual([true, undefined]);
  expect(readFileSync(join(cwd, 'a.ndjson')).length).toBeLessThan(10_000);
  const drift = await paystub(['drift', 'a.ndjson'], { cwd }).ended;
  expect(drift.stdout).toContain('not comparable: a part of it is not in the recording');
});
