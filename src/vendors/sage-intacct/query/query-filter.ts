import { toJson } from '../../../engine/http/json.ts';
import type { Filter } from '../generated/schemas.ts';
import type { FieldType } from '../wire/object-model.ts';
import {
  byCodePoint,
  type Comparable,
  comparableOf,
  foldedForm,
  isText,
  looseForm,
  type Span,
  spanOf,
  type TextForm,
  type Value,
} from './comparable.ts';
import { type DateRange, isMacro, macroRange } from './date-macros.ts';

export type Operator = keyof typeof Filter;

export type Operand = string | number | boolean | null | readonly (string | number | boolean)[];

/** The options that the filters of one query share. The functions note that their values were used. */
export type FilterOptions = {
  readonly foldCase: boolean;
  /** The day that macros count from, `YYYY-MM-DD`. */
  readonly asOf: () => string;
  /** The first day of weeks, 0 for Sunday to 6 for Saturday. */
  readonly weekBegins: () => number;
  /** True if a date alone means the whole day where times are compared. */
  readonly wholeDay: () => boolean;
  /** True where a condition is to be read wrongly, in one of these ways. */
  readonly isMisread?: (reading: Misreading) => boolean;
};

/** The ways in which a condition can be misread: the twins of rules. */
export type Misreading =
  | 'negativeMatchesNull'
  | 'openIntervals'
  | 'macroIsFirstDay'
  | 'comparesLoosely'
  | 'partlyFolds';

/** Tells of a stored value whether a condition holds. */
export type Predicate = (value: Value) => boolean;

/** The problem of a condition, in words. */
type ConditionProblem = { readonly problem: string };
type Test = (value: Comparable) => boolean;

/**
 * Compiles one condition. As in SQL, `null` meets no condition but `$eq: null`; neither do the negative ones match it.
 * @param operand in the form that the schema demands for the operator
 */
export function compileCondition(
  type: FieldType,
  operator: Operator,
  operand: Operand,
  options: FilterOptions,
): Predicate | ConditionProblem {
  if (operand === null) return operator === '$eq' ? (value) => value === null : (value) => value !== null;
  const { isMisread = never } = options;
  const matchesNull = isNegative(operator) && isMisread('negativeMatchesNull');
  const textTest = textTests[operator];
  if (textTest !== undefined) return compileText(type, textTest, operand, options, matchesNull);

  const form = formOf(type, operator, options.foldCase, isMisread);
  const spans: Span[] = [];
  for (const item of Array.isArray(operand) ? operand : [operand]) {
    const macro = rangeOf(type, operator, item, options);
    const span = spanOf(type, item, { form, wholeDay: options.wholeDay, macro });
    if (span === undefined) return { problem: `${toJson(item)} is no ${type} value` };
    spans.push(span);
  }
  const isOpen = operator.endsWith('etween') && isMisread('openIntervals');
  const test = isOpen ? compareOpenly(operator, spans) : compare(operator, spans);
  const comparable = comparableOf(type, form);
  return (value) => {
    const compared = comparable(value);
    return compared === null ? matchesNull : test(compared);
  };
}

function never(): boolean {
  return false;
}

function isNegative(operator: Operator): boolean {
  return operator === '$ne' || operator.startsWith('$not');
}

/** The form in which an operator compares texts. */
function formOf(
  type: FieldType,
  operator: Operator,
  foldCase: boolean,
  isMisread: (reading: Misreading) => boolean,
): TextForm {
  if (!isText(type) || operator === '$eq' || operator === '$ne') return foldCase ? foldedForm : byCodePoint;
  if (foldCase) return isMisread('partlyFolds') ? byCodePoint : foldedForm;
  const isMembership = operator === '$in' || operator === '$notIn';
  return !isMembership && isMisread('comparesLoosely') ? looseForm : byCodePoint;
}

/** The test of an interval without its bounds. */
function compareOpenly(operator: Operator, [first, second = first]: readonly Span[]): Test {
  const isWithin: Test = (value) =>
    first !== undefined && second !== undefined && value > first.from && value < second.to;
  return operator === '$between' ? isWithin : (value) => !isWithin(value);
}

function compare(operator: Operator, spans: readonly Span[]): Test {
  const [first = { from: '', to: '' }, second = first] = spans;
  switch (operator) {
    case '$eq':
      return (value) => value >= first.from && value <= first.to;
    case '$ne':
      return (value) => value < first.from || value > first.to;
    case '$lt':
      return (value) => value < first.from;
    case '$lte':
      return (value) => value <= first.to;
    case '$gt':
      return (value) => value > first.to;
    case '$gte':
      return (value) => value >= first.from;
    case '$between':
      return (value) => value >= first.from && value <= second.to;
    case '$notBetween':
      return (value) => value < first.from || value > second.to;
    case '$notIn': {
      const isOneOf = isAmong(spans);
      return (value) => !isOneOf(value);
    }
    default:
      return isAmong(spans);
  }
}

// A long list is looked up: single values in a set, the others by halves.
function isAmong(spans: readonly Span[]): Test {
  if (spans.length <= 8) return (value) => spans.some(({ from, to }) => value >= from && value <= to);
  const values = new Set(spans.filter(({ from, to }) => from === to).map(({ from }) => from));
  const ranges = joined(spans.filter(({ from, to }) => from !== to));
  return (value) => values.has(value) || isWithin(ranges, value);
}

/** Spans in order, those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const ranges: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = ranges.at(-1);
    if (last === undefined || span.from > last.to) ranges.push(span);
    else if (span.to > last.to) ranges[ranges.length - 1] = { from: last.from, to: span.to };
  }
  return ranges;
}

function isWithin(ranges: readonly Span[], value: Comparable): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || value < range.from) high = middle;
    else if (value <= range.to) return true;
    else low = middle + 1;
  }
  return false;
}

type TextTest = { readonly holds: (text: string, part: string) => boolean; readonly wanted: boolean };

const contains = (text: string, part: string) => text.includes(part);
const startsWith = (text: string, part: string) => text.startsWith(part);
const endsWith = (text: string, part: string) => text.endsWith(part);

const textTests: { readonly [operator in Operator]?: TextTest } = {
  $contains: { holds: contains, wanted: true },
  $notContains: { holds: contains, wanted: false },
  $startsWith: { holds: startsWith, wanted: true },
  $notStartsWith: { holds: startsWith, wanted: false },
  $endsWith: { holds: endsWith, wanted: true },
  $notEndsWith: { holds: endsWith, wanted: false },
};

function compileText(
  type: FieldType,
  { holds, wanted }: TextTest,
  operand: Operand,
  options: FilterOptions,
  matchesNull: boolean,
): Predicate | ConditionProblem {
  if ((type === 'date' || type === 'date-time') && isMacro(operand)) {
    return { problem: `${operand} cannot be compared as text` };
  }
  const fold = (text: string) => (options.foldCase ? text.toLowerCase() : text);
  const part = fold(String(operand));
  return (value) => (value === null ? matchesNull : holds(fold(String(value)), part) === wanted);
}

function rangeOf(
  type: FieldType,
  operator: Operator,
  item: unknown,
  { asOf, weekBegins, isMisread = never }: FilterOptions,
): DateRange | undefined {
  if (!isMacro(item) || (type !== 'date' && type !== 'date-time')) return undefined;
  const range = macroRange(item, asOf(), item.endsWith('Week') ? weekBegins() : 0);
  const isDocumented = type === 'date' && operator === '$eq';
  return !isDocumented && isMisread('macroIsFirstDay') ? { from: range.from, to: range.from } : range;
}
