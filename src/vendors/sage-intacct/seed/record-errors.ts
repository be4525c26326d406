import type { RecordError } from '../../../engine/state/records.ts';
import type { Row } from '../../../engine/state/table.ts';
import type { CustomField } from '../tables.ts';
import { valueViolations } from '../wire/custom-fields/violations.ts';
import { isCustomMember } from '../wire/known.ts';
import { models } from '../wire/object-models.ts';
import { expectation } from '../wire/violations.ts';

/** The kinds of objects that only read, or are written through another one: they take no custom fields. */
const withoutCustomFields = [
  'company-config/entity',
  'company-config/user',
  'company-config/employee-rate',
  'company-config/employee-bank-file-setup',
  'construction/rate-table-timesheet-line',
];

/** The names of the kinds of objects that a company can add fields to. */
const customizable = models.map(({ name }) => name).filter((name) => !withoutCustomFields.includes(name));

/** The errors of a custom field, or of an object's values in such fields. */
export function recordErrors(
  table: string,
  row: Row,
  rowsOf: (table: string) => Iterable<Row>,
): readonly RecordError[] {
  if (table === 'custom-field') return fieldErrors(row as CustomField);
  const model = models.find((each) => each.table === table);
  const members = Object.entries(row).filter(([name]) => isCustomMember(name));
  if (model === undefined || members.length === 0) return [];
  const fields = [...(rowsOf('custom-field') as Iterable<CustomField>)].filter(({ object }) => object === model.name);
  return members.flatMap(([name, value]) => {
    const field = fields.find(({ id }) => `nsp::${id}` === name);
    if (field !== undefined) return errorsOf(field, value, name);
    return [
      { pointer: `/${name}`, message: `${name}: ${model.name} has no such custom field; custom-field declares them` },
    ];
  });
}

function fieldErrors(field: CustomField): readonly RecordError[] {
  const { object, id, type, values = [], default: preset } = field;
  const hasChoices = type === 'picklist' || type === 'multi-picklist';
  const error = (pointer: string, message: string): RecordError => ({
    pointer,
    message: `${pointer.slice(1)}: ${message}`,
  });
  return [
    ...(customizable.includes(object) ? [] : [error('/object', `must be one of ${customizable.join(', ')}`)]),
    ...(/^[A-Za-z]\w*$/.test(id) ? [] : [error('/id', 'must be letters, digits and _, without nsp::')]),
    ...(values.length > 0 === hasChoices ? [] : [error('/values', 'must be there for a pick list, and for it alone')]),
    ...(preset === undefined ? [] : errorsOf(field, preset, 'default')),
  ];
}

function errorsOf(field: CustomField, value: unknown, name: string): readonly RecordError[] {
  return valueViolations(field, value, `/${name}`).map((violation) => ({
    ...{ pointer: violation.pointer, message: `${violation.pointer.slice(1)}: ${expectation(violation)}` },
  }));
}
