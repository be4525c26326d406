import { type Members, namesOf } from '../../../engine/http/members.ts';
import * as refusals from '../refusals/patches.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';
import { nextStamp } from './change-stamp.ts';
import { applyPatch, type PatchOperation } from './json-patch.ts';
import { PatchError, type PatchErrorKind } from './patch-error.ts';
import { pick } from './pick.ts';

/** The document of a JSON Patch: the vendor's name for it, the title of its refusals, the members that may change. */
export type PatchTarget = { readonly dto: string; readonly title: ValidationTitle; readonly members: Members };

const refusalOf: Record<PatchErrorKind, typeof refusals.otherPatchError> = {
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
  call.rule('poweroffice.patch.json-patch');
  if (operations.some(({ op }) => op.toLowerCase() === 'remove')) call.rule('poweroffice.patch.remove-is-null');
  const exact = ({ path }: PatchOperation) => Object.hasOwn(members, path.split('/')[1] ?? '');
  if (!operations.every(exact)) call.rule('poweroffice.patch.any-case');
  try {
    return applyPatch(document, operations, { kind: 'object', members });
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    throw refusalOf[error.kind](title, dto, error.message);
  }
}

/** Applies the body of a PATCH to a record with a change stamp, which moves. */
export function patchedRecord<R extends { readonly LastChangedDateTimeOffset: string }>(
  call: Context,
  target: PatchTarget,
  record: R,
  operations: readonly PatchOperation[],
): R {
  const before = pick(record, namesOf(target.members) as (keyof R)[]);
  const after = patched(call, target, before, operations);
  if (!movesStamp(call, before, after)) return record;
  return { ...record, ...after, LastChangedDateTimeOffset: nextStamp(call) };
}

/** True for a patch that moves the change stamp: it changed a member, or patches without effect move it too. */
export function movesStamp(call: Context, before: object, after: object): boolean {
  if (JSON.stringify(before) !== JSON.stringify(after)) return true;
  return call.choose('poweroffice.patch.without-effect') === 'moves';
}
