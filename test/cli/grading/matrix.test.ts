import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { matrix } from '../../../src/cli/commands/matrix.ts';
import { temporaryFolder } from '../../helpers/cli.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

/** A client that creates two positions and lists them in between, and cares about no answer. */
const careless = `
  const url = process.env.INTACCT_BASE_URL + '/ia/api/v1/objects/construction/employee-position';
  const create = (id) => fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, name: id }) });
  await create('A');
  await fetch(url);
  await create('B');`;
const node = (program: string) => [process.execPath, '--input-type=module', '-e', program];

async function run(...args: readonly string[]) {
  const folder = temporaryFolder();
  const terminal = fakeTerminal(folder);
  const code = await matrix.run(args, terminal);
  return { code, folder, ...terminal.written() };
}

describe('paystub matrix', () => {
  test('finds that a client writes half where it may not list', async () => {
    const { code, out, folder } = await run('--forbid', 'wrote-half', '--report', 'json', '--', ...node(careless));
    expect(code).toBe(1);
    const rows = JSON.parse(readFileSync(join(folder, 'matrix.json'), 'utf8'));
    expect(
      rows.map(
        ({ privilege, reaction, refused }: { privilege: string; reaction: string; refused: { status: number } }) => [
          privilege,
          refused.status,
          reaction,
        ],
      ),
    ).toEqual([
      ['construction/employee-position:add', 403, 'went-on'],
      ['construction/employee-position:list', 403, 'wrote-half'],
    ]);
    expect(out).toContain('WROTE HALF');
  });

  test('withholds the privileges that a scenario asks for', { timeout: 30_000 }, async () => {
    const scenario = fileURLToPath(new URL('../../../scenarios/poweroffice-go/leaver.yaml', import.meta.url));
    const { code, out } = await run(scenario);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}Employ\w+ +(GET|PATCH|POST) \/v2\/\S+ 403/m);
  });

  test('is refused for a run that is red, that asks for nothing, and for no run', async () => {
    expect(await run('--', ...node('process.exit(4)'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('ends with 4'),
    });
    expect(await run('--', ...node(''))).toMatchObject({ code: 2, err: expect.stringContaining('no request asked') });
    await expect(run()).rejects.toThrow('give scenarios, or a command after "--"');
    await expect(run('--forbid', 'panicked', '--', 'true')).rejects.toThrow('--forbid must be one of');
  });
});
