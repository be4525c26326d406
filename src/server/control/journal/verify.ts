import { matchesPath, visiblePath } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import type { ServerFacts, Shape } from '../call.ts';
import { operationOf } from './explain.ts';
import { showRequestBody } from './show-body.ts';

type Facts = Pick<ServerFacts, 'vendors'>;
type Expectation = Shape<'Expectation'>;
type Failure = Shape<'Verdict'>['failures'][number];
type Difference = NonNullable<Failure['nearest']>['differences'][number];

/** The expectations of a test that do not hold among the requests of a journal. */
export function verify(
  entries: readonly Entry[],
  { expect, inOrder }: Shape<'Verification'>,
  facts: Facts,
): readonly Failure[] {
  const failures: Failure[] = [];
  let after = 0;
  for (const [position, expectation] of expect.entries()) {
    const found = entries.filter((entry) => differences(expectation, entry, facts).length === 0);
    const { min, max } = bounds(expectation.count);
    if (found.length < min || found.length > max) {
      failures.push({
        expectation: position,
        says: `expected ${describeBounds(min, max)}, found ${found.length}`,
        ...(found.length < min ? nearest(expectation, entries, facts) : {}),
      });
      continue;
    }
    if (inOrder !== true || max === 0) continue;
    const first = found.find((entry) => entry.id > after);
    if (first === undefined)
      failures.push({ expectation: position, says: `found only before request ${after}, which must come first` });
    else after = first.id;
  }
  return failures;
}

function bounds(count: Expectation['count']): { min: number; max: number } {
  if (typeof count === 'number') return { min: count, max: count };
  return { min: count?.min ?? (count === undefined ? 1 : 0), max: count?.max ?? Number.POSITIVE_INFINITY };
}

function describeBounds(min: number, max: number): string {
  if (min === max) return `${min}`;
  return max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
}

/**
 * The request that came nearest to an expectation that none meets: the one that asked for most nearly the same, then
 * the one with the fewest differences, then the latest.
 */
export function nearest(expectation: Expectation, entries: readonly Entry[], facts: Facts): Pick<Failure, 'nearest'> {
  const [best] = entries
    .map((entry) => ({ request: entry.id, differences: differences(expectation, entry, facts) }))
    .filter((each) => each.differences.length > 0)
    .sort(
      (a, b) =>
        countTargets(a.differences) - countTargets(b.differences) ||
        a.differences.length - b.differences.length ||
        b.request - a.request,
    );
  return best === undefined ? {} : { nearest: best };
}

/** Counts the differences in what was asked for, which matter more than any number of those in a body. */
function countTargets(found: readonly Difference[]): number {
  return found.filter(({ at }) => ['vendor', 'operation', 'method', 'path'].includes(at)).length;
}

function differences(expectation: Expectation, entry: Entry, facts: Facts): Difference[] {
  const { request, reply } = entry;
  const found: Difference[] = [];
  const compare = (at: string, expected: unknown, actual: unknown, same = expected === actual) => {
    if (expected !== undefined && !same) found.push({ at, expected, found: actual ?? null });
  };
  compare('vendor', expectation.vendor, entry.vendor);
  compare('operation', expectation.operation, entry.operation);
  compare('method', expectation.method?.toUpperCase(), request.method);
  compare(
    'path',
    expectation.path,
    visiblePath(request),
    matchesPath(expectation.path ?? '*', request, operationOf(entry, facts)?.path),
  );
  compare('status', expectation.status, reply.status);
  if (expectation.body !== undefined) {
    found.push(...differencesWithin(expectation.body, showRequestBody(entry), 'body'));
  }
  return found;
}

/** The positions where a value does not contain an expected one: further members may be there, items may not. */
function differencesWithin(expected: unknown, actual: unknown, at: string): Difference[] {
  if (typeof expected !== 'object' || expected === null) {
    return expected === actual ? [] : [{ at, expected, found: actual ?? null }];
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual)) {
    return [{ at, expected, found: actual ?? null }];
  }
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length)
    return [{ at, expected, found: actual }];
  return Object.entries(expected).flatMap(([name, value]) => {
    const member = Object.hasOwn(actual, name) ? (actual as Record<string, unknown>)[name] : undefined;
    return differencesWithin(value, member, `${at}/${name}`);
  });
}
