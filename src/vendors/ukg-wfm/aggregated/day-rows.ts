/** Days from `effectiveDate` (inclusive) to `expirationDate` (exclusive). */
export type Days = { readonly effectiveDate: string; readonly expirationDate: string };

/** Takes days away from rows. One may be cut, split in two, or disappear. */
export function without<Row extends Days>(rows: readonly Row[], days: Days): readonly Row[] {
  return rows.flatMap((row) =>
    areApart(row, days)
      ? [row]
      : [
          { ...row, expirationDate: days.effectiveDate },
          { ...row, effectiveDate: days.expirationDate },
        ].filter(({ effectiveDate, expirationDate }) => effectiveDate < expirationDate),
  );
}

/** True for days that rows do not share. */
export function areApart(one: Days, another: Days): boolean {
  return one.expirationDate <= another.effectiveDate || another.expirationDate <= one.effectiveDate;
}

/** Adds a row to rows of the same thing: it grows together with those that it meets. A row without a day adds nothing. */
export function extended<Row extends Days>(rows: readonly Row[], sent: Row): readonly Row[] {
  if (sent.effectiveDate >= sent.expirationDate) return rows;
  const meets = (row: Row) => row.effectiveDate <= sent.expirationDate && sent.effectiveDate <= row.expirationDate;
  const met = rows.filter(meets);
  const starts = [sent, ...met].map(({ effectiveDate }) => effectiveDate).toSorted();
  const ends = [sent, ...met].map(({ expirationDate }) => expirationDate).toSorted();
  const grown = { ...sent, effectiveDate: starts[0] ?? '', expirationDate: ends.at(-1) ?? '' };
  return [...rows.filter((row) => !meets(row)), grown];
}

/** Sorts rows by their start. Equal starts keep their order. */
export function inOrderOfDays<Row extends { readonly effectiveDate?: string }>(rows: readonly Row[]): readonly Row[] {
  const startOf = ({ effectiveDate = '' }: Row) => effectiveDate;
  return rows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))));
}
