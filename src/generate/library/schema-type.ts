import type { JsonSchema } from '../../engine/state/records.ts';

/** Returns the TypeScript type of the values of a schema, as source text. Members are read-only. */
export function schemaType(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map(schemaType).join(' | ');
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? 'unknown' : types.map((type) => typeOf(String(type), schema)).join(' | ');
}

function typeOf(type: string, schema: JsonSchema): string {
  switch (type) {
    case 'integer':
      return 'number';
    case 'array':
      return `readonly (${schemaType(schema.items ?? {})})[]`;
    case 'object':
      return objectType(schema);
    default:
      return type;
  }
}

function objectType({ properties, required = [], additionalProperties, patternProperties = {} }: JsonSchema): string {
  const members = Object.entries(properties ?? {}).map(([name, member]) => {
    const mark = (required as readonly string[]).includes(name) ? '' : '?';
    return `readonly ${JSON.stringify(name)}${mark}: ${schemaType(member)};`;
  });
  const open = additionalProperties === false ? [] : ['readonly [member: string]: unknown;'];
  const prefixed = Object.keys(patternProperties as object).map(
    (pattern) => `readonly [member: \`${pattern.slice(1)}\${string}\`]: unknown;`, // a pattern is the beginning of names
  );
  return `{ ${[...members, ...prefixed, ...open].join(' ')} }`;
}
