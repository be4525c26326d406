import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { usePaystub } from 'paystub/vitest';
import { describe, expect, test } from 'vitest';
import { runNightlyJob } from './nightly-job.ts';

/** The job on the sandbox of the test; what it waits for is noted, not waited for. */
function jobOn({ sandbox }: ReturnType<typeof usePaystub>) {
  const waits: number[] = [];
  const systems = { powerOffice: sandbox.baseUrl('poweroffice-go'), intacct: sandbox.baseUrl('sage-intacct') };
  const run = () =>
    runNightlyJob(systems, async (seconds) => {
      waits.push(seconds);
    });
  return { run, waits };
}

describe('on data of our own', () => {
  const paystub = usePaystub({ seed: 'seed.yaml' });

  test('the job creates each position once, over two pages and two nights', async () => {
    const { run } = jobOn(paystub);
    expect(await run()).toEqual(expect.arrayContaining(['WELDER', 'CRANE-OPERATOR']));
    expect(await run()).toEqual([]);
    const { records } = await paystub.sandbox.state.table('sage-intacct', 'employee-position');
    expect(records.filter(({ id }) => id === 'WELDER').length).toBe(1);
  });

  test('the job comes back when Intacct is busy', async () => {
    const { run, waits } = jobOn(paystub);
    await paystub.sandbox.faults.add({
      match: { method: 'POST', path: '/ia/api/v1/objects/construction/employee-position' },
      effect: { kind: 'status', status: 503, retryAfter: 5 },
      times: 2,
    });
    await run();
    expect(waits).toEqual([5, 5]);
  });

  test('the job does not create a position twice when the answer is lost', async () => {
    const { run } = jobOn(paystub);
    await paystub.sandbox.faults.add({
      match: { path: '/intacct/ia/api/v1/objects/**' },
      effect: { kind: 'commit-then-drop' },
      times: 1,
    });
    await expect(run()).rejects.toThrow();
    expect(await run()).toContain('CRANE-OPERATOR');
    const { records } = await paystub.sandbox.state.table('sage-intacct', 'employee-position');
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test('what the job did can be replayed', { timeout: 60_000 }, async () => {
    await jobOn(paystub).run();
    const scenario = join(mkdtempSync(join(tmpdir(), 'nightly-job-')), 'nightly-job.yaml');
    const [url, sandbox] = [paystub.server.url, paystub.sandbox.name];
    const npx = async (...args: string[]) => (await promisify(execFile)('npx', ['paystub', ...args])).stdout;
    await npx('scenario', 'from-journal', '--url', url, '--sandbox', sandbox, '--out', scenario);
    expect(await npx('replay', '--seed', 'seed.yaml', scenario)).toMatch(/^workflows {2}1 ok, 0 failed/m);
  });
});
