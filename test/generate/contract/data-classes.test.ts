import { expect, test } from 'vitest';
import { dataClassesOf } from '../../../src/generate/contract/data-classes.ts';
import { vendors } from '../../../src/vendors/index.ts';

test('every alternative of a schema keeps the kinds of its own members', () => {
  const person = { type: 'object', properties: { name: { type: 'string', 'x-paystub-data': 'name' } } };
  const operation = {
    operationId: 'getPerson',
    parameters: [{ name: 'X-Key', in: 'header', schema: { type: 'string', 'x-paystub-data': 'secret' } }],
    responses: {
      200: {
        content: {
          'application/json': {
            schema: {
              anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }],
              properties: { age: { type: 'integer' } },
            },
          },
        },
      },
    },
  };
  const document = { paths: { '/person': { get: operation } }, components: { schemas: { Person: person } } };
  expect(dataClassesOf(document)).toEqual({
    schemas: { Person: { members: { name: { is: 'name' } } } },
    operations: {
      getPerson: {
        header: { 'x-key': { is: 'secret' } },
        replies: { 200: ['#Person', { members: { age: { plain: true } } }] },
      },
    },
  });
});

test('each vendor says of names, mail addresses and national ids what they are', async () => {
  const found = await Promise.all(vendors.map(async ({ contract }) => JSON.stringify(await contract.dataClasses())));
  expect(found.map((text) => text.includes('"is":"name"') && text.includes('"is":"secret"'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(found[2]).toContain('"NationalIdNumber":{"is":"national-id"}');
  expect(found[1]).toContain('"SSN":{"is":"national-id"}');
});
