import { foreignLine } from '../../refusals/objects.ts';
import { findById, type ObjectRecord, tableOf } from '../../tables.ts';
import type { Context } from '../../types.ts';
import type { References } from '../../wire/object-model.ts';
import { findModel } from '../../wire/object-models.ts';
import { keptKey, type PayloadPart, type ReferenceInput, resolveReference } from './references.ts';

/** A reference in a list of them; one with an operation is taken out of the list. */
export type ListedInput = NonNullable<ReferenceInput> & { readonly 'ia::operation'?: 'delete' };

/**
 * The stored form of a list of references: the keys of the objects, each of them once.
 * @param before the list as it was, `undefined` for that of a new object
 * @throws Failure 422 for an object that does not exist, is inactive, or is to be taken out and not in the list
 */
export function readReferences(
  call: Context,
  part: PayloadPart,
  { object }: References,
  record: ObjectRecord | undefined,
  before: readonly string[],
  sent: readonly ListedInput[],
): readonly string[] {
  const member = { kind: 'reference', object, shows: [] } as const;
  const named: string[] = [];
  const removed: string[] = [];
  for (const [index, { 'ia::operation': operation, ...input }] of sent.entries()) {
    const itemPart = { ...part, pointer: `${part.pointer}/${index}` };
    if (operation === 'delete') {
      removed.push(requireListed(call, itemPart, member.object, record, before, input));
      continue;
    }
    const present = before.find((key) => key === input.key);
    named.push(keptKey(call, member, present, input) ?? String(resolveReference(call, member, input, itemPart)));
  }
  const keptOnes = before.filter((key) => !removed.includes(key));
  const added = [...new Set([...keptOnes, ...named])];
  const replaced = [...new Set(named)];
  const isSame = removed.length > 0 || keptOnes.every((key) => replaced.includes(key));
  return isSame || call.choose('intacct.employee.position-skills') === 'added' ? added : replaced;
}

/** The key of an object that a list has. @throws Failure 422 */
function requireListed(
  call: Context,
  part: PayloadPart,
  object: string,
  record: ObjectRecord | undefined,
  before: readonly string[],
  { key = null, id = null }: NonNullable<ReferenceInput>,
): string {
  const model = findModel(object);
  const named = key ?? (model === undefined || id === null ? undefined : findById(tableOf(call.state, model), id)?.key);
  if (named !== undefined && before.includes(named)) return named;
  throw foreignLine(part, part.pointer, model?.title ?? object, key ?? id ?? '', record?.id ?? '');
}
