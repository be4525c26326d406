/** A time as Sage Intacct writes it: whole seconds in UTC, `2023-01-16T17:05:41Z`. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
