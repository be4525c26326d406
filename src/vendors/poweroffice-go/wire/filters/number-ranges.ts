import { type Integer, toInteger } from '../../../../engine/http/json.ts';
import { malformedNumbers } from '../../refusals/lists.ts';
import type { Context } from '../../types.ts';
import { isBlank } from '../list.ts';

/** Numbers that a filter such as `1, 100-200, 500-` lets through, bounds included. */
export type NumberRange = { readonly from: Integer; readonly to: Integer };

/** Reads a list of numbers and ranges; `undefined` if it is malformed. */
export function readRanges(text: string): readonly NumberRange[] | undefined {
  const ranges: NumberRange[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d+)(?:\s*(-)\s*(\d*))?$/.exec(part.trim());
    if (match === null) return undefined;
    const [, first = '', hyphen, last = ''] = match;
    const from = toInteger(first);
    ranges.push({ from, to: hyphen === undefined ? from : last === '' ? Number.POSITIVE_INFINITY : toInteger(last) });
  }
  return ranges;
}

/**
 * True for a number that lies in one of the ranges.
 * @param includesBounds decides about a number that is in no range but on its bounds; a single number is no range
 */
export function isInRanges(
  ranges: readonly NumberRange[],
  number: Integer | null,
  includesBounds: () => boolean = () => true,
): boolean {
  if (number === null) return false;
  if (ranges.some(({ from, to }) => (from < number && number < to) || (from === to && from === number))) return true;
  return ranges.some(({ from, to }) => from <= number && number <= to) && includesBounds();
}

/** Number of numbers that are looked up one by one rather than by going through all records. */
const maxFew = 500;

/** Every number that ranges let through; `undefined` where they are many. */
export function fewNumbers(ranges: readonly NumberRange[] = []): readonly Integer[] | undefined {
  const numbers = new Set<Integer>();
  for (const { from, to } of ranges) {
    if (numbers.size + Number(to) - Number(from) >= maxFew) return undefined;
    for (let number = BigInt(from); number <= to; number += 1n) numbers.add(toInteger(number));
  }
  return ranges.length === 0 ? undefined : [...numbers];
}

/**
 * The records whose number lies in the ranges of a filter; all of them where the filter is blank.
 * @param filter name of the filter, for the refusal of one that cannot be read
 */
export function inRanges<Row>(
  call: Context,
  rows: readonly Row[],
  filter: string,
  text: string | undefined,
  numberOf: (row: Row) => Integer | null,
): readonly Row[] {
  if (isBlank(call, text)) return rows;
  const ranges = readRanges(text);
  if (ranges === undefined) throw malformedNumbers(filter, text, 'numbers and ranges of numbers');
  const includesBounds = () => call.holds('poweroffice.filter.ranges');
  return rows.filter((row) => isInRanges(ranges, numberOf(row), includesBounds));
}
