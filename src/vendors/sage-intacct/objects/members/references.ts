import type { Table } from '../../../../engine/state/table.ts';
import { isHidden } from '../../access/entities.ts';
import { isOfTransaction, textOfInvalid } from '../../general-ledger/general-ledger.ts';
import type { components } from '../../generated/types.ts';
import { invalidInTransaction, nonPosting } from '../../refusals/general-ledger.ts';
import { inactiveReference, type Target, unknownReference } from '../../refusals/objects.ts';
import { findById, type ObjectRecord, type State, tableOf } from '../../tables.ts';
import type { Context } from '../../types.ts';
import type { Members, ObjectModel, ReferenceMember, References } from '../../wire/object-model.ts';
import { findModel, models } from '../../wire/object-models.ts';
import { groupOf } from './groups.ts';

/** A reference as lists and the replies to writes have it. */
export type Reference = components['schemas']['Reference'];

/** A reference as a payload has it. */
export type ReferenceInput = { readonly key?: string | null; readonly id?: string | null } | null | undefined;

/** A reference as it is stored: a key, or what was sent where the object that it leads to is not simulated. */
export type StoredReference = string | { readonly key: string | null; readonly id: string | null };

/** The request that a payload belongs to, and the position of a part in it, `/timesheetLines/0`. */
export type PayloadPart = Target & { readonly pointer: string };

/** True for a reference that leads nowhere: none was sent, or one with null for key and id. */
export function isNoReference(input: ReferenceInput): boolean {
  return (input?.key ?? input?.id ?? null) === null;
}

/**
 * The stored form of a reference in a payload.
 * @throws Failure 422 where there is no such object or it is inactive
 */
export function resolveReference(
  call: Context,
  { object }: ReferenceMember,
  { key = null, id = null }: NonNullable<ReferenceInput>,
  { pointer, ...target }: PayloadPart,
): StoredReference {
  const model = findModel(object);
  if (model === undefined) {
    call.restsOn(`reference to ${object}`, 'inferred'); // the real system looks the object up
    return { key, id };
  }
  const record = findReferred(tableOf(call.state, model), key, id);
  const name = key ?? id ?? '';
  const text = isOfTransaction({ ...target, pointer }) ? textOfInvalid(object, record?.id ?? name) : undefined;
  const isFound = record !== undefined && (id === null || record.id === id) && !isHidden(call, model, record);
  if (text !== undefined && (!isFound || record.status === 'inactive'))
    throw invalidInTransaction(target, pointer, text);
  if (!isFound) throw unknownReference(target, pointer, model.title, name);
  if (record.status === 'inactive') throw inactiveReference(target, pointer, model.title, name);
  if (record.status === 'activeNonPosting' && (text !== undefined || isRefusedEverywhere(call)))
    throw nonPosting(target, pointer, text ?? textOfInvalid(object, record.id) ?? '');
  return record.key;
}

/** True where a dimension that is not posted to may not be referred to outside transactions either. */
function isRefusedEverywhere(call: Context): boolean {
  return call.choose('intacct.reference.non-posting') === 'everywhere';
}

/** The key of a reference that stays as it is, `undefined` for one that has to be looked up. */
export function keptKey(
  call: Context,
  { object }: ReferenceMember,
  key: unknown,
  input: ReferenceInput,
): string | undefined {
  if (typeof key !== 'string' || input?.key !== key) return undefined;
  const model = findModel(object);
  const record = model === undefined ? undefined : tableOf(call.state, model).get(key);
  return record?.status !== 'inactive' || call.holds('intacct.reference.kept') ? key : undefined;
}

function findReferred(table: Table<ObjectRecord>, key: string | null, id: string | null): ObjectRecord | undefined {
  if (key !== null) return table.get(key);
  return id === null ? undefined : findById(table, id);
}

/** A reference to an object itself. */
export function referenceTo({ key, id, href }: ObjectRecord): Reference {
  return { key, id, href };
}

/** A reference as a get shows it: without a link where nothing is referred to. */
export function showReference(state: State, member: ReferenceMember, key: unknown): object {
  if (typeof key === 'object' && key !== null) return showKept(member, key as Exclude<StoredReference, string>);
  const model = findModel(member.object);
  const record = model === undefined || typeof key !== 'string' ? undefined : tableOf(state, model).get(key);
  if (model === undefined || record === undefined) return { key: null, id: null, ...withoutValues(member) };
  return { key: record.key, id: record.id, ...valuesOf(model, member, record), href: record.href };
}

/** A list of references as a get shows it. */
export function showReferences(state: State, { object }: References, keys: unknown): readonly object[] {
  const member = { kind: 'reference', object, shows: [] } as const;
  return ((keys ?? []) as readonly string[]).map((key) => showReference(state, member, key));
}

function showKept(member: ReferenceMember, { key, id }: Exclude<StoredReference, string>): object {
  return { key, id, ...withoutValues(member), ...(key === null ? {} : { href: `/objects/${member.object}/${key}` }) };
}

/** The members that a reference shows beside key and id, of an object that it leads to. */
function valuesOf({ members }: ObjectModel, { shows }: ReferenceMember, record: ObjectRecord): object {
  const values = shows.map((name) => {
    const member = members[name];
    return [name, member?.kind === 'group' ? groupOf(member, record[name]) : (record[name] ?? null)] as const;
  });
  return Object.fromEntries(values);
}

/** The same for a reference that leads nowhere: one that has a name shows nulls, a contact nothing. */
function withoutValues({ shows }: ReferenceMember): object {
  return shows.includes('name') ? Object.fromEntries(shows.map((name) => [name, null])) : {};
}

type Referrer = { readonly by: ObjectModel; readonly member: string; readonly isList: boolean };

/** The members that refer to a kind of object, by its name; those of its own lines are left out. */
const referrers: ReadonlyMap<string, readonly Referrer[]> = Map.groupBy(
  models.flatMap((by) =>
    referencesIn(by.members).map(([member, { object, kind }]) => ({
      ...{ by, member, object, isList: kind === 'references' },
    })),
  ),
  ({ object }) => object,
);

function referencesIn(members: Members, prefix = ''): readonly (readonly [string, ReferenceMember | References])[] {
  return Object.entries<Members[string]>(members).flatMap(([name, member]) => {
    if (member.kind === 'group') return referencesIn(member.members, `${name}.`);
    if (member.kind === 'references') return [[name, member] as const];
    const isOther = member.kind === 'reference' && member.owner !== true && member.newer !== true;
    return isOther ? [[`${prefix}${name}`, member] as const] : [];
  });
}

/** The kinds of objects that refer to an object; its own lines are left out. */
export function usersOf(state: State, { name }: ObjectModel, { key }: ObjectRecord): readonly ObjectModel[] {
  return (referrers.get(name) ?? [])
    .filter(({ by, member, isList }) => (isList ? isListed(state, by, member, key) : isIndexed(state, by, member, key)))
    .map(({ by }) => by);
}

function isIndexed(state: State, by: ObjectModel, member: string, key: string): boolean {
  return tableOf(state, by).by(member, key).length > 0;
}

/** The same of a member with several keys, of which there is no index: such objects are seldom removed. */
function isListed(state: State, by: ObjectModel, member: string, key: string): boolean {
  return Iterator.from(tableOf(state, by).all()).some((record) =>
    (record[member] as string[] | undefined)?.includes(key),
  );
}
