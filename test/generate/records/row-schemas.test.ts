import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowSchemas } from '../../../src/generate/records/row-schemas.ts';
import { temporaryFolder } from '../../helpers/cli.ts';

const document = {
  paths: {},
  components: {
    schemas: {
      Base: {
        type: 'object',
        properties: {
          Code: { type: ['string', 'null'], maxLength: 5, pattern: '^[A-Z]+$' },
          Count: { type: 'integer' },
        },
      },
      Whole: {
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: {
          From: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
          Days: { type: 'array', items: { type: 'object', properties: { Hours: { type: 'number', minimum: 0 } } } },
          Ids: { type: 'array', maxItems: 3, items: { type: 'integer', format: 'int64' } },
          Kind: { $ref: '#/components/schemas/Kind' },
        },
      },
      Kind: { type: 'string', minLength: 2 },
    },
  },
};

const declared = `
export interface components {
  schemas: {
    Base: { readonly Code?: string | null; readonly Count?: number };
    Whole: {
      readonly From?: string | null;
      readonly Days?: readonly { readonly Hours?: number }[];
      readonly Ids?: readonly number[];
      readonly Kind?: components['schemas']['Kind'];
    } & components['schemas']['Base'];
    Kind: string;
  };
}
`;

/** The schema of a row of the given type. */
function schemaOf(type: string) {
  const file = join(temporaryFolder(), 'tables.ts');
  writeFileSync(
    file,
    `${declared}type Row = ${type};\nexport const tables = { row: { key: (row: Row) => String(row) } };\n`,
  );
  return rowSchemas(file, document).row;
}

const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

describe('the schema of a row', () => {
  test.each([
    [
      '{ a: string; b: number; c: boolean }',
      object({ a: { type: 'string' }, b: { type: 'number' }, c: { type: 'boolean' } }),
    ],
    ['{ a?: string }', object({ a: { type: 'string' } }, [])],
    [
      '{ a: string | null; b: boolean | null }',
      object({ a: { type: ['string', 'null'] }, b: { type: ['boolean', 'null'] } }),
    ],
    [
      "{ a: 'y' | 'x' | null; b: 1 | 2; c: true }",
      object({ a: { enum: ['x', 'y', null] }, b: { enum: [1, 2] }, c: { const: true } }),
    ],
    [
      '{ a: readonly string[]; b: (number | null)[] }',
      object({
        a: { type: 'array', items: { type: 'string' } },
        b: { type: 'array', items: { type: ['number', 'null'] } },
      }),
    ],
    ['{ a: { b: string } | null }', object({ a: { ...object({ b: { type: 'string' } }), type: ['object', 'null'] } })],
    [
      '{ a: string | number[] }',
      object({ a: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'number' } }] } }),
    ],
    ['{ a: unknown; [member: string]: unknown }', { ...object({ a: {} }), additionalProperties: {} }],
    ['{ a: Record<string, number> }', object({ a: { ...object({}), additionalProperties: { type: 'number' } } })],
    ['{ a: string } & { b: string }', object({ a: { type: 'string' }, b: { type: 'string' } })],
    ["Omit<{ a: string; b: string }, 'b'>", object({ a: { type: 'string' } })],
    ['{\n/** @format date */\na: string }', object({ a: { type: 'string', format: 'date' } })],
    [
      '{\n/** @itemFormat int64 */\na: number[] }',
      object({ a: { type: 'array', items: { type: 'integer', format: 'int64' } } }),
    ],
  ])('%s', (type, expected) => {
    expect(schemaOf(type)).toEqual(expected);
  });

  test('has a branch for each value of a member that tells objects apart', () => {
    const branches = [
      object({ kind: { const: 'x' }, a: { type: 'string' } }),
      object({ kind: { const: 'y' }, a: { type: 'number' } }),
    ];
    expect(schemaOf("{ kind: 'x'; a: string } | { kind: 'y'; a: number }")).toEqual({
      type: 'object',
      properties: { kind: { enum: ['x', 'y'] } },
      required: ['kind'],
      'x-paystub-tag': 'kind',
      oneOf: branches,
    });
    expect(schemaOf("{ kind: 'x'; a: string } | { kind?: 'y'; a: number }")).toHaveProperty('anyOf');
  });

  test('has the limits that the contract sets on the members that come from it', () => {
    const code = { type: ['string', 'null'], maxLength: 5, pattern: '^[A-Z]+$' };
    const from = { type: ['string', 'null'], format: 'date' };
    expect(schemaOf("Required<components['schemas']['Whole']>")).toEqual(
      object({
        From: from,
        Days: { type: 'array', items: object({ Hours: { type: 'number', minimum: 0 } }, []) },
        Ids: { type: 'array', items: { type: 'integer', format: 'int64' } },
        Kind: { type: 'string', minLength: 2 },
        Code: code,
        Count: { type: 'integer' },
      }),
    );
    expect(schemaOf("Pick<components['schemas']['Whole'], 'From'> & { own: true }")).toEqual(
      object({ From: from, own: { const: true } }, ['own']),
    );
  });

  test.each([
    ['{ a: () => void }', 'row.a: a function has no form in JSON'],
    ['{ a: symbol }', 'row.a: symbol has no form in JSON'],
    ['{ a: Date }', 'a function has no form in JSON'],
    ['Tree', 'a type within itself has no place in a record'],
  ])('%s has none', (type, message) => {
    const tree = type === 'Tree' ? 'Tree; type Tree = { next: Tree | null }' : type;
    expect(() => schemaOf(tree)).toThrow(message);
  });
});

test('no tag of a member stands where the compiler takes it for a comment of what is before it', () => {
  const misplaced = globSync('src/vendors/**/*.ts').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\S.*\/\*\* @(?:itemF|f)ormat/.test(line) || /@items\./.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(misplaced).toEqual([]);
});
