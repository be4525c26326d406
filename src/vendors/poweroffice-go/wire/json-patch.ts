import jsonPatch, { type JsonPatchError, type Operation } from 'fast-json-patch';
import { convert, type Kind, memberName } from './kinds.ts';

/** One operation as it came: names in lower case, nothing else is known of it. */
export type PatchOperation = {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string | null;
};

/** What is wrong with a patch: the kinds that the vendor's pages show, a failed test, and all others. */
export type FaultKind = 'enum-as-integer' | 'value' | 'path' | 'test' | 'other';

/** Why a patch cannot be applied, in the words of ASP.NET Core's JSON Patch or of the vendor. */
export class PatchFault extends Error {
  readonly kind: FaultKind;
  constructor(text: string, kind: FaultKind = 'other') {
    super(text);
    this.kind = kind;
  }
}

/** Where an operation points: the pointer in the document's own spelling, and what may stand there. */
type Place = {
  readonly pointer: string;
  readonly kind: Kind;
  /** The kind of what holds it. */
  readonly parent: Kind;
  /** The last segment as it was given. */
  readonly segment: string;
};

/**
 * Applies a JSON Patch in order, all operations or none. RFC 6902 is the library's; around it stands what ASP.NET Core
 * does with a typed object: members in any case, `remove` of a member makes it null, values are converted to its kind.
 * @param kind what the document is; `anything` leaves all to RFC 6902
 * @throws PatchFault for the first operation that cannot be applied
 */
export function applyPatch<T>(document: T, operations: readonly PatchOperation[], kind: Kind): T {
  let current: unknown = document;
  for (const operation of operations) current = applyOne(current, operation, kind);
  return current as T;
}

function applyOne(document: unknown, operation: PatchOperation, kind: Kind): unknown {
  const place = locate(document, operation, operation.path, kind);
  switch (operation.op.toLowerCase()) {
    case 'add':
      return run(document, operation, { op: 'add', path: place.pointer, ...valueFor(place, operation) });
    case 'replace':
      return run(document, operation, { op: 'replace', path: place.pointer, ...valueFor(place, operation) });
    case 'remove':
      return remove(document, operation, place);
    case 'test':
      return run(document, operation, { op: 'test', path: place.pointer, ...valueFor(place, operation) });
    case 'copy':
    case 'move':
      return transfer(document, operation, place, kind);
    default:
      throw new PatchFault(`Invalid JsonPatch operation '${operation.op}'.`);
  }
}

function remove(document: unknown, operation: PatchOperation, place: Place): unknown {
  const { pointer } = place;
  if (isClosed(place.parent)) return run(document, operation, { op: 'replace', path: pointer, value: null });
  return run(document, operation, { op: 'remove', path: lastIndex(document, pointer) });
}

// ASP.NET Core's lists take `-` as the last element when one is removed; the vendor's own example does so.
function lastIndex(document: unknown, pointer: string): string {
  if (!pointer.endsWith('/-')) return pointer;
  const list: unknown = jsonPatch.getValueByPointer(document, pointer.slice(0, -2));
  return Array.isArray(list) && list.length > 0 ? `${pointer.slice(0, -1)}${list.length - 1}` : pointer;
}

function transfer(document: unknown, operation: PatchOperation, place: Place, kind: Kind): unknown {
  if (typeof operation.from !== 'string') throw new PatchFault(malformed);
  const from = locate(document, operation, operation.from, kind);
  const moves = operation.op.toLowerCase() === 'move';
  if (from.kind === 'anything') {
    return run(document, operation, { op: moves ? 'move' : 'copy', from: from.pointer, path: place.pointer });
  }
  const value: unknown = jsonPatch.getValueByPointer(document, from.pointer);
  if (value === undefined) throw pathNotFound(operation, operation.from);
  const left = moves ? remove(document, operation, from) : document;
  return run(left, operation, { op: 'add', path: place.pointer, ...valueFor(place, { ...operation, value }) });
}

function locate(document: unknown, operation: PatchOperation, path: string, root: Kind): Place {
  const segments = path.startsWith('/') || path === '' ? path.split('/').slice(1) : path.split('/');
  let place: Place = { pointer: '', kind: root, parent: 'anything', segment: '' };
  if (segments.length === 0 && root !== 'anything') throw notFound('');
  for (const segment of segments) {
    const holder = place.pointer === '' ? document : jsonPatch.getValueByPointer(document, place.pointer);
    if (place.kind !== 'anything' && (holder === null || holder === undefined)) throw pathNotFound(operation, path);
    place = step(place, segment);
  }
  return place;
}

function step({ pointer, kind }: Place, segment: string): Place {
  const below = (name: string, child: Kind): Place => ({
    pointer: `${pointer}/${name}`,
    kind: child,
    parent: kind,
    segment,
  });
  if (kind === 'anything') return below(segment, 'anything');
  if (typeof kind === 'object' && 'list' in kind) {
    if (!/^(-|0|[1-9]\d*)$/.test(segment))
      throw new PatchFault(`The path segment '${segment}' is invalid for an array index.`);
    return below(segment, kind.list);
  }
  if (typeof kind !== 'object' || !('object' in kind)) throw notFound(segment);
  const name = memberName(kind.object, segment);
  if (name === undefined) throw notFound(segment);
  return below(name, kind.object[name] ?? 'anything');
}

function valueFor(place: Place, { value }: PatchOperation): { value?: unknown } {
  if (place.kind === 'anything') return value === undefined ? {} : { value };
  const converted = convert(place.kind, value ?? null);
  if (converted.ok) return { value: converted.value };
  if (converted.fault === 'invalid')
    throw new PatchFault(`The value '${asText(value)}' is invalid for target location.`, 'value');
  const name = place.segment.toLowerCase();
  throw new PatchFault(
    `Enum '${name}' with value = ${asText(value)} is not valid. (Enums is not allowed to be represented as integers).`,
    'enum-as-integer',
  );
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
      throw new PatchFault(`The path segment '${segment}' is invalid for an array index.`);
    }
    throw new PatchFault(malformed);
  }
}

/** The text for a document that is no JSON Patch at all. */
export const malformed = 'The JSON patch document was malformed and could not be parsed.';

function notEqual(document: unknown, { path, value }: { path: string; value: unknown }): PatchFault {
  const current = asText(jsonPatch.getValueByPointer(document, path));
  const where = path.slice(1);
  return new PatchFault(
    `The current value '${current}' at path '${where}' is not equal to the test value '${asText(value)}'.`,
    'test',
  );
}

// The vendor's published texts spell the segment in lower case: 'manageremployeeno'.
function notFound(segment: string): PatchFault {
  return new PatchFault(
    `The target location specified by path segment '${segment.toLowerCase()}' was not found.`,
    'path',
  );
}

function pathNotFound({ op }: PatchOperation, path: string): PatchFault {
  return new PatchFault(
    `For operation '${op.toLowerCase()}', the target location specified by path '${path.toLowerCase()}' was not found.`,
  );
}

function outOfBounds(segment: string): PatchFault {
  return new PatchFault(`The index value provided by path segment '${segment}' is out of bounds of the array size.`);
}

function isClosed(kind: Kind): boolean {
  return typeof kind === 'object' && 'object' in kind;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
