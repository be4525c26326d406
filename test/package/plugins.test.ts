import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../docs/pages.ts';
import type { Ended } from '../helpers/cli.ts';
import { type Installed, install, root } from './installed.ts';

// Plugins as other projects make them: from the tarball, in an empty folder, by docs/plugins.md.

let installed: Installed;
beforeAll(async () => {
  installed = await install();
  for (const name of ['typescript', 'openapi-typescript'])
    symlinkSync(join(root, 'node_modules', name), join(installed.folder, 'node_modules', name));
}, 240_000);
afterAll(() => installed.remove());

const inFolder = (name: string) => join(installed.folder, name);
const paystub = (...args: readonly string[]): Promise<Ended> => installed.paystub(...args).ended;
const nodeTest = (folder: string): Promise<Ended> =>
  installed.start('sh', ['-c', `cd '${inFolder(folder)}' && node --test test/*.test.js`]).ended;

function change(file: string, from: string, to: string): () => void {
  const text = readFileSync(inFolder(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inFolder(file), text.replace(from, to));
  return () => writeFileSync(inFolder(file), text);
}

async function ask(url: string, body?: unknown) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, body === undefined ? {} : init);
  return { status: response.status, rules: response.headers.get('x-paystub-rules'), body: await response.json() };
}

test('a new plugin is built, its tests are green, and it is used as a built-in vendor', {
  timeout: 240_000,
}, async () => {
  expect(await paystub('plugin', 'new', 'bark-notes')).toMatchObject({ code: 0, stderr: '' });
  expect(await paystub('plugin', 'build', 'bark-notes')).toEqual({
    code: 0,
    stdout: 'bark-notes: built (bark-notes)\n',
    stderr: '',
  });
  const tested = await nodeTest('bark-notes');
  expect([tested.code, /^# (?:fail|ℹ fail) 0|fail 0/m.test(tested.stdout)], tested.stdout).toEqual([0, true]);

  const blocks = pages.find(({ file }) => file === 'docs/plugins.md')?.blocks ?? [];
  const [script, printed] = ['js', 'text'].map((language) =>
    blocks.findLast((block) => block.language === language)?.text.replaceAll('acme-notes', 'bark-notes'),
  );
  writeFileSync(inFolder('bark-notes/page.js'), script ?? '');
  const page = await installed.start('sh', ['-c', `cd '${inFolder('bark-notes')}' && node page.js`]).ended;
  expect([page.code, page.stdout], page.stderr).toEqual([0, printed]);

  writeFileSync(inFolder('barking.yaml'), 'plugins: [./bark-notes]\nmemory: true\nseed: seed.yaml\n');
  writeFileSync(inFolder('seed.yaml'), 'bark-notes:\n  note:\n    - { id: 7, text: Mine }\n');
  const url = await installed.paystub('serve', '--port', '0', '--config', 'barking.yaml').ready;
  const notes = [
    { id: 1, text: 'Good morning' },
    { id: 7, text: 'Mine' },
  ];
  expect(await ask(`${url}/bark-notes/v1/notes`)).toMatchObject({ status: 200, body: notes });
  expect(await ask(`${url}/bark-notes/v1/notes`, { text: 7 })).toMatchObject({
    status: 400,
    body: { error: 'invalid-request' },
  });
  const fault = { match: { vendor: 'bark-notes' }, times: 1, effect: { kind: 'status', status: 503 } };
  expect(await ask(`${url}/__admin/faults`, fault)).toMatchObject({ status: 201, body: fault });
  expect((await ask(`${url}/bark-notes/v1/notes`)).status).toBe(503);
  expect(await ask(`${url}/__admin/requests?vendor=bark`)).toMatchObject({
    status: 400,
    body: { allowed: expect.arrayContaining(['bark-notes', 'ukg-wfm']) },
  });
  expect(await ask(`${url}/__admin/requests?vendor=bark-notes`)).toMatchObject({ body: { matching: 3 } });
  expect(await ask(`${url}/__admin/openapi/bark-notes.json`)).toMatchObject({
    body: { info: { title: 'Bark Notes' } },
  });
  expect((await ask(`${url}/ukg/api/v1/commons/persons/employment_terms/100`)).status).toBe(200);

  const listed = await paystub('rules', '--config', 'barking.yaml', '--vendor', 'bark-notes');
  expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining('bark-notes.note.unknown')]);
  writeFileSync(
    inFolder('client.js'),
    `const { status } = await fetch(process.env.BARK_NOTES_BASE_URL + '/v1/notes/9');
     process.exitCode = status === 404 ? 0 : 1;`,
  );
  const graded = await paystub(
    'mutate',
    '--plugin',
    'bark-notes',
    '--vendor',
    'bark-notes',
    '--',
    process.execPath,
    'client.js',
  );
  // Of the refusal's three twins, the client does not look at the code.
  expect([graded.code, graded.stdout], graded.stderr).toEqual([
    0,
    expect.stringMatching(/2 of 3 twins noticed \(2 noticed, 1 overlooked, 1 not reached\)/),
  ]);
});

test('a vendor of a plugin is recorded and compared, and its rule is named', { timeout: 240_000 }, async () => {
  expect(await paystub('plugin', 'new', 'tenant-notes')).toMatchObject({ code: 0 });
  expect(await paystub('plugin', 'build', 'tenant-notes')).toMatchObject({ code: 0 });
  const plugin = ['--plugin', 'tenant-notes'];
  const url = await installed.paystub('serve', '--memory', '--port', '0', ...plugin).ready;
  const settings = { twins: { 'tenant-notes.note.unknown': 'other-status' } };
  for (const [name, ...more] of [['notes'], ['raw', '--raw']] as const) {
    expect(await ask(`${url}/__admin/sandboxes`, { name, settings })).toMatchObject({ status: 201 });
    const target = `tenant-notes=${url}/sandbox/${name}/tenant-notes`;
    const options = ['--out', `${name}.ndjson`, ...more, '--allow-writes', '--port', '0'];
    const recorder = installed.paystub('record', '--target', target, ...plugin, ...options);
    const notes = `${await recorder.ready}/tenant-notes/v1/notes`;
    expect(await ask(notes)).toMatchObject({ status: 200 });
    expect(await ask(notes, { text: 'Ask for the doctor' })).toMatchObject({ status: 201 });
    expect(await ask(`${notes}/77`)).toMatchObject({ status: 400 });
    recorder.process.kill('SIGINT');
    expect((await recorder.ended).code).toBe(0);
  }
  expect(readFileSync(inFolder('notes.ndjson'), 'utf8')).not.toMatch(/morning|doctor/);

  const compared = await paystub('drift', ...plugin, 'notes.ndjson', 'raw.ndjson', '--json');
  const { exchanges } = JSON.parse(compared.stdout) as {
    readonly exchanges: readonly { readonly verdict: string; readonly rule?: string; readonly position?: string }[];
  };
  expect(exchanges.map(({ verdict, rule, position }) => [verdict, rule, position])).toEqual([
    ['agrees', undefined, undefined],
    ['agrees', undefined, undefined],
    ['not-comparable', undefined, undefined], // the tenant may have such a note
    ['agrees', undefined, undefined],
    ['agrees', undefined, undefined],
    ['contradicts', 'tenant-notes.note.unknown', 'other-status'],
  ]);
  expect(compared.code).toBe(1);
  expect(readFileSync(inFolder('evidence.yaml'), 'utf8')).toContain('tenant-notes.note.unknown');
});

test('what is wrong with a plugin is a line', { timeout: 240_000 }, async () => {
  expect(await paystub('plugin', 'new', 'acme-notes')).toMatchObject({ code: 0 });
  const restore = change('acme-notes/src/acme-notes/notes/notes.ts', 'status: 201', 'status: 299');
  expect(await paystub('plugin', 'build', 'acme-notes')).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^paystub: src\/acme-notes\/notes\/notes\.ts:\d+: Type '299' is not assignable [^\n]*\n$/,
    ),
  });
  restore();
  change('acme-notes/src/acme-notes/rules/rules.ts', "evidence: 'documented'", "evidence: '' as 'inferred'");
  expect(await paystub('plugin', 'build', 'acme-notes')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'paystub: the plugin paystub-plugin-acme-notes: the rule acme-notes.note.numbering has no evidence: documented, observed, inferred\n',
  });
  change('acme-notes/dist/acme-notes/rules/rules.js', "evidence: ''", "evidence: 'documented'");
  change(
    'acme-notes/dist/acme-notes/notes/notes.js',
    'const note = call.state',
    'throw new Error("own bug"); const note = call.state',
  );
  const server = installed.paystub('serve', '--memory', '--port', '0', '--plugin', 'acme-notes');
  const url = await server.ready;
  expect(await ask(`${url}/acme-notes/v1/notes/1`)).toMatchObject({ status: 500, body: { error: 'internal' } });
  server.process.kill('SIGTERM');
  expect((await server.ended).stderr).toMatch(
    /^paystub: acme-notes getNote: the plugin paystub-plugin-acme-notes: Error: own bug\n.*notes\.js:\d+/m,
  );
  change('acme-notes/dist/acme-notes/generated/built-with.js', "'0.1.0'", "'0.0.9'");
  expect(await paystub('rules', '--plugin', 'acme-notes')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('was built with Paystub 0.0.9, and this is 0.1.0: run paystub plugin build'),
  });
});

test('operations for a built-in vendor answer by its gate and in its words', { timeout: 240_000 }, async () => {
  mkdirSync(inFolder('permits'));
  cpSync(join(root, 'examples/plugin-ukg-permits'), inFolder('permits'), { recursive: true });
  expect(await paystub('plugin', 'build', 'permits')).toMatchObject({ code: 0, stderr: '' });
  const tested = await nodeTest('permits');
  expect(tested.code, tested.stdout).toBe(0);
  const url = await installed.paystub('serve', '--memory', '--port', '0', '--auth', 'strict', '--plugin', 'permits')
    .ready;
  const refused = await fetch(`${url}/ukg/api/v1/acme/permits`);
  expect([refused.status, refused.headers.get('x-paystub-rules')]).toEqual([
    401,
    'ukg.auth.appkey, ukg.auth.unauthorized',
  ]);
  const made = await ask(`${url}/__admin/sandboxes`, { name: 'alice', settings: { auth: 'lenient' } });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const alice = `${url}/sandbox/alice`;
  const permit = { permitNumber: 'P-1', personNumber: '20190' };
  expect(await ask(`${alice}/ukg/api/v1/acme/permits`, permit)).toMatchObject({ status: 201, body: permit });
  expect(await ask(`${alice}/ukg/api/v1/acme/permits`, permit)).toMatchObject({
    status: 400,
    rules: 'ukg.permits.in-use',
    body: { errorCode: 'PERMIT-1', message: 'The permit P-1 is in use.' },
  });
  expect(await ask(`${alice}/__admin/state/ukg-wfm/permit`)).toMatchObject({ body: { total: 1, records: [permit] } });
  const document = (await ask(`${alice}/__admin/openapi/ukg-wfm.json`)).body as { readonly paths: object };
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/v1/acme/permits', '/v1/commons/persons/employment_terms']),
  );
});
