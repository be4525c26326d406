import type { Table } from '../../../engine/state/table.ts';
import type { components } from '../generated/types.ts';
import { inactiveReference, type Target, unknownReference } from '../refusals/objects.ts';
import { findById, type ObjectRecord, type State, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { Members, ObjectModel, ReferenceMember } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';

/** A reference as lists and the replies to writes have it. */
export type Reference = components['schemas']['Reference'];

/** A reference as a payload has it. */
export type ReferenceInput = { readonly key?: string; readonly id?: string } | null | undefined;

/** The request that a payload belongs to, and the position of a part in it, `/timesheetLines/0`. */
export type PayloadPart = Target & { readonly pointer: string };

/**
 * The key of the object that a payload refers to, `null` for none.
 * @throws Failure 422 where there is no such object or it is inactive
 */
export function resolveReference(
  { state }: Context,
  { object }: ReferenceMember,
  input: ReferenceInput,
  { pointer, ...target }: PayloadPart,
): string | null {
  if (input === null || input === undefined) return null;
  const model = findModel(object);
  const table = model === undefined ? undefined : tableOf(state, model);
  const record = table === undefined ? undefined : findReferred(table, input);
  const name = input.key ?? input.id ?? '';
  if (model === undefined || record === undefined || (input.id !== undefined && record.id !== input.id)) {
    throw unknownReference(target, pointer, model?.title ?? object, name);
  }
  if (record.status === 'inactive') throw inactiveReference(target, pointer, model.title, name);
  return record.key;
}

function findReferred(table: Table<ObjectRecord>, { key, id }: NonNullable<ReferenceInput>): ObjectRecord | undefined {
  if (key !== undefined) return table.get(key);
  return id === undefined ? undefined : findById(table, id);
}

/** A reference to an object itself. */
export function referenceTo({ key, id, href }: ObjectRecord): Reference {
  return { key, id, href };
}

/** A reference as a get shows it: without a link where nothing is referred to. */
export function showReference(state: State, { object, named }: ReferenceMember, key: unknown): object {
  const model = findModel(object);
  const record = model === undefined || typeof key !== 'string' ? undefined : tableOf(state, model).get(key);
  if (record === undefined) return { key: null, id: null, ...(named ? { name: null } : {}) };
  return { key: record.key, id: record.id, ...(named ? { name: record.name ?? null } : {}), href: record.href };
}

type Referrer = { readonly by: ObjectModel; readonly member: string };

/** The members that refer to a kind of object, by its name; those of its own lines are left out. */
const referrers: ReadonlyMap<string, readonly Referrer[]> = Map.groupBy(
  models.flatMap((by) => referencesIn(by).map(([member, { object }]) => ({ by, member, object }))),
  ({ object }) => object,
);

function referencesIn({ members }: ObjectModel): readonly (readonly [string, ReferenceMember])[] {
  return Object.entries<Members[string]>(members).flatMap(([name, member]) =>
    member.kind === 'reference' && member.owner !== true && member.newer !== true ? [[name, member] as const] : [],
  );
}

/** The kinds of objects that refer to an object; its own lines are left out. */
export function usersOf(state: State, { name }: ObjectModel, { key }: ObjectRecord): readonly ObjectModel[] {
  return (referrers.get(name) ?? [])
    .filter(({ by, member }) => tableOf(state, by).by(member, key).length > 0)
    .map(({ by }) => by);
}
