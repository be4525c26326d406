import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../../src/generate/contract/operations.ts';

const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  oauth: { type: 'oauth2' },
  key: { type: 'apiKey' },
  basic: { type: 'http', scheme: 'basic' },
};

/** The generated facts of one operation. */
function operation(own: Readonly<Record<string, unknown>>, method = 'get', security?: readonly object[]) {
  const paths = { '/things': { [method]: { operationId: 'it', responses: {}, ...own } } };
  const components = { securitySchemes: schemes, schemas: { Thing: {} } };
  const document = { paths, components, ...(security === undefined ? {} : { security }) };
  return operationsOf(document as Parameters<typeof operationsOf>[0])[0];
}

describe('a generated operation', () => {
  test.each([
    ['no scopes', [{ bearer: [] }], []],
    ['a scope', [{ bearer: ['Full'], key: [] }], [['Full']]],
    ['alternatives', [{ bearer: ['Some'] }, { bearer: ['Full'] }], [['Some'], ['Full']]],
    ['an alternative without scopes', [{ bearer: ['Some'] }, { key: [] }], []],
  ])('asks for the privileges of its security: %s', (_, security, privileges) => {
    expect(operation({ security })?.privileges).toEqual(privileges);
  });

  test('asks for all that x-paystub-privileges names', () => {
    const own = { 'x-paystub-privileges': ['thing:list', 'thing:view'] };
    expect(operation(own, 'get', [{ oauth: [] }])?.privileges).toEqual([['thing:list', 'thing:view']]);
  });

  test.each([
    ['get', {}, true],
    ['post', {}, false],
    ['post', { 'x-paystub-reads': true }, true],
    ['delete', {}, false],
  ])('%s %j reads: %s', (method, own, reads) => {
    expect(operation(own, method)?.reads).toBe(reads);
  });

  test.each([
    [undefined, undefined, true],
    [[{ oauth: [] }], undefined, false],
    [[{ oauth: [] }], [], true],
    [[{ oauth: [] }], [{ basic: [], key: [] }], true],
    [[{ bearer: [] }, { key: [] }], undefined, false],
  ])('under security %j, with %j of its own, is public: %s', (shared, own, expected) => {
    expect(operation(own === undefined ? {} : { security: own }, 'get', shared)?.public).toBe(expected);
  });

  test('names the schema of its body', () => {
    const content = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } });
    const body = { required: false, mediaTypes: ['application/json'] };
    const named = operation(content({ $ref: '#/components/schemas/Thing' }), 'post');
    expect(named?.body).toEqual({ ...body, schema: 'Thing' });
    expect(operation(content({ type: 'object' }), 'post')?.body).toEqual(body);
  });
});
