import { createGeneratorSync, type JsonSchema as FakerSchema } from 'json-schema-faker';
import type { JsonSchema, Records } from '../engine/state/records.ts';
import type { Fill, VendorPeople } from './company-types.ts';

/** The number of different fillings of a table. It is prime, so that fillings do not repeat in step with other data. */
export const fillingsPerTable = 61;

/**
 * Generates texts for the free members of a vendor's records, from the schemas of the records.
 * @throws Error for a free member that the schemas do not have
 */
export async function createFill({ free }: VendorPeople, records: Records, randomSeed: number): Promise<Fill> {
  const schemas = await records.schemas();
  const generator = createGeneratorSync({ seed: randomSeed, alwaysFakeOptionals: true, maxLength: 24 });
  const fillings = Object.fromEntries(
    Object.entries(free).map(([table, members]) => {
      const properties = members.map(
        (member) => [member, memberOf(schemas[table], `${table}.${member}`, member)] as const,
      );
      const schema = { type: 'object', properties: Object.fromEntries(properties), required: members } as FakerSchema;
      return [table, Array.from({ length: fillingsPerTable }, () => generator.generate(schema) as ReturnType<Fill>)];
    }),
  );
  return (table, index) => fillings[table]?.[index % fillingsPerTable] ?? {};
}

function memberOf(schema: JsonSchema | undefined, name: string, path: string): JsonSchema {
  const found = path.split('.').reduce<JsonSchema | undefined>((at, member) => at?.properties?.[member], schema);
  if (found === undefined) throw new Error(`there is no member ${name}`);
  return found;
}
