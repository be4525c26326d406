import type { Shape } from './shapes.ts';

type Line = Shape<'RequestLine'>;
type Test = (line: Line) => boolean;

/** The words that a filter may begin a condition with, each with an example. */
export const filterWords: readonly (readonly [word: string, example: string, meaning: string])[] = [
  ['status:', 'status:4', 'the status begins so'],
  ['vendor:', 'vendor:ukg', 'a part of the vendor’s name'],
  ['op:', 'op:create', 'a part of the operation’s name'],
  ['rule:', 'rule:ukg.terms', 'a rule that decided begins so'],
  ['evidence:', 'evidence:inferred', 'the evidence of the answer'],
  ['fault:', 'fault:', 'a fault struck it'],
];

const conditions: { readonly [word: string]: (value: string) => Test } = {
  status: (value) => (line) => String(line.status).startsWith(value),
  vendor: (value) => (line) => line.vendor.includes(value),
  op: (value) => (line) => (line.operation ?? '').toLowerCase().includes(value),
  rule: (value) => (line) => line.rules.some((rule) => rule.startsWith(value)),
  evidence: (value) => (line) => (line.evidence ?? '').startsWith(value),
  fault: (value) => (line) => line.fault?.includes(value) === true,
};

/** Reads a filter: words that must all hold. One without a colon is looked for in method, path and operation. */
export function readFilter(text: string): Test {
  const tests = text.toLowerCase().split(/\s+/).filter(Boolean).map(readWord);
  return (line) => tests.every((test) => test(line));
}

function readWord(word: string): Test {
  const colon = word.indexOf(':');
  const condition = conditions[word.slice(0, Math.max(colon, 0))];
  if (condition !== undefined) return condition(word.slice(colon + 1));
  return ({ method, path, operation = '', id }) =>
    `#${id}` === word || `${method} ${path} ${operation}`.toLowerCase().includes(word);
}
