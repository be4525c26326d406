import { expect, test } from 'vitest';
import { operationsOf } from '../../../src/generate/contract/operations.ts';

const guess = { type: 'string', 'x-paystub-evidence': 'inferred' };
const schemas = {
  Team: {
    properties: {
      name: { type: 'string' },
      lead: { $ref: '#/components/schemas/Person' },
      members: { type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] } },
      notes: { type: 'object', additionalProperties: { properties: { colour: guess } } },
    },
  },
  Person: {
    allOf: [{ properties: { nickname: guess } }],
    properties: { manager: { $ref: '#/components/schemas/Person' }, badge: { $ref: '#/components/schemas/Badge' } },
  },
  Badge: { type: 'string', 'x-paystub-evidence': 'observed' },
};

function weakerParts(evidence: string) {
  const post = {
    operationId: 'postTeam',
    'x-paystub-evidence': evidence,
    parameters: [
      { name: 'X-Guess', in: 'header', schema: {}, 'x-paystub-evidence': 'inferred' },
      { name: 'seen', in: 'query', schema: {}, 'x-paystub-evidence': 'observed' },
    ],
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Team' } } } },
    responses: { 200: {}, 409: { 'x-paystub-evidence': 'inferred' } },
  };
  const document = { paths: { '/teams': { post } }, components: { schemas } };
  return operationsOf(document as unknown as Parameters<typeof operationsOf>[0])[0]?.weaker;
}

test('an operation lists the parts that are known less well, those of its body by path', () => {
  expect(weakerParts('documented')).toEqual({
    parameters: { 'x-guess': 'inferred', seen: 'observed' },
    body: [
      { path: ['lead', 'nickname'], evidence: 'inferred' },
      { path: ['lead', 'badge'], evidence: 'observed' },
      { path: ['members', '*', 'nickname'], evidence: 'inferred' },
      { path: ['members', '*', 'badge'], evidence: 'observed' },
      { path: ['notes', '*', 'colour'], evidence: 'inferred' },
    ],
    statuses: { 409: 'inferred' },
  });
});

test('an operation does not list parts that are known as well as itself', () => {
  expect(weakerParts('observed')?.parameters).toEqual({ 'x-guess': 'inferred' });
  expect(weakerParts('inferred')).toBeUndefined();
});
