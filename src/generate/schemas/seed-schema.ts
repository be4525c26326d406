import type { JsonSchema } from '../../engine/state/records.ts';
import type { VendorKit } from '../../vendors/kit.ts';

/**
 * Makes the JSON Schema of seed files. It takes what the loader takes: members that are filled in need not be there.
 * That keys are unique and that references lead somewhere is left to the loader.
 */
export async function seedSchema(vendors: readonly VendorKit[]): Promise<JsonSchema> {
  const parts = await Promise.all(vendors.map(async (vendor) => [vendor.name, await vendorSchema(vendor)] as const));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Paystub seed file',
    description: 'Records of your own, by vendor and table.',
    type: 'object',
    properties: Object.fromEntries(parts),
    additionalProperties: false,
  };
}

async function vendorSchema(vendor: VendorKit): Promise<JsonSchema> {
  const schemas = await vendor.records.schemas();
  const tables = Object.keys(vendor.tables).map((table) => [table, tableSchema(vendor, table, schemas[table] ?? {})]);
  return {
    description: `Records of ${vendor.title}, by table.`,
    type: ['object', 'null'],
    properties: Object.fromEntries(tables),
    additionalProperties: false,
  };
}

function tableSchema(vendor: VendorKit, table: string, record: JsonSchema): JsonSchema {
  const records = { type: 'array', items: ownRecord(vendor, table, record) };
  const added = { ...records, description: 'Records that are added; a built-in key replaces that record.' };
  return {
    oneOf: [
      added,
      namedList('add', added),
      namedList('replace', { ...records, description: 'Records in place of all built-in ones.' }),
    ],
  };
}

function namedList(name: string, records: JsonSchema): JsonSchema {
  const fill = { type: 'boolean', description: 'Texts that a record does not have are filled in.' };
  return {
    type: 'object',
    properties: { [name]: records, fill },
    required: [name],
    additionalProperties: false,
  };
}

/** The schema of a record as a file may have it: without the members that are filled in. */
function ownRecord(vendor: VendorKit, table: string, record: JsonSchema): JsonSchema {
  const properties = record.properties ?? {};
  const objects = Object.entries(properties).filter(([, { properties: members }]) => members !== undefined);
  const probe = Object.fromEntries(objects.map(([name]) => [name, {}]));
  const filled = filledIn(vendor, table, {});
  const filledWithin = filledIn(vendor, table, probe);
  const relaxed = relax(record, Object.keys(filled));
  const members = objects.map(([name, member]) => [name, relax(member, Object.keys(Object(filledWithin[name])))]);
  return { ...relaxed, properties: { ...relaxed.properties, ...Object.fromEntries(members) } };
}

function filledIn(vendor: VendorKit, table: string, row: object): Readonly<Record<string, unknown>> {
  return { ...vendor.withDefaults?.(table, row as never, 0) };
}

/** The schema with fewer required members: not those that are filled in, nor those that may be null. */
function relax(schema: JsonSchema, filled: readonly string[] = []): JsonSchema {
  const { properties, items, oneOf, required = [], 'x-paystub-tag': _, ...rest } = schema;
  const needed = (required as readonly string[]).filter(
    (name) => !filled.includes(name) && !mayBeNull(properties?.[name]),
  );
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, relax(each)])) }),
    ...(items === undefined ? {} : { items: relax(items) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((branch) => relax(branch, filled)) }),
    ...(needed.length === 0 ? {} : { required: needed }),
  };
}

function mayBeNull({ type, enum: choices }: JsonSchema = {}): boolean {
  return [type, choices].flat().some((each) => each === 'null' || each === null);
}
