import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type CliOptions, paystub, temporaryFolder } from '../../helpers/cli.ts';

const exec = (flags: readonly string[], command: readonly string[], options?: CliOptions) =>
  paystub(['exec', ...flags, '--', ...command], options).ended;

/** Returns a command that runs a Node program. */
const node = (program: string) => [process.execPath, '--input-type=module', '-e', program];

const post = `const send = (sandbox, body) => fetch(process.env.PAYSTUB_URL + sandbox + '/intacct/ia/api/v1/objects/construction/employee-position', {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
const control = (method, path) => fetch(process.env.PAYSTUB_URL + path, { method });`;

describe('paystub exec', () => {
  test.each([
    ['0 like the command', node(''), 0],
    ['7 like the command', node('process.exit(7)'), 7],
    [
      '143 if SIGTERM ended the command',
      node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'),
      143,
    ],
  ])('ends with %s', async (_, command, code) => {
    expect((await exec([], command)).code).toBe(code);
  });

  test.each([
    ['no-such-command', 127, 'paystub: no-such-command: command not found\n'],
    ['/dev/null', 126, 'paystub: /dev/null: not executable\n'],
  ])('prints one line for the command %s and ends with %i', async (command, code, line) => {
    expect(await exec([], [command, '--flag'])).toEqual({ code, stdout: '', stderr: line });
  });

  test.each([
    [['exec'], 'the command stands after "--": paystub exec -- npm test'],
    [['exec', 'npm', 'test'], 'the command stands after "--": paystub exec -- npm test'],
    [['exec', '--', ''], 'the command stands after "--": paystub exec -- npm test'],
    [['exec', '--reprot', 'junit', '--', 'true'], 'unknown option --reprot; did you mean --report?'],
    [['exec', '--report', 'pdf', '--', 'true'], '--report must be junit, ctrf or html, not "pdf"'],
    [['exec', '--report', 'junit', '--report-dir', '/dev/null/x', '--', 'true'], 'cannot write to /dev/null/x: '],
    [['exec', '--auth', 'none', '--', 'true'], '--auth must be one of off, lenient, strict, not "none"'],
    [['exec', '--port', 'x', '--', 'true'], '--port must be a whole number'],
  ])('ends with 2 and one line on stderr for %j: %s', async (args, message) => {
    const { code, stdout, stderr } = await paystub(args).ended;
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(`paystub: ${message}`);
  });

  it('prints its own help, and passes --help after "--" to the command', async () => {
    expect((await paystub(['exec', '--help']).ended).stdout).toContain('Usage: paystub exec [options] -- command');
    const { code, stdout } = await exec([], ['echo', '--help', '--', '-h']);
    expect([code, stdout]).toEqual([0, '--help -- -h\n']);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on to the command and waits for it', async (signal) => {
    const waiting = `process.on('${signal}', () => setTimeout(() => { console.log('done'); process.exit(5); }, 200));
      setInterval(() => {}, 1000); console.log('READY http://here');`;
    const running = paystub(['exec', '--', ...node(waiting)]);
    await running.ready;
    running.process.kill(signal);
    const { code, stdout } = await running.ended;
    expect([code, stdout]).toEqual([5, 'READY http://here\ndone\n']);
  });

  it('names a fault that struck nothing, whatever became of its sandbox, and the request that came nearest', async () => {
    const { code, stderr } = await exec(
      [],
      node(`${post}
        await fetch(process.env.PAYSTUB_URL + '/sandbox/a/__admin/faults', { method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{"match":{"path":"/ia/api/v1/objects/employee-position"},"effect":{"kind":"reset"}}' });
        await send('/sandbox/a', { id: 'A', name: 'A' });
        await control('DELETE', '/sandbox/a/__admin/faults');
        await control('DELETE', '/__admin/sandboxes/a');`),
    );
    expect(code).toBe(0);
    expect(stderr).toContain(
      'never struck: fault-1 of the sandbox a struck nothing: none of 1 request matched /ia/api/v1/objects/employee-position; ' +
        'request 1 came nearest: path "/ia/api/v1/objects/employee-position", not "/ia/api/v1/objects/construction/employee-position"\n',
    );
  });

  it('ends with the command, although a process that it left behind waits for an answer', async () => {
    const left = `const body = JSON.stringify({ times: 1, effect: { kind: 'delay' }, delay: 3600000 });
      await fetch(process.env.PAYSTUB_URL + '/__admin/faults', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      process.send('waiting');
      await fetch(process.env.PAYSTUB_URL + '/intacct/ia/api/v1/objects/construction/employee-position').catch(() => {});`;
    const program = `import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(left)}],
        { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      child.once('message', async () => {
        const counts = async () => (await fetch(process.env.PAYSTUB_URL + '/__admin/requests/counts')).json();
        while ((await counts()).length === 0);
        process.exit(6);
      });`;
    const { code, stderr } = await exec([], node(program));
    expect([code, stderr]).toEqual([6, expect.stringContaining('paystub: 1 request to 1 operation')]);
  }, 20_000);

  it.each(['stdout', 'stderr'] as const)('waits for the command when nobody reads %s any more', async (output) => {
    const running = paystub([
      'exec',
      '--',
      ...node(
        `console.log('READY http://here'); process.stdin.resume(); process.stdin.on('end', () => process.exit(9))`,
      ),
    ]);
    await running.ready;
    running.process[output].destroy();
    running.process.stdin.end();
    expect((await running.ended).code).toBe(9);
  });

  it('leaves standard input to the command', async () => {
    const running = paystub(['exec', '--', 'cat']);
    running.process.stdin.end('what it reads');
    expect(await running.ended).toMatchObject({ code: 0, stdout: 'what it reads' });
  });

  it('gives the command working base URLs and credentials in place of those in the environment', async () => {
    const program = `const { env } = process;
      const form = new URLSearchParams({ username: env.UKG_USERNAME, password: env.UKG_PASSWORD,
        client_id: env.UKG_CLIENT_ID, client_secret: env.UKG_CLIENT_SECRET, grant_type: 'password', auth_chain: 'OAuthLdapService' });
      const ukg = await fetch(env.UKG_BASE_URL + '/api/authentication/access_token', { method: 'POST', body: form,
        headers: { appkey: env.UKG_APPKEY } });
      const intacct = await fetch(env.INTACCT_BASE_URL + '/ia/api/v1/oauth2/token', { method: 'POST',
        headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ grant_type: 'client_credentials',
        client_id: env.INTACCT_CLIENT_ID, client_secret: env.INTACCT_CLIENT_SECRET, username: env.INTACCT_USERNAME }) });
      const powerOffice = await fetch(env.POWEROFFICE_BASE_URL + '/OAuth/Token', { method: 'POST',
        headers: { Authorization: 'Basic ' + btoa(env.POWEROFFICE_APPLICATION_KEY + ':' + env.POWEROFFICE_CLIENT_KEY),
        'Ocp-Apim-Subscription-Key': env.POWEROFFICE_SUBSCRIPTION_KEY },
        body: new URLSearchParams({ grant_type: 'client_credentials' }) });
      console.log(ukg.status, intacct.status, powerOffice.status, env.PAYSTUB_URL.startsWith('http://127.0.0.1:'), env.OTHER);`;
    const env = { UKG_BASE_URL: 'https://tenant.example.com', OTHER: 'kept' };
    const { code, stdout } = await exec(['--auth', 'strict'], node(program), { env });
    expect([code, stdout]).toEqual([0, '200 200 200 true kept\n']);
  });

  it('gives the command the credentials of callers who may do less, where they differ', async () => {
    const program = `const { env } = process;
      const of = (start) => Object.keys(env).filter((name) => name.startsWith(start)).sort().join(' ');
      console.log([of('UKG_NO'), of('INTACCT_READ'), of('POWEROFFICE_DEMO'), of('POWEROFFICE_WITHOUT_SUB')].join(';'));
      const demo = await fetch(env.POWEROFFICE_DEMO_BASE_URL + '/OAuth/Token', { method: 'POST', headers: {
        Authorization: 'Basic ' + btoa(env.POWEROFFICE_DEMO_APPLICATION_KEY + ':' + env.POWEROFFICE_DEMO_CLIENT_KEY),
        'Ocp-Apim-Subscription-Key': env.POWEROFFICE_DEMO_SUBSCRIPTION_KEY },
        body: new URLSearchParams({ grant_type: 'client_credentials' }) });
      console.log(demo.status);`;
    const { code, stdout } = await exec(['--auth', 'strict'], node(program));
    const demo = ['APPLICATION_KEY', 'BASE_URL', 'CLIENT_KEY', 'SUBSCRIPTION_KEY'].map(
      (end) => `POWEROFFICE_DEMO_${end}`,
    );
    expect([code, ...stdout.split(/[;\n]/)]).toEqual([
      0,
      'UKG_NO_ACCESS_USERNAME',
      'INTACCT_READ_ONLY_USERNAME',
      demo.join(' '),
      'POWEROFFICE_WITHOUT_SUBSCRIPTION_CLIENT_KEY',
      '200',
      '',
    ]);
  });

  it('keeps no data, and reads its settings from the configuration file', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'paystub.config.yaml'), 'auth: strict\nport: 4010\ndata: kept-here\n');
    const { code, stdout } = await exec([], node(`${post} console.log((await send('', {})).status)`), { cwd });
    expect([code, stdout]).toEqual([0, '401\n']);
    expect(existsSync(join(cwd, 'kept-here'))).toBe(false);
  });

  it('lists the operations that were called, also in sandboxes that were reset or deleted', async () => {
    const program = `${post}
      await send('', { id: 'A', name: 'A' }); await send('', { id: 'A', name: 'A' });
      await control('POST', '/__admin/reset');
      await send('/sandbox/one', { id: 'A', name: 'A' }); await send('/sandbox/one', { name: 7 });
      await control('DELETE', '/__admin/sandboxes/one');`;
    const { code, stdout, stderr } = await exec([], node(program));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('paystub: 4 requests to 1 operation\n');
    expect(stderr).toMatch(/^ {2}sage-intacct +createEmployeePosition +201 ×2, 400 ×1, 409 ×1$/m);
    expect(stderr).toMatch(/^409 sage-intacct createEmployeePosition was refused with 409 by the rules below\.$/m);
    expect(stderr).toMatch(/^ {2}intacct\.create\.duplicate-id: /m);
    expect(stderr).toMatch(/^400 sage-intacct createEmployeePosition was refused: /m);
    expect(stderr).toMatch(/^never called: \d+ other operations of sage-intacct$/m);
    expect(stderr).not.toMatch(/never called: .* of ukg-wfm/);
  });

  it('says that no request came, and fails with --require-requests', async () => {
    const { code, stderr } = await exec([], ['true']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('paystub: no request came; does the command read')]);
    expect((await exec(['--require-requests'], ['true'])).code).toBe(1);
    expect((await exec(['--require-requests'], node('process.exit(7)'))).code).toBe(7);
  });

  it('ends with 3 if the evidence floor was breached, although the command succeeded', async () => {
    const { code, stderr } = await exec(
      ['--evidence', 'documented'],
      node(`${post} await control('GET', '/intacct/nowhere')`),
    );
    expect(code).toBe(3);
    expect(stderr).toContain(
      'below the evidence floor: GET /nowhere was refused 1 time rather than lean on intacct.path.unknown\n',
    );
  });

  it('writes reports, and a summary for GitHub Actions', async () => {
    const cwd = temporaryFolder();
    const program = `${post} await send('', { id: 'A', name: '<A>' }); await send('', { id: 'A', name: 'A' }); process.exit(4);`;
    const flags = ['--report', 'junit,ctrf', '--report', 'html', '--report-dir', 'out'];
    const { code } = await exec(flags, node(program), { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } });
    expect(code).toBe(4);
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    expect(read('out/exec-junit.xml')).toMatch(/<testsuites name="paystub exec" tests="\d+" failures="1" errors="0"/);
    expect(JSON.parse(read('out/exec-ctrf.json')).results.summary).toMatchObject({ passed: 1, failed: 1, suites: 2 });
    expect(read('out/exec-report.html')).toMatch(/^<!doctype html>\n/);
    expect(read('summary.md')).toMatch(/^### paystub exec: exit code 4\n/);
  });
});
