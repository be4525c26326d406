import { toJson } from '../../../engine/http/json.ts';
import { tableOf, versionOf } from '../tables.ts';
import { type Plan, type Query, readPlan, type Scope } from './query-plan.ts';
import { type Found, findRows, type ShownPage } from './query-results.ts';
import { decide, otherReadings, type Reading, type Readings, usualReadings } from './readings.ts';
import { pageOf } from './result-page.ts';

/** A query with its result and the page that it asks for. */
export type Answer = { readonly plan: Plan; readonly found: Found; readonly page: ShownPage };

/**
 * Finds the result of a query. A reading is decided, and its rule noted, only where the page would be another one by
 * another reading.
 */
export function settleReadings(scope: Scope, query: Query): Answer {
  let readings = usualReadings;
  let answer = answerBy(scope, query, readings);
  const decided = new Set<Reading>();
  for (;;) {
    const open = [...answer.plan.open].filter((reading) => !decided.has(reading));
    const decisive = open.find((reading) => matters(scope, query, readings, answer, reading));
    if (decisive === undefined) return answer;
    decided.add(decisive);
    readings = { ...readings, ...decide(scope.call, decisive, answer.plan.order.length > 0) };
    answer = answerBy(scope, query, readings);
  }
}

function answerBy(scope: Scope, query: Query, readings: Readings): Answer {
  const { call, model } = scope;
  const plan = readPlan(scope, query, readings);
  const found = findRows(tableOf(call.state, model), versionOf(call.state), plan);
  return { plan, found, page: pageOf(plan, found, query) };
}

// Kept for W6: the outcome is held with the page.
function matters(scope: Scope, query: Query, readings: Readings, answer: Answer, reading: Reading): boolean {
  const { tried } = answer.page;
  const known = tried.get(reading);
  if (known !== undefined) return known;
  const outcome =
    mattersByItself(answer, reading) ??
    otherReadings(readings, reading).some((rival) => !isSamePage(answer, answerBy(scope, query, rival)));
  tried.set(reading, outcome);
  return outcome;
}

/** The outcome where it can be told without another result. */
function mattersByItself({ plan, found, page }: Answer, reading: Reading): boolean | undefined {
  if (reading === 'sortsLoosely' && !found.dependsOnCollation) return false;
  if (reading !== 'keysDescend' || plan.grouped) return undefined;
  const isOpen = plan.order.length === 0 || page.hasEqualRows;
  if (!isOpen || found.rows.length < 2 || page.rows.length === 0) return false;
  return page.rows.length > 1 ? true : undefined; // a single row may be the middle one of those that change places
}

function isSamePage(a: Answer, b: Answer): boolean {
  const [left, right] = [a.page.rows, b.page.rows];
  if (a.found.rows.length !== b.found.rows.length || left.length !== right.length) return false;
  // Rows of aggregates are made anew for each result; others are the stored objects themselves.
  if (a.plan.grouped) return toJson(left) === toJson(right);
  return left.every((row, i) => row === right[i]);
}
