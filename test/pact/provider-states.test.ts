import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findState, type Shapes, schemaOf } from '../../src/pact/provider-states.ts';

const text = { type: 'string', description: 'a text' } as const;
const list = { type: 'array', description: 'texts', items: text } as const;
const states: { readonly [name: string]: { readonly parameters: Shapes } } = {
  'person {number} exists': { parameters: { number: text } },
  'person {number} does not exist': { parameters: { number: text } },
  'person {number} has {what}': { parameters: { number: text, what: text } },
  'person {number} has no terms': { parameters: { number: text } },
  'person {number} has the terms {terms}': { parameters: { number: text, terms: list } },
  'what costs (1+1) * 2? {answer}': { parameters: { answer: text } },
  nothing: { parameters: {} },
};

describe('findState', () => {
  test('finds none for a name of more than a thousand characters', () => {
    expect(findState(states, `person ${'1'.repeat(980)} exists`)).toBeDefined();
    expect(findState(states, `person ${' has '.repeat(200_000)}x`)).toBeUndefined();
  });

  test.each([
    ['person {number} exists', 'person {number} exists', {}],
    ['person 20190 exists', 'person {number} exists', { number: '20190' }],
    ["person '20190' exists", 'person {number} exists', { number: '20190' }],
    ['person "van der Berg" exists', 'person {number} exists', { number: 'van der Berg' }],
    ['person 7 does not exist', 'person {number} does not exist', { number: '7' }],
    ['person 7 has a dog', 'person {number} has {what}', { number: '7', what: 'a dog' }],
    ['person 7 has no terms', 'person {number} has no terms', { number: '7' }],
    ['person {number} has the terms {terms}', 'person {number} has the terms {terms}', {}],
    ['what costs (1+1) * 2? 4', 'what costs (1+1) * 2? {answer}', { answer: '4' }],
    ['nothing', 'nothing', {}],
  ])('finds for "%s" the state "%s"', (requestedName, name, fromName) => {
    expect(findState(states, requestedName)).toEqual({ name, state: states[name], fromName });
  });

  test.each([
    '',
    'Nothing',
    'nothing ',
    'person exists',
    'person  exists',
    'a person 7 exists',
    'toString',
    '__proto__',
  ])('finds no state for %j', (requestedName) => {
    expect(findState(states, requestedName)).toBeUndefined();
  });

  test('reads any value from a name', () => {
    const value = fc.stringMatching(/^[\w.,:()+*? -]{1,20}$/).filter((each) => !/ (has|exist)/.test(` ${each}`));
    fc.assert(
      fc.property(value, (number) => {
        const found = findState(
          { 'person {number} exists': { parameters: { number: text } } },
          `person ${number} exists`,
        );
        expect(found?.fromName).toEqual({ number });
      }),
      { numRuns: 2000 },
    );
  });
});

test('schemaOf requires all parameters that are not optional, and allows no others', () => {
  const parameters: Shapes = {
    number: text,
    from: { type: 'string', format: 'date', description: 'a day', optional: true },
    terms: {
      type: 'array',
      description: 'terms',
      items: { type: 'object', description: 'a term', properties: { term: text, note: { ...text, optional: true } } },
    },
  };
  expect(schemaOf(parameters)).toEqual({
    type: 'object',
    required: ['number', 'terms'],
    additionalProperties: false,
    properties: {
      number: { type: 'string', description: 'a text' },
      from: { type: 'string', format: 'date', description: 'a day' },
      terms: {
        type: 'array',
        description: 'terms',
        items: {
          type: 'object',
          description: 'a term',
          required: ['term'],
          additionalProperties: false,
          properties: {
            term: { type: 'string', description: 'a text' },
            note: { type: 'string', description: 'a text' },
          },
        },
      },
    },
  });
});
