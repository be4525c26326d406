import type { Violation } from '../../../engine/http/failure.ts';
import { type Integer, isInt64, toInteger } from '../../../engine/http/json.ts';
import type { Context } from '../types.ts';

/** Reads an integer of a path or query in a form that only the type converters of .NET know. */
export function readValue({ in: part, params, value }: Violation, context: Context): Integer | undefined {
  if (part === 'body' || params.type !== 'integer' || typeof value !== 'string') return undefined;
  const integer = readInteger(value.trim());
  return isInt64(integer) && context.choose('poweroffice.parameters.integer-forms') === 'taken' ? integer : undefined;
}

function readInteger(text: string): Integer | undefined {
  if (/^[+-]?\d+$/.test(text)) return toInteger(text);
  const digits = /^(?:0x|&h|#)([0-9a-f]{1,15})$/i.exec(text)?.[1];
  return digits === undefined ? undefined : toInteger(`0x${digits}`);
}
