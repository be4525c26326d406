import type { Violation } from '../../../engine/http/failure.ts';
import { type Integer, isInt64, numberTexts, toInteger } from '../../../engine/http/json.ts';
import type { Context } from '../types.ts';

type Call = Pick<Context, 'holds' | 'choose' | 'plain' | 'own'>;

/**
 * Reads a value that is of another type than the contract's, as the vendor's JSON reader does; of the query, booleans
 * in any case; of path and query, integers with a plus. `undefined` for what cannot be read.
 */
export function readValue(violation: Violation, call: Call): unknown {
  if (violation.in !== 'body') return readParameter(violation, call);
  for (const type of [violation.params.type].flat()) {
    const value = readers[type as keyof typeof readers]?.(violation, call);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readParameter({ in: part, value, params }: Violation, call: Call): Integer | boolean | undefined {
  if (part !== 'path' && part !== 'query') return undefined;
  if (params.type === 'integer') return readSigned(String(value), call);
  const text = part === 'query' && params.type === 'boolean' ? String(value).toLowerCase() : '';
  if (text !== 'true' && text !== 'false') return undefined;
  return call.holds('ukg.request.boolean-any-case') ? text === 'true' : undefined;
}

function readSigned(text: string, call: Call): Integer | undefined {
  const integer = /^\+\d+$/.test(text) ? toInteger(text) : undefined;
  return isInt64(integer) && call.holds('ukg.request.plus-sign') ? integer : undefined;
}

const readers = { integer: readInteger, number: readNumber, boolean: readBoolean, string: readText } as const;

function readInteger({ value }: Violation, call: Call): unknown {
  const integer = toWhole(value);
  if (!isInt64(integer)) return undefined;
  const rule = typeof value === 'number' ? 'ukg.request.fraction-cut' : 'ukg.request.number-as-text';
  return call.holds(rule) ? integer : undefined;
}

/** A number without its fraction, or the integer of a text. */
function toWhole(value: unknown): Integer | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return toInteger(Math.trunc(value));
  return typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? toInteger(value.trim()) : undefined;
}

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function readNumber({ value }: Violation, call: Call): number | undefined {
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) && call.holds('ukg.request.number-as-text') ? number : undefined;
}

const booleans = new Map([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

function readBoolean({ value }: Violation, call: Call): boolean | undefined {
  const isInteger = typeof value === 'bigint' || Number.isInteger(value);
  const boolean = isInteger ? Boolean(value) : booleans.get(typeof value === 'string' ? value.trim() : '');
  return boolean !== undefined && call.choose('ukg.request.scalar-for-boolean') === 'taken' ? boolean : undefined;
}

function readText({ value, pointer }: Violation, call: Call): string | undefined {
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (!isNumber && typeof value !== 'boolean') return undefined;
  if (call.choose('ukg.request.scalar-for-text') === 'refused') return undefined;
  return isNumber ? writtenAt(pointer, call) : String(value);
}

/** The number at a pointer of the body, as the client wrote it. */
function writtenAt(pointer: string, { plain: { body }, own }: Call): string | undefined {
  own.numberAt ??= numberTexts(body.tooLarge ? 'null' : new TextDecoder().decode(body.bytes));
  return own.numberAt(pointer);
}
