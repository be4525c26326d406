import type { FieldType } from '../wire/object-model.ts';
import type { DateRange } from './date-macros.ts';

/** A stored value in a form that compares with others of its type. */
export type Comparable = string | number;

/** The range that a filter's value covers, both ends included. For all types but dates the ends are the same. */
export type Span = { readonly from: Comparable; readonly to: Comparable };

/** A stored value. */
export type Value = string | number | boolean | null;

/** Writes a text so that it compares with others by code unit. */
export type TextForm = (text: string) => string;

/** The form by which texts compare that ignore case. */
export function foldedForm(text: string): string {
  return byCodePoint(text.toLowerCase());
}

/** The form by which texts compare of which letters and digits count alone, in any case. */
export function looseForm(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** True for a type whose values are compared as numbers. */
export function isNumber(type: FieldType): boolean {
  return ['key', 'integer', 'number', 'decimal', 'boolean'].includes(type);
}

/** True for a type whose values are compared as texts. */
export function isText(type: FieldType): boolean {
  return type === 'text' || type === 'enum' || type === 'href';
}

/** A function that turns stored values of a type into comparable ones; `null` stays. */
export function comparableOf(type: FieldType, form: TextForm = byCodePoint): (value: Value) => Comparable | null {
  switch (type) {
    case 'key':
    case 'integer':
    case 'number':
    case 'decimal':
      return (value) => (value === null ? null : Number(value));
    case 'boolean':
      return (value) => (value === null ? null : Number(value));
    case 'date':
      return (value) => (value === null ? null : String(value));
    case 'date-time':
      return (value) => (value === null ? null : String(value).slice(0, -1));
    default:
      return (value) => (value === null ? null : form(String(value)));
  }
}

/**
 * The range that a filter's value covers, `undefined` for a value that the type cannot have.
 * @param options.macro the dates that a word such as `priorMonth` means, if it is one
 * @param options.wholeDay true if a date alone means the whole day where a date-time is compared
 */
export function spanOf(
  type: FieldType,
  value: string | number | boolean,
  options: { readonly form: TextForm; readonly macro: DateRange | undefined; readonly wholeDay: () => boolean },
): Span | undefined {
  switch (type) {
    case 'key':
    case 'integer':
    case 'number':
    case 'decimal':
      return typeof value === 'boolean' ? undefined : numberSpan(value);
    case 'boolean':
      return booleanSpan(value);
    case 'date':
      if (options.macro !== undefined) return options.macro;
      return typeof value === 'string' && isDate(value) ? same(value) : undefined;
    case 'date-time':
      if (options.macro !== undefined) return days(options.macro);
      return typeof value === 'string' ? timeSpan(value, options.wholeDay) : undefined;
    default:
      return same(options.form(String(value)));
  }
}

function same(value: Comparable): Span {
  return { from: value, to: value };
}

function numberSpan(value: string | number): Span | undefined {
  if (typeof value === 'number') return same(value);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? same(Number(value)) : undefined;
}

function booleanSpan(value: string | number | boolean): Span | undefined {
  if (typeof value === 'boolean') return same(Number(value));
  return value === 'true' || value === 'false' ? same(Number(value === 'true')) : undefined;
}

function timeSpan(value: string, wholeDay: () => boolean): Span | undefined {
  if (isDate(value)) return wholeDay() ? days({ from: value, to: value }) : same(`${value}T00:00:00`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) return undefined;
  const when = Date.parse(value);
  // Without the Z and without zeros at the end, a fraction sorts after the whole second.
  return Number.isNaN(when) ? undefined : same(new Date(when).toISOString().replace(/(\.000)?Z$/, ''));
}

function days({ from, to }: DateRange): Span {
  return { from: `${from}T00:00:00`, to: `${to}T23:59:59` };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  if (day >= 1 && day <= 28) return /-(0[1-9]|1[0-2])-/.test(text);
  const when = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(when.getTime()) && when.toISOString().startsWith(text);
}

const surrogatesOn = /[\ud800-\uffff]/;

/**
 * Rewrites a text so that comparing it by code unit orders it by code point: characters outside the basic plane, which
 * are stored as surrogates, move behind those from U+E000 on.
 */
export function byCodePoint(text: string): string {
  if (!surrogatesOn.test(text)) return text;
  return text.replaceAll(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
  });
}
