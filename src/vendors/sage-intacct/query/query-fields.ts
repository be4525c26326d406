import type { FieldType, Members, ObjectModel } from '../objects/object-model.ts';
import type { Value } from './comparable.ts';

/** A stored object of any kind. */
export type Stored = object;

/** Finds models by name and stored objects by key. */
export type Lookup = {
  readonly model: (object: string) => ObjectModel | undefined;
  readonly find: (object: string, key: string) => Stored | undefined;
};

/** A field that a query can read, its own or that of a related object. */
export type Column = {
  readonly type: FieldType;
  /** Whether the field is the object's own, not that of a related object. */
  readonly own: boolean;
  readonly get: (row: Stored) => Value;
};

/**
 * Finds a field by its path: `id`, `audit.createdBy`, or through references, `employeePosition.name`.
 * @returns `undefined` where the object has no such field; from an owner to its lines no path leads
 */
export function findColumn(model: ObjectModel, path: string, lookup: Lookup): Column | undefined {
  return ownColumns(model).get(path) ?? follow(model.members, path.split('.'), 0, lookup);
}

/** The fields that an object has itself, by their paths. They are the same for all queries. */
function ownColumns(model: ObjectModel): ReadonlyMap<string, Column> {
  const known = columns.get(model);
  if (known !== undefined) return known;
  const found = new Map(columnsOf(model.members, []));
  columns.set(model, found);
  return found;
}
const columns = new Map<ObjectModel, ReadonlyMap<string, Column>>();

function columnsOf(members: Members, path: readonly string[]): readonly (readonly [string, Column])[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const own = [...path, name];
    if (member.kind === 'group') return columnsOf(member.members, own);
    return member.kind === 'field' ? [[own.join('.'), { type: member.type, own: true, get: reader(own) }]] : [];
  });
}

/** A field of a related object. */
function follow(members: Members, path: readonly string[], at: number, lookup: Lookup): Column | undefined {
  const name = path[at] ?? '';
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  const last = at === path.length - 1;
  switch (member?.kind) {
    case 'group':
      return last ? undefined : follow(member.members, path, at + 1, lookup);
    case 'reference': {
      const related = last ? undefined : lookup.model(member.object);
      const column = related === undefined ? undefined : findColumn(related, path.slice(at + 1).join('.'), lookup);
      return column === undefined ? undefined : through(reader(path.slice(0, at + 1)), member.object, column, lookup);
    }
    default:
      return undefined;
  }
}

function through(keyOf: (row: Stored) => Value, object: string, column: Column, lookup: Lookup): Column {
  return {
    type: column.type,
    own: false,
    get: (row) => {
      const key = keyOf(row);
      const related = typeof key === 'string' ? lookup.find(object, key) : undefined;
      return related === undefined ? null : column.get(related);
    },
  };
}

function reader(path: readonly string[]): (row: Stored) => Value {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return (row) => (row as Record<string, Value>)[first] ?? null;
  return (row) => {
    let value: unknown = (row as Record<string, unknown>)[first];
    for (const name of rest) value = (value as Record<string, unknown> | null | undefined)?.[name];
    return (value as Value | undefined) ?? null;
  };
}
