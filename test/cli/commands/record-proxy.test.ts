import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { makeAuthority, makeCertificate } from '../../../src/tls/certificates.ts';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';
import { askForTunnel } from '../../server/real-hosts/fronted.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** A tenant that speaks TLS by a CA of its own, and notes what it was asked. */
async function startTenant() {
  const asked: string[] = [];
  const cwd = temporaryFolder();
  const authority = await makeAuthority(['localhost'], Date.now());
  writeFileSync(join(cwd, 'tenant-ca.pem'), authority.certificate);
  const { certificate, key } = await makeCertificate(authority, ['localhost'], Date.now());
  const server = createServer({ cert: certificate, key }, (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host} ${request.headers['proxy-authorization']}`);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('[{"Id":1010001,"FirstName":"Kari"}]');
  });
  return { port: await listening(server), asked, cwd };
}

async function listening(server: Server | ReturnType<typeof createHttpServer>): Promise<number> {
  await once(server.listen(0), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Records a tenant at its own host, as a forward proxy. */
async function startRecorder(flags: readonly string[] = []) {
  const tenant = await startTenant();
  const { cwd, port } = tenant;
  const target = ['--target', `poweroffice-go=https://localhost:${port}`];
  const recorder = paystub(['record', '--proxy', ...target, '--port', '0', '--out', 'session.ndjson', ...flags], {
    ...{ cwd, env: { NODE_EXTRA_CA_CERTS: join(cwd, 'tenant-ca.pem') } },
  });
  return { tenant, cwd, recorder, proxy: await recorder.ready, origin: `https://localhost:${port}` };
}

test.skipIf(!hasCurl)(
  'record --proxy records an unchanged client at its own host, and reads alone are sent on (curl)',
  async () => {
    const { tenant, cwd, recorder, proxy, origin } = await startRecorder();
    const curl = async (...args: readonly string[]) => {
      const env = { PATH: process.env.PATH, HTTPS_PROXY: proxy.replace('//', '//alice:secret-of-alice@') };
      const shown = ['-w', '\\n%{http_code} %{http_connect}', '--cacert', join(cwd, '.paystub/ca/ca.pem')];
      const child = spawn('curl', ['-sS', '--noproxy', '', ...shown, ...args], { env });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
      await once(child, 'close');
      return text;
    };
    expect(await curl(`${origin}/v2/Employees?employeeEmails=kari@acme.no`)).toBe(
      '[{"Id":1010001,"FirstName":"Kari"}]\n200 200',
    );
    expect(await curl(`${origin}/v2/Employees`, '-d', '{}')).toMatch(/"detail":"This recording reads only.*\n405 200$/);
    expect(await curl(`${origin}/poweroffice/v2/Employees`)).toMatch(/\n404 200$/);
    expect(await curl('https://goapi.poweroffice.net/v2/Employees')).toMatch(/000 502$/);
    expect(await curl(`https://localhost:${tenant.port + 1}/v2/Employees`)).toMatch(/000 502$/);
    recorder.process.kill('SIGINT');
    const { code, stdout, stderr } = await recorder.ended;
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(
      `PowerOffice Go: ${origin} is recorded for clients with HTTPS_PROXY=${proxy}\nCA to trust: ${cwd}`,
    );
    expect(stdout).toContain('session.ndjson: 1 exchange\nchecked: ');
    expect(stderr).toContain('POST /v2/Employees refused: it may write');
    expect(stderr).toContain('the proxy was asked for goapi.poweroffice.net:443 and refused it');
    expect(tenant.asked).toEqual([`GET /v2/Employees?employeeEmails=kari@acme.no localhost:${tenant.port} undefined`]);
    const text = readFileSync(join(cwd, 'session.ndjson'), 'utf8');
    for (const each of ['Kari', 'kari', '1010001', 'alice', 'localhost']) expect(text).not.toContain(each);
  },
);

test('record --proxy leads to hosts of --pass unrecorded, takes no plain request, and tells a client of HTTP/2 alone', async () => {
  const other = await listening(createHttpServer((_, response) => response.end('passed')));
  const { tenant, recorder, proxy, origin } = await startRecorder(['--pass', `127.0.0.1:${other}`]);
  const tunnel = await askForTunnel(proxy, `127.0.0.1:${other}`);
  expect(tunnel.head).toContain(' 200 ');
  tunnel.send('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(await tunnel.closed).toMatch(/passed/);
  expect((await fetch(`${proxy}/v2/Employees`)).status).toBe(400);

  const { socket } = await askForTunnel(proxy, new URL(origin).host);
  const client = connectTls({ socket, servername: 'localhost', rejectUnauthorized: false, ALPNProtocols: ['h2'] });
  const [error] = await once(client, 'error');
  expect(String(error)).toMatch(/no application protocol/i);
  socket.destroy();

  recorder.process.kill('SIGINT');
  const { code, stderr } = await recorder.ended;
  expect([code, tenant.asked]).toEqual([1, []]);
  expect(stderr).toContain('it takes HTTP/2 alone, and Paystub has HTTP/1.1');
  expect(stderr).toContain('nothing was recorded');
});

test.each([
  [['--pass', 'example.com'], '--pass needs --proxy'],
  [['--ca', 'folder'], '--ca needs --proxy'],
  [['--proxy', '--from-har', 'a.har'], '--proxy records no file'],
  [['--proxy', '--pass', 'a b'], '--pass must be a host'],
  [['--proxy', '--target', 'ukg-wfm=https://192.0.2.1'], '--proxy needs a tenant with a host name'],
])('record %j is refused', async (args, reason) => {
  const target = args.includes('--target') ? [] : ['--target', 'ukg-wfm=https://tenant.mykronos.com'];
  const { code, stderr } = await paystubHere(['record', ...target, ...args]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
});
