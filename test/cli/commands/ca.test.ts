import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

describe('paystub ca', () => {
  test('makes a CA, shows it, and shows the same one the next time', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await paystubHere(['ca'], { cwd });
    const file = join(cwd, '.paystub/ca/ca.pem');
    const { fingerprint256 } = new X509Certificate(readFileSync(file));
    expect([code, stderr]).toEqual([0, '']);
    for (const text of [file, fingerprint256, 'mykronos.com, ukg.net, intacct.com, poweroffice.net, localhost'])
      expect(stdout).toContain(text);
    for (const way of [
      'NODE_EXTRA_CA_CERTS',
      'keytool',
      'update-ca-certificates',
      'security add-trusted-cert',
      'certutil',
    ])
      expect(stdout).toContain(way);
    expect((await paystubHere(['ca'], { cwd })).stdout).toBe(stdout);
  });

  test('prints one JSON object with --json, and honours --data, --ca and their variables', async () => {
    const cwd = temporaryFolder();
    const fileOf = async (args: readonly string[], env = {}) =>
      JSON.parse((await paystubHere(['ca', '--json', ...args], { cwd, env })).stdout).file;
    expect(await fileOf(['--data', 'kept'])).toBe(join(cwd, 'kept/ca/ca.pem'));
    expect(await fileOf([], { PAYSTUB_DATA: 'kept' })).toBe(join(cwd, 'kept/ca/ca.pem'));
    expect(await fileOf([], { PAYSTUB_CA: 'mine' })).toBe(join(cwd, 'mine/ca.pem'));
    const { stdout } = await paystubHere(['ca', '--json'], { cwd });
    const { certificate, expires, domains, fingerprint, from } = JSON.parse(stdout);
    expect(new X509Certificate(certificate).fingerprint256).toBe(fingerprint);
    expect(Date.parse(expires) - Date.parse(from)).toBe(366 * 24 * 60 * 60 * 1000);
    expect(domains).toContain('localhost');
    expect(stdout).not.toContain('PRIVATE');
  });

  test('refuses a key that others can read, with exit code 2 and one line', async () => {
    const cwd = temporaryFolder();
    await paystubHere(['ca'], { cwd });
    chmodSync(join(cwd, '.paystub/ca/ca-key.pem'), 0o644);
    const { code, stderr } = await paystubHere(['ca'], { cwd });
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain('(mode 644); chmod 600 it');
  });
});

describe('paystub serve with TLS and a proxy', () => {
  const ports = ['--port', '0', '--tls', '--tls-port', '0', '--proxy', '--proxy-port', '0'];

  test('prints their addresses and the CA before the ready line, over a data folder that a CA was made in', async () => {
    const cwd = temporaryFolder();
    await paystubHere(['ca'], { cwd });
    const server = paystub(['serve', ...ports], { cwd });
    const url = await server.ready;
    const info = (await (await fetch(`${url}/__admin/info`)).json()) as {
      tls: { url: string };
      proxy: { url: string };
    };
    server.process.kill('SIGTERM');
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(stdout).toContain(`\nTLS             ${info.tls.url}\n`);
    expect(stdout).toContain(`\nProxy           ${info.proxy.url} for *.mykronos.com, `);
    expect(stdout).toContain(`\nCA              ${join(cwd, '.paystub/ca/ca.pem')} `);
  });

  test('takes them from variables and from the configuration file, and a port means that it is wanted', async () => {
    const cwd = temporaryFolder();
    const env = { PAYSTUB_PORT: '0', PAYSTUB_TLS_PORT: '0', PAYSTUB_LOG_FORMAT: 'json', PAYSTUB_MEMORY: '1' };
    const server = paystub(['serve'], { cwd, env });
    const [chunk] = await once(server.process.stdout, 'data');
    expect(JSON.parse(String(chunk))).toMatchObject({ tls: { url: expect.stringMatching(/^https:/) } });
    expect(JSON.parse(String(chunk)).proxy).toBeUndefined();
  });

  test.each([
    [['--tls', '--tls-port', '4010'], '--port and --tls-port are both 4010'],
    [['--tls-port', '70000'], '--tls-port must be a whole number'],
    [['--as', 'ukg-wfm=a.example'], '--as needs --tls or --proxy'],
    [['--tls', '--pass', 'a.example'], '--pass needs --proxy'],
    [['--proxy', '--pass', 'http://a.example'], '--pass must be a host such as'],
  ])('is refused with exit code 2 and one line for %j', async (flags, message) => {
    const { code, stderr } = await paystubHere(['serve', '--memory', ...flags]);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(message);
  });

  test.each(['--tls-port', '--proxy-port'])('names %s where its port is in use', async (flag) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = await paystubHere(['serve', '--memory', '--port', '0', flag, String(port)]);
    other.close();
    expect([code, stderr]).toEqual([
      2,
      `paystub: port ${port} is in use; choose another with ${flag}, or ${flag} 0 for a free one\n`,
    ]);
  });
});
