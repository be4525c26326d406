import { describe, expect, test } from 'vitest';
import { withDefaultResponses } from '../../../src/generate/contract/default-responses.ts';

const defaults = { 'x-default-responses': { 401: 'unauthorized', 500: 'broken', default: 'other' } };

/** The responses of an operation after the defaults have been filled in. */
function filled(own: Readonly<Record<string, unknown>>, root: object = defaults) {
  const document = withDefaultResponses({ ...root, paths: { '/things': { parameters: [], get: own } } } as never);
  expect(Object.keys(document)).toEqual(['paths']);
  return document.paths['/things']?.get as Readonly<Record<string, unknown>>;
}

describe('an operation of a document with default responses', () => {
  test('gets the responses that it does not declare, in the order of JSON', () => {
    const operation = filled({ operationId: 'it', responses: { default: 'own', 200: 'fine', 500: 'own' }, tags: [] });
    expect(JSON.stringify(operation)).toBe(
      '{"operationId":"it","responses":{"200":"fine","401":"unauthorized","500":"own","default":"own"},"tags":[]}',
    );
  });

  test('gets none of those that x-no-default-responses lists', () => {
    const own = { 'x-no-default-responses': ['401', 'default'], responses: { 200: 'fine' } };
    expect(filled(own)).toEqual({ responses: { 200: 'fine', 500: 'broken' } });
  });

  test('has only its own where the document has none', () => {
    expect(filled({ responses: { 200: 'fine' } }, {})).toEqual({ responses: { 200: 'fine' } });
  });
});
