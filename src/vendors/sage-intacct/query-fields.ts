import type { Value } from './comparable.ts';
import type { FieldType, ObjectModel } from './object-model.ts';

/** A stored object of any kind. */
export type Stored = object;

/** Finds models by name and stored objects by key. */
export type Lookup = {
  readonly model: (object: string) => ObjectModel | undefined;
  readonly find: (object: string, key: string) => Stored | undefined;
};

/** A field that a query can read, its own or that of a related object. */
export type Column = { readonly type: FieldType; readonly get: (row: Stored) => Value };

/**
 * Finds a field by its path: `id`, `audit.createdBy`, or through references, `employeePosition.name`.
 * @returns `undefined` where the object has no such field
 */
export function findColumn(model: ObjectModel, path: string, lookup: Lookup): Column | undefined {
  const own = Object.hasOwn(model.fields, path) ? model.fields[path] : undefined;
  if (own !== undefined) return { type: own.type, get: reader(path) };
  for (const [reference, object] of Object.entries(model.references)) {
    if (!path.startsWith(`${reference}.`)) continue;
    const related = lookup.model(object);
    const column = related === undefined ? undefined : findColumn(related, path.slice(reference.length + 1), lookup);
    return column === undefined ? undefined : through(reader(`${reference}.key`), object, column, lookup);
  }
  return undefined;
}

function through(keyOf: (row: Stored) => Value, object: string, column: Column, lookup: Lookup): Column {
  return {
    type: column.type,
    get: (row) => {
      const key = keyOf(row);
      const related = typeof key === 'string' ? lookup.find(object, key) : undefined;
      return related === undefined ? null : column.get(related);
    },
  };
}

function reader(path: string): (row: Stored) => Value {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return (row) => (row as Record<string, Value>)[first] ?? null;
  return (row) => {
    let value: unknown = (row as Record<string, unknown>)[first];
    for (const name of rest) value = (value as Record<string, unknown> | null | undefined)?.[name];
    return (value as Value | undefined) ?? null;
  };
}
