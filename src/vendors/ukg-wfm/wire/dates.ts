import { daysIn } from '../../../engine/http/formats.ts';

/** The vendor's beginning of time. */
export const beginningOfTime = '1900-01-01';
/** The vendor's end of time, "forever". */
export const endOfTime = '3000-01-01';

/** Returns the date, or the nearest end of time if the date lies outside. */
export function clampDate(date: string, beginning = beginningOfTime): string {
  if (date < beginning) return beginning;
  return date > endOfTime ? endOfTime : date;
}

/** Returns the day before an ISO local date, for answers that print the last day instead of the exclusive end. */
export function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (day > 1) return isoDate(year, month, day - 1);
  if (month > 1) return isoDate(year, month - 1, daysIn(year, month - 1));
  return isoDate(year - 1, 12, 31);
}

/** Returns the day after an ISO local date. */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (day < daysIn(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** True for an ISO local date of the calendar. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The sandbox's current day as an ISO local date. */
export function today({ now }: { readonly now: number }): string {
  return new Date(now).toISOString().slice(0, 10);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
