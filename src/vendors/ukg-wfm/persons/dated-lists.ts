import { beginningOfTime, endOfTime } from '../wire/dates.ts';

/** A row of a list with dates. The end is exclusive; without one the row holds forever. */
type DatedRow = { readonly effectiveDate?: string; readonly expirationDate?: string };

/** Lays rows over those of a list: each takes its days away from the rows that are there. */
export function laidOver<Row extends DatedRow>(rows: readonly Row[], sent: readonly Row[]): readonly Row[] {
  return sent.reduce<readonly Row[]>(layOver, rows);
}

function layOver<Row extends DatedRow>(rows: readonly Row[], sent: Row): readonly Row[] {
  const row = bounded(sent);
  if (isEmpty(row)) return rows;
  const beside = rows.map(bounded).flatMap((each) => [
    { ...each, expirationDate: earlier(each.expirationDate, row.effectiveDate) },
    { ...each, effectiveDate: later(each.effectiveDate, row.expirationDate) },
  ]);
  const kept = [...beside.filter((part) => !isEmpty(part)), row];
  return kept.toSorted((one, another) => (one.effectiveDate < another.effectiveDate ? -1 : 1));
}

type Bounded<Row> = Row & Required<DatedRow>;

function bounded<Row extends DatedRow>(row: Row): Bounded<Row> {
  const { effectiveDate = beginningOfTime, expirationDate = endOfTime } = row;
  return { ...row, effectiveDate, expirationDate };
}

function isEmpty({ effectiveDate, expirationDate }: Required<DatedRow>): boolean {
  return effectiveDate >= expirationDate;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
