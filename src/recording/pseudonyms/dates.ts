const day = 86_400_000;

/**
 * A date some days later. Dates that mean "always" or "never" stay: nobody was born before 1901, and nothing is planned
 * for 2900 (UKG's 3000-01-01, SQL Server's 1753-01-01, .NET's 0001-01-01).
 * @param text `2026-01-31`, or with a time behind it, which stays
 * @returns `undefined` for what is no date
 */
export function shiftDate(text: string, days: number): string | undefined {
  const date = text.slice(0, 10);
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  const year = Number(date.slice(0, 4));
  if (year <= 1900 || year >= 2900) return text;
  return new Date(time + days * day).toISOString().slice(0, 10) + text.slice(10);
}
