import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/engine/http/contract.ts';
import type { Entry } from '../../src/engine/journal/entry.ts';
import { requireGoodPlugin } from '../../src/plugins/check-plugin.ts';
import { requireGoodVendors } from '../../src/plugins/check-vendors.ts';
import { definePlugin, type VendorExtension } from '../../src/plugins/define.ts';
import { extendVendor } from '../../src/plugins/extend-vendor.ts';
import { findPlugin } from '../../src/plugins/find-plugin.ts';
import { withNamedErrors } from '../../src/plugins/named-errors.ts';
import { createSkeleton } from '../../src/plugins/skeleton.ts';
import { CoverageCollector } from '../../src/usage/coverage-collector.ts';
import { vendors } from '../../src/vendors/index.ts';
import type { VendorKit } from '../../src/vendors/kit.ts';
import { toyVendor } from '../engine/toy-vendor.ts';
import { paystub, temporaryFolder } from '../helpers/cli.ts';
import { startPaystub } from '../helpers/paystub.ts';

const complete: VendorKit = {
  ...(toyVendor as unknown as VendorKit),
  records: { digest: '', validators: () => ({}), schemas: async () => ({}) },
  rootPrefixes: [],
  relations: {},
  counterFields: {},
  people: { free: {}, replaces: [], rows: () => ({ rows: {}, counters: {} }) },
  credentials: {},
  faultPresets: [],
};

const check = (change: Partial<VendorKit>) => () =>
  requireGoodVendors([...vendors, { ...complete, ...change }], vendors);

describe('a vendor of a plugin', () => {
  test('is taken where nothing is wrong with it', () => {
    expect(check({})).not.toThrow();
  });

  const rule = { summary: 'A note is short.', evidence: 'inferred', source: 'nobody knows' } as const;
  test.each<[string, Partial<VendorKit>]>([
    ['there is a vendor ukg-wfm already', { name: 'ukg-wfm' }],
    ['a vendor\'s name is in kebab case, not "Toy"', { name: 'Toy' }],
    ['the vendor toy has no gate', { gate: undefined as never }],
    ['the mount /ukg of toy is that of ukg-wfm', { mount: '/ukg' }],
    ["the mount /__admin of toy is Paystub's own", { mount: '/__admin' }],
    ['the mount of toy is one segment such as /acme, not "/a/b"', { mount: '/a/b' }],
    ['the root prefix /oauth2/ of toy is that of sage-intacct', { rootPrefixes: ['/oauth2/'] }],
    ["the root prefix / of toy would take paths of Paystub's own", { rootPrefixes: ['/'] }],
    ['the rule toy.x has no evidence', { rules: { 'toy.x': { ...rule, evidence: undefined as never } } }],
    ['the rule toy.x has no source', { rules: { 'toy.x': { ...rule, source: ' ' } } }],
    ['the rule toy.x has no summary', { rules: { 'toy.x': { ...rule, summary: '' } } }],
    [
      'the rule toy.x has a default that is none of its variants',
      { rules: { 'toy.x': { ...rule, variants: { a: 'a' }, default: 'b' } } },
    ],
    ['toy has a handler nothing, and no operation of that name', { handlers: { nothing: () => ({ status: 200 }) } }],
    ['the handler crash of toy is no function', { handlers: { crash: 7 } }],
    ['the seed of toy has records of page, which is no table', { seed: { rows: { page: [] }, counters: {} } }],
  ])('is refused: %s', (message, change) => {
    expect(check(change)).toThrow(message);
  });

  test('is refused where a rule, a preset or a provider state is there already', () => {
    const [id = '', taken] = Object.entries(vendors[0]?.rules ?? {})[0] ?? [];
    expect(check({ rules: { [id]: taken as never } })).toThrow(`the rule ${id} of toy is there already, in ukg-wfm`);
    const preset = vendors[0]?.faultPresets[0];
    expect(check({ faultPresets: preset === undefined ? [] : [preset] })).toThrow('the fault preset');
  });
});

describe('operations for a vendor', () => {
  const [own] = complete.contract.operations;
  const operation = { ...own, id: 'listPages', method: 'GET', path: '/pages' } as Operation;
  const empty = { ...complete.contract, operations: [operation] };
  const extension: VendorExtension = {
    vendor: 'toy',
    contract: empty,
    handlers: { listPages: () => ({ status: 204 }) },
  };

  test('stand beside its own', () => {
    const [extended] = extendVendor([complete], extension);
    expect(extended?.contract.operations.map(({ id }) => id)).toEqual([
      ...complete.contract.operations.map(({ id }) => id),
      'listPages',
    ]);
    expect(Object.keys(extended?.handlers ?? {})).toEqual([...Object.keys(complete.handlers), 'listPages']);
  });

  test('add to the timeline of the persons that the vendor has', () => {
    const person = { id: '1', number: '20190', name: 'Ana' };
    const lane = (kind: string) => ({ kind, source: `toy/${kind}`, spans: [] });
    const timeline = {
      list: () => [person],
      lanes: (_: object, id: string) => (id === '1' ? { person, lanes: [lane('term')] } : undefined),
      personsOf: () => ['1'],
    };
    const more = { lanes: (_: object, { number }: typeof person) => [lane(number)], personsOf: () => ['1', '2'] };
    const [extended] = extendVendor([{ ...complete, timeline }], { ...extension, timeline: more });
    expect(extended?.timeline?.lanes({}, '1')?.lanes.map(({ kind }) => kind)).toEqual(['term', '20190']);
    expect(extended?.timeline?.lanes({}, '9')).toBeUndefined();
    expect(extended?.timeline?.personsOf({} as never)).toEqual(['1', '2']);
    expect(extendVendor([complete], { ...extension, timeline: more })[0]?.timeline).toBeUndefined();
  });

  test('are refused for a vendor that there is not, and under a name that it has', () => {
    expect(() => extendVendor([complete], { ...extension, vendor: 'tay' })).toThrow(
      'there is no vendor tay to add operations to',
    );
    const taken = { ...extension, handlers: { crash: () => ({ status: 204 }) } };
    expect(() => extendVendor([complete], taken)).toThrow('the operation of toy crash is there already');
    expect(() => extendVendor([complete], { ...extension, tables: {} })).toThrow('the tables for toy need records');
  });

  test('are refused at a path that the vendor answers', () => {
    const route = { ...operation, method: own?.method ?? 'POST', path: own?.path ?? '' };
    const extended = extendVendor([complete], { ...extension, contract: { ...empty, operations: [route] } });
    expect(() => requireGoodVendors(extended, [complete])).toThrow(/^the contract of toy has \w+ \/\S+ twice$/);
  });
});

describe('a plugin', () => {
  const plugin = (builtWith: string) => definePlugin({ builtWith, vendors: [complete] });

  test('is taken in the series of versions that it was built with', () => {
    expect(requireGoodPlugin('toys', plugin('0.1.9'), '0.1.0').vendors).toEqual([complete]);
    expect(requireGoodPlugin('toys', plugin('2.1.0'), '2.7.0').vendors).toEqual([complete]);
    expect(() => requireGoodPlugin('toys', plugin('0.2.0'), '0.1.0')).toThrow(
      'the plugin toys was built with Paystub 0.2.0, and this is 0.1.0: run paystub plugin build',
    );
    expect(() => requireGoodPlugin('toys', plugin('1.0.0'), '2.0.0')).toThrow('was built with Paystub 1.0.0');
  });

  test('is refused where it is another value', () => {
    for (const value of [undefined, {}, { builtWith: '0.1.0', vendors: 7, extensions: [] }])
      expect(() => requireGoodPlugin('toys', value, '0.1.0')).toThrow('was not made by definePlugin');
    expect(() => requireGoodPlugin('toys', definePlugin({ builtWith: '0.1.0' }), '0.1.0')).toThrow(
      'brings neither vendors nor operations',
    );
  });

  test('is found by its folder or by the name of its package', () => {
    const cwd = temporaryFolder();
    const folder = join(cwd, 'node_modules/@acme/notes');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "@acme/notes", "exports": { ".": { "import": "./in.js" } } }',
    );
    expect(() => findPlugin('@acme/notes', cwd)).toThrow('has no in.js: run paystub plugin build');
    writeFileSync(join(folder, 'in.js'), '');
    const found = { name: '@acme/notes', folder, entry: join(folder, 'in.js') };
    expect(findPlugin('@acme/notes', cwd)).toEqual(found);
    expect(findPlugin('./node_modules/@acme/notes', cwd)).toEqual(found);
    expect(() => findPlugin('./nowhere', cwd)).toThrow('there is no plugin ./nowhere');
  });

  test('is a line on the command line where it cannot be loaded', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'package.json'), '{ "name": "broken", "type": "module", "exports": "./broken.js" }');
    writeFileSync(join(cwd, 'broken.js'), 'throw new Error("no such luck\\nsecond line");');
    expect(await paystub(['rules', '--plugin', '.'], { cwd }).ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'paystub: the plugin broken cannot be loaded: no such luck\n',
    });
    writeFileSync(join(cwd, 'broken.js'), 'export const other = 1;');
    expect(
      await paystub(['serve', '--memory', '--port', '0'], { cwd, env: { PAYSTUB_PLUGIN: '.' } }).ended,
    ).toMatchObject({
      code: 2,
      stderr: 'paystub: the plugin broken does not export "plugin"\n',
    });
  });

  test('is made in an empty folder with a name in kebab case', () => {
    const cwd = temporaryFolder();
    expect(createSkeleton(join(cwd, 'paystub-plugin-time-cards'), '0.1.0', [])).toBe('time-cards');
    expect(() => createSkeleton(join(cwd, 'paystub-plugin-time-cards'), '0.1.0', [])).toThrow('is not empty');
    expect(() => createSkeleton(join(cwd, 'Time'), '0.1.0', [])).toThrow('in kebab case');
    expect(() => createSkeleton(join(cwd, 'acme'), '0.1.0', ['acme'])).toThrow('there is a vendor acme already');
    expect(() => createSkeleton('/proc/acme', '0.1.0', [])).toThrow('cannot make /proc/acme');
  });
});

describe('a mistake in a plugin', () => {
  const fail = () => {
    throw new Error('own bug');
  };
  const hazard = { name: 'broken', summary: 'It fails.', how: 'by any request', happens: fail };
  const timeline = { list: fail, lanes: fail, personsOf: () => [] };
  const handlers = Object.assign(Object.create(null), complete.handlers); // as a module has them
  const vendor = {
    ...withNamedErrors('paystub-plugin-toy', { ...complete, handlers, hazards: [hazard], timeline }),
    plugin: { name: 'paystub-plugin-toy', specification: '' },
  };
  const line = (from: string, error: string, file: string) =>
    expect.stringMatching(new RegExp(`^${from}the plugin paystub-plugin-toy: ${error}\\n +at .*${file}:\\d+:\\d+`));

  test('in a handler is a 500 of the vendor, and named with plugin, operation, file and line', async () => {
    const server = await startPaystub({ vendors: [vendor] });
    const answer = await server.sandbox()('GET', '/toy/crash');
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([500, 'internal']);
    expect(server.reports).toEqual([
      line('toy crash: ', 'TypeError: a fault of ours, with a secret', 'toy-vendor\\.ts'),
    ]);
    expect((await server.sandbox()('POST', '/toy/notes', { json: { text: 'more' } })).status).toBe(201);
  });

  test('in a timeline is a 500 of the control API, and named with plugin, file and line', async () => {
    const server = await startPaystub({ vendors: [vendor] });
    const answer = await server.sandbox()('GET', '/__admin/timeline/toy/1');
    expect([answer.status, answer.body]).toEqual([500, expect.objectContaining({ title: 'Internal error' })]);
    expect(server.reports).toEqual([line('', 'Error: own bug', 'plugins\\.test\\.ts')]);
  });

  test('in a hazard is not met, and named once with operation, plugin, file and line', () => {
    const reports: string[] = [];
    const coverage = new CoverageCollector([vendor], (message) => reports.push(message));
    const entry = { vendor: 'toy', operation: 'createNote', rules: [], reply: { status: 201 } } as unknown as Entry;
    coverage.note(entry);
    coverage.note(entry);
    expect(coverage.result()).toMatchObject({ hazards: [{ name: 'broken', requests: 0 }] });
    expect(coverage.result().operations[0]?.statuses).toEqual({ 201: 2 });
    expect(reports).toEqual([line('toy hazard broken fails at createNote: ', 'Error: own bug', 'plugins\\.test\\.ts')]);
  });
});
