import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

// Each test starts several processes.
vi.setConfig({ testTimeout: 60_000 });

const seed = `sage-intacct:
  employee-position:
    - { key: "20", id: WELD-1, name: Welder }
`;
const position = '/intacct/ia/api/v1/objects/construction/employee-position';

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

/** Records a session of a server with own data as `session.yaml` in its folder. */
async function record(cwd: string, args: readonly string[], path: string): Promise<string> {
  const url = await paystub(['serve', '--memory', '--port', '0', ...args], { cwd }).ready;
  expect((await fetch(url + path)).status).toBe(200);
  const { code, stderr } = await paystubHere(
    ['scenario', 'from-journal', '--url', url, '--sandbox', 'default', '--out', 'session.yaml'],
    { cwd },
  );
  expect(code, stderr).toBe(0);
  return stderr;
}

const replay = (cwd: string, ...args: string[]) => paystubHere(['replay', ...args, 'session.yaml'], { cwd });

describe('a session that was recorded over a seed file', () => {
  const cwd = () => folderWith({ 'company.yaml': seed });

  test('says which flag its replay needs, and passes with it', async () => {
    const folder = cwd();
    expect(await record(folder, ['--seed', 'company.yaml'], `${position}/20`)).toBe(
      'paystub: replay it with --seed company.yaml, as it was recorded\n',
    );
    const { code, stdout } = await replay(folder, '--seed', 'company.yaml');
    expect(code, stdout).toBe(0);
  });

  test('passes with the seed of the configuration file, and with that of a variable', async () => {
    const folder = cwd();
    await record(folder, ['--seed', 'company.yaml'], `${position}/20`);
    const env = { PAYSTUB_SEED: 'company.yaml' };
    expect((await paystubHere(['replay', 'session.yaml'], { cwd: folder, env })).code).toBe(0);
    writeFileSync(join(folder, 'paystub.config.yaml'), 'seed: company.yaml\n');
    expect((await replay(folder)).code).toBe(0);
  });

  test('is not replayed without the seed, with another one, or with one that has changed: one line says why', async () => {
    const folder = cwd();
    await record(folder, ['--seed', 'company.yaml'], `${position}/20`);
    const without = await replay(folder);
    expect([without.code, without.stdout, without.stderr]).toEqual([
      2,
      '',
      'paystub: session.yaml was recorded over --seed company.yaml, which is missing here; give it to the replay too\n',
    ]);
    const people = await replay(folder, '--people', '3');
    expect(people.stderr).toBe(
      'paystub: session.yaml was recorded over --seed company.yaml, not over --people 3 --random-seed 1\n',
    );
    writeFileSync(join(folder, 'company.yaml'), seed.replace('Welder', 'Fitter'));
    const changed = await replay(folder, '--seed', 'company.yaml');
    expect(changed.stderr).toBe(
      'paystub: session.yaml was recorded over another content of --seed company.yaml; it has changed since\n',
    );
  });
});

test('a session over a generated company is replayed over the company of its own day', async () => {
  const folder = temporaryFolder();
  await record(folder, ['--people', '5'], '/poweroffice/v2/Employees/Employments?Fields=Id,StartDate');
  const file = join(folder, 'session.yaml');
  const text = readFileSync(file, 'utf8');
  const { begun } = parse(text).info['x-paystub-own-data'];
  expect(Date.parse(begun)).toBeLessThanOrEqual(Date.now());
  expect((await replay(folder, '--people', '5')).code).toBe(0);
  // The same people of an earlier day have earlier dates: what was recorded is not theirs.
  const earlier = new Date(Date.parse(begun) - 40 * 86_400_000).toISOString();
  writeFileSync(file, text.replaceAll(begun, earlier));
  expect((await replay(folder, '--people', '5')).code).toBe(1);
});

describe('a setting is blamed by the name that its user gave it', () => {
  test.each([
    [{ PAYSTUB_PORT: 'abc' }, '', 'PAYSTUB_PORT must be a whole number from 0 to 65535, not "abc"'],
    [{ PORT: 'abc' }, '', 'PORT must be a whole number from 0 to 65535, not "abc"'],
    [{ PAYSTUB_AUTH: 'odd' }, '', 'PAYSTUB_AUTH must be one of off, lenient, strict, not "odd"'],
    [{}, 'port: abc\n', 'paystub.config.yaml: port must be a whole number from 0 to 65535, not "abc"'],
    [{}, 'people: 0\n', 'paystub.config.yaml: people must be a whole number from 1 to 1000000, not "0"'],
  ])('%j and a configuration file "%s"', async (env, config, message) => {
    const cwd = folderWith({ 'paystub.config.yaml': config });
    const { code, stderr } = await paystubHere(['serve', '--memory'], { cwd, env: env as Record<string, string> });
    expect([code, stderr]).toEqual([2, `paystub: ${message}\n`]);
  });

  test('a seed file that is not there is named, in plain words', async () => {
    const { code, stderr } = await paystubHere(['replay', '--seed', 'nowhere.yaml']);
    expect([code, stderr]).toEqual([2, 'paystub: cannot read the seed file nowhere.yaml: there is no such file\n']);
  });
});
