import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './installed.ts';

const folder = join(root, 'examples');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the README lists every example, and no others', () => {
  const listed = new Set(Array.from(readme.matchAll(/`([a-z]+(?:-[a-z]+)*)(?:\/[^`]*)?`/g), ([, name = '']) => name));
  expect(examples.filter((name) => !listed.has(name))).toEqual([]);
  const named = [...listed].filter((name) => /^(terms|plugin|export|nightly)-/.test(name));
  expect(named.filter((name) => !examples.includes(name))).toEqual([]);
});

const complete: Readonly<Record<string, readonly string[]>> = {
  'terms-python-pytest': ['terms.py', 'test_terms.py', 'conftest.py', 'requirements.txt'],
  'terms-java-junit': ['pom.xml', 'src/main/java/example/Terms.java', 'src/test/java/example/TermsTests.java'],
  'terms-dotnet-xunit': ['Terms.csproj', 'Terms.cs', 'TermsTests.cs', 'PaystubFixture.cs'],
  'terms-php-phpunit': ['composer.json', 'phpunit.xml', 'src/Terms.php', 'tests/TermsTest.php'],
  'terms-jest-commonjs': ['package.json', 'terms.js', 'terms.test.js', 'seed.yaml'],
  'nightly-job-vitest': ['package.json', 'nightly-job.ts', 'nightly-job.test.ts', 'seed.yaml'],
  'export-python-exec': ['export.py', 'test_export.py', 'seed.yaml'],
  'plugin-acme-notes': ['package.json', 'tsconfig.json', 'src/index.ts', 'test/notes.test.js'],
  'plugin-ukg-permits': ['package.json', 'tsconfig.json', 'src/index.ts', 'test/permits.test.js'],
  workforce: ['keep-the-workforce-right.yaml', 'people.csv'],
  replicas: ['compose.yaml', 'kubernetes.yaml', 'nginx.conf', 'balancer.mjs'],
  server: ['compose.yaml'],
};

test('every example is complete: its code, its tests and what installs it', () => {
  expect(Object.keys(complete).sort()).toEqual(examples.toSorted());
  const missing = Object.entries(complete).flatMap(([name, files]) =>
    files.filter((file) => !existsSync(join(folder, name, file))).map((file) => `${name}/${file}`),
  );
  expect(missing).toEqual([]);
});
