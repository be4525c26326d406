type Dated = { readonly effectiveDate: string; readonly expirationDate: string };

/** The rows that hold on a day. */
export function inForce<Row extends Dated>(rows: readonly Row[], day: string): Row[] {
  return rows.filter(({ effectiveDate, expirationDate }) => effectiveDate <= day && day < expirationDate);
}
