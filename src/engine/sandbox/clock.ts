/** Returns the time in milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

/** A sandbox's clock against the real one; stored with the sandbox's records. */
export type ClockSetting =
  | { readonly mode: 'running' /** Milliseconds ahead of the real time. */; readonly offset: number }
  | { readonly mode: 'frozen'; readonly at: number };

/** The setting of a clock that was never changed. */
export const realTime: ClockSetting = { mode: 'running', offset: 0 };

/** A change of a clock; its parts are done in this order. */
export type ClockChange = {
  /** Sets the time, milliseconds since 1970. */
  readonly now?: number;
  readonly advance?: Duration;
  readonly mode?: 'running' | 'frozen';
};

/** The times that a clock may show: years of four digits, with room for what vendors add to the present. */
export const earliestTime = Date.UTC(1000, 0, 1);
export const latestTime = Date.UTC(9000, 0, 1);

/** True for a time that a clock may show. */
export function isClockTime(time: unknown): time is number {
  return typeof time === 'number' && time >= earliestTime && time <= latestTime;
}

/** The sandbox's time under a setting; a clock that runs stops at the latest time. */
export function timeOf(setting: ClockSetting, real: number): number {
  return setting.mode === 'frozen' ? setting.at : Math.min(real + setting.offset, latestTime);
}

/**
 * A clock after a change: set, advanced, then frozen or running from that time on.
 * @throws RangeError for a time that a clock may not show
 */
export function changeClock(setting: ClockSetting, change: ClockChange, real: number): ClockSetting {
  const start = change.now ?? timeOf(setting, real);
  const now = change.advance === undefined ? start : addDuration(start, change.advance);
  if (!isClockTime(now)) throw new RangeError('The time of a sandbox lies between the years 1000 and 9000.');
  const mode = change.mode ?? setting.mode;
  return mode === 'frozen' ? { mode, at: now } : { mode, offset: now - real };
}

/** Reads a date-time of RFC 3339, in milliseconds since 1970. A leap second is the first one of the next minute. */
export function parseTime(text: string): number {
  const [, date = '', minutes = '', seconds = '', fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T\s](\d\d:\d\d:)(\d\d)(\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)$/i.exec(text) ?? [];
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const isLeap = seconds === '60';
  return Date.parse(`${date}T${minutes}${isLeap ? '59' : seconds}${fraction}${offset}`) + (isLeap ? 1000 : 0);
}

/** A span of calendar time. Months and years keep the day where the month has it. */
export type Duration = { readonly months: number; readonly milliseconds: number };

const iso = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Reads an ISO 8601 duration, `P1M`, `PT30M`, `-P2D`; `undefined` for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = iso.exec(text);
  if (match === null || !/\d/.test(text) || text.endsWith('T')) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  const allDays = weeks * 7 + days;
  const allSeconds = ((allDays * 24 + hours) * 60 + minutes) * 60 + seconds;
  return { months: sign * (years * 12 + months), milliseconds: sign * Math.round(allSeconds * 1000) };
}

/** A time plus a duration, in UTC. @param time in milliseconds since 1970 */
export function addDuration(time: number, { months, milliseconds }: Duration): number {
  if (months === 0) return time + milliseconds;
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() + milliseconds;
}
