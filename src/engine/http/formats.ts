import { fullFormats } from 'ajv-formats/dist/formats.js';

/** The formats of the generated validators: those of ajv-formats, but for a faster `date` and `date-time`. */
export const formats = { ...fullFormats, date: isDate, 'date-time': isDateTime };

const { validate: isAnyDateTime } = fullFormats['date-time'] as { validate: (text: string) => boolean };

/**
 * True for a date-time of RFC 3339, `2020-02-29T10:00:00Z`. The common form in UTC is read digit by digit, every other
 * one as ajv-formats does it. Kept for W2: see docs/performance.md.
 */
export function isDateTime(text: string): boolean {
  const isCommon = text.charCodeAt(10) === letterT && text.charCodeAt(text.length - 1) === letterZ;
  return (isCommon && isDate(text.slice(0, 10)) && isTimeOfDay(text)) || isAnyDateTime(text);
}

/** True for `T10:00:00Z` or `T10:00:00.123Z` behind a date. */
function isTimeOfDay(text: string): boolean {
  if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return false;
  const last = text.length - 1;
  const isWhole = last === 19;
  if (!isWhole && (text.charCodeAt(19) !== stop || last === 20 || number(text, 20, last) < 0)) return false;
  return isBelow(text, 11, 24) && isBelow(text, 14, 60) && isBelow(text, 17, 60);
}

/** True for two digits at a position that are a number below a limit. */
function isBelow(text: string, position: number, limit: number): boolean {
  const value = number(text, position, position + 2);
  return value >= 0 && value < limit;
}

/**
 * True for a full date of RFC 3339, `2020-02-29`.
 * Read digit by digit, not by the two regular expressions of ajv-formats. Kept for W3: see docs/performance.md.
 */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const hyphen = 0x2d;
const stop = 0x2e;
const colon = 0x3a;
const letterT = 0x54;
const letterZ = 0x5a;
const zero = 0x30;

/** The number written in digits from one position to another, below 0 if anything else stands there. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Number of days in a month. @param month from 1 to 12 */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
