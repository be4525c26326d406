import type { components } from '../generated/types.ts';
import type { Context } from '../types.ts';

export type ObjectRef = components['schemas']['ObjectRef'];

/** The text of a reference in an error: its id, or else its qualifier. */
export function referenceText({ id, qualifier }: ObjectRef): string {
  return id === undefined ? (qualifier ?? '') : String(id);
}

/** True for a reference with neither an id nor a qualifier. */
export function isEmptyReference({ id, qualifier }: ObjectRef): boolean {
  return id === undefined && qualifier === undefined;
}

type Named = { readonly name: string };

/** A table whose records have an id and a name. */
type NamedTable<R extends Named> = { get(key: string): R | undefined; by(index: 'name', value: string): readonly R[] };

/** Finds the record that a reference names, by its id or else by its qualifier; `undefined` if there is none. */
export function findByReference<R extends Named>(
  call: Context,
  { id, qualifier }: ObjectRef,
  table: NamedTable<R>,
): R | undefined {
  if (id === undefined) return findByName(call, qualifier ?? '', table);
  const record = table.get(String(id));
  if (qualifier === undefined || qualifier === record?.name) return record;
  const [namesake] = table.by('name', qualifier.toLowerCase());
  return namesake === record || call.holds('ukg.reference.id-wins') ? record : namesake;
}

/** True for a name that a record has, other than the one of `ownId`. */
export function isNameTaken<R extends Named & { readonly id: number }>(
  call: Context,
  name: string,
  table: NamedTable<R>,
  ownId?: number,
): boolean {
  const [record] = table.by('name', name.toLowerCase());
  return record?.id !== ownId && findByName(call, name, table) !== undefined;
}

/** Finds the record of a name, `undefined` if there is none. */
export function findByName<R extends Named>(call: Context, name: string, table: NamedTable<R>): R | undefined {
  const [record] = table.by('name', name.toLowerCase());
  if (record === undefined || record.name === name) return record;
  return call.holds('ukg.reference.qualifier-any-case') ? record : undefined;
}
