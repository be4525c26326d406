import type { Violation } from '../../../../engine/http/failure.ts';
import { formats } from '../../../../engine/http/formats.ts';
import type { CustomField } from '../../tables.ts';
import type { Context } from '../../types.ts';
import { isCustomMember } from '../known.ts';
import type { ObjectModel } from '../object-model.ts';
import { findModel } from '../object-models.ts';
import { findCustomField, isKnownToLack } from './custom-fields.ts';

type Payload = { readonly [member: string]: unknown };

/**
 * The violations of a payload in its custom fields, and in those of its lines. A field that the object has not says in its
 * `reason` whether Sage is known to lack it.
 */
export function customViolations(
  context: Context,
  model: ObjectModel,
  payload: Payload,
  pointer = '',
): readonly Violation[] {
  return Object.entries(payload).flatMap(([name, value]) => {
    const at = `${pointer}/${name}`;
    if (isCustomMember(name)) return violationsOf(context, model, name, value, at);
    const member = Object.hasOwn(model.members, name) ? model.members[name] : undefined;
    const line = member?.kind === 'list' ? findModel(member.object) : undefined;
    if (line === undefined || !Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      typeof item === 'object' && item !== null
        ? customViolations(context, line, item as Payload, `${at}/${index}`)
        : [],
    );
  });
}

function violationsOf(
  context: Context,
  model: ObjectModel,
  name: string,
  value: unknown,
  pointer: string,
): readonly Violation[] {
  const field = findCustomField(context.state, model, name);
  if (field === undefined) {
    const reason = isKnownToLack(context.state, model, name) ? 'unknown' : 'not-simulated';
    return [violation(pointer, value, 'additionalProperties', { reason })];
  }
  const found = valueViolations(field, value, pointer);
  const isAddress = field.type === 'email' && found.some(({ keyword }) => keyword === 'format');
  return isAddress && !context.holds('intacct.custom-field.email') ? [] : found;
}

/** The violations of a value that a field cannot have; the values that it can are those of its type, and null. */
export function valueViolations(field: CustomField, value: unknown, pointer: string): readonly Violation[] {
  const isType = (type: 'string' | 'number' | 'boolean') =>
    typeof value === type ? [] : [violation(pointer, value, 'type', { type })];
  if (value === null) return [];
  switch (field.type) {
    case 'multi-picklist':
      if (!Array.isArray(value)) return [violation(pointer, value, 'type', { type: 'array' })];
      return value.flatMap((item: unknown, index) => wrongChoice(field, item, `${pointer}/${index}`));
    case 'checkbox':
      return isType('boolean');
    case 'currency':
    case 'number':
    case 'percent':
      return isType('number');
    case 'picklist':
      return value === '' ? [] : wrongChoice(field, value, pointer);
    case 'date':
      if (typeof value !== 'string' || value === '') return isType('string');
      return formats.date(value) ? [] : [violation(pointer, value, 'format', { format: 'date' })];
    case 'email':
      if (typeof value !== 'string' || value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
        return isType('string');
      return [violation(pointer, value, 'format', { format: 'valid email address' })];
    default:
      return isType('string');
  }
}

function wrongChoice({ values = [] }: CustomField, value: unknown, pointer: string): readonly Violation[] {
  if (typeof value !== 'string') return [violation(pointer, value, 'type', { type: 'string' })];
  return values.includes(value) ? [] : [violation(pointer, value, 'enum', { allowedValues: values })];
}

function violation(pointer: string, value: unknown, keyword: string, params: Violation['params']): Violation {
  return { in: 'body', pointer, keyword, params, message: 'the value of a custom field', value };
}
