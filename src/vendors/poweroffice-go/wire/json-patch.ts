import jsonPatch, { type JsonPatchError, type Operation } from 'fast-json-patch';
import { malformedPatch } from '../refusals/patches.ts';
import { integerForEnumText } from '../refusals/validation.ts';
import { convert, type Kind, memberName } from './kinds.ts';

/** One operation as it came: its member names are in lower case, nothing else has been checked. */
export type PatchOperation = {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string | null;
};

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

/** The target of an operation: its pointer in the document's own spelling, and the kind of value that it takes. */
type Target = {
  readonly pointer: string;
  readonly kind: Kind;
  /** Kind of the object or list that holds it. */
  readonly parent: Kind;
  /** The last segment as it came. */
  readonly segment: string;
};

/**
 * Applies a JSON Patch in order, all operations or none. RFC 6902 is the library's; around it stands what ASP.NET Core
 * does with a typed object: members in any case, `remove` of a member makes it null, values are converted to its kind.
 * @param kind kind of the document; `anything` leaves all to RFC 6902
 * @throws PatchError for the first operation that cannot be applied
 */
export function applyPatch<T>(document: T, operations: readonly PatchOperation[], kind: Kind): T {
  let current: unknown = document;
  for (const operation of operations) current = applyOne(current, operation, kind);
  return current as T;
}

function applyOne(document: unknown, operation: PatchOperation, kind: Kind): unknown {
  const target = locate(document, operation, operation.path, kind);
  switch (operation.op.toLowerCase()) {
    case 'add':
      return run(document, operation, { op: 'add', path: target.pointer, ...valueFor(target, operation) });
    case 'replace':
      return run(document, operation, { op: 'replace', path: target.pointer, ...valueFor(target, operation) });
    case 'remove':
      return remove(document, operation, target);
    case 'test':
      return run(document, operation, { op: 'test', path: target.pointer, ...valueFor(target, operation) });
    case 'copy':
    case 'move':
      return transfer(document, operation, target, kind);
    default:
      throw new PatchError(`Invalid JsonPatch operation '${operation.op}'.`);
  }
}

function remove(document: unknown, operation: PatchOperation, target: Target): unknown {
  const { pointer } = target;
  if (isClosed(target.parent)) return run(document, operation, { op: 'replace', path: pointer, value: null });
  return run(document, operation, { op: 'remove', path: lastIndex(document, pointer) });
}

// ASP.NET Core's lists take `-` as the last element when one is removed; the vendor's own example does so.
function lastIndex(document: unknown, pointer: string): string {
  if (!pointer.endsWith('/-')) return pointer;
  const list: unknown = jsonPatch.getValueByPointer(document, pointer.slice(0, -2));
  return Array.isArray(list) && list.length > 0 ? `${pointer.slice(0, -1)}${list.length - 1}` : pointer;
}

function transfer(document: unknown, operation: PatchOperation, target: Target, kind: Kind): unknown {
  if (typeof operation.from !== 'string') throw new PatchError(malformedPatch);
  const from = locate(document, operation, operation.from, kind);
  const moves = operation.op.toLowerCase() === 'move';
  if (from.kind === 'anything') {
    return run(document, operation, { op: moves ? 'move' : 'copy', from: from.pointer, path: target.pointer });
  }
  const value: unknown = jsonPatch.getValueByPointer(document, from.pointer);
  if (value === undefined) throw pathNotFound(operation, operation.from);
  const rest = moves ? remove(document, operation, from) : document;
  return run(rest, operation, { op: 'add', path: target.pointer, ...valueFor(target, { ...operation, value }) });
}

function locate(document: unknown, operation: PatchOperation, path: string, root: Kind): Target {
  const segments = path.startsWith('/') || path === '' ? path.split('/').slice(1) : path.split('/');
  let target: Target = { pointer: '', kind: root, parent: 'anything', segment: '' };
  if (segments.length === 0 && root !== 'anything') throw notFound('');
  for (const segment of segments) {
    const holder = target.pointer === '' ? document : jsonPatch.getValueByPointer(document, target.pointer);
    if (target.kind !== 'anything' && (holder === null || holder === undefined)) throw pathNotFound(operation, path);
    target = step(target, segment);
  }
  return target;
}

function step({ pointer, kind }: Target, segment: string): Target {
  const below = (name: string, child: Kind): Target => ({
    pointer: `${pointer}/${name}`,
    kind: child,
    parent: kind,
    segment,
  });
  if (kind === 'anything') return below(segment, 'anything');
  if (typeof kind === 'object' && 'list' in kind) {
    if (!/^(-|0|[1-9]\d*)$/.test(segment))
      throw new PatchError(`The path segment '${segment}' is invalid for an array index.`);
    return below(segment, kind.list);
  }
  if (typeof kind !== 'object' || !('object' in kind)) throw notFound(segment);
  const name = memberName(kind.object, segment);
  if (name === undefined) throw notFound(segment);
  return below(name, kind.object[name] ?? 'anything');
}

function valueFor(target: Target, { value }: PatchOperation): { value?: unknown } {
  if (target.kind === 'anything') return value === undefined ? {} : { value };
  const converted = convert(target.kind, value ?? null);
  if (converted.ok) return { value: converted.value };
  if (converted.error === 'invalid')
    throw new PatchError(`The value '${asText(value)}' is invalid for target location.`, 'value');
  throw new PatchError(integerForEnumText(target.segment, asText(value)), 'enum-as-integer');
}

function run(document: unknown, operation: PatchOperation, step: object): unknown {
  try {
    return jsonPatch.applyOperation(document, step as Operation, true, false).newDocument;
  } catch (error) {
    const name = (error as JsonPatchError).name as string;
    const { path } = step as { path: string };
    if (name === 'TEST_OPERATION_FAILED') throw notEqual(document, step as { path: string; value: unknown });
    if (name === 'OPERATION_PATH_UNRESOLVABLE' || name === 'OPERATION_PATH_CANNOT_ADD') {
      throw pathNotFound(operation, operation.path);
    }
    if (name === 'OPERATION_FROM_UNRESOLVABLE') throw pathNotFound(operation, operation.from ?? '');
    const segment = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'OPERATION_VALUE_OUT_OF_BOUNDS') throw outOfBounds(segment);
    if (name === 'OPERATION_PATH_ILLEGAL_ARRAY_INDEX') {
      throw new PatchError(`The path segment '${segment}' is invalid for an array index.`);
    }
    throw new PatchError(malformedPatch);
  }
}

function notEqual(document: unknown, { path, value }: { path: string; value: unknown }): PatchError {
  const current = asText(jsonPatch.getValueByPointer(document, path));
  const where = path.slice(1);
  return new PatchError(
    `The current value '${current}' at path '${where}' is not equal to the test value '${asText(value)}'.`,
    'test',
  );
}

// The vendor's published texts spell the segment in lower case: 'manageremployeeno'.
function notFound(segment: string): PatchError {
  return new PatchError(
    `The target location specified by path segment '${segment.toLowerCase()}' was not found.`,
    'path',
  );
}

function pathNotFound({ op }: PatchOperation, path: string): PatchError {
  return new PatchError(
    `For operation '${op.toLowerCase()}', the target location specified by path '${path.toLowerCase()}' was not found.`,
  );
}

function outOfBounds(segment: string): PatchError {
  return new PatchError(`The index value provided by path segment '${segment}' is out of bounds of the array size.`);
}

function isClosed(kind: Kind): boolean {
  return typeof kind === 'object' && 'object' in kind;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
