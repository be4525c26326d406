/**
 * The wire form of a point in time: UTC with up to seven fractional digits, `2021-09-30T08:03:00.1234567Z`.
 * @param now milliseconds since 1970
 * @param ticks steps of 100 nanoseconds below the millisecond, 0 to 9999
 */
export function formatStamp(now: number, ticks: number): string {
  const digits = new Date(now).toISOString().slice(0, -1) + String(ticks).padStart(4, '0');
  return toStamp(digits);
}

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7})\d*)?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i;

/**
 * Reads a point in time in one of the forms that filters take: ISO 8601, or with spaces as in the vendor's own example
 * `2021-09-25 08:03:00.1234567 -00:00`. Without a zone it is UTC.
 * @returns a text that sorts like time, with seven fractional digits; `undefined` if it is no point in time
 */
export function readStamp(text: string): string | undefined {
  const match = form.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = Date.parse(`${local}Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== local) return undefined;
  const offset = minutesOf(zone);
  if (Math.abs(offset) > 14 * 60) return undefined;
  return `${new Date(time - offset * 60_000).toISOString().slice(0, 19)}.${fraction.padEnd(7, '0')}`;
}

/** True for a stamp in wire form that is later than a time from `readStamp`. */
export function isAfter(stamp: string, time: string): boolean {
  // Fractions without their trailing zeros still sort like time: the shorter text comes first.
  return stamp.slice(0, -1) > time;
}

/** The wire form of a time from `readStamp`. */
export function toStamp(time: string): string {
  return `${withoutZeros(time)}Z`;
}

// Fractions come without their trailing zeros.
function withoutZeros(digits: string): string {
  return digits.replace(/\.?0+$/, '');
}

/** True for a time with date, time of day to the second and zone, and with at most seven fractional digits. */
export function isFullStamp(text: string): boolean {
  const [, , , , , , second, , zone] = form.exec(text) ?? [];
  return second !== undefined && zone !== undefined && !/\.\d{8}/.test(text);
}

/** The UTC day of a time in milliseconds, `2021-09-30`. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

function minutesOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
