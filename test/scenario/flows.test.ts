// The flows through all systems, as a client goes that has nothing but tokens and the systems' own endpoints.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { paystubHere } from '../helpers/cli.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const replay = (...args: readonly string[]) => paystubHere(['replay', '--auth', 'strict', ...args]);

/** The steps that cannot be had from what was documented or seen. */
const inferredSteps = (printed: string) => Array.from(printed.matchAll(/^ {2}cannot {2}(\S+)/gm), ([, step]) => step);

test('a hire, a leaver and a month of pay go through with tokens', async () => {
  const { code, stdout } = await replay(at('scenarios/flows'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('\nworkflows  3 ok, 0 failed\n')]);
});

test.each([
  [
    'hire',
    [
      ...['who-is-there', 'create-person', 'assign-term', 'assign-attestation', 'read-assignments'],
      ...['create-employee', 'read-employee', 'post-employee', 'post-bank-account'],
      ...['pay-to-it', 'post-employment', 'post-salary', 'post-percentage', 'post-salary-line', 'account-in-use'],
    ],
  ],
  ['leaver', ['end-term', 'term-in-person', 'end-person', 'in-no-query', 'no-new-posting', 'end-without-reason']],
  [
    'monthly-pay',
    [
      ...[
        'who-is-paid',
        'create-project',
        'post-hours',
        'post-hours-again',
        'read-hours',
        'record-time',
        'find-overtime',
        'post-unbalanced',
        'post-entry',
      ],
      ...['read-entry', 'posted-once'],
    ],
  ],
])('the flow %s names its steps that rest on inference, and those that come after one', async (name, steps) => {
  const { code, stdout } = await replay('--evidence', 'observed', at(`scenarios/flows/${name}.yaml`));
  expect([code, inferredSteps(stdout)]).toEqual([3, steps]);
});

// The command that examples/README.md shows.
test('a workforce is kept right in three systems by the answer key of its company', async () => {
  const people = ['--people', at('examples/workforce/people.csv')];
  const { code, stdout } = await replay(...people, at('examples/workforce/keep-the-workforce-right.yaml'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('\nworkflows  1 ok, 0 failed\n')]);
});
