import { globSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install, root } from './installed.ts';

// The content of the package's files, and that nothing is lost in the bundle.

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let installed: Installed;
let dist: string;
beforeAll(async () => {
  installed = await install();
  dist = join(installed.folder, 'node_modules/paystub/dist');
}, 240_000);
afterAll(() => installed.remove());

const serve = (...args: string[]) => installed.paystub('serve', '--port', '0', ...args);
const scripts = () => globSync('**/*.js', { cwd: dist });
const script = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Returns the paths, in the repository, of the modules that a file holds. */
function modulesIn(file: string): readonly string[] {
  return Array.from(script(file).matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm), ([, path]) => path ?? '');
}

const packageOf = (path: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

async function send(url: string, init?: RequestInit): Promise<{ status: number; simulated: boolean; body: unknown }> {
  const response = await fetch(url, init);
  const text = await response.text();
  const simulated = response.headers.get('x-paystub-simulated') !== 'false';
  return { status: response.status, simulated, body: text === '' ? undefined : JSON.parse(text) };
}

const json = (body: unknown, method = 'POST') => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

describe('the files of the package', () => {
  test('hold each module once, so that the command and the library share their classes', () => {
    const modules = scripts().flatMap(modulesIn);
    expect(modules).toEqual(
      expect.arrayContaining(['src/index.ts', 'src/cli/commands/exec.ts', 'src/engine/http/failure.ts']),
    );
    expect(modules.filter((path, i) => modules.indexOf(path) !== i)).toEqual([]);
  });

  test('import the packages that users may install beside it, and no others', () => {
    const patterns = [/^import (?:.* from )?"([^"]+)";$/gm, /\bimport\("([^"]+)"\)/g, /\b__require\("([^"]+)"\)/g];
    const texts = scripts().map(script);
    const imports = texts.flatMap((text) =>
      patterns.flatMap((each) => Array.from(text.matchAll(each), ([, id]) => id)),
    );
    const used = new Set(
      imports
        .filter((name = '') => !name.startsWith('.') && !isBuiltin(name))
        .map((name) => packageOf(`node_modules/${name}`)),
    );
    expect([...used].sort()).toEqual(Object.keys(manifest.peerDependencies).sort());
  });

  /** Names of the packages that are bundled. */
  const bundled = () => {
    const names = new Set(scripts().flatMap(modulesIn).map(packageOf));
    names.delete(undefined);
    return [...names];
  };

  test('hold the parts of large packages that are used, and no others', () => {
    expect(bundled()).toEqual(
      expect.arrayContaining(['express', 'rou3', '@stoplight/prism-http', 'json-schema-faker']),
    );
    const left = ['postman-collection', 'node-fetch', 'isomorphic-fetch', 'pino', 'https-proxy-agent', 'ajv/lib'];
    expect(bundled().filter((name) => left.includes(name ?? ''))).toEqual([]);
    const sizes = globSync('**/*', { cwd: dist }).map((file) => statSync(join(dist, file)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(32_000_000); // the pages of the documentation are 1.2 of it
  });

  test('come with the licence of every package that is bundled', () => {
    const text = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const [, ...parts] = text.split(/^-{80}\n/m);
    const named = parts.map((part) => /^(\S+) \d[\w.-]* \(.+\)\n/.exec(part)?.[1]);
    expect(named).toEqual(expect.arrayContaining([...bundled(), 'ajv-formats', 'rolldown']));
    const terms =
      /Permission (is hereby granted|to use)|Redistribution and use|Apache License|CC0|Licensed under the MIT/i;
    expect(parts.filter((part) => !terms.test(part))).toEqual([]);
    expect(text).toContain('Copyright (c) 2009-2014 TJ Holowaychuk'); // of Express
  });

  // The form: cyclonedx.org/docs/1.6/json; names: github.com/package-url/purl-spec.
  test('come with a bill of materials that names every package that is bundled', () => {
    const bill = JSON.parse(script('sbom.cdx.json'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.metadata.component).toMatchObject({ name: 'paystub', version: manifest.version });
    const express = { type: 'library', name: 'express', version: manifest.devDependencies.express };
    expect(bill.components).toContainEqual(
      expect.objectContaining({
        ...express,
        purl: `pkg:npm/express@${express.version}`,
        licenses: [{ expression: 'MIT' }],
      }),
    );
    const names: readonly string[] = bill.components.map(({ name }: { name: string }) => name);
    expect(bundled().filter((name) => !names.includes(name ?? ''))).toEqual([]);
    const references = bill.components.map((each: { 'bom-ref': string }) => each['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    expect(references).toContain(
      `pkg:npm/%40stoplight/prism-http@${manifest.devDependencies['@stoplight/prism-http']}`,
    );
  });
});

describe('a start of the installed server', () => {
  const path = '/intacct/ia/api/v1/objects/construction/employee-position/2';
  const trace = `import { registerHooks } from 'node:module';
    const urls = [];
    registerHooks({ load: (url, context, next) => { urls.push(url); return next(url, context); } });
    process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync('loaded.json', JSON.stringify(urls)));`;

  test('reads a dozen files before its first answer, all of them its own', { timeout: 30_000 }, async () => {
    const bin = join(dist, 'cli/bin.js');
    const args = ['--import', `data:text/javascript,${trace}`, bin, 'serve', '--memory', '--port', '0'];
    const server = installed.start(process.execPath, args);
    expect((await send((await server.ready) + path)).status).toBe(200);
    server.process.kill('SIGTERM');
    await server.ended;
    const urls: readonly string[] = JSON.parse(readFileSync(join(installed.folder, 'loaded.json'), 'utf8'));
    const files = urls.filter((url) => url.startsWith('file:'));
    const below = files.map((url) => url.split('/node_modules/paystub/')[1]);
    expect(below).toEqual(
      expect.arrayContaining(['dist/cli/bin.js', 'dist/vendors/sage-intacct/generated/replies.js']),
    );
    expect(below).not.toContain(undefined);
    expect(below.length).toBeLessThanOrEqual(16);
    expect(below.filter((file) => /late|lowdb|seed|people|record-|ukg-wfm|poweroffice-go/.test(file ?? ''))).toEqual(
      [],
    );
    expect(urls.filter((url) => /node:(crypto|fs\/promises)/.test(url))).toEqual([]);
  });
});

describe('the installed package', () => {
  const position = '/intacct/objects/construction/employee-position';
  const created = ['FOR-001', 'Foreman-01'];

  test('validates requests and replies of every vendor', { timeout: 30_000 }, async () => {
    const url = await serve('--memory').ready;
    const [id, name] = created;
    const expected: readonly (readonly [number, string, RequestInit?])[] = [
      [200, '/ukg/api/v1/commons/persons/employment_terms/100'],
      [400, '/ukg/api/v1/commons/persons/employment_terms', json({ personIdentity: {} })],
      [400, '/ukg/api/v1/commons/persons/employment_terms/none'],
      [201, position, json({ id, name })],
      [400, position, json({ id: 7 })],
      [404, `${position}/none`],
      [200, '/poweroffice/v2/Employees/Employments?PageSize=2'],
      [400, '/poweroffice/v2/Employees', json({ FirstName: 7 })],
      [404, '/poweroffice/v2/Employees/7'],
    ];
    for (const [status, path, init] of expected)
      expect([path, (await send(url + path, init)).status]).toEqual([path, status]);
  });

  test('serves documents, and documented replies by Prism', { timeout: 60_000 }, async () => {
    const url = await serve('--memory').ready;
    for (const name of ['ukg-wfm', 'sage-intacct', 'poweroffice-go', 'paystub'])
      expect((await send(`${url}/__admin/openapi/${name}.json`)).body).toMatchObject({ openapi: '3.1.0' });
    const wish = { headers: { Prefer: 'code=404' } };
    for (const path of [
      '/ukg/api/v1/commons/persons/employment_terms/1',
      `${position}/1`,
      '/poweroffice/v2/Employees/1',
    ])
      expect(await send(url + path, wish)).toMatchObject({ status: 404, simulated: false });
  });

  test('keeps a data folder through a kill', { timeout: 30_000 }, async () => {
    const [id, name] = created;
    const first = serve('--data', 'kept');
    const { body } = await send((await first.ready) + position, json({ id, name }));
    expect(body).toMatchObject({ 'ia::result': { key: '8' } });
    first.process.kill('SIGKILL');
    await first.ended;
    const again = await send(`${await serve('--data', 'kept').ready}${position}/8`);
    expect(again).toMatchObject({ status: 200, body: { 'ia::result': { id, name } } });
  });

  test('generates a company', { timeout: 30_000 }, async () => {
    const url = await serve('--memory', '--people', '5', '--random-seed', '7').ready;
    expect((await send(`${url}/poweroffice/v2/Employees?employeeNos=100001`)).status).toBe(200);
    expect((await send(`${url}/__admin/state/ukg-wfm/person`)).body).toMatchObject({ total: expect.any(Number) });
  });

  test('loads records from a file and refuses wrong ones', { timeout: 30_000 }, async () => {
    const seed = 'sage-intacct:\n  employee-position:\n    - { key: "20", id: WELD-1, name: Welder }\n';
    writeFileSync(join(installed.folder, 'company.yaml'), seed);
    writeFileSync(join(installed.folder, 'wrong.yaml'), seed.replace('name:', 'nam:'));
    writeFileSync(join(installed.folder, 'set.yaml'), 'memory: true\nseed: company.yaml\n');
    expect(await send(`${await serve('--config', 'set.yaml').ready}${position}/20`)).toMatchObject({ status: 200 });
    expect(await serve('--memory', '--seed', 'wrong.yaml').ended).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'paystub: wrong.yaml is not loaded: 1 error\n' +
        'wrong.yaml:3: sage-intacct/employee-position: there is no member "nam"; did you mean "name"?\n',
    });
  });

  test('finds requests by JSONPath and sets up provider states', { timeout: 30_000 }, async () => {
    const url = await serve('--memory').ready;
    const match = { body: [{ jsonPath: '$.id', equals: 'FOR-001' }] };
    expect((await send(`${url}/__admin/faults`, json({ match, effect: { kind: 'status', status: 503 } }))).status).toBe(
      201,
    );
    expect((await send(url + position, json({ id: 'FOR-001', name: 'x' }))).status).toBe(503);
    const state = { action: 'setup', state: 'there are {count} positions', params: { count: 'some' } };
    expect((await send(`${url}/__admin/pact/states`, json(state))).status).toBe(400);
    expect((await send(`${url}/__admin/pact/states`, json({ ...state, params: { count: 7 } }))).status).toBe(200);
  });

  test('makes a scenario of a session and replays it', { timeout: 60_000 }, async () => {
    const url = await serve('--memory').ready;
    await send(url + position, json({ id: 'FOR-001', name: 'Foreman-01' }));
    const made = await installed.paystub('scenario', 'from-journal', '--url', url, '--out', 'mine.yaml').ended;
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const replayed = await installed.paystub('replay', 'mine.yaml').ended;
    expect(replayed.stdout).toMatch(/^workflows {2}1 ok, 0 failed/m);
  });

  test.each([
    [['rules', '--format', 'json'], '"ukg.terms.'],
    [['completion', 'bash'], 'complete '],
    [['pact', 'states'], 'there are {count} positions'],
    [['exec', '--help'], 'Usage: paystub exec'],
    [['control', '--help'], 'Usage: paystub control'],
  ])('%j prints what it should', { timeout: 30_000 }, async (args, part) => {
    const { code, stdout, stderr } = await installed.paystub(...args).ended;
    expect([code, stderr, stdout.includes(part)]).toEqual([0, '', true]);
  });

  test('verifies pacts where Pact is installed', { timeout: 60_000 }, async () => {
    for (const name of Object.keys(manifest.peerDependencies)) {
      mkdirSync(join(installed.folder, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(installed.folder, 'node_modules', name));
    }
    const request = { method: 'GET', path: '/ia/api/v1/objects/construction/employee-position' };
    const interaction = (totalCount: number) => ({
      description: `a list of ${totalCount}`,
      request,
      response: { status: 200, body: { 'ia::meta': { totalCount } } },
    });
    const pact = { consumer: { name: 'payroll' }, provider: { name: 'sage-intacct' }, metadata: {} };
    const verify = async (totalCount: number) => {
      writeFileSync(
        join(installed.folder, 'a.json'),
        JSON.stringify({ ...pact, interactions: [interaction(totalCount)] }),
      );
      return (await installed.paystub('pact', 'verify', 'a.json').ended).code;
    };
    expect([await verify(3), await verify(4)]).toEqual([0, 1]);
  });
});
