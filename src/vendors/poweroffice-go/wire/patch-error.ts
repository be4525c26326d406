import { toJson } from '../../../engine/http/json.ts';
import { integerForEnumText } from '../refusals/validation.ts';

/** The kinds of error that the vendor's pages show, a failed test, and all others. */
export type PatchErrorKind = 'enum-as-integer' | 'value' | 'path' | 'test' | 'other';

/** An operation that cannot be applied, in the words of ASP.NET Core's JSON Patch or of the vendor. */
export class PatchError extends Error {
  readonly kind: PatchErrorKind;
  constructor(text: string, kind: PatchErrorKind = 'other') {
    super(text);
    this.kind = kind;
  }
}

export function unknownOperation(op: string): PatchError {
  return new PatchError(`Invalid JsonPatch operation '${op}'.`);
}

export function integerForEnum(segment: string, value: unknown): PatchError {
  return new PatchError(integerForEnumText(segment, asText(value)), 'enum-as-integer');
}

export function invalidValue(value: unknown): PatchError {
  return new PatchError(`The value '${asText(value)}' is invalid for target location.`, 'value');
}

export function testFailed(pointer: string, current: unknown, expected: unknown): PatchError {
  const path = pointer.slice(1);
  return new PatchError(
    `The current value '${asText(current)}' at path '${path}' is not equal to the test value '${asText(expected)}'.`,
    'test',
  );
}

/** Error for a segment that names no member. The vendor's texts spell it in lower case, `manageremployeeno`. */
export function unknownSegment(segment: string): PatchError {
  return new PatchError(
    `The target location specified by path segment '${segment.toLowerCase()}' was not found.`,
    'path',
  );
}

export function unknownPath(op: string, path: string): PatchError {
  return new PatchError(
    `For operation '${op.toLowerCase()}', the target location specified by path '${path.toLowerCase()}' was not found.`,
  );
}

export function invalidIndex(segment: string): PatchError {
  return new PatchError(`The path segment '${segment}' is invalid for an array index.`);
}

export function indexOutOfBounds(segment: string): PatchError {
  return new PatchError(`The index value provided by path segment '${segment}' is out of bounds of the array size.`);
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? toJson(value) : String(value);
}
