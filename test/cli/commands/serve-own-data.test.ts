import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';

const seed = 'sage-intacct:\n  employee-position:\n    - { key: "20", id: WELD-1, name: Welder }\n';
const position = '/intacct/objects/construction/employee-position/20';
const nobody = '/ukg/api/v1/commons/persons/100001';

function folderWith(text: string, name = 'company.yaml'): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), text);
  return cwd;
}

const status = async (url: string, method = 'GET') => (await fetch(url, { method })).status;
const serve = (cwd: string, ...args: string[]) => paystub(['serve', '--port', '0', ...args], { cwd });
const refused = async (cwd: string, ...args: string[]) => {
  const { code, stdout, stderr } = await serve(cwd, ...args).ended;
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
};
async function stopped(server: ReturnType<typeof serve>): Promise<void> {
  server.process.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
}

describe('paystub serve --seed', () => {
  test('adds records that each sandbox starts from and returns to', async () => {
    const url = await serve(folderWith(seed), '--memory', '--seed', 'company.yaml').ready;
    for (const sandbox of ['', '/sandbox/other']) {
      const path = url + sandbox + position;
      expect(await status(path)).toBe(200);
      expect(await status(path, 'DELETE')).toBe(204);
      expect(await status(path)).toBe(404);
      await fetch(`${url}${sandbox}/__admin/reset`, { method: 'POST' });
      expect(await status(path)).toBe(200);
    }
  });

  test('can be set in the configuration file', async () => {
    const cwd = folderWith(seed);
    writeFileSync(join(cwd, 'paystub.config.yaml'), 'seed: company.yaml\nmemory: true\n');
    expect(await status((await serve(cwd).ready) + position)).toBe(200);
  });

  test('exits 2 with a line for each error of the file, and creates no data folder', async () => {
    const cwd = folderWith(seed.replace('name:', 'nam:'));
    expect(await refused(cwd, '--seed', 'company.yaml', '--data', 'kept')).toBe(
      'paystub: company.yaml is not loaded: 1 error\n' +
        'company.yaml:3: sage-intacct/employee-position: there is no member "nam"; did you mean "name"?\n',
    );
    expect(() => readFileSync(join(cwd, 'kept', 'paystub.json'))).toThrow('ENOENT');
  });

  test('exits 2 if the file does not exist', async () => {
    expect(await refused(temporaryFolder(), '--memory', '--seed', 'company.yaml')).toContain(
      'paystub: cannot read the seed file company.yaml: there is no such file',
    );
  });
});

describe('paystub serve --people', () => {
  test('generates the same company at every start, and another one with another --random-seed', async () => {
    const names = async (...args: string[]) => {
      const url = await serve(temporaryFolder(), '--memory', '--people', '20', ...args).ready;
      const all = await fetch(`${url}/poweroffice/v2/Employees?employeeNos=100001-`).then((reply) => reply.json());
      return (all as readonly { FirstName: string; LastName: string }[]).map(
        ({ FirstName, LastName }) => `${FirstName} ${LastName}`,
      );
    };
    const first = await names();
    expect(first).toHaveLength(20);
    expect(await names('--random-seed', '1')).toEqual(first);
    expect(await names('--random-seed', '2')).not.toEqual(first);
  });

  test.each([
    [['--people', '0'], '--people must be a whole number from 1 to 1000000, not "0"'],
    [['--people', 'many'], '--people must be a whole number from 1 to 1000000, not "many"'],
    [['--people', '5', '--random-seed', '-'], '--random-seed must be a whole number from 0 to 2147483647, not "-"'],
    [['--random-seed', '5'], '--random-seed is for --people'],
  ])('refuses %j: %s', async (args, message) => {
    expect(await refused(temporaryFolder(), '--memory', ...args)).toBe(`paystub: ${message}\n`);
  });

  test('refuses a seed file with people who have the same keys', async () => {
    const cwd = folderWith(`ukg-wfm:
  person:
    - personKey: 100002
      personNumber: "1"
      lastName: Doe
      jobAssignmentId: 9
      hireDate: 2020-01-01
      employmentStatus: [{ name: Active, from: 2020-01-01 }]
      userAccountStatus: Active
`);
    expect(await refused(cwd, '--memory', '--seed', 'company.yaml', '--people', '5')).toBe(
      'paystub: ukg-wfm/person has records with keys of generated people; give them keys below 100001\n',
    );
  });
});

describe('a data folder', () => {
  test('is only used with the seed that it was created over, and keeps the dates of that seed', async () => {
    const cwd = folderWith(seed);
    const options = ['--seed', 'company.yaml', '--people', '5'];
    const server = serve(cwd, ...options);
    const url = await server.ready;
    const before = await (await fetch(url + nobody)).text();
    expect(await status(url + position, 'DELETE')).toBe(204);
    await stopped(server);

    const mark = join(cwd, '.paystub', 'paystub.json');
    const made = JSON.parse(readFileSync(mark, 'utf8'));
    expect(made.seed.from).toBe('--seed company.yaml --people 5 --random-seed 1');
    const yesterday = { ...made, seed: { ...made.seed, begun: made.seed.begun - 86_400_000 } };
    writeFileSync(mark, JSON.stringify(yesterday));

    const again = serve(cwd, ...options);
    const later = await again.ready;
    expect(await status(later + position)).toBe(404);
    expect(await (await fetch(later + nobody)).text()).not.toBe(before); // a company that was begun a day earlier
    await stopped(again);

    const gave = 'was made over what --seed company.yaml --people 5 --random-seed 1 gave, not over';
    expect(await refused(cwd)).toContain(`${gave} the built-in company. Start with the settings and the file of then`);
    expect(await refused(cwd, ...options, '--random-seed', '2')).toContain(
      `${gave} what --seed company.yaml --people 5`,
    );
    writeFileSync(join(cwd, 'company.yaml'), `${seed}\n`);
    expect(await refused(cwd, ...options)).toContain(
      `${gave} what --seed company.yaml --people 5 --random-seed 1 gives now`,
    );
    expect(readFileSync(mark, 'utf8')).toBe(JSON.stringify(yesterday));
  });

  test('that was created over the built-in company is used with no other seed', async () => {
    const cwd = folderWith(seed);
    const server = serve(cwd);
    await server.ready;
    await stopped(server);
    expect(await refused(cwd, '--seed', 'company.yaml')).toContain(
      'was made over the built-in company, not over what --seed company.yaml gives now.',
    );
  });
});
