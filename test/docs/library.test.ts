import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { pages, root } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'paystub-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scripts = pages.flatMap(({ blocks }) => blocks).filter(({ language }) => /^(js|ts)$/.test(language));
const whole = scripts.filter(({ text }) => text.includes("from 'node:test'"));

test('there are examples that are whole test files', () => expect(whole.length).toBeGreaterThan(1));

// One process for all of them: each loads the vendors.
test('those for node:test pass', { timeout: 180_000 }, async () => {
  const library = pathToFileURL(`${root}src/index.ts`).href;
  const files = whole.map(({ text }, n) => {
    const file = join(folder, `example-${n}.test.mjs`);
    writeFileSync(file, text.replaceAll("'paystub'", `'${library}'`));
    return file;
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-isolation=none', ...files]);
  expect(stdout).toContain(`pass ${whole.length}`);
});

test.each(scripts)('$page:$line is without errors of syntax', ({ text, language }) => {
  const { diagnostics } = ts.transpileModule(text, {
    fileName: `example.m${language}`,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
});
