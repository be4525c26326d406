import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paystub, temporaryFolder } from '../helpers/cli.ts';

const health = async (url: string) => (await fetch(`${url}/__admin/health`)).status;

describe('paystub', () => {
  test.each([[['--help']], [['help']], [['serve', '--help']], [['rules', '-h']]])(
    '%j prints help and ends with 0',
    async (args) => {
      const { code, stdout, stderr } = await paystub(args).ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: paystub');
    },
  );

  test('--version prints the version', async () => {
    const { code, stdout } = await paystub(['--version']).ended;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.each([
    [['serv'], 'did you mean "serve"?'],
    [['serve', '--prot', '1'], 'did you mean --port?'],
    [['serve', '--port', 'x'], '--port must be a whole number from 0 to 65535, not "x"'],
    [['serve', '--port', '65536'], '--port must be a whole number'],
    [['serve', '--auth', 'none'], '--auth must be one of off, lenient, strict, not "none"'],
    [['serve', 'extra'], '"extra" is not expected here'],
    [['serve', '--choose', 'no.such.rule=x'], 'there is no rule "no.such.rule"'],
    [['serve', '--host', '192.0.2.1', '--memory', '--port', '0'], '192.0.2.1 is no address of this machine'],
    [['serve', '--config', 'missing.yaml'], 'cannot read'],
  ])('%j is one line on stderr and exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await paystub(args).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('paystub serve', () => {
  test('prints READY, answers, and ends with 0 on SIGTERM', async () => {
    const server = paystub(['serve', '--memory', '--port', '0']);
    expect(await health(await server.ready)).toBe(200);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  test('ends with 0 on SIGTERM though somebody listens to its requests', async () => {
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

  test('takes a flag before a variable before the configuration file', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'paystub.config.yaml'), 'auth: wrong-in-file\nport: 0\nmemory: true\n');
    const fromFile = await paystub(['serve'], { cwd }).ended;
    expect(fromFile.stderr).toContain('not "wrong-in-file"');
    const fromVariable = await paystub(['serve'], { cwd, env: { PAYSTUB_AUTH: 'wrong-in-variable' } }).ended;
    expect(fromVariable.stderr).toContain('not "wrong-in-variable"');
    const flagged = paystub(['serve', '--auth', 'off'], { cwd, env: { PAYSTUB_AUTH: 'wrong-in-variable' } });
    expect(await health(await flagged.ready)).toBe(200);
  });

  test('says where a configuration file is wrong', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'paystub.config.json'), '{ "prot": 1 }');
    const { code, stderr } = await paystub(['serve'], { cwd }).ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no setting "prot"; did you mean "port"?')]);
  });

  test('makes and prints a token for its control API when it listens beyond loopback', async () => {
    const server = paystub(['serve', '--memory', '--port', '0', '--host', '0.0.0.0']);
    const url = (await server.ready).replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${url}/__admin/info`)).status).toBe(401);
    server.process.kill('SIGTERM');
    const token = /this token: (\S+)/.exec((await server.ended).stderr)?.[1];
    expect(token).toHaveLength(32);
  });
});
