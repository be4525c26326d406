import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pages } from '../docs/pages.ts';
import { follow } from '../helpers/cli.ts';
import { copyOfTree } from '../helpers/tree-copy.ts';

/** The texts of a tree's files by their paths. */
function filesOf(tree: string): ReadonlyMap<string, string> {
  const files = globSync('{src,specs}/**/*.*', { cwd: tree });
  return new Map(files.map((file) => [file, readFileSync(join(tree, file), 'utf8')]));
}

const blocksOf = (page: string) => pages.find(({ file }) => file === page)?.blocks ?? [];

/** Writes the files that a page shows. */
function writeFilesOf(page: string, tree: string): void {
  for (const { language, words, text } of blocksOf(page)) {
    const [file] = words;
    if (language === 'sh' || file?.includes('/') !== true) continue;
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
}

/** Does what the page on adding a vendor says: it writes each file that the page shows, and the line with its import. */
function addVendor(tree: string): void {
  writeFilesOf('docs/adding-a-vendor.md', tree);
  const index = join(tree, 'src/vendors/index.ts');
  const text = readFileSync(index, 'utf8').replace(/(= \[.*)\];/, '$1, acmeNotes];');
  writeFileSync(index, `import { acmeNotes } from './acme-notes/index.ts';\n${text}`);
  const lines = blocksOf('docs/adding-a-vendor.md').find((block) => block.text.includes('export const vendors'))?.text;
  for (const line of lines?.trim().split('\n') ?? []) expect(readFileSync(index, 'utf8')).toContain(line);
}

/** Does what the page on adding an operation says. @throws where a change does not fit */
function addOperation(tree: string): void {
  const blocks = blocksOf('docs/adding-an-operation.md');
  for (const { text } of blocks.filter(({ language }) => language === 'diff'))
    execFileSync('git', ['apply', '-'], { cwd: tree, input: text });
  writeFilesOf('docs/adding-an-operation.md', tree);
}

/** Runs the test that the page on adding an operation shows. @throws what it prints, where it fails */
async function runItsTest(tree: string): Promise<void> {
  const [, , ...args] =
    /^npx vitest run .*$/m.exec(blocksOf('docs/adding-an-operation.md').map(textOf).join('\n'))?.[0].split(' ') ?? [];
  for (const name of ['test/helpers', 'test/replies', 'vitest.config.ts'])
    cpSync(name, join(tree, name), { recursive: true });
  const vitest = join(tree, 'node_modules/vitest/vitest.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [vitest, ...args], { cwd: tree });
  expect(stdout).toMatch(/1 passed/);
}

const textOf = ({ text }: { readonly text: string }) => text;

/** The files of the example vendor in this folder, whose form `test/architecture/` holds, by their paths in a tree. */
function exampleFiles(): ReadonlyMap<string, string> {
  const places = { spec: 'specs/acme-notes', vendor: 'src/vendors/acme-notes' };
  const files = Object.entries(places).flatMap(([from, to]) =>
    globSync('**/*.*', { cwd: `test/fourth-vendor/${from}` }).map(
      (file) => [`${to}/${file}`, readFileSync(`test/fourth-vendor/${from}/${file}`, 'utf8')] as const,
    ),
  );
  return new Map(files.sort());
}

/** Checks the types of the vendor and of what it imports; the others are as they were. @throws what the compiler says */
async function checkTypes(tree: string): Promise<void> {
  const options = { extends: './tsconfig.json', include: ['src/vendors/acme-notes'] };
  writeFileSync(join(tree, 'tsconfig.vendors.json'), JSON.stringify(options));
  const compiler = join(tree, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.vendors.json'], { cwd: tree });
}

type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

function clientOf(url: string) {
  return async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(url + path, { method, ...(body === undefined ? {} : json) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
}

test('a fourth vendor is one folder, one folder of specs and one line', { timeout: 300_000 }, async () => {
  const tree = copyOfTree();
  const before = filesOf(tree);
  addVendor(tree);
  const written = [...filesOf(tree)].filter(([file]) => file.includes('/acme-notes/')).sort();
  expect(written, 'the page shows the files of this folder').toEqual([...exampleFiles()]);
  addOperation(tree);
  execFileSync(process.execPath, ['src/generate/main.ts'], { cwd: tree });

  const changed = [...filesOf(tree)].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  const ofOthers = changed.filter((file) => !/^(src\/vendors|specs)\/acme-notes\/|\/generated\//.test(file));
  expect(ofOthers).toEqual(['src/vendors/index.ts']);
  const others = Promise.all([checkTypes(tree), runItsTest(tree)]);

  const child = spawn(process.execPath, ['src/cli/main.js', 'serve', '--memory', '--port', '0'], { cwd: tree });
  const call = clientOf(await follow(child, 'paystub').ready);

  // Routes and state.
  expect((await call('GET', '/acme/v1/notes')).body).toEqual([{ id: 1, text: 'Good morning' }]);
  const made = await call('POST', '/acme/v1/notes', { text: 'New' });
  expect([made.status, made.body, made.headers.get('x-paystub-rules')]).toEqual([
    201,
    { id: 2, text: 'New' },
    'acme.note.numbering',
  ]);
  // Validation, and a declared refusal.
  expect(await call('POST', '/acme/v1/notes', { text: 7 })).toMatchObject({
    status: 400,
    body: { error: 'invalid-request' },
  });
  const unknown = await call('GET', '/acme/v1/notes/9');
  expect([unknown.status, unknown.body]).toEqual([404, { error: 'There is no note 9.' }]);
  expect(unknown.headers.get('x-paystub-rules')).toBe('acme.note.unknown');
  // The control API: contract, state, journal.
  expect((await call('GET', '/__admin/info')).body).toMatchObject({
    vendors: { 'acme-notes': { credentials: { token: 'acme-token' } } },
  });
  expect((await call('GET', '/__admin/openapi/acme-notes.json')).body).toMatchObject({ info: { title: 'Acme Notes' } });
  expect((await call('GET', '/__admin/state/acme-notes/note')).body).toMatchObject({ total: 2 });
  expect((await call('GET', '/__admin/requests?vendor=acme-notes')).body).toMatchObject({
    requests: [{ operation: 'listNotes' }, { operation: 'createNote' }, { status: 400 }, { operation: 'getNote' }],
  });
  // The operation that its page adds, with its rule.
  expect((await call('DELETE', '/acme/v1/notes/2')).status).toBe(204);
  const twice = await call('DELETE', '/acme/v1/notes/2');
  expect([twice.status, twice.headers.get('x-paystub-rules')]).toEqual([
    404,
    'acme.note.delete.twice, acme.note.unknown',
  ]);
  await call('POST', '/acme/v1/notes', { text: 'New' });
  // Rules, and the choice of a variant.
  expect((await call('GET', '/__admin/rules?vendor=acme-notes')).body).toMatchObject([
    { id: 'acme.note.delete.twice' },
    { id: 'acme.note.numbering' },
    { id: 'acme.note.unknown' },
  ]);
  await call('PUT', '/__admin/rules/acme.note.numbering', { variant: 'hundred' });
  expect((await call('POST', '/acme/v1/notes', { text: 'Far' })).body).toEqual({ id: 104, text: 'Far' });
  // Faults, ordered and by a preset.
  await call('POST', '/__admin/faults', {
    match: { vendor: 'acme-notes' },
    times: 1,
    effect: { kind: 'status', status: 500 },
  });
  expect((await call('GET', '/acme/v1/notes')).status).toBe(500);
  await call('POST', '/__admin/faults/presets/acme-is-closed');
  expect((await call('GET', '/acme/v1/notes')).status).toBe(503);
  // Reset.
  await call('POST', '/__admin/reset');
  expect((await call('GET', '/acme/v1/notes')).body).toEqual([{ id: 1, text: 'Good morning' }]);
  await others;
});
