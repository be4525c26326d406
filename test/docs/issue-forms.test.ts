import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vendors } from '../../src/vendors/index.ts';

type Field = {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
};
type Form = { readonly name: string; readonly description: string; readonly body: readonly Field[] };

const files = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml'));

// docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
describe.each(files)('%s', (file) => {
  const { name, description, body }: Form = parse(readFileSync(file, 'utf8'));

  test('is a form that GitHub takes', () => {
    expect([typeof name, typeof description, Array.isArray(body)]).toEqual(['string', 'string', true]);
    const types = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'];
    expect(body.filter(({ type }) => !types.includes(type))).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]+$/.test(id ?? ''))).toEqual([]);
    expect(fields.filter(({ attributes }) => attributes.label === undefined)).toEqual([]);
    const dropdowns = fields.filter(({ type }) => type === 'dropdown');
    expect(dropdowns.filter(({ attributes }) => (attributes.options ?? []).length === 0)).toEqual([]);
  });

  test('names the systems that there are', () => {
    const systems = body.find(({ id }) => id === 'vendor')?.attributes.options;
    if (systems !== undefined) expect(systems).toHaveLength(vendors.length);
  });
});

test('a difference from a tenant is told with request, both answers and evidence', () => {
  const form: Form = parse(readFileSync('.github/ISSUE_TEMPLATE/differs-from-my-tenant.yml', 'utf8'));
  const ids = form.body.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['request', 'tenant', 'paystub', 'evidence', 'source', 'version']));
});
