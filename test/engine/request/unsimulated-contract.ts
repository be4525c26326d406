import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Contract, Operation, Validator } from '../../../src/engine/http/contract.ts';
import type { WireRequest } from '../../../src/engine/http/http.ts';

const thing = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1, maximum: 99 },
    name: { type: ['string', 'null'] },
    tags: { type: 'array', items: { type: 'string', enum: ['a', 'b', 'c'] }, minItems: 3, maxItems: 3 },
  },
};
// The generator does not honour `not`: every second value that it makes is 0.
const narrow = {
  type: 'object',
  required: ['n'],
  properties: { n: { type: 'integer', minimum: 0, maximum: 1, not: { const: 0 } } },
};
const patterned = { type: 'object', required: ['key'], properties: { key: { type: 'string', pattern: '^\\d{3}$' } } };
const impossible = { type: 'object', required: ['id'], properties: { id: false } };
const problem = { type: 'object', required: ['code'], properties: { code: { type: 'string' } } };

export const documentOf = (callback: string) => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://{host}/api', variables: { host: { default: 'things.example' } } }],
  paths: {
    '/things/{key}': {
      parameters: [{ name: 'key', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        operationId: 'getThing',
        deprecated: true,
        callbacks: { changed: { [callback]: { post: { responses: { 200: { description: 'Heard.' } } } } } },
        responses: {
          200: {
            description: 'The thing.',
            headers: { 'X-Limit': { schema: { type: 'integer' }, example: 7 } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { one: { value: { name: 'One', id: 1 } }, two: { value: { id: 2, name: null } } },
              },
            },
          },
          404: {
            description: 'No thing.',
            content: {
              'application/problem+json': { schema: problem, examples: { gone: { value: { code: 'GONE' } } } },
            },
          },
          401: { description: 'Who are you?' },
        },
      },
      delete: { operationId: 'deleteThing', responses: { 204: { description: 'Gone.' } } },
      options: {
        operationId: 'optionsThing',
        responses: {
          200: { description: 'Without an example.', content: { 'application/json': { schema: patterned } } },
        },
      },
      put: {
        operationId: 'putThing',
        responses: {
          201: { description: 'Made.', content: { 'application/json': { schema: narrow } } },
          default: {
            description: 'Failed.',
            content: { 'application/json': { schema: problem, example: { code: 'X' } } },
          },
        },
      },
      post: {
        operationId: 'postThing',
        responses: { 200: { description: 'Never.', content: { 'application/json': { schema: impossible } } } },
      },
      patch: {
        operationId: 'patchThing',
        responses: {
          200: { description: 'As text.', content: { 'text/csv': { schema: { type: 'string' }, example: 'a;"b"' } } },
        },
      },
    },
  },
  components: { schemas: { Thing: thing } },
});

const ajv = new Ajv2020({ strict: false });
export const replies: Record<string, Record<string, Validator>> = {
  getThing: { 200: ajv.compile(thing), 404: ajv.compile(problem) },
  putThing: { 201: ajv.compile(narrow), default: ajv.compile(problem) },
  postThing: { 200: ajv.compile(impossible) },
  optionsThing: { 200: ajv.compile(patterned) },
};
const path = '/things/{key}';
const plain = {
  path,
  query: [],
  headers: [],
  integers: { path: [], query: [] },
  privileges: [],
  reads: false,
  evidence: 'documented' as const,
  source: 'the toy',
  public: false,
};
export const operations = {
  getThing: {
    ...plain,
    id: 'getThing',
    method: 'GET',
    replies: { 200: 'application/json', 404: 'application/problem+json', 401: null },
  },
  deleteThing: { ...plain, id: 'deleteThing', method: 'DELETE', replies: { 204: null } },
  putThing: {
    ...plain,
    id: 'putThing',
    method: 'PUT',
    replies: { 201: 'application/json', default: 'application/json' },
  },
  optionsThing: { ...plain, id: 'optionsThing', method: 'PUT', replies: { 200: 'application/json' } },
  postThing: { ...plain, id: 'postThing', method: 'POST', replies: { 200: 'application/json' } },
  patchThing: { ...plain, id: 'patchThing', method: 'PATCH', replies: { 200: 'text/csv' } },
} satisfies Record<string, Operation>;

export function contractOf(callback = 'http://127.0.0.1:9/'): Contract & { loads: number } {
  const document = documentOf(callback);
  const contract = {
    operations: Object.values(operations),
    parameters: {},
    bodies: {},
    replies,
    loads: 0,
    dataClasses: async () => ({ schemas: {}, operations: {} }),
    document: async () => {
      contract.loads += 1;
      return document;
    },
  };
  return contract;
}

export function requestOf(operation: Operation, changes: Partial<WireRequest> = {}): WireRequest {
  return {
    method: operation.method,
    path: '/things/1',
    base: '/api',
    search: '',
    origin: 'http://127.0.0.1:4010/things',
    headers: {},
    body: { bytes: new Uint8Array(), tooLarge: false },
    ...changes,
  };
}
