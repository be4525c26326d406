import { describe, expect, it } from 'vitest';
import { namedOperations, prune } from '../../../src/scenario/document/prune.ts';

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const operation = (operationId: string, schema: string) => ({
  operationId,
  responses: { 200: reference('schemas', schema) },
});

const document = {
  openapi: '3.1.0',
  security: [{ key: [] }],
  paths: {
    '/a': { parameters: [reference('parameters', 'Page')], get: operation('getA', 'A'), post: operation('postA', 'B') },
    '/b/{key}': { summary: 'B', get: operation('getB', 'B'), put: operation('putB', 'C') },
    '/c': { $ref: './c.yaml' },
    '/d': { get: operation('getD', 'D') },
  },
  components: {
    schemas: {
      A: { properties: { next: reference('schemas', 'A2') } },
      A2: {
        properties: { back: reference('schemas', 'A') },
        discriminator: { mapping: { x: '#/components/schemas/A3' } },
      },
      A3: { type: 'string' },
      B: { type: 'object' },
      C: { type: 'object' },
      D: { type: 'object' },
    },
    parameters: { Page: { name: 'page', schema: reference('schemas', 'A3') }, Other: {} },
    securitySchemes: { key: { type: 'apiKey' } },
  },
};

const scenario = (steps: readonly object[], type = 'openapi') => ({
  sourceDescriptions: [{ name: 'x', url: 'x.yaml', type }],
  workflows: [{ workflowId: 'w', steps: steps.map((step, at) => ({ stepId: String(at), ...step })) }],
});

describe('prune', () => {
  it('keeps named operations, the components that they refer to, and references to other files', () => {
    const named = namedOperations(scenario([{ operationId: '$sourceDescriptions.x.getA' }, { workflowId: 'other' }]));
    expect(prune(document, named)).toEqual({
      openapi: '3.1.0',
      security: [{ key: [] }],
      paths: {
        '/a': { parameters: [reference('parameters', 'Page')], get: operation('getA', 'A') },
        '/c': { $ref: './c.yaml' },
      },
      components: {
        schemas: { A: document.components.schemas.A, A2: document.components.schemas.A2, A3: { type: 'string' } },
        parameters: { Page: document.components.parameters.Page },
        securitySchemes: { key: { type: 'apiKey' } },
      },
    });
  });

  it('keeps a path that is named by a JSON pointer, and operations that are named without a source', () => {
    const pointer = '{$sourceDescriptions.x.url}#/paths/~1b~1{key}/put';
    const named = namedOperations(scenario([{ operationPath: pointer }, { operationId: 'getD' }]));
    expect(Object.keys(prune(document, named).paths)).toEqual(['/b/{key}', '/c', '/d']);
    expect(prune(document, named).paths['/b/{key}']).toBe(document.paths['/b/{key}']);
  });

  it('keeps the whole document if other scenarios take part, or if it is not an OpenAPI document', () => {
    expect(prune(document, namedOperations(scenario([], 'arazzo')))).toBe(document);
    const schemas = { type: 'object' };
    expect(prune(schemas, namedOperations(scenario([])))).toBe(schemas);
  });
});
