import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serverOptions } from '../../../src/cli/options/server-options.ts';
import { configSchema } from '../../../src/generate/schemas/config-schema.ts';
import { scenarioSchema } from '../../../src/generate/schemas/scenario-schema.ts';
import { seedSchema } from '../../../src/generate/schemas/seed-schema.ts';
import { addOwnData } from '../../../src/seed/add-own-data.ts';
import { vendors } from '../../../src/vendors/index.ts';

const ajv = new Ajv({ allowUnionTypes: true });
addFormats.default(ajv);
const seed = ajv.compile(await seedSchema(vendors));
const config = ajv.compile(configSchema(serverOptions));
const scenario = ajv.compile(scenarioSchema);

describe('the schema of seed files', () => {
  const example = /```yaml\n(sage-intacct:[\s\S]*?)```/.exec(readFileSync('docs/own-data.md', 'utf8'))?.[1] ?? '';

  test('takes the example of the page', () => {
    expect(seed(parse(example)), JSON.stringify(seed.errors)).toBe(true);
  });

  test('takes every record of the built-in company', () => {
    for (const { name, seed: built } of vendors)
      for (const [table, rows] of Object.entries(built.rows))
        expect(
          seed({ [name]: { [table]: { replace: rows } } }),
          `${name}/${table} ${JSON.stringify(seed.errors)}`,
        ).toBe(true);
  });

  test('takes a record of each kind that a table has', () => {
    const skills = { personKey: 1, kind: 'skills', value: { assignments: [{ active: true }] } };
    expect(seed({ 'ukg-wfm': { otherAssignment: [skills] } }), JSON.stringify(seed.errors)).toBe(true);
  });

  const tables = vendors.flatMap((vendor) => Object.keys(vendor.tables).map((table) => ({ vendor, table })));
  test.each(tables)('takes a record of $vendor.name $table without a member, where the loader does', async (each) => {
    const { vendor, table } = each;
    const [row] = vendor.seed.rows[table] ?? [];
    for (const member of Object.keys(row ?? {})) {
      const content = { [vendor.name]: { [table]: [{ ...row, [member]: undefined }] } };
      const { errors } = await addOwnData(JSON.parse(JSON.stringify(content)), [vendor], { now: 0, randomSeed: 1 });
      const isMissing = errors.some(({ message }) => message.includes('is missing'));
      expect([member, seed(JSON.parse(JSON.stringify(content)))]).toEqual([member, !isMissing]);
    }
  });

  test.each([
    ['a vendor that there is not', { workday: {} }],
    ['a table that there is not', { 'ukg-wfm': { persons: [] } }],
    ['a member that there is not', { 'sage-intacct': { 'employee-position': [{ key: '20', id: 'W', nam: 'x' }] } }],
    ['a wrong type', { 'sage-intacct': { 'employee-position': [{ key: 20, id: 'W', name: 'x' }] } }],
    [
      'a value of another kind',
      { 'ukg-wfm': { otherAssignment: [{ personKey: 1, kind: 'skills', value: { zone: {} } }] } },
    ],
    ['a record in place of a list', { 'sage-intacct': { 'employee-position': { key: '20', id: 'W', name: 'x' } } }],
  ])('refuses %s', (_, content) => {
    expect(seed(content)).toBe(false);
  });
});

describe('the schema of configuration files', () => {
  test.each([
    'port: 4020\nauth: strict\nlimits: off\nsim-headers: false\n',
    'choose: { ukg.terms.get.none: not-found }\ntwin: [ukg.terms.overlap.cuts-earlier]\n',
    '',
  ])('takes %j', (text) => {
    expect(config(parse(text)), JSON.stringify(config.errors)).toBe(true);
  });

  test.each(['prot: 4020\n', 'auth: none\n', 'sim-headers: maybe\n', '- port\n', 'config: other.yaml\n'])(
    'refuses %j',
    (text) => {
      expect(config(parse(text))).toBe(false);
    },
  );
});

describe('the schema of scenarios', () => {
  test.each(globSync('scenarios/**/*.yaml'))('takes %s', (file) => {
    expect(scenario(parse(readFileSync(file, 'utf8'))), JSON.stringify(scenario.errors)).toBe(true);
  });

  const [file = ''] = globSync('scenarios/ukg-wfm/*.yaml');
  const document = () => parse(readFileSync(file, 'utf8'));

  test.each([
    ['a misspelt member of a step', (step: Record<string, unknown>) => Object.assign(step, { sucessCriteria: [] })],
    ['a step without an operation', (step: Record<string, unknown>) => delete step.operationId],
    [
      'a criterion without a condition',
      (step: Record<string, unknown>) => Object.assign(step, { successCriteria: [{}] }),
    ],
    [
      'a parameter without a value',
      (step: Record<string, unknown>) => Object.assign(step, { parameters: [{ name: 'x' }] }),
    ],
  ])('refuses %s', (_, spoil) => {
    const spoilt = document();
    spoil(spoilt.workflows[0].steps[0]);
    expect(scenario(spoilt)).toBe(false);
  });
});
