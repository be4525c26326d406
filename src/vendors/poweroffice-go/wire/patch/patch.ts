import { toJson } from '../../../../engine/http/json.ts';

import { valueAt } from '../../../../engine/http/json-pointer.ts';
import { type Members, namesOf } from '../../../../engine/http/members.ts';
import * as refusals from '../../refusals/patches.ts';
import type { ValidationTitle } from '../../refusals/validation.ts';
import type { Context } from '../../types.ts';
import { nextStamp } from '../change-stamp.ts';
import { anything } from '../convert.ts';
import { numbersIn } from '../json-text.ts';
import { inPatch } from '../leniencies.ts';
import { pick } from '../pick.ts';
import { traceId } from '../trace-id.ts';

import { applyPatch, type PatchOperation } from './json-patch.ts';
import { PatchError, type PatchErrorKind } from './patch-error.ts';

/** The document of a JSON Patch: the vendor's name for it, the title of its refusals, the members that may change. */
export type PatchTarget = { readonly dto: string; readonly title: ValidationTitle; readonly members: Members };

const refusalOf: Record<Exclude<PatchErrorKind, 'end-of-list'>, typeof refusals.otherPatchError> = {
  'enum-as-integer': refusals.patchedEnumAsInteger,
  value: refusals.invalidPatchValue,
  path: refusals.unknownPatchMember,
  test: refusals.failedPatchTest,
  other: refusals.otherPatchError,
};

/**
 * Applies the body of a PATCH to the members of a record that may change.
 * @throws a 400 for the first operation that cannot be applied
 */
export function patched<T extends object>(
  call: Context,
  { dto, title, members }: PatchTarget,
  document: T,
  operations: readonly PatchOperation[],
): T {
  const removed = new Set<string>();
  const hooks = {
    takes: inPatch(call),
    onRemove: (pointer: string) => void removed.add(pointer),
    spell: (segment: string) => spelled(call, segment),
    written: rewrittenIn(call, operations),
  };
  try {
    const after = applyPatch(document, operations, { kind: 'object', members }, hooks);
    return withRemoved(call, document, after, removed);
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    if (error.kind !== 'end-of-list') throw refusalOf[error.kind](title, dto, error.message);
    throw call.choose('poweroffice.patch.end-of-list') === 'server-error'
      ? refusals.patchBreaksDown(traceId(call))
      : refusals.otherPatchError(title, dto, error.message);
  }
}

/** Finds the values of operations as .NET writes them again: a number with a point or an exponent is a double. */
function rewrittenIn(
  call: Context,
  operations: readonly PatchOperation[],
): (operation: PatchOperation) => string | undefined {
  const written = numbersIn(call.plain);
  return (operation) => {
    const text = written(`[${operations.indexOf(operation)}].value`)?.text;
    return text === undefined || /^-?\d+$/.test(text) ? text : doubleText(Number(text));
  };
}

/** A double as Json.NET writes it: with a fraction, or with an exponent of two digits below 0.0001 and from 1E+15 on. */
function doubleText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) {
    return value.toExponential().replace(/e([+-])(\d+)$/, (_all, sign, digits) => `E${sign}${digits.padStart(2, '0')}`);
  }
  const digits = Object.is(value, -0) ? '-0' : String(value);
  return digits.includes('.') ? digits : `${digits}.0`;
}

/** The spelling of a member in the vendor's own text about an integer for a choice. */
function spelled(call: Context, segment: string): string {
  const lower = segment.toLowerCase();
  return segment === lower || call.choose('poweroffice.patch.enum-segment') === 'lower' ? lower : segment;
}

/** Decides about members that `remove` made null. */
function withRemoved<T extends object>(call: Context, before: T, after: T, removed: ReadonlySet<string>): T {
  const emptied = [...removed].filter((pointer) => {
    const value = valueAt(before, pointer);
    return value !== null && value !== undefined && valueAt(after, pointer) === null;
  });
  if (emptied.length === 0 || call.holds('poweroffice.patch.remove-is-null')) return after;
  const restore = emptied.map((path) => ({ op: 'replace', path, value: valueAt(before, path) }));
  return applyPatch(after, restore, anything);
}

/**
 * Applies the body of a PATCH to a record with a change stamp, which moves.
 * @param check throws for a record that is not valid after the whole patch
 */
export function patchedRecord<R extends { readonly LastChangedDateTimeOffset: string }>(
  call: Context,
  target: PatchTarget,
  record: R,
  operations: readonly PatchOperation[],
  check: (changed: R) => void,
): R {
  const before = pick(record, namesOf(target.members) as (keyof R)[]);
  const after = patched(call, target, before, operations);
  const changed = { ...record, ...after };
  check(changed);
  return movesStamp(call, before, after) ? { ...changed, LastChangedDateTimeOffset: nextStamp(call) } : record;
}

/** True for a patch that moves the change stamp: it changed a member, or patches without effect move it too. */
export function movesStamp(call: Context, before: object, after: object): boolean {
  if (toJson(before) !== toJson(after)) return true;
  return call.choose('poweroffice.patch.without-effect') === 'moves';
}
