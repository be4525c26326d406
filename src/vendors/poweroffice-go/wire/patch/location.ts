import { unescapePointer } from '../../../../engine/http/json-pointer.ts';
import type { Member } from '../../../../engine/http/members.ts';
import { anything, memberName } from '../convert.ts';
import type { PatchLeniency, Takes } from '../leniencies.ts';
import { type Keys, memberOf } from './draft.ts';
import * as errors from './patch-error.ts';

/** The use that an operation makes of a location; only `add` may name one that is not there yet. */
export type Use = 'add' | 'get' | 'remove' | 'replace' | 'test';

/** The target of an operation in a document. */
export type Location = {
  readonly keys: Keys;
  /** The contract's member there. */
  readonly member: Member;
  /** The object or list that holds the member. */
  readonly parent: Member;
  /** The last segment as it was sent, unescaped. */
  readonly segment: string;
};

/** A path as it was sent, with the operation that it belongs to. */
export type SentPath = { readonly op: string; readonly path: string; readonly use: Use };

/**
 * Finds the target of an operation: in a typed object as ASP.NET Core does, elsewhere by RFC 6901.
 * @param document the document as it is now
 * @throws PatchError where the path leads nowhere
 */
export function locate(document: unknown, root: Member, sent: SentPath, takes: Takes<PatchLeniency>): Location {
  const isTyped = root.kind !== 'anything';
  const segments = isTyped ? readPath(sent.path, takes) : readPointer(sent.path);
  if (segments.length === 0 && isTyped) throw errors.unknownSegment('');
  let [member, parent]: [Member, Member] = [root, anything];
  let holder = document;
  const keys: (string | number)[] = [];
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (holder === null || holder === undefined) throw errors.unknownPath(sent.op, sent.path);
    const [key, below] = step(holder, member, segment, isLast ? sent.use : 'traverse', takes);
    keys.push(key);
    [parent, member] = [member, below];
    if (!isLast) holder = memberOf(holder, key);
  }
  return { keys, member, parent, segment: segments.at(-1) ?? '' };
}

type Step = readonly [key: string | number, member: Member];

function step(
  holder: unknown,
  member: Member,
  segment: string,
  use: Use | 'traverse',
  takes: Takes<PatchLeniency>,
): Step {
  switch (member.kind) {
    case 'anything':
      return [keyByPointer(holder, segment, use), anything];
    case 'list': {
      const length = Array.isArray(holder) ? holder.length : 0;
      return [positionIn(length, segment, use), member.items ?? anything];
    }
    default: {
      const members = member.members ?? {};
      const name = memberName(members, segment, () => takes('path-case'));
      if (name === undefined) throw errors.unknownSegment(segment);
      return [name, members[name] ?? anything];
    }
  }
}

const greatestPosition = 2 ** 31 - 1;

/** The position of an element as .NET reads it: a sign, zeros in front and blanks around are taken; `-` is the last. */
function positionIn(length: number, segment: string, use: Use | 'traverse'): number {
  if (segment === '-' && use !== 'traverse') {
    if (use === 'add') return length;
    if (use === 'test' || length === 0) throw errors.noLastElement();
    return length - 1;
  }
  const position = /^\s*[+-]?\d+\s*$/.test(segment) ? Number(segment) : Number.NaN;
  if (Number.isNaN(position) || position > greatestPosition || position < -greatestPosition - 1) {
    throw errors.invalidIndex(segment);
  }
  if (position < 0 || position > length || (position === length && use !== 'add')) {
    throw errors.indexOutOfBounds(segment);
  }
  return position;
}

/** The key of a segment by RFC 6901 and RFC 6902. */
function keyByPointer(holder: unknown, segment: string, use: Use | 'traverse'): string | number {
  if (Array.isArray(holder)) {
    if (segment === '-' && use === 'add') return holder.length;
    if (!/^(0|[1-9]\d*)$/.test(segment)) throw errors.invalidIndex(segment);
    return positionIn(holder.length, segment, use);
  }
  const isThere = typeof holder === 'object' && Object.hasOwn(holder as object, segment);
  if (typeof holder !== 'object' || (!isThere && use !== 'add')) throw errors.unknownSegment(segment);
  return segment;
}

/** Segments that are looked at: no document of a type nests so deep, so that an earlier one leads nowhere. */
const maxSegments = 100;

/** Reads a path as ASP.NET Core does. A slash in front may be missing, one at the end is ignored. */
function readPath(path: string, takes: Takes<PatchLeniency>): readonly string[] {
  if (path.includes('//') || /~(?![01])/.test(path)) throw errors.invalidPath(path);
  if (path === '' || path === '/') return [];
  if ((!path.startsWith('/') || path.endsWith('/')) && !takes('path-slash')) throw errors.malformed();
  return path.replace(/^\//, '').replace(/\/$/, '').split('/', maxSegments).map(unescapePointer);
}

/** Reads a JSON pointer. */
function readPointer(pointer: string): readonly string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw errors.invalidPath(pointer);
  return pointer.slice(1).split('/').map(unescapePointer);
}
