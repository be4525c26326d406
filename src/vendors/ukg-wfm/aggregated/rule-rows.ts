import type { ObjectRef } from '../wire/references.ts';
import { type Days, inOrderOfDays } from './day-rows.ts';

/** A rule that holds from a day until the next one starts. */
export type RuleRow = Days & { readonly adjustmentRule?: ObjectRef; readonly processor?: string | ObjectRef };

/** Adds a rule: it takes the place of one of its day, ends the one before, and ends itself where the next one starts. */
export function withRule(rows: readonly RuleRow[], sent: RuleRow): readonly RuleRow[] {
  const others = rows.filter(({ effectiveDate }) => effectiveDate !== sent.effectiveDate);
  const [next] = inOrderOfDays(others.filter(({ effectiveDate }) => effectiveDate > sent.effectiveDate));
  const ended = others.map((row) => endedAt(row, sent.effectiveDate));
  const isCut = next !== undefined && next.effectiveDate < sent.expirationDate;
  return inOrderOfDays([...ended, isCut ? { ...sent, expirationDate: next.effectiveDate } : sent]);
}

/** Takes away the rules that start on a day or later, and ends the one that holds then. */
export function withoutRulesFrom(rows: readonly RuleRow[], day: string): readonly RuleRow[] {
  return rows.filter(({ effectiveDate }) => effectiveDate < day).map((row) => endedAt(row, day));
}

function endedAt(row: RuleRow, day: string): RuleRow {
  return row.effectiveDate < day && day < row.expirationDate ? { ...row, expirationDate: day } : row;
}
