import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isScript, markOf } from '../docs/commands-of.ts';
import { pages } from '../docs/pages.ts';
import { type Installed, install, root } from './installed.ts';

// The library as it is installed, in the examples of test/examples/ and in the scripts that the pages show.

let installed: Installed;
beforeAll(async () => {
  installed = await install();
  for (const name of [
    'vitest',
    '@types/node',
    'undici-types',
    '@pact-foundation/pact',
    '@pactflow/openapi-pact-comparator',
  ])
    link(join(root, 'node_modules', name), join(installed.folder, 'node_modules', name));
}, 240_000);
afterAll(() => installed.remove());

const node = (...args: readonly string[]) => installed.start(process.execPath, args).ended;

function link(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  if (!existsSync(to)) symlinkSync(from, to);
}

describe('the scripts that pages show', () => {
  const scripts = pages
    .flatMap(({ blocks }) => blocks)
    .filter((block) => isScript(block) && Object.keys(markOf(block)).length === 0)
    .map(({ page, line, language, text }) => ({ name: `${page.replaceAll(/\W/g, '-')}-${line}`, language, text }));
  const runnerOf = (text: string) => /from '(node:test|vitest)'/.exec(text)?.[1] ?? 'none';
  const endings = { 'node:test': 'node-test', vitest: 'vitest', none: 'script' };
  const fileOf = ({ name, language, text }: (typeof scripts)[number]) =>
    `${name}.${endings[runnerOf(text) as keyof typeof endings]}.${language}`;
  const own = (ending: string) => scripts.map(fileOf).filter((file) => file.includes(`.${ending}.`));

  beforeAll(() => {
    for (const script of scripts) writeFileSync(join(installed.folder, fileOf(script)), script.text);
    // The client of a reader's project, by the name that the pages give it: it asks once more where UKG is busy.
    writeFileSync(
      join(installed.folder, 'import-terms.js'),
      `/** @param {string} url */
      export async function importTerms(url) {
        for (let count = 0; count < 2; count += 1)
          if ((await fetch(url + '/api/v1/commons/persons/employment_terms/100')).status !== 503) return 'done';
        return 'busy';
      }`,
    );
  });

  test('agree with its types', { timeout: 120_000 }, async () => {
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ allowJs: true, checkJs: true, module: 'NodeNext', target: 'ES2024', lib: ['ES2024', 'DOM'] },
      ...{ skipLibCheck: true, types: [] },
    };
    const project = join(installed.folder, 'scripts.json');
    writeFileSync(project, JSON.stringify({ compilerOptions, files: scripts.map(fileOf) }));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    expect(await node(compiler, '-p', project)).toMatchObject({ code: 0, stdout: '' });
  });

  test('run, where they have no tests', { timeout: 120_000 }, async () => {
    expect(own('script').length).toBeGreaterThan(1);
    const env = { PACT_DO_NOT_TRACK: 'true' };
    for (const file of own('script')) {
      const { code, stdout, stderr } = await installed.start(process.execPath, [file], env).ended;
      expect(code, `${file}\n${stdout}${stderr}`).toBe(0);
    }
    const { code, stdout, stderr } = await installed.paystub('pact', 'verify', 'pacts/').ended;
    expect(code, stdout + stderr).toBe(0);
  });

  test('pass with node:test, beside the examples', { timeout: 120_000 }, async () => {
    expect(own('node-test').length).toBeGreaterThan(1);
    const files = [...copyExamples('node-test'), ...own('node-test')];
    const { code, stdout } = await node('--test', '--test-reporter=tap', ...files);
    expect(code, stdout).toBe(0);
    expect(Number(/^# pass (\d+)/m.exec(stdout)?.[1])).toBeGreaterThanOrEqual(files.length);
  });

  test('pass with vitest, beside the examples', { timeout: 120_000 }, async () => {
    const files = [...copyExamples('vitest'), ...own('vitest')];
    const vitest = join(installed.folder, 'node_modules/vitest/vitest.mjs');
    writeFileSync(
      join(installed.folder, 'vitest.config.js'),
      "export default { test: { include: ['*.vitest.{js,ts}'] } };",
    );
    const { code, stdout, stderr } = await node(vitest, 'run', '--reporter=json', '--outputFile=vitest.json');
    expect(code, stdout + stderr).toBe(0);
    const report = JSON.parse(readFileSync(join(installed.folder, 'vitest.json'), 'utf8'));
    expect(report).toMatchObject({ success: true, numFailedTests: 0, testResults: { length: files.length } });
  });
});

/** Puts the example tests of one kind into the installation, with their clients. */
function copyExamples(kind: string): readonly string[] {
  const folder = join(root, 'test/examples');
  for (const name of globSync('*.ts', { cwd: folder })) cpSync(join(folder, name), join(installed.folder, name));
  const names = globSync(`*.${kind}.ts`, { cwd: folder });
  expect(names).toHaveLength(3);
  return names;
}
