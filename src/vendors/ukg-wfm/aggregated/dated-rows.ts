import type { VendorFailure } from '../../../engine/http/failure.ts';
import * as refusals from '../refusals/aggregated.ts';
import type { Context } from '../types.ts';
import { beginningOfTime, clampDate, endOfTime } from '../wire/dates.ts';
import type { Kind } from './kinds.ts';

/** A row of a kind with dates, as it is sent. */
export type Row = { readonly effectiveDate?: string; readonly expirationDate?: string };

/**
 * The rows of a kind as they are stored: dates within time, and the end that the vendor stores whatever was sent.
 * @throws a named failure for a row whose dates cannot be
 */
export function toStoredRows(call: Context, kind: Kind, rows: readonly Row[]): readonly Row[] {
  for (const row of rows) requireOrder(call, kind, row);
  return withExpiration(
    call,
    kind,
    rows.map((row) => withinTime(call, kind, row)),
  );
}

function requireOrder(call: Context, kind: Kind, { effectiveDate, expirationDate }: Row): void {
  if (effectiveDate === undefined || expirationDate === undefined || effectiveDate < expirationDate) return;
  const failure = orderFailure(call, kind, effectiveDate, expirationDate);
  if (failure !== undefined) throw failure;
}

/** The failure for an end that is not after the start, `undefined` where the kind takes it. */
function orderFailure(call: Context, { order }: Kind, start: string, end: string): VendorFailure | undefined {
  switch (order) {
    case 'before':
      return refusals.startNotBeforeEnd();
    case 'start-end':
      return start > end ? refusals.startAfterEnd(start, end) : undefined;
    case 'range':
      return start > end ? refusals.datesBackwards() : undefined;
    case 'range-unlisted':
      return start > end && call.choose('ukg.assignments.date-order') === 'refused'
        ? refusals.datesBackwards()
        : undefined;
    case undefined:
      return undefined;
  }
}

function withinTime(call: Context, kind: Kind, row: Row): Row {
  const { effectiveDate = endOfTime } = row;
  const pulled = pulledIntoTime(row, beginningFor(call, kind, row));
  if (kind.refusesAfterForever === true && effectiveDate > endOfTime) {
    if (call.choose('ukg.assignments.after-forever') === 'refused') throw refusals.afterForever(effectiveDate);
    return pulled;
  }
  const isWithin = pulled.effectiveDate === row.effectiveDate && pulled.expirationDate === row.expirationDate;
  return isWithin || !call.holds('ukg.dates.clamped') ? row : pulled;
}

/** The beginning of time for a row. A kind may have its own, which matters to early dates alone. */
function beginningFor(call: Context, { since }: Kind, { effectiveDate, expirationDate }: Row): string {
  const isEarly = [effectiveDate, expirationDate].some((date) => date !== undefined && date < beginningOfTime);
  return since !== undefined && isEarly && call.holds('ukg.assignments.rules-since-1753') ? since : beginningOfTime;
}

function pulledIntoTime(row: Row, beginning: string): Row {
  const { effectiveDate, expirationDate } = row;
  return {
    ...row,
    ...(effectiveDate === undefined ? {} : { effectiveDate: clampDate(effectiveDate, beginning) }),
    ...(expirationDate === undefined ? {} : { expirationDate: clampDate(expirationDate, beginning) }),
  };
}

function withExpiration(call: Context, { alwaysUntil }: Kind, rows: readonly Row[]): readonly Row[] {
  if (alwaysUntil === undefined || rows.every(({ expirationDate }) => expirationDate === alwaysUntil)) return rows;
  if (!call.holds('ukg.assignments.rule-set-until')) return rows;
  return rows.map((row) => ({ ...row, expirationDate: alwaysUntil }));
}
