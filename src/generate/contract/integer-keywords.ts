import { _, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from './document.ts';

/** The keywords that take the place of `type: integer`, with the functions of the engine's json.ts that decide. */
const keywords = { int64: 'isInt64', integer: 'isInteger' } as const;

/**
 * A schema whose `type: integer` is told by keywords of ours: `int64` lets bigints pass as well. `integer` is for
 * parameters, where `type` would read texts such as 0x10 and 1e2 as numbers.
 */
export function withIntegerKeywords(schema: Schema, isParameter: boolean): Schema {
  const { type, format, ...rest } = schema;
  if (!isIntegerType(type)) return schema;
  if (format === 'int64') return { ...rest, int64: type };
  return isParameter ? { ...rest, integer: type, ...(format === undefined ? {} : { format }) } : schema;
}

/** True for the type of a value that is an integer, or an integer or null. */
export function isIntegerType(type: unknown): boolean {
  return [type].flat().every((each) => each === 'integer' || each === 'null') && [type].flat().includes('integer');
}

/** Teaches ajv the keywords. A value that they refuse is reported as one of the wrong type. */
export function addIntegerKeywords(ajv: Ajv2020): void {
  for (const [keyword, name] of Object.entries(keywords)) ajv.addKeyword(keywordOf(keyword, name));
}

function keywordOf(keyword: string, name: string): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: ['string', 'array'],
    error: {
      message: ({ schema }) => _`${`must be ${[schema].flat().join(',')}`}`,
      params: ({ schema }) => _`{type: ${stringify(schema)}}`,
    },
    code(context) {
      const { gen, data, schema } = context;
      const isGood = gen.scopeValue('func', {
        ref: name,
        code: _`require("../../../engine/http/json.ts").${new Name(name)}`,
      });
      const mayBeNull = [schema].flat().includes('null');
      (context as { -readonly [Name in keyof KeywordCxt]: KeywordCxt[Name] }).keyword = 'type';
      context.fail(mayBeNull ? _`!(${isGood}(${data}) || ${data} === null)` : _`!${isGood}(${data})`);
    },
  };
}
