import { expect, test } from 'vitest';
import { planNamed, planSample, planVendor } from './plan.ts';
import { notesOf } from './toy.ts';

const sequences = Array.from({ length: 30 }, (_, i) => notesOf(`text ${i}`, 'and more'));
const rules = Array.from({ length: 100 }, (_, i) => `toy.rule-${i}`);
const named = new Map(
  sequences.map(({ id }, i) => [id, { sequence: id, rules: [`toy.rule-${i}`, 'others.rule'], vendors: ['toy'] }]),
);
const ground = { sequences, named, rules: new Map([['toy', rules]]) };
const pairs = (tasks: ReturnType<typeof planNamed>) =>
  tasks.flatMap(({ sequence, rules: turned = [] }) => turned.map((rule) => `${sequence} ${rule}`));

test('the whole check turns each rule of a vendor in each sequence that asks it, once', () => {
  const all = pairs(planVendor(ground, 'toy', () => false));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(30 * 100);
  expect(planVendor(ground, 'another', () => false)).toEqual([]);
});

test('a sequence whose result is kept is left out', () => {
  const [first] = sequences;
  expect(pairs(planVendor(ground, 'toy', (sequence) => sequence === first?.id))).toHaveLength(29 * 100);
});

test('a sample has each rule in each sequence that names it, and some others besides', () => {
  const sample = new Set(pairs(planSample(ground, '1')));
  const of = pairs(planNamed(ground));
  expect(of).toHaveLength(30);
  expect(of.filter((pair) => !sample.has(pair))).toEqual([]);
  expect(sample.size).toBe(30 + 30 * 20);
});

test('the same seed takes the same sample, another seed another one', () => {
  expect(planSample(ground, '1')).toEqual(planSample(ground, '1'));
  expect(planSample(ground, '2')).not.toEqual(planSample(ground, '1'));
});
