import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const path = '/usr/bin/chromium';

/** True if the browser is there (Debian: `apt-get install chromium`). */
export const hasChromium: boolean = existsSync(path);

if (!hasChromium) process.stderr.write(`tests of foreign pages are skipped: there is no ${path}\n`);

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage';

/**
 * Opens a page in a browser of its own and runs a program in it.
 * @param host the host of the page; every name is led to this machine
 * @param program the body of an async function, in JavaScript
 * @returns what the function returns
 */
export async function runInPage(host: string, program: string): Promise<unknown> {
  const reported = Promise.withResolvers<unknown>();
  const page = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => reported.resolve(JSON.parse(text)));
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>A page</title><body><script>
      (async () => { ${program} })().catch(String).then((result) =>
        fetch('/report', { method: 'POST', body: JSON.stringify(result ?? null) }));
    </script>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => page.once('listening', resolve));
  const url = `http://${host}:${(page.address() as AddressInfo).port}/`;
  const profile = mkdtempSync(join(tmpdir(), 'paystub-chromium-'));
  const rules = '--host-resolver-rules=MAP * 127.0.0.1';
  const browser = spawn(path, [...flags.split(' '), `--user-data-dir=${profile}`, rules, url], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  try {
    return await Promise.race([
      reported.promise,
      ended.then((code) => {
        throw new Error(`Chromium ended with ${code}`);
      }),
    ]);
  } finally {
    browser.kill('SIGTERM');
    await ended;
    page.closeAllConnections();
    page.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
