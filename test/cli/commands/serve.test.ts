import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';

const health = async (url: string) => (await fetch(`${url}/__admin/health`)).status;

describe('paystub serve', () => {
  test('prints READY, answers, and ends with 0 on SIGTERM', async () => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    expect(await health(await server.ready)).toBe(200);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  test('ends with 0 on SIGTERM while a client listens to the stream of requests', async () => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    const stream = await fetch(`${await server.ready}/__admin/requests/stream`);
    const text = stream.text();
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect(await text).toMatch(/^: /);
  });

  test('refuses a port that is in use', async () => {
    const url = await paystub(['serve', '--memory', '--port', '0']).ready;
    const { code, stderr } = await paystub(['serve', '--memory', '--port', new URL(url).port]).ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining('is in use; choose another with --port')]);
  });

  test('prints one JSON object with --log-format json', async () => {
    const server = paystub(['serve', '--memory', '--port', '0', '--log-format', 'json']);
    const line = await new Promise<string>((resolve) =>
      server.process.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    expect(JSON.parse(line)).toMatchObject({ event: 'ready', url: expect.stringMatching(/^http:/), name: 'paystub' });
  });

  test('prefers a flag to a variable, and a variable to the configuration file', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'paystub.config.yaml'), 'auth: wrong-in-file\nport: 0\nmemory: true\n');
    const fromFile = await paystub(['serve'], { cwd }).ended;
    expect(fromFile.stderr).toContain('not "wrong-in-file"');
    const fromVariable = await paystub(['serve'], { cwd, env: { PAYSTUB_AUTH: 'wrong-in-variable' } }).ended;
    expect(fromVariable.stderr).toContain('not "wrong-in-variable"');
    const flagged = paystub(['serve', '--auth', 'off'], { cwd, env: { PAYSTUB_AUTH: 'wrong-in-variable' } });
    expect(await health(await flagged.ready)).toBe(200);
  });

  test('names the wrong setting of a configuration file', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'paystub.config.json'), '{ "prot": 1 }');
    const { code, stderr } = await paystub(['serve'], { cwd }).ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no setting "prot"; did you mean "port"?')]);
  });

  test('prints, tells and puts into links the URL that --base-url names', async () => {
    const base = 'https://stub.example.com/paystub';
    const server = paystub(['serve', '--memory', '--port', '0', '--log-format', 'json', '--base-url', `${base}/`]);
    const ready = JSON.parse(
      await new Promise<string>((done) => server.process.stdout.once('data', (data) => done(`${data}`))),
    );
    expect([ready.url, ready.vendors['ukg-wfm'].baseUrl]).toEqual([base, `${base}/ukg`]);
  });

  test.each(['ftp://stub.example.com', 'stub', 'https://stub.example.com?x=1', 'https://me@stub.example.com'])(
    'refuses --base-url %s',
    async (url) => {
      const { code, stderr } = await paystub(['serve', '--memory', '--base-url', url]).ended;
      expect([code, stderr]).toEqual([
        2,
        `paystub: --base-url must be an http or https URL such as https://stub.example.com, not "${url}"\n`,
      ]);
    },
  );

  test('on every address of a machine prints a token for its control API, and shows an address that can be called', async () => {
    const server = paystub(['serve', '--memory', '--port', '0', '--host', '0.0.0.0']);
    const told = new Promise<string>((done) => server.process.stderr.once('data', (data) => done(`${data}`)));
    const url = await server.ready;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(`${url}/__admin/info`)).status).toBe(401);
    const token = /this token: (\S+)/.exec(await told)?.[1] ?? '';
    expect(token).toHaveLength(32);
    const documents = vendors.map(({ name }) => `/__admin/openapi/${name}.json`);
    const paths = ['/__admin/info', '/__admin/openapi', '/__admin/openapi/paystub.json', '/ukg/none', ...documents];
    const headers = { Authorization: `Bearer ${token}` };
    const texts = await Promise.all(paths.map(async (path) => (await fetch(url + path, { headers })).text()));
    server.process.kill('SIGTERM');
    const { stdout } = await server.ended;
    expect([stdout, ...texts].join('\n')).not.toContain('//0.0.0.0');
    expect(texts.filter((text) => text.includes(url))).toHaveLength(3 + documents.length);
    expect(stdout).toContain(`\nStart over      npx paystub control reset --url ${url}\n`);
  });
});
