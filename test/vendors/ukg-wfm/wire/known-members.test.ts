import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBelow, isKnownMember, knownMembers } from '../../../../src/vendors/ukg-wfm/wire/known/known-members.ts';
import { openInProcess } from '../in-process.ts';

const { send } = await openInProcess((message) => {
  throw new Error(message);
});

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly 'x-paystub-not-simulated'?: readonly string[];
};
type Content = { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type Components = {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly requestBodies: Readonly<Record<string, Content>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: Content }>>>>;
  readonly components: Components;
};

const document: Document = JSON.parse(
  readFileSync(new URL('../../../../src/vendors/ukg-wfm/generated/openapi.json', import.meta.url), 'utf8'),
);
const lastOf = (reference: string) => reference.split('/').at(-1) ?? '';
const schemaOf = (name: string) => document.components.schemas[name] ?? {};

/** The operations that take JSON, with the schema of their bodies. */
const writing = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { requestBody: { $ref, content } = {} }]) => {
    const body = $ref === undefined ? content : document.components.requestBodies[lastOf($ref)]?.content;
    const schema = body?.['application/json']?.schema;
    return schema === undefined ? [] : [{ method: method.toUpperCase(), path, schema }];
  }),
);

/** Paths of the members that a schema describes, `[]` for an item of a list. */
function pathsOf({ $ref, properties = {}, items, allOf = [] }: Schema, before = '', depth = 8): readonly string[] {
  if (depth === 0) return [];
  if ($ref !== undefined) return pathsOf(schemaOf(lastOf($ref)), before, depth - 1);
  const own = Object.entries(properties).flatMap(([name, schema]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return [path, ...pathsOf(schema, path, depth - 1)];
  });
  const within = items === undefined ? [] : pathsOf(items, `${before}[]`, depth - 1);
  return [...own, ...within, ...allOf.flatMap((part) => pathsOf(part, before, depth - 1))];
}

/** A body that has a member of a path alone: `[].a.b` is `[{"a":{"b":null}}]`. */
function bodyWith(path: string): unknown {
  const parts = path.split(/(?=\[\])|\./).filter((part) => part !== '');
  return parts.reduceRight<unknown>((value, part) => (part === '[]' ? [value] : { [part]: value }), {});
}

const probe = (method: string, path: string, member: string) =>
  send(method, path.replaceAll(/\{\w+\}/g, '100'), bodyWith(member));
const isDenied = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('WFP-90011');

test.each([
  ['POST', '/v1/commons/persons/employment_terms', 'colour'],
  ['POST', '/v1/commons/persons/employment_terms', 'personIdentity.colour'],
  ['POST', '/v1/commons/persons/assignments/multi_upsert', '[].personAssignments.scheduleGroup.colour'],
  ['POST', '/v1/commons/persons/extensions/multi_read', 'where.colour'],
])('%s %s with %s, which the vendor is not known to have, is called unrecognized', (method, path, name) => {
  expect(isKnownMember(path, name)).toBe(false);
  expect(isDenied(probe(method, path, name))).toBe(true);
});

test('no member of the contract is called unrecognized, wherever a body has it', () => {
  const walked = writing.flatMap(({ method, path, schema }) =>
    pathsOf(schema).map((name) => ({ name: `${method} ${path} ${name}`, answer: probe(method, path, name) })),
  );
  expect(walked.filter(({ answer }) => isDenied(answer)).map(({ name }) => name)).toEqual([]);
  expect(walked.length).toBeGreaterThan(800);
});

describe('a member that is known and not simulated', () => {
  const known = Object.entries(knownMembers).flatMap(([prefix, names]) =>
    writing
      .filter(({ path }) => isBelow(path, prefix))
      .flatMap(({ method, path, schema }) => {
        const members = ['', '[]', ...pathsOf(schema), ...pathsOf(schema).map((name) => `${name}[]`)];
        const isList = members.some((name) => name.startsWith('[].'));
        return names
          .filter((name) => name.startsWith('[]') === isList && members.includes(name.replace(/\.?\w+$/, '')))
          .map((name) => [method, path, name] as const);
      }),
  );

  test.each(known)('%s %s answers 501 for %s, or tells first of a member that is missing', (method, path, name) => {
    const { status, headers, body } = probe(method, path, name);
    const isMarked = headers['X-Paystub-Error'] === 'not-simulated';
    expect([status, isMarked, isDenied({ body })]).toEqual([isMarked ? 501 : 400, isMarked, false]);
  });
});

// The numbers of members are those of the models in the vendor's published API of December 2022.
test.each([
  ['AccrualExtension', 13],
  ['DeviceExtension', 25],
  ['EmployeeExtension', 82],
  ['SchedulingExtension', 41],
  ['TimekeepingExtension', 32],
])('%s has each of the %i members of the vendor, or says that it is not simulated', (name, count) => {
  const { properties = {}, 'x-paystub-not-simulated': missing = [] } = schemaOf(name);
  const members = [...Object.keys(properties), ...missing];
  expect([members.length, new Set(members).size]).toEqual([count, count]);
});
