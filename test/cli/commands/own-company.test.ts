import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';
import { visitOwnCompany } from '../../helpers/own-company.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const flags = ['--people', 'people.csv', '--seed', 'seed.yaml'];

function companyFolder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'people.csv'), 'number;firstName;lastName;hireDate\n200001;Ann;Lee;2024-02-01\n');
  const jo = '{ Id: 1000077, Number: 77, FirstName: Jo, LastName: Doe, StartDate: 2024-02-01 }';
  writeFileSync(join(cwd, 'seed.yaml'), `poweroffice-go:\n  employees:\n    add: [${jo}]\n    fill: true\n`);
  return cwd;
}

const expected = {
  names: ['Jo Doe', 'Ann Lee'],
  email: expect.stringMatching(/^\S+@\S+$/), // filled in: the record has none
  inUkg: 'Lee, Ann',
  asked: ['/api/authentication/access_token', '/api/v1/commons/persons/200001'],
};

test('serve has the people of a list and filled records, and a login leads to its sandbox at the plain URL', async () => {
  const url = await paystub(['serve', '--memory', '--port', '0', ...flags], { cwd: companyFolder() }).ready;
  expect(await visitOwnCompany(url)).toEqual(expected);
});

test('exec gives its command the same people, records and logins', async () => {
  const helper = new URL('../../helpers/own-company.ts', import.meta.url);
  const program = `import { visitOwnCompany } from ${JSON.stringify(helper)};
    console.log(JSON.stringify(await visitOwnCompany(process.env.PAYSTUB_URL)));`;
  const command = [process.execPath, '--input-type=module', '-e', program];
  const { stdout, stderr } = await paystub(['exec', ...flags, '--', ...command], { cwd: companyFolder() }).ended;
  expect(JSON.parse(stdout || stderr)).toEqual(expected);
});
