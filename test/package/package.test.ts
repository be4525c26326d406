import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install, packagesIn, root } from './installed.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let installed: Installed;
beforeAll(async () => {
  installed = await install();
}, 240_000);
afterAll(() => installed.remove());

const start: Installed['start'] = (...given) => installed.start(...given);
const paystub: Installed['paystub'] = (...args) => installed.paystub(...args);
const node = (...args: readonly string[]) => start(process.execPath, args).ended;

describe('the tarball', () => {
  test('holds the bundle, the contracts, the scenarios and the examples, and no sources', () => {
    const tops = new Set(installed.files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'examples',
      'package.json',
      'scenarios',
      'specs',
    ]);
    const ofPaystub = installed.files.filter((file) => !file.startsWith('examples/'));
    expect(ofPaystub.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))).toEqual([]);
    // Where plugins bring vendors, the control API's contract is compiled anew.
    const generators = installed.files.filter((file) => file.startsWith('dist/generate'));
    expect(generators).toEqual(['dist/generate/contract/compile.js']);
    const shipped = globSync('{scenarios,specs}/**/*.yaml', { cwd: root });
    expect(shipped.length).toBeGreaterThan(4);
    expect(shipped.filter((file) => !installed.files.includes(file))).toEqual([]);
  });

  test('holds every file that its package.json names', () => {
    const targets = [manifest.bin.paystub, manifest.types, ...targetsIn(manifest.exports)];
    expect(targets.length).toBeGreaterThan(12);
    const missing = targets.filter(
      (target) => !globSync(target, { cwd: join(installed.folder, 'node_modules/paystub') })[0],
    );
    expect(missing).toEqual([]);
  });

  test('exports each contract as one file', async () => {
    const program = `import { readFileSync } from 'node:fs';
      for (const name of ['ukg-wfm', 'sage-intacct', 'poweroffice-go', 'paystub'])
        console.log(name, /^openapi: 3.1.0$/m.test(readFileSync(new URL(import.meta.resolve('paystub/specs/' + name + '.yaml')), 'utf8')));`;
    writeFileSync(join(installed.folder, 'specs.js'), program);
    const { code, stdout } = await node(join(installed.folder, 'specs.js'));
    expect([code, stdout]).toEqual([0, 'ukg-wfm true\nsage-intacct true\npoweroffice-go true\npaystub true\n']);
  });

  test('brings no other package along, and runs no script where it is installed', async () => {
    expect(await packagesIn(join(installed.folder, 'node_modules'))).toEqual(['paystub']);
    const { dependencies = {}, peerDependencies, peerDependenciesMeta } = manifest;
    expect(dependencies).toEqual({});
    const optional = Object.fromEntries(Object.keys(peerDependencies).map((name) => [name, { optional: true }]));
    expect(peerDependenciesMeta).toEqual(optional);
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe('the installed command', () => {
  test('is found by npx', { timeout: 60_000 }, async () => {
    const { code, stdout } = await start('npx', ['--no-install', 'paystub', '--version']).ended;
    expect([code, stdout]).toEqual([0, `${manifest.version}\n`]);
  });

  test.each([
    ['20.20.2', 2],
    ['22.16.0', 2],
    ['22.17.0', 0],
    ['24.0.0', 0],
    ['26.0.0', 0],
  ])('on Node %s ends with %i', { timeout: 30_000 }, async (version, expected) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    const bin = join(installed.folder, 'node_modules/paystub', manifest.bin.paystub);
    const { code, stdout, stderr } = await node('--import', `data:text/javascript,${pretend}`, bin, '--version');
    expect(code).toBe(expected);
    if (expected === 0) expect([stdout, stderr]).toEqual([`${manifest.version}\n`, '']);
    else expect(stderr).toBe(`paystub: Node ${version} is too old; Paystub runs on Node 22.17 and above\n`);
  });

  test('runs the example of its page on scenarios', { timeout: 30_000 }, async () => {
    const page = readFileSync(join(installed.folder, 'node_modules/paystub/scenarios/README.md'), 'utf8');
    writeFileSync(
      join(installed.folder, 'first.arazzo.yaml'),
      /```yaml first.arazzo.yaml\n(.*?)```/s.exec(page)?.[1] ?? '',
    );
    const { code, stdout } = await start('node_modules/.bin/paystub', ['replay', 'first.arazzo.yaml']).ended;
    expect([code, stdout]).toEqual([0, expect.stringContaining('steps      3 ok, 0 failed, 0 not run\n')]);
  });

  test('serves', { timeout: 30_000 }, async () => {
    const server = paystub('serve', '--memory', '--port', '0');
    const url = await server.ready;
    const answer = await fetch(`${url}/poweroffice/v2/Employees?employeeNos=99999`);
    expect([answer.status, answer.headers.get('x-paystub')]).toEqual([204, manifest.version]);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  test('answers operations that no code simulates from the contract', { timeout: 60_000 }, async () => {
    const server = paystub('serve', '--memory', '--port', '0');
    const answer = await fetch(`${await server.ready}/ukg/api/v1/commons/persons/employment_terms/1`, {
      headers: { Prefer: 'code=404' },
    });
    expect([answer.status, answer.headers.get('x-paystub-simulated')]).toEqual([404, 'false']);
  });

  test('runs a command', { timeout: 30_000 }, async () => {
    const program = 'const { status } = await fetch(process.env.PAYSTUB_URL + "/__admin/health"); console.log(status)';
    const { code, stdout } = await paystub('exec', '--', process.execPath, '--input-type=module', '-e', program).ended;
    expect([code, stdout]).toEqual([0, '200\n']);
  });

  test("runs a command at the vendors' real hosts, with certificates that it makes", { timeout: 30_000 }, async () => {
    const program = 'console.log((await fetch("https://goapi.poweroffice.net/v2/Employees")).status)';
    const client = [process.execPath, '--input-type=module', '-e', program];
    const { code, stdout, stderr } = await paystub('exec', '--as-real', '--', ...client).ended;
    expect([code, stdout], stderr).toEqual([0, '200\n']);
  });

  test('replays the scenarios that come with it', { timeout: 120_000 }, async () => {
    const { code, stdout } = await paystub('replay').ended;
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^workflows {2}[1-9]\d* ok, 0 failed/m);
  });

  test('names the package that it needs to verify pacts', { timeout: 30_000 }, async () => {
    const pact = { consumer: { name: 'c' }, provider: { name: 'ukg-wfm' }, interactions: [], metadata: {} };
    writeFileSync(join(installed.folder, 'a.json'), JSON.stringify(pact));
    const { code, stderr } = await paystub('pact', 'verify', 'a.json').ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^paystub: .*npm install --save-dev @pact-foundation\/pact.*\n$/);
  });
});

/** The paths in the conditions of an `exports` field. */
function targetsIn(exports: object | string): readonly string[] {
  return typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(targetsIn);
}

describe('the Dockerfile', () => {
  const instructions = readFileSync(join(root, 'Dockerfile'), 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+(.*)/s) as [string, string]);
  const last = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'));
  const value = (name: string) => last.findLast(([one]) => one === name)?.[1] ?? '';
  const variables = Object.fromEntries(
    value('ENV')
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  );

  test('builds on a Node that Paystub runs on, and not as root', () => {
    const images = instructions.filter(([name]) => name === 'FROM').map(([, image]) => image.split(' ')[0]);
    expect(new Set(images)).toEqual(
      new Set([`node:${readFileSync(join(root, '.node-version'), 'utf8').split('.')[0]}-slim`]),
    );
    expect(value('USER')).toBe('node');
    expect([value('VOLUME'), variables.PAYSTUB_DATA]).toEqual(['/data', '/data']);
    expect(value('EXPOSE')).toBe(variables.PAYSTUB_PORT);
  });

  test('sends the builder everything that the package is made of', () => {
    const sent = readFileSync(join(root, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm);
    const names = Array.from(sent, ([, name]) => name ?? '');
    const needed = ['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'README.md', 'LICENSE', 'src'];
    expect(names).toEqual(expect.arrayContaining([...needed, 'examples', 'specs', 'scenarios']));
    for (const name of names) expect(existsSync(join(root, name)), name).toBe(true);
  });

  test('starts a server that passes its health check', { timeout: 30_000 }, async () => {
    const [entry] = JSON.parse(value('ENTRYPOINT'));
    expect(Object.keys(manifest.bin)).toEqual([entry]);
    const [program, ...args] = JSON.parse(/CMD (\[.*\])/.exec(value('HEALTHCHECK'))?.[1] ?? '[]') as string[];
    expect(program).toBe('node');
    const env = { ...variables, PAYSTUB_PORT: '0', PAYSTUB_DATA: join(installed.folder, 'data') };
    const server = start(join(installed.folder, 'node_modules/.bin', entry), JSON.parse(value('CMD')), env);
    const { port } = new URL(await server.ready);
    const health = (at: string) => start(process.execPath, args, { PAYSTUB_PORT: at }).ended;
    expect((await health(port)).code).toBe(0);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect((await health(port)).code).toBe(1);
    expect(existsSync(env.PAYSTUB_DATA)).toBe(true);
  });
});
