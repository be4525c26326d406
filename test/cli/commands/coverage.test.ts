import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/cli/commands/coverage.ts';
import { exec } from '../../../src/cli/commands/exec.ts';
import { temporaryFolder } from '../../helpers/cli.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

const ask = (path: string) => [
  ...[process.execPath, '--input-type=module', '-e'],
  `await fetch(process.env.POWEROFFICE_BASE_URL + '${path}')`,
];

/** Runs a command that asks PowerOffice for something, under `paystub exec`. */
async function run(folder: string, path: string, ...flags: readonly string[]) {
  const terminal = fakeTerminal(folder);
  const code = await exec.run([...flags, '--', ...ask(path)], terminal);
  return { code, err: terminal.written().err };
}

async function merge(folder: string, ...args: readonly string[]) {
  const terminal = fakeTerminal(folder);
  return { code: await coverage.run(['merge', ...args], terminal), out: terminal.written().out };
}

describe('paystub exec', () => {
  test('fails where a required hazard was not met, and writes the coverage', async () => {
    const folder = temporaryFolder();
    const required = ['--require-hazard', 'second-page', '--coverage', 'json,html'];
    const first = await run(folder, '/v2/Employees', ...required);
    expect([first.code, first.err]).toEqual([
      1,
      expect.stringContaining('paystub: no request met the hazard second-page'),
    ]);
    expect((await run(folder, '/v2/Employees?PageSize=1&PageNumber=2', ...required)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'exec-coverage.json'), 'utf8')).rules.length).toBeGreaterThan(100);
    expect(readFileSync(join(folder, 'exec-coverage.html'), 'utf8')).toContain('Paystub coverage');
  });
});

describe('paystub coverage merge', () => {
  test('adds up what parallel jobs have met', async () => {
    const folder = temporaryFolder();
    await run(folder, '/v2/Employees?PageSize=1&PageNumber=2', '--coverage', 'json', '--report-dir', 'a');
    await run(folder, '/v2/Employees?employeeNos=987654', '--coverage', 'json', '--report-dir', 'b');
    const files = ['a/exec-coverage.json', 'b/exec-coverage.json'];
    const both = ['--require-hazard', 'second-page', '--require-hazard', 'empty-answer'];
    expect((await merge(folder, ...both, ...files)).code).toBe(0);
    const { code, out } = await merge(folder, ...both, files[0] ?? '');
    expect([code, out]).toEqual([1, expect.stringContaining('required, and not met: empty-answer')]);
  });

  test('refuses what is no coverage', async () => {
    const folder = temporaryFolder();
    const hazard = { vendor: 'toy', name: 'page', says: '', how: '', requests: '<img>' };
    for (const content of ['{}', '{"operations":[null],"rules":[],"hazards":[]}', { hazards: [hazard] }]) {
      const text = typeof content === 'string' ? content : JSON.stringify({ operations: [], rules: [], ...content });
      writeFileSync(join(folder, 'x.json'), text);
      await expect(merge(folder, 'x.json')).rejects.toThrow('x.json is no coverage of paystub exec');
    }
    await expect(merge(folder, 'none.json')).rejects.toThrow('none.json: ');
    await expect(merge(folder)).rejects.toThrow('paystub coverage merge FILE...');
  });
});
