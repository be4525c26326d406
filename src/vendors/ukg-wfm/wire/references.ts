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

/** A table whose records have an id and a name. */
type NamedTable<R> = { get(key: string): R | undefined; by(index: 'name', value: string): readonly R[] };

/** Finds the record that a reference names, by its id or else by its qualifier; `undefined` if there is none. */
export function findByReference<R>(
  call: Context,
  { id, qualifier = '' }: ObjectRef,
  table: NamedTable<R>,
): R | undefined {
  if (id !== undefined) {
    call.rule('ukg.reference.id-wins');
    return table.get(String(id));
  }
  call.rule('ukg.reference.qualifier-any-case');
  return table.by('name', qualifier.toLowerCase())[0];
}
