import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installed } from './peer-packages.ts';

test('a peer is not installed again if its version is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = join(folder, 'makermock-1.2.3', 'node_modules', '@maker', 'mock');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "version": "1.2.3" }');
  const peer = { name: '@maker/mock', version: '1.2.3', script: 'bin/run.js' };
  expect(await installed(peer, folder)).toBe(join(home, 'bin/run.js'));
});
