import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/query.ts';
import type { Context } from '../types.ts';
import type { FieldType, ObjectModel } from '../wire/object-model.ts';
import { timestamp } from '../wire/time.ts';
import { comparableOf } from './comparable.ts';
import { compileExpression, isDocumented, parseExpression } from './filter-expression.ts';
import { applies, type Flat, type Output, readAggregate } from './query-aggregate.ts';
import { type Column, findColumn, type Stored } from './query-fields.ts';
import { compileCondition, type FilterOptions, type Operand, type Operator } from './query-filter.ts';
import type { SortKey } from './query-order.ts';

type Query = components['schemas']['Query'];

/** The request of a query, and the kind of object that it asks for. */
type Scope = { readonly call: Context; readonly model: ObjectModel };

/** A query that was read and found to be valid. */
export type Plan = {
  readonly outputs: readonly Output[];
  /** True if rows are grouped by the plain fields because there are aggregates. */
  readonly grouped: boolean;
  /** True if filters and order read nothing but the object's own fields. */
  readonly isSelfContained: boolean;
  readonly matches: (row: Stored) => boolean;
  readonly order: readonly SortKey<Stored | Flat>[];
  /** Text of everything that the result depends on besides the tables. */
  readonly signature: string;
};

/** The plan that finds all objects of a kind. */
export const everything: Plan = {
  outputs: [],
  grouped: false,
  isSelfContained: true,
  matches: () => true,
  order: [],
  signature: 'everything',
};

/**
 * Reads the parts of a query.
 * @throws Failure 400 for the first part that is wrong: fields, filters, expression, order
 */
export function readPlan(scope: Scope, query: Query): Plan {
  const outputs = query.fields.map((field) => readOutput(scope, field));
  const grouped = outputs.some(({ kind }) => kind === 'aggregate');
  const options = readOptions(scope.call, query);
  let isSelfContained = true;
  const usable = (path: string) => {
    const column = requireUsable(scope, path);
    isSelfContained &&= column.isOwn;
    return column;
  };
  const matches = readFilters(scope, query, options, usable);
  const order = (query.orderBy ?? []).flatMap((entry) =>
    Object.entries(entry).map(([path, direction]) =>
      grouped ? readResultOrder(path, direction === 'desc', outputs) : sortKey(usable(path), direction === 'desc'),
    ),
  );
  const { filters, filterExpression, orderBy } = query;
  const fields = grouped ? query.fields : [];
  const signature = JSON.stringify([fields, filters, filterExpression, orderBy, options.foldCase, options.used]);
  return { outputs, grouped, isSelfContained, matches, order, signature };
}

/** The options of a query's filters. `used` gathers the values that were asked for. */
function readOptions(
  call: Context,
  { filterParameters }: Query,
): FilterOptions & { readonly used: readonly unknown[] } {
  if (filterParameters?.includeHierarchyFields === true || filterParameters?.includePrivate === true) {
    call.rule('intacct.query.without-effect');
  }
  const used: unknown[] = [];
  const use = <T>(value: T): T => {
    used.push(value);
    return value;
  };
  return {
    foldCase: filterParameters?.caseSensitiveComparison === false,
    asOf: () => use(filterParameters?.asOfDate ?? timestamp(call.now).slice(0, 10)),
    weekBegins: () => weekdays.indexOf(use(call.choose('intacct.query.week-begins'))),
    wholeDay: () => use(call.choose('intacct.query.date-for-time')) === 'day',
    used,
  };
}

const weekdays: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function readOutput(scope: Scope, field: string): Output {
  const aggregate = readAggregate(field);
  if (aggregate === undefined) return { kind: 'plain', name: field, column: requireColumn(scope, field) };
  scope.call.rule('intacct.query.aggregates');
  const { name, path } = aggregate;
  const column = requireColumn(scope, path);
  if (!applies(name, column.type)) throw refusals.invalidAggregate(field, name);
  return { kind: 'aggregate', name: field, run: name, column };
}

/** Requires a field that the object or a related one has. @throws Failure 400 */
function requireColumn({ call, model }: Scope, path: string): Column {
  const column = findColumn(model, path, call.state);
  if (column !== undefined) return column;
  throw path === '*'
    ? refusals.invalidQuery('fields must be named; * is not supported')
    : refusals.unknownField(path, model.name);
}

/** Requires a field to filter or to sort by; links can only be shown. @throws Failure 400 */
function requireUsable(scope: Scope, path: string): Column {
  const column = requireColumn(scope, path);
  if (column.type === 'href') throw refusals.unusableField(path, scope.model.name);
  return column;
}

function readFilters(
  { call }: Scope,
  { filters = [], filterExpression }: Query,
  options: FilterOptions,
  usable: (path: string) => Column,
): (row: Stored) => boolean {
  const conditions = filters.map((filter, index) => {
    const [[operator, comparison]] = Object.entries(filter) as [[Operator, Record<string, Operand>]];
    const [[path, operand]] = Object.entries(comparison) as [[string, Operand]];
    const { type, get } = usable(path);
    if (operand !== null && (operator === '$ne' || operator.startsWith('$not'))) call.rule('intacct.query.null');
    const condition = compileCondition(type, operator, operand, options);
    if (typeof condition === 'function') return (row: Stored) => condition(get(row));
    throw refusals.invalidValue(`filters/${index}/${operator}/${path}: ${condition.problem}`);
  });
  const expression = parseExpression(filterExpression, conditions.length);
  if ('problem' in expression || !isDocumented(filterExpression)) call.rule('intacct.query.filter-expression');
  if ('problem' in expression) throw refusals.invalidExpression(expression.problem);
  return compileExpression(expression, conditions);
}

/** The order of rows of aggregates, which can be sorted by the requested fields alone. @throws Failure 400 */
function readResultOrder(path: string, descending: boolean, outputs: readonly Output[]): SortKey<Stored | Flat> {
  const output = outputs.find(({ name }) => name === path);
  if (output === undefined) {
    throw refusals.invalidQuery(`orderBy ${path}: rows of aggregates can only be sorted by the requested fields`);
  }
  const type: FieldType = output.kind === 'aggregate' && output.run === 'count' ? 'integer' : output.column.type;
  return sortKey({ type, isOwn: true, get: (row) => (row as Flat)[path] ?? null }, descending);
}

function sortKey({ type, get }: Column, descending: boolean): SortKey<Stored | Flat> {
  const comparable = comparableOf(type, false);
  return { descending, text: type === 'text', get: (row) => comparable(get(row)) };
}
