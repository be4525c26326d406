import { type State, tableOf } from '../tables.ts';
import { findCustomField, toField, unsetValue } from '../wire/custom-fields/custom-fields.ts';
import { isCustomMember } from '../wire/known.ts';
import type { FieldType, Members, ObjectModel } from '../wire/object-model.ts';
import { findModel, models } from '../wire/object-models.ts';
import { isLeftOut } from '../wire/rejection-reason.ts';
import type { Value } from './comparable.ts';

/** A stored object of any kind. */
export type Stored = object;

/** A field that a query can read, of the object itself or of a related one. */
export type Column = {
  readonly type: FieldType;
  /** True for a field of the object itself. */
  readonly isOwn: boolean;
  readonly get: (row: Stored) => Value;
};

/**
 * Finds a field by its path: `id`, `audit.createdBy`, or through references, `employeePosition.name`.
 * @returns `undefined` where the object has no such field; from an owner to its lines no path leads
 */
export function findColumn(model: ObjectModel, path: string, state: State): Column | undefined {
  const own = ownColumns.get(model)?.get(path) ?? customColumn(model, path, state);
  return own ?? follow(model.members, path.split('.'), 0, state);
}

/** A field that the company has added to a kind of object; `undefined` for one with several values. */
function customColumn(model: ObjectModel, path: string, state: State): Column | undefined {
  const custom = isCustomMember(path) ? findCustomField(state, model, path) : undefined;
  if (custom === undefined || custom.type === 'multi-picklist') return undefined;
  const field = toField(custom);
  const read = reader([path]);
  return { type: field.type, isOwn: true, get: (row) => read(row) ?? (unsetValue(field) as Value) };
}

/** The fields that each kind of object has itself, by their paths. */
const ownColumns: ReadonlyMap<ObjectModel, ReadonlyMap<string, Column>> = new Map(
  models.map((model) => [model, new Map(columnsOf(model.members, []))] as const),
);

function columnsOf(members: Members, prefix: readonly string[]): readonly (readonly [string, Column])[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const path = [...prefix, name];
    if (member.kind === 'group') return columnsOf(member.members, path);
    return member.kind === 'field' ? [[path.join('.'), { type: member.type, isOwn: true, get: reader(path) }]] : [];
  });
}

/** A field of a related object. @param at position in the path of the member to follow */
function follow(members: Members, path: readonly string[], at: number, state: State): Column | undefined {
  if (at === path.length - 1) return undefined;
  const name = path[at] ?? '';
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member?.kind === 'group') return follow(member.members, path, at + 1, state);
  if (member?.kind !== 'reference') return undefined;
  const related = findModel(member.object);
  const column = related === undefined ? undefined : findColumn(related, path.slice(at + 1).join('.'), state);
  if (related === undefined || column === undefined) return undefined;
  return through(reader([...path.slice(0, at), member.keyIn ?? name]), related, column, state);
}

/**
 * True for a field that the real object, or one that it refers to, has and Paystub leaves out. So is a reference, a
 * group or a list as a whole: nobody says how Sage answers it.
 */
export function isFieldLeftOut(
  { members, notSimulated }: Pick<ObjectModel, 'members' | 'notSimulated'>,
  [name = '', ...rest]: readonly string[],
): boolean {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) return isLeftOut({ notSimulated }, name);
  if (rest.length === 0) return true;
  switch (member.kind) {
    case 'group':
      return isFieldLeftOut({ members: member.members, notSimulated: member.notSimulated ?? [] }, rest);
    case 'empty':
      return true;
    case 'reference':
    case 'references': {
      const related = findModel(member.object);
      return related === undefined || isFieldLeftOut(related, rest);
    }
    default:
      return false;
  }
}

/** A column of the object that a member refers to. */
function through(keyOf: (row: Stored) => Value, related: ObjectModel, column: Column, state: State): Column {
  const table = tableOf(state, related);
  return {
    type: column.type,
    isOwn: false,
    get: (row) => {
      const key = keyOf(row);
      const found = typeof key === 'string' ? table.get(key) : undefined;
      return found === undefined ? null : column.get(found);
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
