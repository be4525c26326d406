import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => `src/${file}`);

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const imports: readonly Import[] = sources.flatMap((from) => {
  const text = readFileSync(root + from, 'utf8');
  const found = text.matchAll(/(?:^|\n)(import|export)( type)?\b[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/g);
  return [...found].map(([, , type, still, lazy]) => ({
    from,
    to: relative(root, resolve(root, dirname(from), still ?? lazy ?? '')),
    typeOnly: type !== undefined,
  }));
});

/** The part of the house that a file stands in: a vendor's folder, or a folder of src. */
function part(file: string): string {
  const [, folder = '', vendor = ''] = file.split('/');
  return folder === 'vendors' && vendor !== 'index.ts' ? `vendors/${vendor}` : folder;
}

const vendorFolders = readdirSync(`${root}src/vendors`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `vendors/${entry.name}`);

/** What each part may import besides itself; `type` where only types may cross. */
const simulator = { server: 'all', engine: 'all', vendors: 'all', storage: 'all', seed: 'all' } as const;
const allowed: Readonly<Record<string, Readonly<Record<string, 'all' | 'type'>>>> = {
  cli: { ...simulator, settings: 'all', people: 'all', library: 'all', scenario: 'all', pact: 'all' },
  settings: { ...simulator, cli: 'all', people: 'all' },
  'index.ts': { library: 'all', settings: 'all', engine: 'all', vendors: 'all' },
  library: simulator,
  scenario: simulator,
  pact: simulator,
  server: { engine: 'all', vendors: 'all' },
  seed: { engine: 'all', people: 'all' },
  people: { engine: 'all' },
  storage: { engine: 'type' },
  engine: {},
  generate: { engine: 'type', pact: 'all', vendors: 'all' },
  vendors: { engine: 'type', ...Object.fromEntries(vendorFolders.map((folder) => [folder, 'all'])) },
  ...Object.fromEntries(vendorFolders.map((folder) => [folder, { engine: 'all' }])),
};

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  test('run from cli over server to engine, from vendors and storage to engine, and never between vendors', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [source, target] = [part(from), part(to)];
      if (source === target || to.startsWith('src/index')) return false;
      const crossing = allowed[source]?.[target];
      return crossing === undefined || (crossing === 'type' && !typeOnly);
    });
    expect(wrong).toEqual([]);
  });

  test('of a vendor from outside reach its index alone', () => {
    const inside = imports.filter(
      ({ from, to }) => part(to).startsWith('vendors/') && part(from) !== part(to) && !to.endsWith('/index.ts'),
    );
    expect(inside).toEqual([]);
  });
});

describe('sources', () => {
  // The command line and the library's door are where a process's clock, chance and environment come in.
  const doors = /^src\/(cli\/|index\.ts$)/;
  test.each(sources.filter((file) => !doors.test(file) && !file.includes('/generated/')))(
    '%s reads no clock, chance or environment of its own',
    (file) => {
      expect(readFileSync(root + file, 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|process\.env/);
    },
  );

  test.each(vendorFolders)('%s has the files of every vendor', (folder) => {
    const files = readdirSync(`${root}src/${folder}`);
    const grammar = [
      'access',
      'generated',
      'index.ts',
      'pact-states.ts',
      'refusals',
      'rules',
      'seed',
      'tables.ts',
      'types.ts',
      'wire',
    ];
    expect(grammar.filter((name) => !files.includes(name))).toEqual([]);
  });
});
