import { expect, test } from 'vitest';
import type { JsonSchema } from '../../../src/engine/state/records.ts';
import { vendors } from '../../../src/vendors/index.ts';

/** Values whose members no vendor publishes: the contract takes and shows them as they are. */
const unpublished = [
  'ukg-wfm/otherAssignment/value/administrator/hyperFindFilter',
  'ukg-wfm/otherAssignment/value/overrideRules/overrideDetails',
];

/** The paths of the values within a schema that may be anything. A branch has the path of its choice. */
function looseValues(schema: JsonSchema | boolean | undefined, path: string): readonly string[] {
  if (typeof schema !== 'object') return [path];
  const { type, properties = {}, items, additionalProperties } = schema;
  const branches = schema.oneOf ?? schema.anyOf;
  const members = Object.entries(properties).flatMap(([name, member]) => looseValues(member, `${path}/${name}`));
  if (branches !== undefined) return [...members, ...branches.flatMap((branch) => looseValues(branch, path))];
  if (type === undefined) return 'enum' in schema || 'const' in schema ? [] : [path];
  const types = [type].flat();
  return [
    ...members,
    ...(types.includes('array') ? looseValues(items, path) : []),
    ...(types.includes('object') && additionalProperties !== false
      ? looseValues(additionalProperties as JsonSchema | undefined, path)
      : []),
  ];
}

// A row is judged by the schema of its table before it is kept: where that takes anything, a reply may break its contract.
test('every member of every table has a schema that says what it is', async () => {
  const loose = new Set<string>();
  for (const { name, tables, records } of vendors) {
    const schemas = await records.schemas();
    for (const table of Object.keys(tables))
      for (const path of looseValues(schemas[table], `${name}/${table}`)) loose.add(path);
  }
  expect([...loose].sort()).toEqual(unpublished);
});

test('a loose member is found wherever it stands', () => {
  const schema = {
    type: 'object',
    properties: {
      a: {},
      b: { type: 'array', items: {} },
      c: { type: ['object', 'null'], additionalProperties: {} },
      d: { anyOf: [{ type: 'string' }, { type: 'array' }] },
      e: { enum: [1] },
      f: { oneOf: [{ type: 'object', properties: { g: {} }, additionalProperties: false }] },
    },
    additionalProperties: false,
  } as JsonSchema;
  expect(looseValues(schema, '')).toEqual(['/a', '/b', '/c', '/d', '/f/g']);
});
