import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeAuthority, makeCertificate } from '../../../src/tls/certificates.ts';
import { type CliOptions, paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const asReal = (flags: readonly string[], command: readonly string[], options?: CliOptions) =>
  paystub(['exec', '--as-real', ...flags, '--', ...command], options).ended;

const clients = fileURLToPath(new URL('clients/', import.meta.url));

const runs = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
const hasCurl = runs('curl', '--version');
const hasPython = runs('python3', '--version');
const hasRequests = hasPython && runs('python3', '-c', 'import requests');
const hasJava = runs('javac', '-version');

describe('clients with fixed hosts, unchanged', () => {
  test("Node's fetch calls all three vendors at their real hosts", async () => {
    const { code, stdout, stderr } = await asReal(['--auth', 'strict'], [process.execPath, join(clients, 'flow.mjs')]);
    expect([code, stdout], stderr).toEqual([0, 'ukg 1\nintacct N-1\npoweroffice 2\nother refused\n']);
    expect(stderr).toContain('refused it; --pass example.com lets it through');
  });

  test.skipIf(!hasPython)(`Python's ${hasRequests ? 'requests do' : 'urllib does'} (python3)`, async () => {
    const command = ['python3', join(clients, 'flow.py'), hasRequests ? 'requests' : 'urllib'];
    const { code, stdout, stderr } = await asReal([], command);
    expect([code, stdout], stderr).toEqual([0, 'ukg 20190\nintacct EP-001\npoweroffice 2\nother refused\n']);
  });

  test.skipIf(!hasJava)("Java's client does, by a trust store that keytool reads (java)", async () => {
    const script = `echo "$JAVA_TOOL_OPTIONS"
      keytool -list -keystore $(dirname $SSL_CERT_FILE)/trust-store.p12 -storepass "" 2>&1
      java "${join(clients, 'Flow.java')}"`;
    const env = { JAVA_TOOL_OPTIONS: '-Xmx128m' };
    const { code, stdout, stderr } = await asReal([], ['sh', '-c', script], { env });
    expect(code, stderr).toBe(0);
    const options = '-Xmx128m -Djavax.net.ssl.trustStore=';
    expect(stdout.slice(0, options.length)).toBe(options);
    expect(Number(/contains (\d+) entries/.exec(stdout)?.[1])).toBeGreaterThan(50);
    expect(stdout).toContain('trustedCertEntry');
    expect(stdout.endsWith(`${'200 HTTP_1_1\n'.repeat(3)}other refused\n`), stdout.slice(-300)).toBe(true);
  });

  test.skipIf(!hasCurl)('curl does, at a host of --as too, and takes no other host (curl)', async () => {
    const urls = [
      'https://acme.mykronos.com/api/v1/commons/persons/employment_terms/100',
      'https://api.intacct.com/ia/api/v1/objects/construction/employee-position',
      'https://goapi.poweroffice.net/v2/Employees',
      'http://goapi.poweroffice.net/v2/Employees',
      'https://hr.stub.example/v2/Employees',
      'https://example.com/',
    ];
    const line = '%{http_code} %{http_connect}\\n';
    const script = urls.map((url) => `curl -sS -o "$0" -w '${line}' ${url}; `).join('');
    const command = ['sh', '-c', `${script}true`, join(temporaryFolder(), 'body')];
    const { code, stdout, stderr } = await asReal(['--as', 'poweroffice-go=*.stub.example'], command);
    const expected = ['200 200', '200 200', '200 200', '200 000', '200 200', '000 502'];
    expect([code, stdout], stderr).toEqual([0, `${expected.join('\n')}\n`]);
  });
});

test.skipIf(!hasCurl)('curl refuses certificates of the CA for other hosts and addresses (curl)', async () => {
  const file = join(temporaryFolder(), 'ca.pem');
  const authority = await makeAuthority(['intacct.com', 'localhost'], Date.now());
  writeFileSync(file, authority.certificate);
  const call = async (host: string) => {
    const { certificate, key } = await makeCertificate(authority, [host], Date.now());
    const server = createServer({ cert: certificate, key }, (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    onTestFinished(() => void server.close());
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const to = ['--noproxy', '*', '--connect-to', `::127.0.0.1:${port}`, '--cacert', file];
    const curl = spawn('curl', ['-sS', ...to, `https://${host}/`], { env: { PATH: process.env.PATH } });
    let text = '';
    curl.stderr.on('data', (chunk) => {
      text += chunk;
    });
    const [code] = await once(curl, 'close');
    return code === 0 ? 'accepted' : text;
  };
  expect(await call('api.intacct.com')).toBe('accepted');
  expect(await call('example.com')).toContain('permitted subtree violation');
  expect(await call('192.0.2.1')).toContain('permitted subtree violation');
});

describe('the variables of exec --as-real', () => {
  test('lead to a proxy, name files that hold what was trusted before too, and leave base URLs alone', async () => {
    const folder = temporaryFolder();
    const { certificate } = await makeAuthority(['localhost'], Date.now());
    writeFileSync(join(folder, 'own.pem'), `# a comment\r\n${certificate.replaceAll('\n', '\r\n')}`);
    const program = `const { readFileSync } = require('node:fs'); const { env } = process;
      const textOf = (name) => readFileSync(env[name], 'utf8');
      console.log(JSON.stringify({ env, extra: textOf('NODE_EXTRA_CA_CERTS'), bundle: textOf('SSL_CERT_FILE') }))`;
    const own = {
      ...{ UKG_BASE_URL: 'https://acme.mykronos.com/api', NO_PROXY: '.intacct.com', https_proxy: 'http://old:1' },
      ...{ NODE_EXTRA_CA_CERTS: join(folder, 'own.pem'), CURL_CA_BUNDLE: join(folder, 'missing.pem') },
    };
    const { stdout, stderr } = await asReal([], [process.execPath, '-e', program], { env: own });
    const { env, extra, bundle } = JSON.parse(stdout);
    expect(env.UKG_BASE_URL).toBe(own.UKG_BASE_URL);
    expect(Object.keys(env).filter((name) => name.endsWith('_BASE_URL'))).toEqual(['UKG_BASE_URL']);
    expect(env.PAYSTUB_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(env.UKG_USERNAME).toBe('apiuser');
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'])
      expect(env[name]).toBe(env.HTTPS_PROXY);
    expect(env.HTTPS_PROXY).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(env.HTTPS_PROXY).not.toBe(env.PAYSTUB_URL);
    expect([env.NO_PROXY, env.no_proxy]).toEqual(Array(2).fill('localhost,127.0.0.1,::1,[::1]'));
    expect(env.NODE_USE_ENV_PROXY).toBe('1');
    expect(env.DENO_CERT).toBe(env.NODE_EXTRA_CA_CERTS);
    for (const name of ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'])
      expect(env[name]).toBe(env.SSL_CERT_FILE);
    const count = (text: string) => text.split('BEGIN CERTIFICATE').length - 1;
    expect(count(extra)).toBe(2);
    expect(count(bundle)).toBeGreaterThan(50); // what the machine trusts is in it
    expect([extra, bundle].map((text) => text.includes(certificate))).toEqual([true, true]);
    expect(stderr).toContain(`CURL_CA_BUNDLE: ${own.CURL_CA_BUNDLE} is left out: there is no such file`);
    const remaining = readdirSync(tmpdir()).filter((name) => env.SSL_CERT_FILE.includes(`/${name}/`));
    expect(remaining).toEqual([]);
  });

  test('name the CA of a folder with --ca, and nothing else is kept', async () => {
    const cwd = temporaryFolder();
    const shown = await paystubHere(['ca', '--ca', 'mine', '--json'], { cwd });
    const script = 'process.stdout.write(require("node:fs").readFileSync(process.env.NODE_EXTRA_CA_CERTS))';
    const { stdout, stderr } = await asReal(['--ca', 'mine'], [process.execPath, '-e', script], { cwd });
    expect(stdout).toBe(JSON.parse(shown.stdout).certificate);
    expect(readFileSync(join(cwd, 'mine/ca.pem'), 'utf8')).toBe(stdout);
    expect(readdirSync(cwd)).toEqual(['mine']);
    expect(stderr).toBe('paystub: no request came; does the command read HTTPS_PROXY?\n');
  });

  test.each([
    [['exec', '--as', 'ukg-wfm=a.example', '--', 'true'], '--as needs --as-real'],
    [['exec', '--pass', 'a.example', '--', 'true'], '--pass needs --as-real'],
    [['exec', '--as-real', '--as', 'ukg=a.example', '--', 'true'], '--as must begin with a vendor and "="'],
    [['exec', '--as-real', '--as', 'ukg-wfm=https://a.example', '--', 'true'], 'must be a host name'],
    [['exec', '--as-real', '--as', 'ukg-wfm=*.com', '--', 'true'], 'must be a host name'],
    [['exec', '--as-real', '--as', 'ukg-wfm=127.0.0.1', '--', 'true'], 'must be a host name'],
    [['exec', '--as-real', '--as', 'ukg-wfm=localhost', '--', 'true'], 'Paystub itself is there'],
    [['exec', '--as-real', '--pass', '*', '--', 'true'], '--pass must be a host such as'],
  ])('are refused with exit code 2 and one line for %j', async (args, message) => {
    const { code, stderr } = await paystubHere(args);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(message);
  });
});
