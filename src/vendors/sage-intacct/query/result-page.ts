import { CachedReply } from '../../../engine/request/cached-reply.ts';
import { page } from '../wire/envelope.ts';
import type { Value } from './comparable.ts';
import type { Flat } from './query-aggregate.ts';
import type { Stored } from './query-fields.ts';
import { hasEqualRows } from './query-order.ts';
import type { Plan, Query } from './query-plan.ts';
import type { Found, ShownPage } from './query-results.ts';

/** The page of a result that a query asks for; it is held with the result. */
export function pageOf(plan: Plan, found: Found, { start, size, fields }: Query): ShownPage {
  const key = JSON.stringify([start, size, fields]);
  return found.pages.get(key) ?? found.pages.set(key, showPage(plan, found, start, size));
}

function showPage(plan: Plan, { rows }: Found, start: number, size: number): ShownPage {
  const { order } = plan;
  const before = Math.min(1, start - 1);
  const withNeighbours = rows.slice(start - 1 - before, start + size);
  const shown = withNeighbours.slice(before, before + size);
  return {
    rows: shown,
    reply: new CachedReply(200, {
      'ia::result': shown.map((row) => showRow(plan, row)),
      'ia::meta': page(rows.length, start, size),
    }),
    hasEqualRows: order.length > 0 && hasEqualRows(withNeighbours, order),
    tried: new Map(),
  };
}

/** A row as an answer shows it. */
export function showRow({ outputs, grouped }: Plan, row: Stored | Flat): Flat {
  if (grouped) return row as Flat;
  const flat: Record<string, Value> = {};
  for (const { name, column } of outputs) flat[name] = column.get(row);
  return flat;
}
