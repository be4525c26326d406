import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install, root } from './installed.ts';

// The package as other projects use it: types, CommonJS, test runners, generated clients, schemas, the examples of
// examples/README.md.

let installed: Installed;
let modules: string;
beforeAll(async () => {
  installed = await install();
  modules = join(installed.folder, 'node_modules');
  for (const name of ['vitest', 'jest', 'openapi-fetch', 'typescript', '.bin/openapi-typescript']) {
    if (!existsSync(join(modules, name))) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}, 240_000);
afterAll(() => installed.remove());

const program = (name: string, file: string) => join(root, 'node_modules', name, file);
const node = (args: readonly string[]) => installed.start(process.execPath, args).ended;

/** Makes a folder beside the installation's packages. @param files texts by name */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(installed.folder, name);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    symlinkSync(modules, join(folder, 'node_modules'));
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const use = `createPaystub, connect, PaystubError, type Paystub, type RecordOf, type RequestLine, type TableName, type VendorOperationId`;
const body = `
declare module 'paystub' {
  interface PluginVendors { 'acme-notes': { note: { id: number; text: string } } }
}
export const operation: VendorOperationId<'ukg-wfm'> = 'createEmploymentTermAssignment';
export const table: TableName<'sage-intacct'> = 'employee-position';
export const employee: Pick<RecordOf<'poweroffice-go', 'employees'>, 'Id' | 'JobTitle'> = { Id: 1, JobTitle: null };
// @ts-expect-error there is no such operation
export const unknown: VendorOperationId = 'createNothing';
// @ts-expect-error another vendor has this table
export const foreign: TableName<'ukg-wfm'> = 'employee-position';
export const failed = (error: unknown) => error instanceof PaystubError && error.allowed.length > 0;
export async function main(): Promise<string> {
  const paystub: Paystub = await connect((await createPaystub({ unusedFaults: 'error' })).url);
  const { records } = await paystub.state.table('ukg-wfm', 'person', { limit: 1 });
  // @ts-expect-error the table has no such member
  records[0]?.salary;
  // @ts-expect-error there is no such table
  await paystub.state.get('ukg-wfm', 'persons', '1');
  await paystub.state.patch('ukg-wfm', 'person', '1', { lastName: 'Doe', email: null });
  const note = await paystub.state.get('acme-notes', 'note', '1');
  note.text satisfies string;
  paystub.credentials['acme-notes'].token satisfies string | undefined;
  paystub.baseUrl('acme-notes');
  // @ts-expect-error there is no such vendor
  paystub.baseUrl('ukg-wmf');
  // @ts-expect-error the plugin's vendor has no such table
  await paystub.state.get('acme-notes', 'notes', '1');
  // @ts-expect-error a fault has an effect
  await paystub.faults.add({});
  // @ts-expect-error there is no such setting
  await createPaystub({ authentication: 'strict' });
  const lines: readonly RequestLine[] = (await paystub.requests.find({ vendor: 'ukg-wfm' })).requests;
  paystub.credentials['ukg-wfm'].appkey satisfies string;
  const own = test.sandbox.baseUrl('ukg-wfm');
  return \`\${own} \${records[0]?.personNumber} \${lines.length} \${(await paystub.usage()).called[0]?.operation}\`;
}`;

describe('the types', () => {
  const esm = `import { ${use} } from 'paystub';
import { usePaystub } from 'paystub/node-test';
import { usePaystub as inVitest } from 'paystub/vitest';
import { usePaystub as inJest } from 'paystub/jest';
const test = usePaystub({ auth: 'strict' });
export const others = [inVitest(), inJest({ connect: false })];
${body}`;
  const cjs = `import { ${use} } from 'paystub';
import { usePaystub } from 'paystub/node-test';
import { usePaystub as inJest } from 'paystub/jest';
const test = usePaystub({ auth: 'strict' });
export const others = [inJest({ connect: false })];
${body}`;

  test.each([
    ['Node16', 'Node16', 'use.mts', esm],
    ['Node16', 'Node16', 'use.cts', cjs],
    ['NodeNext', 'NodeNext', 'use.mts', esm],
    ['NodeNext', 'NodeNext', 'use.cts', cjs],
    ['ESNext', 'Bundler', 'use.ts', esm],
  ])(
    'hold in strict code, with the libraries checked: %s, %s, %s',
    { timeout: 120_000 },
    async (module, moduleResolution, file, text) => {
      const compilerOptions = {
        ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
        ...{ skipLibCheck: false, types: [], target: 'ES2024', lib: ['ES2024', 'ESNext.Disposable'] },
        ...{ module, moduleResolution },
      };
      const folder = project(`types-${module}-${file.replace('.', '-')}`, {
        [file]: text,
        'tsconfig.json': JSON.stringify({ compilerOptions, files: [file] }),
      });
      expect(await node([program('typescript', 'bin/tsc'), '-p', folder])).toMatchObject({ code: 0, stdout: '' });
    },
  );

  test('reach into no module of the engine, the server or the vendors but the contract of the control API', () => {
    const dist = realpathSync(join(modules, 'paystub/dist'));
    const faces = globSync(['index.d.{ts,cts}', 'helpers/*.d.{ts,cts}'], { cwd: dist }).map((file) => join(dist, file));
    const program = ts.createProgram(faces, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
    const files = program.getSourceFiles().map(({ fileName }) => relative(dist, fileName));
    const inside = files.filter((file) => !/^(index|helpers\/|library\/|\.\.)/.test(file));
    expect(inside.toSorted()).toEqual(['engine/http/operation-types.d.ts', 'server/control/generated/types.d.ts']);
  });
});

describe('CommonJS', () => {
  test('gets the same classes by require as by import', { timeout: 30_000 }, async () => {
    const folder = project('commonjs', {
      'package.json': '{}',
      'use.js': `const { createPaystub, PaystubError } = require('paystub');
        const { usePaystub } = require('paystub/node-test');
        (async () => {
          const same = (await import('paystub')).PaystubError === PaystubError && typeof usePaystub === 'function';
          const paystub = await createPaystub();
          const { status } = await fetch(paystub.baseUrl('poweroffice-go') + '/v2/Employees');
          const error = await paystub.state.get('ukg-wfm', 'person', '0').catch((error) => error);
          console.log(same, status, error instanceof PaystubError);
          await paystub.close();
        })();`,
    });
    expect(await node([join(folder, 'use.js')])).toMatchObject({ code: 0, stdout: 'true 200 true\n', stderr: '' });
  });
});

describe('the helper for node:test', () => {
  test('gives each test a sandbox of its own, and lets a test with an unused fault fail', {
    timeout: 60_000,
  }, async () => {
    const folder = project('node-test', {
      'package.json': '{ "type": "module" }',
      'a.test.js': `import assert from 'node:assert/strict';
        import { describe, test } from 'node:test';
        import { usePaystub } from 'paystub/node-test';
        const paystub = usePaystub({ connect: false });
        test('first one', () => assert.match(paystub.sandbox.name, /^first-one\\./));
        describe('a group', () => {
          test('second one', async () => {
            assert.equal((await paystub.sandbox.info()).requests, 0);
            await fetch(paystub.sandbox.baseUrl('ukg-wfm') + '/api/v1/commons/persons');
          });
          test('third one', async () => {
            assert.equal((await paystub.sandbox.info()).requests, 0);
            await paystub.sandbox.faults.add({ match: { path: '/wrong' }, effect: { kind: 'reset' } });
          });
        });`,
    });
    const { code, stdout } = await node(['--test', '--test-reporter=tap', join(folder, 'a.test.js')]);
    expect([code, /^# pass (\d+)$/m.exec(stdout)?.[1]], stdout).toEqual([1, '2']);
    expect(stdout).toMatch(/fault-1 of the sandbox third-one\.\d+ struck nothing: no request came/);
  });
});

describe('the examples', () => {
  const example = (name: string) => {
    const folder = project(name, {});
    cpSync(join(root, 'examples', name), folder, { recursive: true });
    return folder;
  };
  const shell = (folder: string, command: string) =>
    installed.start('sh', ['-c', `cd '${folder}' && ${command}`]).ended;

  test('nightly-job-vitest passes', { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await shell(
      example('nightly-job-vitest'),
      `node ${join(modules, 'vitest/vitest.mjs')} run --root .`,
    );
    expect(code, stdout + stderr).toBe(0);
  });

  test('terms-jest-commonjs passes', { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await shell(
      example('terms-jest-commonjs'),
      `node ${program('jest', 'bin/jest.js')} --rootDir .`,
    );
    expect(code, stdout + stderr).toBe(0);
  });

  test('export-python-exec passes', { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await shell(
      example('export-python-exec'),
      'npx paystub exec --seed seed.yaml --require-requests --report junit -- python3 -m unittest -v',
    );
    expect(code, stdout + stderr).toBe(0);
    expect(stderr).toContain('poweroffice-go');
  });
});

describe('the schemas for editors', () => {
  test.each(['seed', 'config', 'scenario'])(
    '%s.json is found by its name in the package',
    { timeout: 30_000 },
    async (name) => {
      const folder = project('schemas', {
        'package.json': '{}',
        'find.js': `console.log(require.resolve('paystub/schemas/' + process.argv[2] + '.json'))`,
      });
      const { stdout } = await node([join(folder, 'find.js'), name]);
      expect(JSON.parse(readFileSync(stdout.trim(), 'utf8')).title).toMatch(/^Paystub /);
    },
  );
});

describe('generated clients', () => {
  const page = readFileSync(join(root, 'docs/generated-clients.md'), 'utf8');
  const blocks = (language: string) =>
    Array.from(
      page.matchAll(new RegExp(`^\`\`\`${language}\\b.*\\n([\\s\\S]*?)^\`\`\``, 'gm')),
      ([, text = '']) => text,
    );

  test('come from the contracts by the commands of the page, compile and work', { timeout: 240_000 }, async () => {
    const folder = project('clients', { 'package.json': '{ "type": "module" }' });
    const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
    expect(commands).toHaveLength(3);
    for (const command of commands.filter((line) => !line.startsWith('npm install'))) {
      const { code, stderr } = await installed.start('sh', ['-c', `cd '${folder}' && ${command}`]).ended;
      expect(code, `${command}\n${stderr}`).toBe(0);
    }
    const [example = ''] = blocks('ts');
    writeFileSync(join(folder, 'use.ts'), example);
    const compilerOptions = {
      ...{ noEmit: true, strict: true, skipLibCheck: false, types: [], target: 'ES2024', lib: ['ES2024', 'DOM'] },
      ...{ module: 'NodeNext', moduleResolution: 'NodeNext', allowImportingTsExtensions: true },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['use.ts', ...globSync('*.d.ts', { cwd: folder })] }),
    );
    expect(await node([program('typescript', 'bin/tsc'), '-p', folder])).toMatchObject({ code: 0, stdout: '' });
    const ended = await installed.paystub('exec', '--', process.execPath, join(folder, 'use.ts')).ended;
    expect([ended.code, ended.stdout], ended.stderr).toEqual([0, blocks('text')[0]]);
  });
});
