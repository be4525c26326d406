import { describe, expect, it } from 'vitest';
import { withoutImpliedValues } from '../../../src/scenario/document/without-implied-values.ts';

describe('withoutImpliedValues', () => {
  it('removes examples and schemas of bodies, and makes every parameter optional', () => {
    const parameter = { name: 'key', in: 'path', schema: { type: 'string' }, example: '8' };
    const body = { required: true, content: { 'application/json': { schema: {}, example: { a: 1 } } } };
    const responses = { 200: { content: { 'application/json': { example: { a: 1 } } } } };
    const document = {
      openapi: '3.1.0',
      paths: {
        '/a': {
          parameters: [{ ...parameter, required: true }],
          put: { operationId: 'a', requestBody: body, responses },
        },
        '/b': { get: { parameters: [{ $ref: '#/components/parameters/Key' }], responses } },
      },
      components: {
        parameters: { Key: { ...parameter, required: true } },
        requestBodies: { Made: body, Elsewhere: { $ref: './bodies.yaml' } },
        schemas: { A: { required: ['a'], properties: { a: {} } } },
      },
    };
    const told = { required: true, content: { 'application/json': {} } };
    expect(withoutImpliedValues(document)).toEqual({
      openapi: '3.1.0',
      paths: {
        '/a': { parameters: [parameter], put: { operationId: 'a', requestBody: told, responses } },
        '/b': { get: { parameters: [{ $ref: '#/components/parameters/Key' }], responses } },
      },
      components: {
        parameters: { Key: parameter },
        requestBodies: { Made: told, Elsewhere: { $ref: './bodies.yaml' } },
        schemas: { A: { required: ['a'], properties: { a: {} } } },
      },
    });
  });

  it('does not change a document that is not OpenAPI', () => {
    const schema = { required: ['a'] };
    expect(withoutImpliedValues(schema)).toBe(schema);
  });
});
