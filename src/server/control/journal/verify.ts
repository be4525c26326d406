import { matchesPath, visiblePath } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import type { ServerFacts, Shape } from '../call.ts';
import { operationOf } from './explain.ts';
import { showRequestBody } from './show-body.ts';

type Facts = Pick<ServerFacts, 'vendors'>;
type Expectation = Shape<'Expectation'>;
type Failure = Shape<'Verdict'>['failures'][number];
type Difference = NonNullable<Failure['nearest']>['differences'][number];

/** Requests that are compared at a time, while others wait. */
const maxCompared = 250;

/**
 * The expectations of a test that do not hold among the requests of a journal.
 * @param pause awaited now and then, so that others are served meanwhile
 */
export async function verify(
  entries: readonly Entry[],
  { expect, inOrder }: Shape<'Verification'>,
  facts: Facts,
  pause: () => Promise<void>,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let after = 0;
  for (const [position, expectation] of expect.entries()) {
    const compared: Compared[] = [];
    for (const [i, entry] of entries.entries()) {
      if (i % maxCompared === maxCompared - 1) await pause();
      compared.push(compare(expectation, entry, facts));
    }
    const found = compared.filter((each) => each.differences.length === 0);
    const { min, max } = bounds(expectation.count);
    if (found.length < min || found.length > max) {
      failures.push({
        expectation: position,
        says: `expected ${describeBounds(min, max)}, found ${found.length}`,
        ...(found.length < min ? nearestOf(compared) : {}),
      });
      continue;
    }
    if (inOrder !== true || max === 0) continue;
    const first = found.find(({ request }) => request > after);
    if (first === undefined)
      failures.push({ expectation: position, says: `found only before request ${after}, which must come first` });
    else after = first.request;
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
  return nearestOf(entries.map((entry) => compare(expectation, entry, facts)));
}

/** A request, and its differences from an expectation. */
type Compared = NonNullable<Failure['nearest']>;

function compare(expectation: Expectation, entry: Entry, facts: Facts): Compared {
  return { request: entry.id, differences: differences(expectation, entry, facts) };
}

function nearestOf(compared: readonly Compared[]): Pick<Failure, 'nearest'> {
  const [best] = compared
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
