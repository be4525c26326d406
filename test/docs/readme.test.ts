import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../src/settings/version.ts';
import { vendors } from '../../src/vendors/index.ts';
import { pages, root } from './pages.ts';

const [readme] = pages;

test('the README can be read in some minutes', () => {
  expect(readme?.text.split('\n').length).toBeLessThan(160);
});

test('is right that code simulates each operation of the vendors', () => {
  const missing = vendors.flatMap(({ contract, handlers, name }) =>
    contract.operations.filter(({ id }) => handlers[id] === undefined).map(({ id }) => `${name} ${id}`),
  );
  expect(missing).toEqual([]);
});

test('pages and examples install the version that this is', () => {
  const manifests = globSync('examples/*/package.json', { cwd: root }).map((file) => ({
    file,
    text: readFileSync(root + file, 'utf8'),
  }));
  const named = [...pages, ...manifests].flatMap(({ file, text }) =>
    [...text.matchAll(/paystub(?:-|@|": ")(\d+\.\d+\.\d+)/g)].map(([, installed]) => `${file}: ${installed}`),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((each) => !each.endsWith(`: ${version()}`))).toEqual([]);
});
