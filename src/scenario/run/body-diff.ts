import { comparisonsOf, literalOf, readCondition } from './condition.ts';
import { type Criterion, kindOf } from './criterion.ts';
import { resolve, type Scope } from './explain.ts';

/** A member of an answer's body: as expected, or what was found. */
export type DiffLine = { readonly sign: ' ' | '-' | '+'; readonly pointer: string; readonly value: unknown };

const around = 3;

/**
 * The members of a body that a scenario names with their values, against those that came: `-` what was expected, `+` what
 * was found, ` ` what is as expected nearby. Empty where all are as expected, or where no more than one is named.
 */
export function bodyDiff(criteria: readonly Criterion[], scope: Scope): readonly DiffLine[] {
  const members = criteria.flatMap((criterion) => membersOf(criterion, scope));
  const lines = members.length < 2 ? [] : members.flat();
  const changed = lines.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]));
  return lines.filter((_, at) => changed.some((change) => Math.abs(change - at) <= around));
}

/** The lines of each member that a criterion names. */
function membersOf(criterion: Criterion, scope: Scope): readonly (readonly DiffLine[])[] {
  if (kindOf(criterion) !== 'simple') return [];
  const tokens = readCondition(criterion.condition);
  if (tokens.some(({ source }) => source === '||' || source === '!')) return [];
  return comparisonsOf(tokens).flatMap(({ left, operator, right }) => {
    const [, pointer] = /^\$response\.body#(.+)$/s.exec(left.source) ?? [];
    const wanted = literalOf(right) ?? resolve(right.source, scope);
    if (operator !== '==' || pointer === undefined || wanted === undefined) return [];
    const found = resolve(left.source, scope);
    // Inputs are texts, whatever they stand for.
    if (right.source.startsWith('$inputs.') && String(found?.value) === String(wanted.value))
      return [[{ sign: ' ', pointer, value: found?.value }]];
    return [compare(pointer, wanted.value, found)];
  });
}

function compare(
  pointer: string,
  wanted: unknown,
  found: { readonly value: unknown } | undefined,
): readonly DiffLine[] {
  const expected = { sign: '-', pointer, value: wanted } as const;
  if (found === undefined) return [expected];
  if (JSON.stringify(found.value) === JSON.stringify(wanted)) return [{ ...expected, sign: ' ' }];
  return [expected, { sign: '+', pointer, value: found.value }];
}

/** A diff as lines of text. */
export function diffText(diff: readonly DiffLine[]): readonly string[] {
  return diff.map(({ sign, pointer, value }) => `${sign} ${pointer}: ${JSON.stringify(value)}`);
}
