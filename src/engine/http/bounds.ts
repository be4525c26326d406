import { endOfText, isOpening } from './depth.ts';
import { longNumber } from './json.ts';

/** The size of JSON, as far as it decides how long it takes to read. */
export type JsonSize = {
  /** Number of objects, lists and members. */
  readonly members: number;
  /** Number of commas: of members and of elements of lists. */
  readonly elements: number;
  /** Characters of the longest text as it is written, names among them. */
  readonly longestText: number;
  /** Digits of all numbers that may be integers which a number does not hold: each has 16 of them or more. */
  readonly exactDigits: number;
};

/** Objects, lists and members of a body: some times those of the largest request that a vendor documents. */
const maxMembers = 50_000;
/** Elements cost less than members do. */
const maxElements = 500_000;
/** Characters of a form, or of one text of JSON. */
export const maxTextLength = 1024 * 1024;
/** Fields of a form. Node takes time by the square of their number to read those that have no value. */
const maxFields = 1000;
/** Bounds of JSON with integers that a number may not hold: a thousand digits take a tenth of a millisecond to write. */
const [maxExactDigits, maxExactElements] = [200_000, 20_000];
/** Characters of a body that is within all bounds, whatever is in it. */
const maxUnmeasured = 20_000;

/** Measures JSON. Text that is no JSON has a size as well. */
export function measureJson(json: string): JsonSize {
  let [members, elements, longestText, exactDigits] = [0, 0, 0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfText(json, at);
      longestText = Math.max(longestText, end - at - 1);
      at = end;
    } else if (code === 0x2c) elements += 1;
    else if (code === 0x3a || isOpening(code)) members += 1;
    else if (isDigit(code)) {
      const end = endOfDigits(json, at);
      if (end - at >= 16) exactDigits += end - at;
      at = end - 1;
    }
  }
  return { members, elements, longestText, exactDigits };
}

/** Position behind the digits that begin at a position. */
function endOfDigits(json: string, start: number): number {
  let at = start + 1;
  while (isDigit(json.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The excess of a body of JSON, in words; `undefined` for one that is read without holding up other requests. */
export function excessOfJson(json: string): string | undefined {
  if (json.length <= maxUnmeasured) return undefined;
  const { members, elements, longestText, exactDigits } = measureJson(json);
  if (members > maxMembers) return `a body of over ${maxMembers} members`;
  if (elements > maxElements) return `a body of over ${maxElements} elements`;
  if (longestText > maxTextLength) return `a text of over ${maxTextLength} characters`;
  const isExact = elements > maxExactElements && longNumber.test(json);
  return isExact || exactDigits > maxExactDigits ? 'a body of this size with numbers of 16 digits' : undefined;
}

/** The excess of the fields of a form, in words. */
export function excessOfForm(form: string): string | undefined {
  if (form.length > maxTextLength) return `a form of over ${maxTextLength} characters`;
  return countFields(form) > maxFields ? `a form of over ${maxFields} fields` : undefined;
}

function countFields(form: string): number {
  let count = 1;
  for (let at = form.indexOf('&'); at !== -1; at = form.indexOf('&', at + 1)) count += 1;
  return count;
}
