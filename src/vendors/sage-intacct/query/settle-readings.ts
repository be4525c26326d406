import { toJson } from '../../../engine/http/json.ts';
import { tableOf, versionOf } from '../tables.ts';
import { type Plan, type Query, readPlan, type Scope } from './query-plan.ts';
import { type Found, findRows, heldResult, type ShownPage } from './query-results.ts';
import { decide, otherReadings, type Reading, type Readings, usualReadings } from './readings.ts';
import { pageOf, showRow } from './result-page.ts';

/** A query with its result and the page that it asks for. */
export type Answer = { readonly plan: Plan; readonly found: Found; readonly page: ShownPage };

/**
 * Finds the result of a query. A reading is decided, and its rule noted, only where the page would be another one by
 * another reading.
 */
export function* settleReadings(scope: Scope, query: Query): Generator<void, Answer> {
  let readings = usualReadings;
  let answer = yield* answerBy(scope, query, readings);
  const decided = new Set<Reading>();
  for (;;) {
    const open = [...answer.plan.open].filter((reading) => !decided.has(reading));
    const decisive = yield* findDecisive(scope, query, readings, answer, open);
    if (decisive === undefined) return answer;
    decided.add(decisive);
    readings = { ...readings, ...decide(scope.call, decisive, answer.plan.order.length > 0) };
    answer = yield* answerBy(scope, query, readings);
  }
}

function* answerBy(scope: Scope, query: Query, readings: Readings): Generator<void, Answer> {
  const { call, model } = scope;
  const plan = readPlan(scope, query, readings);
  const table = tableOf(call.state, model);
  const held = heldResult(table, versionOf(call.state), plan);
  const found = held.found ?? (yield* findRows(held, table, plan));
  return { plan, found, page: pageOf(plan, found, query) };
}

/** The first of some readings by which the page could be another one. */
function* findDecisive(
  scope: Scope,
  query: Query,
  readings: Readings,
  answer: Answer,
  open: readonly Reading[],
): Generator<void, Reading | undefined> {
  const { tried } = answer.page; // kept for W6: the outcome is held with the page
  for (const reading of open) {
    const known = tried.get(reading);
    const matters =
      known ?? mattersByItself(query, answer, reading) ?? (yield* isOtherBy(scope, query, readings, answer, reading));
    if (known === undefined) tried.set(reading, matters);
    if (matters) return reading;
  }
  return undefined;
}

/** Tries the other ways to read something. @returns true if one gives another page */
function* isOtherBy(
  scope: Scope,
  query: Query,
  readings: Readings,
  answer: Answer,
  reading: Reading,
): Generator<void, boolean> {
  for (const rival of otherReadings(readings, reading))
    if (!isSamePage(answer, yield* answerBy(scope, query, rival))) return true;
  return false;
}

/** The outcome where it can be told without another result. */
function mattersByItself(query: Query, answer: Answer, reading: Reading): boolean | undefined {
  const { plan, found, page } = answer;
  if (reading === 'sortsLoosely' && !found.dependsOnCollation) return false;
  if (reading !== 'keysDescend' || !found.isOneToOne) return undefined;
  if (plan.order.length === 0) return isOtherBackwards(query, answer);
  if (!page.hasEqualRows || found.rows.length < 2 || page.rows.length === 0) return false;
  return page.rows.length > 1 ? true : undefined; // a single row may be the middle one of those that change places
}

/** True if a page of rows without an order shows something else where all rows come in the opposite order. */
function isOtherBackwards({ start }: Query, { plan, found, page }: Answer): boolean {
  const end = found.rows.length - start + 1;
  const { 'ia::result': shown } = page.reply.body;
  return page.rows.some((row, i) => {
    const [opposite = row] = found.rows.slice(end - 1 - i, end - i); // mostly the first one tells
    return opposite !== row && toJson(showRow(plan, opposite)) !== toJson(shown[i]);
  });
}

function isSamePage(a: Answer, b: Answer): boolean {
  const [left, right] = [a.page.rows, b.page.rows];
  if (a.found.rows.length !== b.found.rows.length || left.length !== right.length) return false;
  // Rows of aggregates are made anew for each result; others are the stored objects themselves.
  if (a.plan.grouped) return toJson(left) === toJson(right);
  return left.every((row, i) => row === right[i]);
}
