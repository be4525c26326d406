import { valueAt } from './json-pointer.ts';

/** Node's JSON with what TypeScript does not know yet: the source of a number, and text that is written as it is. */
type ExactJson = {
  parse(
    text: string,
    reviver: (name: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
};

const exactJson = JSON as unknown as ExactJson;

/** An integer of JSON: a number where that holds it exactly, a bigint beyond ±(2^53 − 1). Equal ones are `===`. */
export type Integer = number | bigint;

const lowest = -(2n ** 63n);
const highest = 2n ** 63n - 1n;

/** True for an integer that 64 bits hold. A number beyond ±(2^53 − 1) is none: it may have been rounded. */
export function isInt64(value: unknown): value is Integer {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'bigint' && value >= lowest && value <= highest;
}

/** True for an integer that a number holds. */
export function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** The one form of an integer. @param integer a number without fraction, or a text of digits with an optional sign */
export function toInteger(integer: Integer | string): Integer {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : BigInt(integer);
}

/** Digits of an integer that may not be exact; nearly no body has them. */
export const longNumber = /\d{16}/;

/** Digits that an integer may have, as Jackson allows them: a million of them take a tenth of a second to read. */
const maxDigits = 1000;

/**
 * Parses JSON. Every integer is kept exactly: beyond ±(2^53 − 1) it is a bigint.
 * @throws SyntaxError for a text that is no JSON, and for an integer of more than 1000 digits
 */
export function parseJson(text: string): unknown {
  return longNumber.test(text) ? exactJson.parse(text, keepExactly) : JSON.parse(text);
}

/**
 * Reads the numbers of a text of JSON as they are written, `1.50`.
 * @returns gives the one at a JSON pointer; the text is read once, however many are asked for
 */
export function numberTexts(text: string): (pointer: string) => string | undefined {
  const sources = exactJson.parse(text, (_name, value, { source }) => (typeof value === 'number' ? source : value));
  return (pointer) => valueAt(sources, pointer) as string | undefined;
}

/**
 * Writes a value as JSON, bigints as numbers.
 * @param space number of blanks by which each level is set in; one line if left out
 */
export function toJson(value: unknown, space?: number): string {
  try {
    return JSON.stringify(value, undefined, space);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a bigint; what goes round in a circle fails once more
    return JSON.stringify(value, writeExactly, space);
  }
}

function keepExactly(_name: string, value: unknown, { source = '' }: { readonly source?: string }): unknown {
  const isRounded = typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source);
  if (isRounded && source.length > maxDigits) throw new SyntaxError(`an integer has more than ${maxDigits} digits`);
  return isRounded ? BigInt(source) : value;
}

function writeExactly(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? exactJson.rawJSON(String(value)) : value;
}
