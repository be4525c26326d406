import { expect, test } from 'vitest';
import { servedDocument } from '../../../src/generate/contract/served-document.ts';

test('a served document has no extension that only the generator reads', () => {
  const schema = { type: 'string', 'x-paystub-wire-after': null };
  const document = {
    paths: { '/things': { get: { 'x-paystub-privileges': ['a'], 'x-paystub-reads': true, responses: {} } } },
    components: { schemas: { Thing: { properties: { a: schema } } } },
  };
  expect(servedDocument(document)).toEqual({
    paths: { '/things': { get: { 'x-paystub-reads': true, responses: {} } } },
    components: { schemas: { Thing: { properties: { a: { type: 'string' } } } } },
  });
});
