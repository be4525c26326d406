import type { CustomField, State } from '../../tables.ts';
import { isCustomMember } from '../known.ts';
import type { Field, FieldType, Member, Members, ObjectModel } from '../object-model.ts';

const prefix = 'nsp::';

const types: Readonly<Record<CustomField['type'], FieldType>> = {
  checkbox: 'boolean',
  currency: 'number',
  date: 'date',
  email: 'text',
  number: 'number',
  percent: 'number',
  picklist: 'enum',
  'multi-picklist': 'choices',
  text: 'text',
  'text-area': 'text',
  url: 'text',
};

/** The members of a kind of object, those among them that the company has added: before its lines and its link. */
export function membersOf(state: State, model: ObjectModel): Members {
  const fields = customFieldsOf(state, model);
  if (fields.length === 0) return model.members;
  return state['custom-field'].derived(`members of ${model.name}`, state['custom-field'].version, () => {
    const own = Object.entries<Member>(model.members);
    const lists = own.findIndex(([, { kind }]) => kind === 'list' || kind === 'references');
    const end = own.at(-1)?.[0] === 'href' ? own.length - 1 : own.length;
    const added = fields.map((field): [string, Member] => [nameOf(field), toField(field)]);
    return Object.fromEntries<Member>(own.toSpliced(lists === -1 ? end : lists, 0, ...added));
  });
}

const none: readonly CustomField[] = [];

/** The fields that the company has added to a kind of object, in the order of their keys. */
export function customFieldsOf(
  { 'custom-field': table }: State,
  { name }: Pick<ObjectModel, 'name'>,
): readonly CustomField[] {
  if (table.size === 0) return none;
  const byObject = table.derived('by object', table.version, () =>
    Map.groupBy(
      [...table.all()].toSorted((a, b) => Number(a.key) - Number(b.key)),
      ({ object }) => object,
    ),
  );
  return byObject.get(name) ?? none;
}

/** The custom field of a kind of object with a name, `nsp::BADGE`. */
export function findCustomField(state: State, model: Pick<ObjectModel, 'name'>, name: string): CustomField | undefined {
  return customFieldsOf(state, model).find((field) => nameOf(field) === name);
}

/**
 * True for a custom field that an object is known to lack, as the company has added others. Nothing is known of those of
 * an object without any, nor of relations: `nsp::r10007`.
 */
export function isKnownToLack(state: State, model: Pick<ObjectModel, 'name'>, name: string): boolean {
  if (!isCustomMember(name) || /^nsp::r\d+$/.test(name) || name.includes('.')) return false;
  return customFieldsOf(state, model).length > 0 && findCustomField(state, model, name) === undefined;
}

function nameOf({ id }: CustomField): string {
  return `${prefix}${id}`;
}

/** A custom field as a member of its object. */
export function toField(field: CustomField): Field {
  const { type, values, default: preset } = field;
  const own = preset ?? (type === 'checkbox' ? false : undefined);
  return {
    kind: 'field',
    type: types[type],
    ...(type === 'picklist' ? { enum: values ?? [] } : {}),
    nullable: type !== 'checkbox',
    ...(own === undefined ? {} : { default: own }),
    custom: field,
  };
}

/** The value of a custom field that an object was never given. A default is that of new objects alone. */
export function unsetValue({ type }: Field): false | readonly [] | null {
  if (type === 'boolean') return false;
  return type === 'choices' ? [] : null;
}
