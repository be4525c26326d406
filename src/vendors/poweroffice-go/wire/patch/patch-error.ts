import { toJson } from '../../../../engine/http/json.ts';
import { malformedPatch } from '../../refusals/patches.ts';
import { integerForEnumText } from '../../refusals/validation.ts';

/** The kinds of error that the vendor's pages show, a failed test, and all others. */
export type PatchErrorKind = 'enum-as-integer' | 'value' | 'path' | 'test' | 'end-of-list' | 'other';

/** An operation that cannot be applied, in the words of ASP.NET Core's JSON Patch or of the vendor. */
export class PatchError extends Error {
  readonly kind: PatchErrorKind;
  constructor(text: string, kind: PatchErrorKind = 'other') {
    super(text);
    this.kind = kind;
  }
}

export function malformed(): PatchError {
  return new PatchError(malformedPatch);
}

export function unknownOperation(op: string): PatchError {
  return new PatchError(`Invalid JsonPatch operation '${op}'.`);
}

/** @param segment the member as the vendor's text spells it */
export function integerForEnum(segment: string, value: unknown): PatchError {
  return new PatchError(integerForEnumText(segment, asText(value)), 'enum-as-integer');
}

export function invalidValue(value: unknown): PatchError {
  return new PatchError(`The value '${asText(value)}' is invalid for target location.`, 'value');
}

/** @param at the last segment as it was sent, or the position of a list's element */
export function testFailed(at: string | number, current: unknown, expected: unknown): PatchError {
  const location = `${typeof at === 'number' ? 'position' : 'path'} '${at}'`;
  const text = `The current value '${asText(current)}' at ${location} is not equal to the test value`;
  return new PatchError(`${text} '${asText(expected)}'.`, 'test');
}

/** Error for a segment that names no member. It is spelled as it was sent, `GroupName`. */
export function unknownSegment(segment: string): PatchError {
  return new PatchError(`The target location specified by path segment '${segment}' was not found.`, 'path');
}

export function unknownPath(op: string, path: string): PatchError {
  return new PatchError(`For operation '${op}', the target location specified by path '${path}' was not found.`);
}

export function invalidPath(path: string): PatchError {
  return new PatchError(`The provided string '${path}' is an invalid path.`);
}

export function invalidIndex(segment: string): PatchError {
  return new PatchError(`The path segment '${segment}' is invalid for an array index.`);
}

export function indexOutOfBounds(segment: string, kind?: PatchErrorKind): PatchError {
  return new PatchError(
    `The index value provided by path segment '${segment}' is out of bounds of the array size.`,
    kind,
  );
}

/** Error for `-` where the list has no last element, or where `test` takes it for one. */
export function noLastElement(): PatchError {
  return indexOutOfBounds('-', 'end-of-list');
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? toJson(value) : String(value);
}
