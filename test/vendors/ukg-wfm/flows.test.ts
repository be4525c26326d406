import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { paystubHere } from '../../helpers/cli.ts';

type Step = { readonly stepId: string; readonly verdict: string; readonly checks: readonly { passed: boolean }[] };

async function replay(flow: string, ...flags: readonly string[]) {
  const file = fileURLToPath(new URL(`../../../scenarios/ukg-wfm/${flow}.yaml`, import.meta.url));
  const { code, stdout } = await paystubHere(['replay', '--json', ...flags, file]);
  const steps: readonly Step[] = JSON.parse(stdout).workflows[0].steps;
  return { code, steps };
}

describe.each<[flow: string, steps: number, inferred: readonly string[]]>([
  ['hire', 9, ['who-is-there', 'create', 'again', 'id-of-the-number', 'next-term', 'found', 'in-the-person']],
  ['leaver', 8, ['end-the-term', 'end-the-status', 'term-of-the-plain-resource', 'last-days', 'later-days']],
])('the flow %s', (flow, count, inferred) => {
  test('holds where every call must carry a token', async () => {
    const { code, steps } = await replay(flow, '--auth', 'strict');
    expect([code, steps.length, steps.filter(({ verdict }) => verdict !== 'passed')]).toEqual([0, count, []]);
  });

  test('names the steps that rest on inference, where that is not allowed', async () => {
    const { code, steps } = await replay(flow, '--evidence', 'observed');
    expect(code).toBe(3);
    expect(steps.filter(({ verdict }) => verdict === 'below-floor').map(({ stepId }) => stepId)).toEqual(inferred);
  });
});
