import { createGeneratorSync, type JsonSchema as FakerSchema } from 'json-schema-faker';
import { salt } from '../engine/sandbox/ids.ts';
import type { JsonSchema } from '../engine/state/records.ts';
import type { Row } from '../engine/state/table.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** Fills texts in that a record does not have. @param key names the record in its table */
export type FillRecord = (table: string, key: string, row: Row) => Row;

/** Texts that mean something to the system: ids, codes, addresses of the API, states. */
const meaningful =
  /(id|key|keys|href|url|uri|code|codes|no|number|type|kind|status|state|date|time|offset|zone|currency|language|digest|secret|password|login|username|client|environment)$/i;

/**
 * Creates the function that fills a vendor's records. The same random seed fills a record with the same texts, whatever
 * stands beside it.
 */
export async function createFillRecord(vendor: VendorKit, randomSeed: number): Promise<FillRecord> {
  const schemas = await vendor.records.schemas();
  return (table, key, row) => {
    const seed = salt(`${randomSeed} ${vendor.name}/${table}/${key}`) >>> 1;
    const generator = createGeneratorSync({ seed, alwaysFakeOptionals: true, maxLength: 24 });
    const generate = (schema: FakerSchema) => generator.generate(schema);
    return filled(schemas[table] ?? {}, row, '', { generate, isFixed: (path) => isFixed(vendor, table, path) }) as Row;
  };
}

type Filling = {
  readonly generate: (schema: FakerSchema) => unknown;
  readonly isFixed: (path: string) => boolean;
};

function filled({ properties = {} }: JsonSchema, value: object, path: string, filling: Filling): object {
  const members = Object.entries(properties).flatMap(([name, schema]): [string, unknown][] => {
    const current = (value as Readonly<Record<string, unknown>>)[name] ?? undefined;
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof current === 'object' && !Array.isArray(current))
      return [[name, filled(schema, current as object, here, filling)]];
    const text = current === undefined && !filling.isFixed(here) ? freeText(name, schema) : undefined;
    return text === undefined ? [] : [[name, filling.generate(text)]];
  });
  return { ...value, ...Object.fromEntries(members) };
}

/** Returns the schema of a text that may be anything; `undefined` for a member that is none. */
function freeText(name: string, schema: JsonSchema): FakerSchema | undefined {
  const isText = [schema.type].flat().includes('string') && !('enum' in schema);
  if (!isText || meaningful.test(name) || 'format' in schema || 'pattern' in schema) return undefined;
  if (/mail/i.test(name) && /(mail|mailaddress)$/i.test(name)) return { type: 'string', format: 'email' };
  if (/(phone|mobile|fax)/i.test(name)) return { type: 'string', pattern: '[2-9][0-9]{7}' };
  const { maxLength = 24, minLength = 1 } = schema;
  return { type: 'string', maxLength, minLength } as FakerSchema;
}

/** True for a member that names a record: its own, or another one. */
function isFixed({ relations, uniqueKeys = {}, counterFields }: VendorKit, table: string, path: string): boolean {
  return (
    Object.keys(relations[table] ?? {}).includes(path) ||
    (uniqueKeys[table] ?? []).some(({ member }) => member === path) ||
    Object.values(counterFields).includes(`${table}.${path}`)
  );
}
