import { toJson } from '../../engine/http/json.ts';
import { type Criterion, comparisonsOf, kindOf, literalOf, readCondition } from './criterion.ts';
import { resolve, type Scope } from './explain.ts';

/** A line of a diff: a member as expected, the value that was expected, or the one that was found. */
export type DiffLine = { readonly sign: ' ' | '-' | '+'; readonly pointer: string; readonly value: unknown };

/** The number of lines that are shown before and after a difference. */
const contextLines = 3;

/**
 * Compares the members of a body that a scenario names with those of the answer. A line has `-` for an expected value,
 * `+` for one that was found, and a blank for a nearby one that is as expected.
 * @returns no lines if all members are as expected, or if fewer than two are named
 */
export function bodyDiff(criteria: readonly Criterion[], scope: Scope): readonly DiffLine[] {
  const members = criteria.flatMap((criterion) => membersOf(criterion, scope));
  const lines = members.length < 2 ? [] : members.flat();
  const changed = lines.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]));
  return lines.filter((_, at) => changed.some((change) => Math.abs(change - at) <= contextLines));
}

/** Returns the lines of each member that a criterion names. */
function membersOf(criterion: Criterion, scope: Scope): readonly (readonly DiffLine[])[] {
  if (kindOf(criterion) !== 'simple') return [];
  const tokens = readCondition(criterion.condition);
  if (tokens.some(({ source }) => source === '||' || source === '!')) return [];
  return comparisonsOf(tokens).flatMap(({ left, operator, right }) => {
    const [, pointer] = /^\$response\.body#(.+)$/s.exec(left.source) ?? [];
    const expected = literalOf(right) ?? resolve(right.source, scope);
    if (operator !== '==' || pointer === undefined || expected === undefined) return [];
    const found = resolve(left.source, scope);
    // An input is a text, whatever type its value has in the body.
    if (right.source.startsWith('$inputs.') && String(found?.value) === String(expected.value))
      return [[{ sign: ' ', pointer, value: found?.value }]];
    return [compare(pointer, expected.value, found)];
  });
}

function compare(
  pointer: string,
  expectedValue: unknown,
  found: { readonly value: unknown } | undefined,
): readonly DiffLine[] {
  const expected = { sign: '-', pointer, value: expectedValue } as const;
  if (found === undefined) return [expected];
  if (toJson(found.value) === toJson(expectedValue)) return [{ ...expected, sign: ' ' }];
  return [expected, { sign: '+', pointer, value: found.value }];
}

/** Returns a diff as lines of text. */
export function diffText(diff: readonly DiffLine[]): readonly string[] {
  return diff.map(({ sign, pointer, value }) => `${sign} ${pointer}: ${toJson(value)}`);
}
