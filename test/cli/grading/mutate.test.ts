import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutate } from '../../../src/cli/commands/mutate.ts';
import { temporaryFolder } from '../../helpers/cli.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

/** A test of a client that assigns a term over another one. */
const client = `
  const send = (id, effectiveDate, expirationDate) =>
    fetch(process.env.UKG_BASE_URL + '/api/v1/commons/persons/employment_terms', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ personIdentity: { personNumber: '20190' },
        assignments: [{ employmentTerm: { id }, effectiveDate, expirationDate }] }) });
  await send(2, '2020-02-20', '2020-06-25');
  const text = await (await send(4, '2020-03-20', '2020-07-30')).text();`;
const assertion = `if (!text.includes('"expirationDate":"2020-03-20"')) process.exit(1);`;
const node = (program: string) => [process.execPath, '--input-type=module', '-e', program];

async function run(flags: readonly string[], command: readonly string[], cwd = temporaryFolder()) {
  const terminal = fakeTerminal(cwd);
  const code = await mutate.run([...flags, '--', ...command], terminal);
  return { code, ...terminal.written() };
}

describe('paystub mutate', () => {
  const rule = ['--rules', 'ukg.terms.post.cuts-existing', '--baseline-runs', '1'];

  test('finds that a test without an assertion overlooks a twin, and that one with it does not', async () => {
    const without = await run([...rule, '--min', '80'], node(client));
    expect(without.code).toBe(1);
    expect(without.out).toContain('score 0 %, 0 of 1 twins noticed');
    expect(without.out).toContain('twin:    Those that the person has stay as they are.');
    expect(without.out).toContain('      POST /api/v1/commons/persons/employment_terms 200');
    const complete = await run([...rule, '--min', '80'], node(client + assertion));
    expect([complete.code, complete.out.split('\n')[0]]).toEqual([
      0,
      'paystub mutate: score 100 %, 1 of 1 twins noticed (1 noticed, 0 overlooked)',
    ]);
  });

  test('keeps verdicts, and runs the baseline alone where nothing has changed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'client.mjs'), client);
    const flags = [...rule, '--cache', 'verdicts.json', '--inputs', '*.mjs', '--report', 'json,html'];
    const command = [process.execPath, 'client.mjs'];
    await run(flags, command, folder);
    const { out } = await run(flags, command, folder);
    expect(out).toContain('kept from an earlier run');
    expect(JSON.parse(readFileSync(join(folder, 'mutate.json'), 'utf8')).mutants[0]).toMatchObject({ kept: true });
    expect(existsSync(join(folder, 'verdicts.json.lock'))).toBe(false);
  });

  test.each([
    [
      'a red baseline',
      node(`console.log('1 failed'); process.exit(1)`),
      /^1 failed\npaystub: your tests must be green/,
    ],
    ['a command that is not there', ['no-such-command'], /^paystub: no-such-command: command not found\n$/],
    ['tests that ask nothing of Paystub', node(''), /^paystub: no request came; /],
  ])('ends with 2 and says why for %s', async (_, command, message) => {
    const { code, err } = await run(rule, command);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  test.each([
    [['--rules', 'ukg.terms.nothing'], 'no rule is like "ukg.terms.nothing"'],
    [['--cache', 'x.json'], '--cache needs --inputs: the files that the verdicts depend on'],
    [['--jobs', '0'], '--jobs must be'],
    [['--report', 'pdf'], '--report must be json, html, junit or mutation-testing, not "pdf"'],
  ])('refuses %j in one line: %s', async (flags, message) => {
    await expect(run(flags, ['true'])).rejects.toThrow(message);
  });
});
