import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { paystub, temporaryFolder } from '../../helpers/cli.ts';

const welder = (name: string) => `sage-intacct:
  employee-position:
    - { key: "20", id: WELD-1, name: ${name} }
`;
const position = '/intacct/objects/construction/employee-position/20';
const terms = '/ukg/api/v1/commons/persons/employment_terms';

/** Starts a server over `company.yaml` and a configuration file, both of which the test changes. */
async function start(...args: string[]) {
  const cwd = temporaryFolder();
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  write('company.yaml', welder('Welder'));
  write('paystub.config.yaml', 'seed: company.yaml\n');
  const running = paystub(['serve', '--port', '0', '--quiet', ...args], { cwd });
  let told = '';
  running.process.stderr.on('data', (chunk: Buffer) => {
    told += chunk;
  });
  const url = await running.ready;
  const nameOf = async (sandbox = '') => {
    const body = (await (await fetch(url + sandbox + position)).json()) as { 'ia::result'?: { name?: string } };
    return body['ia::result']?.name;
  };
  const reload = async () => {
    const reply = await fetch(`${url}/__admin/reload`, { method: 'POST' });
    return { status: reply.status, body: (await reply.json()) as { detail?: string; startedOver?: boolean } };
  };
  const remove = async (sandbox: string) => (await fetch(url + sandbox + position, { method: 'DELETE' })).status;
  return { cwd, write, running, url, nameOf, reload, remove, told: () => told };
}

describe('POST /__admin/reload', () => {
  test('lets every sandbox start over from a seed file that has changed, and says which tables changed', async () => {
    const { write, nameOf, reload, remove } = await start('--memory');
    expect(await remove('/sandbox/alice')).toBe(204);
    write('company.yaml', `${welder('Fitter')}    - { key: "21", id: WELD-2, name: Welder }\n`);
    expect(await reload()).toEqual({
      status: 200,
      body: { changes: ['sage-intacct/employee-position: 1 added, 1 changed'], startedOver: true },
    });
    expect([await nameOf(), await nameOf('/sandbox/alice')]).toEqual(['Fitter', 'Fitter']);
    expect((await reload()).body).toEqual({ changes: [], startedOver: false });
  });

  test('takes choices and other settings of the configuration file, and leaves data and sandboxes alone', async () => {
    const { write, url, reload, remove, nameOf } = await start('--memory');
    expect(await remove('/sandbox/alice')).toBe(204);
    write(
      'paystub.config.yaml',
      'seed: company.yaml\nauth: strict\njournal: 5\nchoose: { ukg.terms.get.none: not-found }\n',
    );
    expect((await reload()).body).toEqual({
      changes: ['auth: strict', 'choice of ukg.terms.get.none: not-found', 'journal takes effect at the next start'],
      startedOver: false,
    });
    expect((await fetch(url + terms)).status).toBe(401);
    expect(await nameOf('/sandbox/alice')).toBeUndefined();
  });

  test('answers 409 with the lines of a file that has errors, and everything is as it was', async () => {
    const { write, nameOf, reload } = await start('--memory');
    write('company.yaml', welder('Fitter').replace('name:', 'nam:'));
    const { status, body } = await reload();
    expect([status, body.detail]).toEqual([
      409,
      'company.yaml is not loaded: 1 error\ncompany.yaml:3: sage-intacct/employee-position: there is no member "nam"; did you mean "name"?',
    ]);
    expect(await nameOf()).toBe('Welder');
  });

  test('keeps what follows in the data folder, which is used with the new file from then on', async () => {
    const { cwd, write, running, reload, remove } = await start();
    expect(await remove('/sandbox/alice')).toBe(204);
    write('company.yaml', welder('Fitter'));
    expect((await reload()).body.startedOver).toBe(true);
    expect(await remove('/sandbox/bob')).toBe(204);
    running.process.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
    const again = await paystub(['serve', '--port', '0', '--quiet'], { cwd }).ready;
    const statusIn = async (sandbox: string) => (await fetch(`${again}/sandbox/${sandbox}${position}`)).status;
    expect([await statusIn('alice'), await statusIn('bob')]).toEqual([200, 404]);
  });
});

describe('paystub serve --watch', () => {
  test('reloads a file that an editor has replaced, keeps the last good one of a bad file, and says so once', async () => {
    const { cwd, write, nameOf, told } = await start('--memory', '--watch');
    write('company.new', welder('Fitter'));
    renameSync(join(cwd, 'company.new'), join(cwd, 'company.yaml'));
    await vi.waitFor(async () => expect(await nameOf()).toBe('Fitter'), { timeout: 5000 });

    write('company.yaml', welder('Fitter').replace('name:', 'nam:'));
    await vi.waitFor(() => expect(told()).toContain('company.yaml:3:'), { timeout: 5000 });
    write('company.yaml', `${welder('Fitter').replace('name:', 'nam:')}\n`);
    write('paystub.config.yaml', 'seed: company.yaml\nlimits: real\n');
    expect(await nameOf()).toBe('Fitter');
    write('company.yaml', welder('Joiner'));
    await vi.waitFor(async () => expect(await nameOf()).toBe('Joiner'), { timeout: 5000 });
    await vi.waitFor(() => expect(told().match(/^paystub: reloaded/gm)).toHaveLength(2), { timeout: 5000 });
    expect(told()).toBe(
      [
        'paystub: reloaded: sage-intacct/employee-position: 1 changed; every sandbox starts over',
        'paystub: company.yaml is not loaded: 1 error; what was loaded before holds',
        'company.yaml:3: sage-intacct/employee-position: there is no member "nam"; did you mean "name"?',
        'paystub: reloaded: sage-intacct/employee-position: 1 changed; limits: real; every sandbox starts over',
        '',
      ].join('\n'),
    );
  });
});

test('paystub exec --watch reloads under its command', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'company.yaml'), welder('Welder'));
  const program = `
    require('node:fs').writeFileSync('company.yaml', ${JSON.stringify(welder('Fitter'))});
    const name = async () => (await (await fetch(process.env.PAYSTUB_URL + '${position}')).json())['ia::result'].name;
    (async () => { while (await name() !== 'Fitter'); })();`;
  const args = ['exec', '--seed', 'company.yaml', '--watch', '--', process.execPath, '-e', program];
  const { code, stderr } = await paystub(args, { cwd }).ended;
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('paystub: reloaded: sage-intacct/employee-position: 1 changed; every sandbox starts over');
});
