const millisecondsPerDay = 86_400_000;

/** Returns the number of days from 1970-01-01 to a time in milliseconds, in UTC. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / millisecondsPerDay);
}

/** Dates of a company. Each text is created once and shared, as thousands of people have the same dates. */
export class Calendar {
  /** The present day, in days since 1970-01-01. */
  readonly today: number;
  readonly #dates = new Map<number, string>();

  constructor(today: number) {
    this.today = today;
  }

  /** Returns the ISO local date of a day. @param day days since 1970-01-01 */
  dateOf(day: number): string {
    const known = this.#dates.get(day);
    if (known !== undefined) return known;
    const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
    this.#dates.set(day, date);
    return date;
  }
}
