import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import { lazyEntry, loadLazily } from '../../src/generate/package/lazy-modules.ts';
import { keepModuleUrls } from '../../src/generate/package/module-urls.ts';

const sources = {
  'main.js': `import shell from 'shell'; export const run = shell; export const loaded = globalThis.loadedOf;`,
  'node_modules/shell/package.json': '{ "name": "shell", "main": "index.js" }',
  'node_modules/shell/index.js': `const send = require('./send'); const Parser = require('parser'); const crypto = require('crypto');
    globalThis.loadedOf.push('shell');
    exports.send = (text) => send(text);
    exports.member = () => send.mime.html;
    exports.parser = (text) => new Parser(text);
    exports.isParser = (value) => value instanceof Parser;
    exports.hash = () => crypto.createHash('sha256').update('').digest('hex').slice(0, 8);`,
  'node_modules/shell/send.js': `globalThis.loadedOf.push('send');
    module.exports = (text) => 'sent ' + text; module.exports.mime = { html: 'text/html' };`,
  'node_modules/parser/package.json': '{ "name": "parser", "main": "index.js" }',
  'node_modules/parser/index.js': `globalThis.loadedOf.push('parser');
    module.exports = class Parser { constructor(text) { this.text = text; } };`,
};

type Shell = {
  readonly send: (text: string) => string;
  readonly member: () => string;
  readonly parser: (text: string) => { readonly text: string };
  readonly isParser: (value: unknown) => boolean;
  readonly hash: () => string;
};

test('a lazy module is loaded when it is first used, and behaves as if it had been required', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-late-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const names = ['./send', 'parser', 'crypto'];
  const build = await rolldown({
    input: { main: join(folder, 'main.js'), 'parts/late': lazyEntry },
    cwd: folder,
    platform: 'node',
    plugins: [
      loadLazily('parts/late.js', join(folder, 'node_modules/shell/index.js'), names),
      keepModuleUrls(`${folder}/src/`),
    ],
  });
  await build.write({ dir: join(folder, 'out'), entryFileNames: '[name].js' });
  await build.close();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  const loaded: string[] = [];
  Object.assign(globalThis, { loadedOf: loaded });
  const { run } = (await import(pathToFileURL(join(folder, 'out/main.js')).href)) as { run: Shell };
  expect(loaded).toEqual(['shell']);
  expect([run.send('a'), run.send('b'), run.member()]).toEqual(['sent a', 'sent b', 'text/html']);
  expect(loaded).toEqual(['shell', 'send']);
  const parser = run.parser('x');
  expect([parser.text, run.isParser(parser), run.isParser({})]).toEqual(['x', true, false]);
  expect(loaded).toEqual(['shell', 'send', 'parser']);
  expect(run.hash()).toBe('e3b0c442'); // of no bytes
});
