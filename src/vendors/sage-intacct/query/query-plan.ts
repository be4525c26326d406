import type { components } from '../generated/types.ts';
import { time } from '../objects/audit.ts';
import type { FieldType, ObjectModel } from '../objects/object-model.ts';
import * as errors from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { comparableOf } from './comparable.ts';
import { compileExpression, isDocumented, parseExpression } from './filter-expression.ts';
import { applies, type Flat, type Output, readAggregate } from './query-aggregate.ts';
import { type Column, findColumn, type Lookup, type Stored } from './query-fields.ts';
import { compileCondition, type FilterOptions, type Operand, type Operator } from './query-filter.ts';
import type { SortKey } from './query-order.ts';

export type Query = components['schemas']['Query'];

/** What a query's parts are read with. */
export type Scope = {
  readonly call: Context;
  readonly model: ObjectModel;
  readonly lookup: Lookup;
};

/** A query, read and found to make sense. */
export type Plan = {
  readonly outputs: readonly Output[];
  /** Whether rows are grouped by the plain fields because there are aggregates. */
  readonly grouped: boolean;
  /** Whether filters and order look at nothing but the object's own fields. */
  readonly own: boolean;
  readonly matches: (row: Stored) => boolean;
  readonly order: readonly SortKey<Stored | Flat>[];
  /** Everything that the result depends on besides the tables. */
  readonly signature: string;
};

/**
 * Reads the parts of a query.
 * @throws Failure 400 for the first part that is wrong: fields, filters, expression, order
 */
export function readPlan(scope: Scope, query: Query): Plan {
  const outputs = query.fields.map((field) => readOutput(scope, field));
  const grouped = outputs.some(({ kind }) => kind === 'aggregate');
  const options = readOptions(scope.call, query);
  let own = true;
  const usable = (path: string) => {
    const column = demandUsable(scope, path);
    own &&= column.own;
    return column;
  };
  const matches = readFilters(scope, query, options, usable);
  const order = (query.orderBy ?? []).flatMap((entry) =>
    Object.entries(entry).map(([path, direction]) =>
      grouped
        ? readResultOrder(scope, path, direction === 'desc', outputs)
        : sortKey(usable(path), direction === 'desc'),
    ),
  );
  const { filters, filterExpression, orderBy } = query;
  const { foldCase, asOf, used } = options;
  const fields = grouped ? query.fields : [];
  return {
    outputs,
    grouped,
    own,
    matches,
    order,
    signature: JSON.stringify([fields, filters, filterExpression, orderBy, foldCase, asOf, used]),
  };
}

/** The options of a query's filters, and the readings that were chosen where it needed one. */
function readOptions(
  call: Context,
  { filterParameters }: Query,
): FilterOptions & { readonly used: readonly unknown[] } {
  if (filterParameters?.includeHierarchyFields === true || filterParameters?.includePrivate === true) {
    call.rule('intacct.query.without-effect');
  }
  const used: unknown[] = [];
  const note = <T>(chosen: T): T => {
    used.push(chosen);
    return chosen;
  };
  return {
    foldCase: filterParameters?.caseSensitiveComparison === false,
    asOf: filterParameters?.asOfDate ?? time(call.now).slice(0, 10),
    weekBegins: () => weekdays.indexOf(note(call.choose('intacct.query.week-begins'))),
    wholeDay: () => note(call.choose('intacct.query.date-for-time')) === 'day',
    used,
  };
}

function readOutput(scope: Scope, field: string): Output {
  const asked = readAggregate(field);
  if (asked === undefined) return { kind: 'plain', name: field, column: demandColumn(scope, field) };
  scope.call.rule('intacct.query.aggregates');
  const column = demandColumn(scope, asked.path);
  if (!applies(asked.name, column.type))
    throw errors.invalidQuery(`fields ${field}: ${asked.name} needs a numeric field`);
  return { kind: 'aggregate', name: field, run: asked.name, column };
}

function demandColumn({ call, model, lookup }: Scope, path: string): Column {
  const column = findColumn(model, path, lookup);
  if (column !== undefined) return column;
  if (path === '*') {
    call.rule('intacct.query.schema');
    throw errors.invalidQuery('fields must be named; * is not supported');
  }
  call.rule('intacct.query.unknown-field');
  throw errors.unknownQueryField(path, model.name);
}

/** A column to filter or to sort by, which links cannot be. */
function demandUsable(scope: Scope, path: string): Column {
  const column = demandColumn(scope, path);
  if (column.type !== 'href') return column;
  scope.call.rule('intacct.query.unusable-field');
  throw errors.unusableQueryField(path, scope.model.name);
}

function readFilters(
  scope: Scope,
  { filters = [], filterExpression }: Query,
  options: FilterOptions,
  usable: (path: string) => Column,
): (row: Stored) => boolean {
  const { call } = scope;
  const conditions = filters.map((filter, index) => {
    const [[operator, comparison]] = Object.entries(filter) as [[Operator, Record<string, Operand>]];
    const [[path, operand]] = Object.entries(comparison) as [[string, Operand]];
    const { type, get } = usable(path);
    if (operand !== null && (operator === '$ne' || operator.startsWith('$not'))) call.rule('intacct.query.null');
    const condition = compileCondition(type, operator, operand, options);
    if (typeof condition === 'function') return (row: Stored) => condition(get(row));
    call.rule('intacct.query.value-type');
    throw errors.invalidQuery(`filters/${index}/${operator}/${path}: ${condition.fault}`);
  });
  const expression = parseExpression(filterExpression, conditions.length);
  if (!isDocumented(filterExpression)) call.rule('intacct.query.filter-expression');
  if (!('fault' in expression)) return compileExpression(expression, conditions);
  call.rule('intacct.query.filter-expression');
  throw errors.invalidQuery(`filterExpression ${expression.fault}`);
}

/** How rows of aggregates are sorted: by the fields that the query asks for. */
function readResultOrder(
  scope: Scope,
  path: string,
  descending: boolean,
  outputs: readonly Output[],
): SortKey<Stored | Flat> {
  const output = outputs.find(({ name }) => name === path);
  if (output === undefined) {
    scope.call.rule('intacct.query.schema');
    throw errors.invalidQuery(`orderBy ${path}: rows of aggregates can only be sorted by the requested fields`);
  }
  const type: FieldType = output.kind === 'aggregate' && output.run === 'count' ? 'integer' : output.column.type;
  return sortKey({ type, own: true, get: (row) => (row as Flat)[path] ?? null }, descending);
}

function sortKey({ type, get }: Column, descending: boolean): SortKey<Stored | Flat> {
  const comparable = comparableOf(type, false);
  return { descending, text: type === 'text', get: (row) => comparable(get(row)) };
}

const weekdays: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
