import jsonPatch, { type JsonPatchError, type Operation } from 'fast-json-patch';
import type { Member } from '../../../engine/http/members.ts';
import { malformedPatch } from '../refusals/patches.ts';
import { anything, convert, memberName } from './convert.ts';
import type { BodyLeniency, PatchLeniency, Takes } from './leniencies.ts';
import * as errors from './patch-error.ts';

type TakesWay = Takes<BodyLeniency | PatchLeniency>;
type OnRemove = (pointer: string) => void;
type Hooks = { readonly takes: TakesWay; readonly onRemove: OnRemove };

/** One operation as it came: its member names are in lower case, nothing else has been checked. */
export type PatchOperation = {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string | null;
};

/** The target of an operation: its pointer in the document's own spelling, and the contract's member there. */
type Target = {
  readonly pointer: string;
  readonly member: Member;
  /** The object or list that holds the member. */
  readonly parent: Member;
  /** The last segment as it came. */
  readonly segment: string;
};

/**
 * Applies a JSON Patch in order, all operations or none. RFC 6902 is the library's; around it stands what ASP.NET Core
 * does with a typed object: members in any case, `remove` of a member makes it null, values are converted to its kind.
 * @param root the document as a member; `anything` leaves all to RFC 6902
 * @param takes decides each leniency that makes a difference; all of them are taken if it is left out
 * @param onRemove called with the pointer of each member that `remove` or `move` makes null
 * @throws PatchError for the first operation that cannot be applied
 */
export function applyPatch<T>(
  document: T,
  operations: readonly PatchOperation[],
  root: Member,
  takes: TakesWay = () => true,
  onRemove: OnRemove = () => undefined,
): T {
  let current: unknown = document;
  for (const operation of operations) current = applyOne(current, operation, root, { takes, onRemove });
  return current as T;
}

function applyOne(document: unknown, operation: PatchOperation, root: Member, hooks: Hooks): unknown {
  const { takes } = hooks;
  const target = locate(document, operation, operation.path, root, takes);
  const op = nameOf(operation, takes);
  switch (op) {
    case 'add':
    case 'replace':
    case 'test':
      return run(document, operation, { op, path: target.pointer, ...valueFor(target, operation, takes) });
    case 'remove':
      return remove(document, operation, target, hooks);
    case 'copy':
    case 'move':
      return transfer(document, operation, target, root, hooks);
    default:
      throw errors.unknownOperation(operation.op);
  }
}

function nameOf({ op }: PatchOperation, takes: TakesWay): string {
  const lower = op.toLowerCase();
  return op === lower || takes('operation-case') ? lower : op;
}

function remove(
  document: unknown,
  operation: PatchOperation,
  { parent, pointer }: Target,
  { onRemove }: Hooks,
): unknown {
  if (parent.kind === 'object') {
    onRemove(pointer);
    return run(document, operation, { op: 'replace', path: pointer, value: null });
  }
  return run(document, operation, { op: 'remove', path: lastIndex(document, pointer) });
}

// ASP.NET Core's lists take `-` as the last element when one is removed; the vendor's own example does so.
function lastIndex(document: unknown, pointer: string): string {
  if (!pointer.endsWith('/-')) return pointer;
  const list: unknown = jsonPatch.getValueByPointer(document, pointer.slice(0, -2));
  return Array.isArray(list) && list.length > 0 ? `${pointer.slice(0, -1)}${list.length - 1}` : pointer;
}

function transfer(document: unknown, operation: PatchOperation, target: Target, root: Member, hooks: Hooks): unknown {
  const { takes } = hooks;
  if (typeof operation.from !== 'string') throw new errors.PatchError(malformedPatch);
  const from = locate(document, operation, operation.from, root, takes);
  const isMove = operation.op.toLowerCase() === 'move';
  if (from.member.kind === 'anything') {
    return run(document, operation, { op: isMove ? 'move' : 'copy', from: from.pointer, path: target.pointer });
  }
  const value: unknown = jsonPatch.getValueByPointer(document, from.pointer);
  if (value === undefined) throw errors.unknownPath(operation.op, operation.from);
  const rest = isMove ? remove(document, operation, from, hooks) : document;
  return run(rest, operation, { op: 'add', path: target.pointer, ...valueFor(target, { ...operation, value }, takes) });
}

function locate(document: unknown, { op }: PatchOperation, path: string, root: Member, takes: TakesWay): Target {
  const isBare = path !== '' && !path.startsWith('/');
  if (isBare && !takes('path-slash')) throw new errors.PatchError(malformedPatch);
  const segments = isBare ? path.split('/') : path.split('/').slice(1);
  let target: Target = { pointer: '', member: root, parent: anything, segment: '' };
  if (segments.length === 0 && root.kind !== 'anything') throw errors.unknownSegment('');
  for (const segment of segments) {
    const holder: unknown = target.pointer === '' ? document : jsonPatch.getValueByPointer(document, target.pointer);
    if (target.member.kind !== 'anything' && (holder === null || holder === undefined)) {
      throw errors.unknownPath(op, path);
    }
    target = step(target, segment, takes);
  }
  return target;
}

function step({ pointer, member: parent }: Target, segment: string, takes: TakesWay): Target {
  const below = (name: string, member: Member): Target => ({ pointer: `${pointer}/${name}`, member, parent, segment });
  switch (parent.kind) {
    case 'anything':
      return below(segment, anything);
    case 'list':
      if (!/^(-|0|[1-9]\d*)$/.test(segment)) throw errors.invalidIndex(segment);
      return below(segment, parent.items ?? anything);
    case 'object': {
      const members = parent.members ?? {};
      const name = memberName(members, segment, () => takes('path-case'));
      if (name === undefined) throw errors.unknownSegment(segment);
      return below(name, members[name] ?? anything);
    }
    default:
      throw errors.unknownSegment(segment);
  }
}

function valueFor({ member, segment }: Target, { value }: PatchOperation, takes: TakesWay): { value?: unknown } {
  if (member.kind === 'anything') return value === undefined ? {} : { value };
  if (value === undefined && !takes('missing-value')) throw new errors.PatchError(malformedPatch);
  const converted = convert(member, value ?? null, takes);
  if (converted.ok) return { value: converted.value };
  throw converted.error === 'invalid' ? errors.invalidValue(value) : errors.integerForEnum(segment, value);
}

type Step = { readonly op: string; readonly path: string; readonly from?: string; readonly value?: unknown };

function run(document: unknown, operation: PatchOperation, step: Step): unknown {
  try {
    return jsonPatch.applyOperation(document, step as Operation, true, false).newDocument;
  } catch (error) {
    throw translate((error as JsonPatchError).name, document, operation, step);
  }
}

function translate(
  name: string,
  document: unknown,
  operation: PatchOperation,
  { path, value }: Step,
): errors.PatchError {
  const segment = path.slice(path.lastIndexOf('/') + 1);
  switch (name) {
    case 'TEST_OPERATION_FAILED':
      return errors.testFailed(path, jsonPatch.getValueByPointer(document, path), value);
    case 'OPERATION_PATH_UNRESOLVABLE':
    case 'OPERATION_PATH_CANNOT_ADD':
      return errors.unknownPath(operation.op, operation.path);
    case 'OPERATION_FROM_UNRESOLVABLE':
      return errors.unknownPath(operation.op, operation.from ?? '');
    case 'OPERATION_VALUE_OUT_OF_BOUNDS':
      return errors.indexOutOfBounds(segment);
    case 'OPERATION_PATH_ILLEGAL_ARRAY_INDEX':
      return errors.invalidIndex(segment);
    default:
      return new errors.PatchError(malformedPatch);
  }
}
