import { invalid, type ValidationTitle } from '../refusals/errors.ts';
import type { rules } from '../rules/rules.ts';
import type { Context } from '../types.ts';
import { applyPatch, type FaultKind, PatchFault, type PatchOperation } from './json-patch.ts';
import type { Members } from './kinds.ts';
import { stampOf } from './stamp.ts';
import { pick } from './wire.ts';

/** What a JSON Patch is applied to: the vendor's name for it, and what may be changed. */
export type PatchTarget = { readonly dto: string; readonly title: ValidationTitle; readonly members: Members };

const faultRules: Record<FaultKind, keyof typeof rules> = {
  'enum-as-integer': 'poweroffice.patch.enum-as-integer',
  value: 'poweroffice.patch.invalid-value',
  path: 'poweroffice.patch.unknown-member',
  test: 'poweroffice.patch.test-mismatch',
  other: 'poweroffice.patch.other-faults',
};

/**
 * Applies the body of a PATCH to what may be changed of a record.
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
    return applyPatch(document, operations, { object: members });
  } catch (error) {
    if (!(error instanceof PatchFault)) throw error;
    call.rule(faultRules[error.kind]);
    throw invalid(title, error.kind === 'enum-as-integer' ? error.message : `${dto}: ${error.message}`);
  }
}

/** The same for a record with a change stamp, which moves. */
export function patchedRecord<R extends { readonly LastChangedDateTimeOffset: string }>(
  call: Context,
  target: PatchTarget,
  record: R,
  operations: readonly PatchOperation[],
): R {
  const before = pick(record, Object.keys(target.members) as (keyof R)[]);
  const after = patched(call, target, before, operations);
  if (!movesStamp(call, before, after)) return record;
  return { ...record, ...after, LastChangedDateTimeOffset: stampOf(call) };
}

/** Whether a patch moves the stamp of what it is applied to. */
export function movesStamp(call: Context, before: object, after: object): boolean {
  if (JSON.stringify(before) !== JSON.stringify(after)) return true;
  return call.choose('poweroffice.patch.without-effect') === 'moves';
}
