import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contractFile } from '../../../src/scenario/contracts.ts';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../scenario/fixtures/${name}`, import.meta.url));

const replay = (...args: readonly string[]) => paystubHere(['replay', ...args]);

describe('paystub replay', () => {
  it('exits 0 when every check passed, and writes nothing to disk', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await paystub(['replay', fixture('passing.arazzo.yaml')], { cwd }).ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        `a-server-that-runs  It is ready and goes back to its seed  ${fixture('passing.arazzo.yaml')}`,
        '  ok      health  GET /__admin/health → 200',
        '  ok      reset   POST /__admin/reset → 204',
        '',
        'workflows  1 ok, 0 failed',
        'steps      2 ok, 0 failed, 0 not run',
        'checks     7 ok, 0 failed',
        'passed',
        '',
      ].join('\n'),
    );
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('exits 1 when an expectation is wrong, and says which', async () => {
    const { code, stdout, stderr } = await replay(fixture('failing.arazzo.yaml'), fixture('passing.arazzo.yaml'));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      [
        '  FAILED  health  GET /__admin/health → 200',
        `            at        ${fixture('failing.arazzo.yaml')}:8`,
        "            expected  $response.body#/status == 'poorly'",
        '            actual    $response.body#/status is "ok"',
        '            answer    {"status":"ok"}',
        '  not run reset',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('workflows  1 ok, 1 failed\n');
  });

  it('runs the scenarios that come with Paystub if none are named', async () => {
    const { code, stdout, stderr } = await replay();
    expect([code, stderr], stdout).toEqual([0, '']);
    expect(stdout).toMatch(/\nworkflows {2}[1-9]\d* ok, 0 failed\n/);
  }, 60_000);

  it('runs the example of the page on scenarios where no package is installed', async () => {
    const page = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'first.arazzo.yaml'), /```yaml first.arazzo.yaml\n(.*?)```/s.exec(page)?.[1] ?? '');
    const { code, stdout } = await paystubHere(['replay', 'first.arazzo.yaml'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('steps      3 ok, 0 failed, 0 not run\n')]);
  });

  it('prints one JSON document with --json', async () => {
    const { code, stdout } = await replay('--json', fixture('failing.arazzo.yaml'));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'failed',
      totals: { workflows: { passed: 0, failed: 1 }, steps: { passed: 0, failed: 1, notRun: 1 } },
      workflows: [{ workflowId: 'a-wrong-expectation', sandbox: 'a-wrong-expectation', verdict: 'failed' }],
    });
  });

  const refusals: readonly [readonly string[], string | RegExp][] = [
    [[fixture('nothing.arazzo.yaml')], 'paystub: nothing ran: the scenarios hold no steps\n'],
    [['none.yaml'], 'paystub: cannot read none.yaml: there is no such file\n'],
    [[fixture('things.yaml')], /^paystub: \S+things\.yaml is no Arazzo document: it has no member "arazzo"\n$/],
    [['.'], 'paystub: . holds no Arazzo document\n'],
    [['--auth', 'odd'], 'paystub: --auth must be one of off, lenient, strict, not "odd"\n'],
    [['--jsno'], 'paystub: unknown option --jsno; did you mean --json?\n'],
    [['--jobs', '0'], 'paystub: --jobs must be a whole number from 1 to 64, not "0"\n'],
    [['--report', 'html'], 'paystub: --report must be junit or ctrf, not "html"\n'],
    [['--report', 'junit', '--report-dir', '/dev/null/x'], /^paystub: cannot write to \/dev\/null\/x: .*\n$/],
    [['--target', 'nobody=https://x.example'], /^paystub: --target must begin with a vendor .*\n$/],
    [['--allow-writes'], /^paystub: --allow-writes is for a --target; .*\n$/],
    [['--choose', 'no.such=rule'], /^paystub: there is no rule "no\.such".*\n$/],
  ];
  it.each(refusals)('exits 2 with one line on stderr for %j', async (args, message) => {
    const { code, stderr } = await replay(...args);
    expect(code).toBe(2);
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });

  it('exits 3 if an answer would rest on weaker evidence than is allowed', async () => {
    const scenarios = fileURLToPath(new URL('../../../scenarios/poweroffice-go', import.meta.url));
    const { code, stdout } = await replay('--evidence', 'documented', scenarios);
    expect([code, stdout]).toEqual([3, expect.stringContaining(' → 501\n')]);
  });

  it('ends without an error when its output is closed', async () => {
    const { process, ended } = paystub(['replay', fixture('passing.arazzo.yaml')]);
    process.stdout.destroy();
    expect(await ended).toMatchObject({ stderr: '' });
  });

  it('writes reports and a summary for GitHub Actions', async () => {
    const cwd = temporaryFolder();
    const summary = join(cwd, 'summary.md');
    const args = ['--report', 'junit,ctrf', '--report-dir', 'out/reports', fixture('failing.arazzo.yaml')];
    const { code } = await paystubHere(['replay', ...args], { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'out/reports/junit.xml'), 'utf8')).toMatch(
      /<testsuites name="paystub replay" tests="2" failures="1" errors="0" skipped="1">/,
    );
    const report = JSON.parse(readFileSync(join(cwd, 'out/reports/ctrf-report.json'), 'utf8'));
    expect(report.results.summary).toMatchObject({ tests: 2, passed: 0, failed: 1, skipped: 1 });
    expect(readFileSync(summary, 'utf8')).toMatch(/^### paystub replay: failed\n/);
  });

  it('runs against another server, with writes only if they are allowed', async () => {
    const url = await paystub(['serve', '--memory', '--port', '0']).ready;
    const file = new URL('../../../scenarios/ukg-wfm/employment-term-assignments.yaml', import.meta.url);
    const target = ['--target', `ukg-wfm=${url}/ukg`, fileURLToPath(file)];
    const refused = await replay(...target);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/^paystub: nothing ran: step .* writes; --allow-writes permits it\n$/),
    ]);
    const { code, stdout } = await replay('--allow-writes', ...target);
    expect([code, stdout]).toEqual([0, expect.stringContaining('  skipped reset')]);
  });

  it('does not count a POST that only reads as a write', async () => {
    const url = await paystub(['serve', '--memory', '--port', '0']).ready;
    const cwd = temporaryFolder();
    const where = { employees: { key: 'personnumber', values: ['20190'] } };
    const step = {
      stepId: 'read',
      operationId: 'retrieveEmploymentTermAssignments',
      requestBody: { contentType: 'application/json', payload: { where } },
      successCriteria: [{ condition: '$statusCode < 500' }],
    };
    const document = {
      arazzo: '1.0.1',
      info: { title: 'Reads', version: '1' },
      sourceDescriptions: [{ name: 'ukg', url: contractFile('ukg-wfm'), type: 'openapi' }],
      workflows: [{ workflowId: 'reads', steps: [step] }],
    };
    writeFileSync(join(cwd, 'reads.json'), JSON.stringify(document));
    const { code, stdout } = await paystubHere(['replay', '--target', `ukg-wfm=${url}/ukg`, 'reads.json'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('ok      read  POST ')]);
  });

  it('prints its help', async () => {
    const { code, stdout } = await replay('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Runs scenarios .*\n\nUsage: paystub replay /);
  });
});
