import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Members, namesOf } from '../../../src/engine/http/members.ts';
import type { Schema } from '../../../src/generate/contract/document.ts';
import { inRepository } from '../../../src/generate/contract/place.ts';
import { schemasModule } from '../../../src/generate/contract/schemas.ts';

/** The exports of the module that is made of component schemas. */
async function made(schemas: Readonly<Record<string, Schema>>): Promise<Readonly<Record<string, Members>>> {
  const code = stripTypeScriptTypes(schemasModule({ paths: {}, components: { schemas } }, '// Made.\n', inRepository));
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** The facts of one member of a schema. */
async function madeMember(schema: Schema, components: Readonly<Record<string, Schema>> = {}) {
  const { Thing } = await made({ ...components, Thing: { type: 'object', properties: { member: schema } } });
  return Thing?.member;
}

describe('the generated members of a schema', () => {
  test.each([
    [{ type: 'string' }, { kind: 'text' }],
    [
      { type: ['string', 'null'], maxLength: 50 },
      { kind: 'text', maxLength: 50, nullable: true },
    ],
    [
      { type: 'string', format: 'date', readOnly: true },
      { kind: 'date', readOnly: true },
    ],
    [{ type: 'string', format: 'date-time' }, { kind: 'date-time' }],
    [{ type: 'string', format: 'uuid' }, { kind: 'uuid' }],
    [{ type: 'string', format: 'uri' }, { kind: 'text' }],
    [
      { type: 'integer', format: 'int64' },
      { kind: 'integer', int64: true },
    ],
    [
      { type: ['number', 'null'], format: 'double' },
      { kind: 'number', nullable: true },
    ],
    [{ type: 'boolean' }, { kind: 'boolean' }],
    [
      { type: ['string', 'null'], enum: ['A', 'B', null] },
      { kind: 'choice', values: ['A', 'B'], nullable: true },
    ],
    [{ const: 'only' }, { kind: 'choice', values: ['only'] }],
    [
      { type: 'array', items: { type: 'integer' } },
      { kind: 'list', items: { kind: 'integer' } },
    ],
    [{ type: 'object' }, { kind: 'object' }],
    [{ properties: { a: { type: 'string' } } }, { kind: 'object', members: { a: { kind: 'text' } } }],
    [{ type: ['string', 'number'] }, { kind: 'anything' }],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { kind: 'anything' }],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, { kind: 'integer', nullable: true }],
    [{}, { kind: 'anything' }],
  ])('show %j as %j', async (schema, expected) => {
    expect(await madeMember(schema)).toEqual(expected);
  });

  test('name the component that a member refers to, with its members', async () => {
    const Address = { type: 'object', properties: { city: { type: 'string' } } };
    const reference = { $ref: '#/components/schemas/Address' };
    const facts = { kind: 'object', schema: 'Address', members: { city: { kind: 'text' } } };
    expect(await madeMember(reference, { Address })).toEqual(facts);
    expect(await madeMember({ anyOf: [reference, { type: 'null' }] }, { Address })).toEqual({
      ...facts,
      nullable: true,
    });
    expect(await madeMember({ type: 'array', items: reference }, { Address })).toEqual({ kind: 'list', items: facts });
  });

  test('take the parts of a schema in the order in which they are written', async () => {
    const schemas = {
      Part: { type: 'object', required: ['b'], properties: { b: { type: 'string' }, c: { type: 'string' } } },
      PartsFirst: { allOf: [{ $ref: '#/components/schemas/Part' }], properties: { a: { type: 'string' } } },
      OwnFirst: { properties: { a: { type: 'string' } }, allOf: [{ $ref: '#/components/schemas/Part' }] },
      Refined: { allOf: [{ $ref: '#/components/schemas/Part' }], required: ['c'] },
    };
    const { PartsFirst = {}, OwnFirst = {}, Refined = {} } = await made(schemas);
    expect(namesOf(PartsFirst)).toEqual(['b', 'c', 'a']);
    expect(namesOf(OwnFirst)).toEqual(['a', 'b', 'c']);
    expect(Refined).toEqual({ b: { kind: 'text', required: true }, c: { kind: 'text', required: true } });
  });

  test('put a member behind the one that x-paystub-wire-after names, or first for null', async () => {
    const own = {
      a: { type: 'string', 'x-paystub-wire-after': null },
      z: { type: 'string', 'x-paystub-wire-after': 'b' },
      y: { type: 'string' },
    };
    const part = { type: 'object', properties: { b: { type: 'string' }, c: { type: 'string' } } };
    const { Thing = {} } = await made({ Thing: { allOf: [part], properties: own } });
    expect(namesOf(Thing)).toEqual(['a', 'b', 'z', 'c', 'y']);
    const lost = { Thing: { properties: { a: { type: 'string', 'x-paystub-wire-after': 'nothing' } } } };
    await expect(made(lost)).rejects.toThrow('a follows no member nothing');
  });

  test('stop where a schema leads back to itself', async () => {
    const Tree = {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    };
    expect(await made({ Tree })).toMatchObject({
      Tree: { children: { kind: 'list', items: { kind: 'object', schema: 'Tree' } } },
    });
  });

  test('are those of objects alone', async () => {
    expect(Object.keys(await made({ Colour: { type: 'string' }, Any: {} }))).toEqual([]);
  });
});
