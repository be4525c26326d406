import { escapePointer } from '../../../../engine/http/json-pointer.ts';
import type { Member } from '../../../../engine/http/members.ts';
import { convert, isByForm } from '../convert.ts';
import type { BodyLeniency, PatchLeniency, Takes } from '../leniencies.ts';
import { Draft, isSameJson, type Keys, memberOf } from './draft.ts';
import { type Location, locate, type Use } from './location.ts';
import * as errors from './patch-error.ts';

type TakesWay = Takes<BodyLeniency | PatchLeniency>;

/** One operation as it came: its member names are in lower case, nothing else has been checked. */
export type PatchOperation = {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string | null;
};

/** The decisions that applying a patch leaves to its caller. */
type Hooks = {
  readonly takes: TakesWay;
  readonly onRemove: (pointer: string) => void;
  /** The spelling of a member in the text about an integer for a choice. */
  readonly spell: (segment: string) => string;
  /** The value of an operation as Json.NET writes it; `undefined` where it is no number, or none that needs it. */
  readonly written: (operation: PatchOperation) => string | undefined;
};

const lenient: Hooks = {
  takes: () => true,
  onRemove: () => undefined,
  spell: (segment) => segment.toLowerCase(),
  written: () => undefined,
};

/** A document that is being patched, with the member that it is as a whole. */
type Subject = { readonly draft: Draft; readonly root: Member };

/**
 * Applies a JSON Patch in order, all operations or none. A typed object is treated as ASP.NET Core does: members in any
 * case, `remove` of a member makes it null, values are converted to its kind. Everything else is RFC 6902.
 * @param root the document as a member; `anything` leaves all to RFC 6902
 * @param hooks `takes` decides each leniency that makes a difference; `onRemove` is called with the pointer of each
 * member that `remove` or `move` makes null
 * @throws PatchError for the first operation that cannot be applied
 */
export function applyPatch<T>(
  document: T,
  operations: readonly PatchOperation[],
  root: Member,
  hooks: Partial<Hooks> = {},
): T {
  const subject = { draft: new Draft(document), root };
  const all = { ...lenient, ...hooks };
  for (const operation of operations) applyOne(subject, operation, all);
  return subject.draft.root as T;
}

function applyOne(subject: Subject, operation: PatchOperation, hooks: Hooks): void {
  const op = nameOf(operation, hooks.takes);
  switch (op) {
    case 'add':
    case 'replace': {
      const location = find(subject, operation, op, hooks);
      subject.draft[op](location.keys, valueFor(location, operation, hooks));
      return;
    }
    case 'test':
      test(subject, operation, hooks);
      return;
    case 'remove':
      remove(subject, find(subject, operation, 'remove', hooks), hooks);
      return;
    case 'copy':
    case 'move':
      transfer(subject, operation, op, hooks);
      return;
    default:
      throw errors.unknownOperation(operation.op);
  }
}

function nameOf({ op }: PatchOperation, takes: TakesWay): string {
  const lower = op.toLowerCase();
  return op === lower || takes('operation-case') ? lower : op;
}

function find(
  { draft, root }: Subject,
  { op, path }: Pick<PatchOperation, 'op' | 'path'>,
  use: Use,
  { takes }: Hooks,
): Location {
  return locate(draft.root, root, { op, path, use }, takes);
}

function test(subject: Subject, operation: PatchOperation, hooks: Hooks): void {
  const location = find(subject, operation, 'test', hooks);
  const current = valueAtKeys(subject.draft.root, location.keys);
  if (isSameJson(current, valueFor(location, operation, hooks))) return;
  const key = location.keys.at(-1);
  throw errors.testFailed(typeof key === 'number' ? key : location.segment, current, operation.value);
}

function remove({ draft }: Subject, { parent, keys }: Location, { onRemove }: Hooks): void {
  if (keys.length === 0) throw errors.unknownSegment('');
  if (parent.kind !== 'object') {
    draft.remove(keys);
    return;
  }
  onRemove(keys.map((key) => `/${escapePointer(String(key))}`).join(''));
  draft.replace(keys, null);
}

function transfer(subject: Subject, operation: PatchOperation, op: 'copy' | 'move', hooks: Hooks): void {
  if (typeof operation.from !== 'string') throw errors.malformed();
  const isInto = operation.path.startsWith(`${operation.from}/`);
  if (op === 'move' && isInto && subject.root.kind === 'anything') {
    throw errors.unknownPath(operation.op, operation.path);
  }
  const { draft } = subject;
  const source = find(subject, { op: operation.op, path: operation.from }, 'get', hooks);
  const value = valueAtKeys(draft.root, source.keys);
  if (op === 'move') remove(subject, source, hooks);
  const target = find(subject, operation, 'add', hooks);
  if (op === 'copy' && target.parent.kind === 'object' && String(target.keys) === String(source.keys)) return;
  const converted = source.member === target.member ? value : valueFor(target, { ...operation, value }, hooks);
  draft.share(converted);
  draft.add(target.keys, converted);
}

function valueFor({ member, segment }: Location, operation: PatchOperation, hooks: Hooks): unknown {
  const { value } = operation;
  const { takes, spell, written } = hooks;
  if (member.kind === 'anything') {
    if (value === undefined) throw errors.malformed();
    return value;
  }
  if (value === undefined && !takes('missing-value')) throw errors.malformed();
  const form = typeof value === 'number' && isByForm(member) ? written(operation) : undefined;
  const converted = convert(member, value ?? null, takes, form);
  if (converted.ok) return converted.value;
  throw converted.error === 'invalid' ? errors.invalidValue(value) : errors.integerForEnum(spell(segment), value);
}

function valueAtKeys(document: unknown, keys: Keys): unknown {
  return keys.reduce(memberOf, document);
}
