import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileExpression,
  type Expression,
  parseExpression,
} from '../../../../src/vendors/sage-intacct/query/filter-expression.ts';

const condition = (number: number): Expression => ({ kind: 'condition', index: number - 1 });
const and = (...parts: Expression[]): Expression => ({ kind: 'and', parts });
const or = (...parts: Expression[]): Expression => ({ kind: 'or', parts });

describe('a filterExpression', () => {
  test.each<[string | null | undefined, number, Expression]>([
    ['and', 2, and(condition(1), condition(2))],
    ['or', 2, or(condition(1), condition(2))],
    ['AND', 2, and(condition(1), condition(2))],
    [' Or ', 2, or(condition(1), condition(2))],
    [undefined, 2, and(condition(1), condition(2))],
    [null, 2, and(condition(1), condition(2))],
    ['', 1, and(condition(1))],
    ['and', 0, and()],
    ['or', 0, and()],
    ['1 and 2', 2, and(condition(1), condition(2))],
    ['1', 2, condition(1)],
    ['2 or 1', 2, or(condition(2), condition(1))],
    ['(1 and 2) or 3', 3, or(and(condition(1), condition(2)), condition(3))],
    ['1 and (2 or 3)', 3, and(condition(1), or(condition(2), condition(3)))],
    ['1 or 2 and 3', 3, or(condition(1), and(condition(2), condition(3)))],
    ['1 and 2 or 3 and 4', 4, or(and(condition(1), condition(2)), and(condition(3), condition(4)))],
    ['((1))', 1, condition(1)],
    ['1and 2', 2, and(condition(1), condition(2))],
    ['(1)and(2)', 2, and(condition(1), condition(2))],
    ['1\n AND\t2', 2, and(condition(1), condition(2))],
    ['1 and 1', 1, and(condition(1), condition(1))],
    ['01', 1, condition(1)],
  ])('%j of %i filters is read', (text, count, expression) => {
    expect(parseExpression(text, count)).toEqual(expression);
  });

  test.each<[string, number, string]>([
    ['1 and 3', 2, 'names filter 3, but there are 2 filters'],
    ['0', 2, 'names filter 0, but there are 2 filters'],
    ['1', 0, 'names filter 1, but there are 0 filters'],
    ['1 and', 2, 'ends where a number should follow'],
    ['(1 and 2', 2, 'lacks a closing parenthesis'],
    ['1 and 2)', 2, 'has ) where it should end'],
    ['1 2', 2, 'has 2 where it should end'],
    ['and 1', 2, 'has and where a number should stand'],
    ['1 and or 2', 2, 'has or where a number should stand'],
    ['()', 2, 'has ) where a number should stand'],
    ['not 1', 2, 'may hold numbers, and, or, and parentheses only'],
    ['1 & 2', 2, 'may hold numbers, and, or, and parentheses only'],
    ['1 and -2', 2, 'may hold numbers, and, or, and parentheses only'],
    ['1.5', 2, 'may hold numbers, and, or, and parentheses only'],
    ['('.repeat(5000), 2, 'nests more than 200 parentheses'],
  ])('%j of %i filters is refused', (text, count, problem) => {
    expect(parseExpression(text, count)).toEqual({ problem });
  });
});

describe('a filterExpression made of a tree of conditions', () => {
  type Tree = { readonly leaf: number } | { readonly word: 'and' | 'or'; readonly left: Tree; readonly right: Tree };
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.record({ leaf: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ word: fc.constantFrom('and' as const, 'or' as const), left: tie('tree'), right: tie('tree') }),
    ),
  }));
  const write = (node: Tree): string =>
    'leaf' in node ? String(node.leaf) : `(${write(node.left)} ${node.word} ${write(node.right)})`;
  const holds = (node: Tree, truths: readonly boolean[]): boolean =>
    'leaf' in node
      ? truths[node.leaf - 1] === true
      : node.word === 'and'
        ? holds(node.left, truths) && holds(node.right, truths)
        : holds(node.left, truths) || holds(node.right, truths);

  const truths = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  const evaluate = (text: string, values: readonly boolean[]) => {
    const expression = parseExpression(text, 5);
    if ('problem' in expression) throw new Error(expression.problem);
    return compileExpression(
      expression,
      values.map((value) => () => value),
    )(undefined);
  };

  test('means the same with parentheses everywhere', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tree, truths, (node, values) => {
        expect(evaluate(write(node), values)).toBe(holds(node, values));
      }),
      { numRuns: 2000 },
    );
  });

  test('without parentheses is an or of ands', { timeout: 60_000 }, () => {
    const chain = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('and', 'or')), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(chain, truths, (items, values) => {
        const text = items.map(([number, word], index) => (index === 0 ? `${number}` : `${word} ${number}`)).join(' ');
        const groups = text.split(' or ').map((part) => part.split(' and ').map(Number));
        const expected = groups.some((group) => group.every((number) => values[number - 1] === true));
        expect(evaluate(text, values)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
