import { expect, test } from 'vitest';
import { imports, vendorFolders } from './sources.ts';

/** The part of the house that a file stands in: a vendor's folder, or a folder of src. */
function partOf(file: string): string {
  const [, folder = '', vendor = ''] = file.split('/');
  return folder === 'vendors' && !vendor.endsWith('.ts') ? `vendors/${vendor}` : folder;
}

/** The parts that each part may import besides itself; `type` where only types may cross. */
const simulator = { server: 'all', engine: 'all', vendors: 'all', storage: 'all', seed: 'all' } as const;
const ofVendors = vendorFolders.map((folder) => folder.replace('src/', ''));
const allowed: Readonly<Record<string, Readonly<Record<string, 'all' | 'type'>>>> = {
  cli: {
    ...simulator,
    tls: 'all',
    settings: 'all',
    scenario: 'all',
    pact: 'all',
    usage: 'all',
    collection: 'all',
    grading: 'all',
    recording: 'all',
    plugins: 'all',
    changes: 'all',
  },
  recording: { ...simulator, tls: 'all', settings: 'all', scenario: 'all', grading: 'all', usage: 'all' },
  grading: { server: 'all', engine: 'all', vendors: 'type', settings: 'all', usage: 'all', scenario: 'all' },
  collection: { settings: 'all', vendors: 'type' },
  settings: { engine: 'all', seed: 'all', vendors: 'type' },
  changes: { engine: 'all', vendors: 'type', settings: 'all' },
  files: {},
  'index.ts': { library: 'all', settings: 'all', engine: 'all', vendors: 'all', plugins: 'all' },
  'plugin.ts': { engine: 'all', vendors: 'all', people: 'type', pact: 'all', plugins: 'all' },
  'testing.ts': { testing: 'all', evidence: 'type' },
  testing: { ...simulator, settings: 'all', evidence: 'all', plugins: 'all' },
  evidence: { server: 'all', engine: 'all', vendors: 'type' },
  plugins: { engine: 'all', vendors: 'type', people: 'type', pact: 'type', settings: 'all', generate: 'all' },
  helpers: { library: 'all', 'index.ts': 'all' },
  library: { ...simulator, settings: 'all', usage: 'all' },
  usage: { server: 'all', engine: 'all', vendors: 'type', settings: 'all', scenario: 'all' },
  scenario: { ...simulator, files: 'all' },
  pact: { ...simulator, files: 'all' },
  // With plugins, the control API's contract is compiled anew: it names the vendors.
  server: { engine: 'all', vendors: 'all', pact: 'all', tls: 'all', scenario: 'all', generate: 'all', plugins: 'all' },
  tls: { engine: 'all', settings: 'all' },
  ui: { engine: 'all', server: 'type' },
  seed: { engine: 'all', people: 'all', vendors: 'type' },
  people: { engine: 'all' },
  storage: { engine: 'type' },
  engine: {},
  generate: { engine: 'type', pact: 'all', vendors: 'all', cli: 'all', server: 'all', settings: 'all', changes: 'all' },
  vendors: {
    ...{ engine: 'type', people: 'type', pact: 'type' },
    ...Object.fromEntries(ofVendors.map((folder) => [folder, 'all'])),
  },
  ...Object.fromEntries(
    ofVendors.map((folder) => [folder, { engine: 'all', people: 'all', pact: 'all', vendors: 'all' }]),
  ),
};

/** The one file of the engine that the storage calls: whoever keeps records must keep their integers exactly. */
const json = 'src/engine/http/json.ts';

test('the files of src import one another', () => {
  expect(imports.length).toBeGreaterThan(500);
});

test('imports run from cli over server to engine, from vendors and storage to engine, never between vendors', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const [source, target] = [partOf(from), partOf(to)];
    const crossing = allowed[source]?.[target];
    const isTypeAlone = typeOnly || (source === 'storage' && to === json);
    return source !== target && (crossing === undefined || (crossing === 'type' && !isTypeAlone));
  });
  expect(wrong).toEqual([]);
});

test('of a vendor, others import the index alone', () => {
  const inside = imports.filter(
    ({ from, to }) => partOf(to).startsWith('vendors/') && partOf(from) !== partOf(to) && !to.endsWith('/index.ts'),
  );
  expect(inside).toEqual([]);
});

test('a vendor imports of the vendors folder its own files and kit.ts alone', () => {
  const wrong = imports.filter(
    ({ from, to }) => partOf(from).startsWith('vendors/') && partOf(to) === 'vendors' && to !== 'src/vendors/kit.ts',
  );
  expect(wrong).toEqual([]);
});
