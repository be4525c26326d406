import { toJson } from '../../../engine/http/json.ts';
import { isOfAnother, isOfOwnersEntity } from '../access/entities.ts';
import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/query.ts';
import type { ObjectRecord, State } from '../tables.ts';
import type { Context } from '../types.ts';
import { isKnownToLack } from '../wire/custom-fields/custom-fields.ts';
import { isCustomMember } from '../wire/known.ts';
import type { FieldType, ObjectModel } from '../wire/object-model.ts';
import { timestamp } from '../wire/time.ts';
import { byCodePoint, comparableOf, isNumber, isText, looseForm } from './comparable.ts';
import { compileExpression, isDocumented, parseExpression } from './filter-expression.ts';
import { applies, type Flat, type Output, readAggregate } from './query-aggregate.ts';
import { type Column, findColumn, isFieldLeftOut, type Stored } from './query-fields.ts';
import { compileCondition, type FilterOptions, type Operand, type Operator } from './query-filter.ts';
import type { SortKey } from './query-order.ts';
import type { Reading, Readings } from './readings.ts';

export type Query = components['schemas']['Query'];

/** The request of a query, and the kind of object that it asks for. */
export type Scope = {
  readonly call: Context;
  readonly model: ObjectModel;
  /** The key of the entity to whose objects the query is limited. */
  readonly entity?: string;
};

/** A query that was read and found to be valid. */
export type Plan = {
  readonly outputs: readonly Output[];
  /** True if rows are grouped by the plain fields because there are aggregates. */
  readonly grouped: boolean;
  /** True if filters and order read nothing but the object's own fields. */
  readonly isSelfContained: boolean;
  readonly matches: (row: Stored) => boolean;
  /** The conditions of the query alone, whatever entity it is limited to. */
  readonly meets: (row: Stored) => boolean;
  readonly order: readonly SortKey<Stored | Flat>[];
  /** True if rows that the order does not tell apart come with the highest key first. */
  readonly keysDescend: boolean;
  /** The readings that the result may depend on. */
  readonly open: ReadonlySet<Reading>;
  /** Text of everything that the result depends on besides the tables. */
  readonly signature: string;
};

/** The plan that finds all objects of a kind. */
export const everything: Plan = {
  outputs: [],
  grouped: false,
  isSelfContained: true,
  matches: () => true,
  meets: () => true,
  order: [],
  keysDescend: false,
  open: new Set(),
  signature: 'everything',
};

/** The plan that finds all objects of a kind that an entity has or shares. */
export function everythingOf(state: State, model: ObjectModel, entity: string): Plan {
  return {
    ...everything,
    isSelfContained: !isOfOwnersEntity(model),
    matches: (row) => !isOfAnother(state, model, row as ObjectRecord, entity),
    signature: `everything of ${entity}`,
  };
}

/** The plan that finds the objects that another plan would find if it were not limited to an entity. */
export function leftOutBy(state: State, model: ObjectModel, entity: string, limited: Plan): Plan {
  const { meets, isSelfContained, signature } = limited;
  return {
    ...everything,
    isSelfContained,
    matches: (row) => isOfAnother(state, model, row as ObjectRecord, entity) && meets(row),
    signature: `left out by ${signature}`,
  };
}

/**
 * Reads the parts of a query.
 * @throws Failure 400 for the first part that is wrong: fields, filters, expression, order
 */
export function readPlan(scope: Scope, query: Query, readings: Readings): Plan {
  const outputs = query.fields.map((field) => readOutput(scope, field));
  const grouped = outputs.some(({ kind }) => kind === 'aggregate');
  const options = readOptions(scope.call, query, readings);
  const { call, model, entity } = scope;
  let isSelfContained = entity === undefined || !isOfOwnersEntity(model);
  const usable = (path: string) => {
    const column = requireUsable(scope, path);
    isSelfContained &&= column.isOwn;
    return column;
  };
  const meets = readFilters(scope, query, options, usable);
  const isSeen = (row: Stored) => entity === undefined || !isOfAnother(call.state, model, row as ObjectRecord, entity);
  const matches = entity === undefined ? meets : (row: Stored) => isSeen(row) && meets(row);
  const order = (query.orderBy ?? []).flatMap((entry) =>
    Object.entries(entry).map(([path, direction]) =>
      sortKey(grouped ? resultColumn(path, outputs) : usable(path), {
        descending: direction === 'desc',
        loosely: readings.sortsLoosely,
      }),
    ),
  );
  const { filters, filterExpression, orderBy } = query;
  const fields = grouped ? query.fields : [];
  const { sortsLoosely, keysDescend } = readings;
  const used = [...options.used, sortsLoosely, keysDescend];
  const { version } = call.state['custom-field'];
  const signature = toJson([fields, filters, filterExpression, orderBy, options.foldCase, used, entity, version]);
  if (order.length > 0) options.open.add('sortsLoosely');
  options.open.add('keysDescend');
  return { outputs, grouped, isSelfContained, matches, meets, order, keysDescend, open: options.open, signature };
}

type Options = FilterOptions & {
  /** The values that were asked for, and the readings among them. */
  readonly used: readonly unknown[];
  readonly open: Set<Reading>;
};

/** The options of a query's filters. @throws Failure 400 where a twin refuses one */
function readOptions(call: Context, { filterParameters }: Query, readings: Readings): Options {
  if (filterParameters?.includeHierarchyFields === true && !call.holds('intacct.query.hierarchy-fields')) {
    throw refusals.invalidQuery('filterParameters/includeHierarchyFields is not supported');
  }
  const used: unknown[] = [];
  const open = new Set<Reading>();
  const use = <T>(value: T): T => {
    used.push(value);
    return value;
  };
  const read = <Name extends Reading>(name: Name): Readings[Name] => {
    open.add(name);
    return use(readings[name]);
  };
  return {
    foldCase: filterParameters?.caseSensitiveComparison === false,
    asOf: () => use(filterParameters?.asOfDate ?? timestamp(call.now).slice(0, 10)),
    weekBegins: () => read('weekBegins'),
    wholeDay: () => read('wholeDay'),
    isMisread: (reading) => read(reading),
    used,
    open,
  };
}

function readOutput(scope: Scope, field: string): Output {
  const aggregate = readAggregate(field);
  if (aggregate === undefined) return { kind: 'plain', name: field, column: requireColumn(scope, field) };
  const { name, path } = aggregate;
  const column = requireColumn(scope, path);
  if (!applies(name, column.type)) throw refusals.invalidAggregate(field, name);
  return { kind: 'aggregate', name: field, run: name, column };
}

/** Requires a field that the object or a related one has. @throws Failure 400 */
function requireColumn({ call, model }: Scope, path: string): Column {
  const column = findColumn(model, path, call.state);
  if (column !== undefined) {
    if (isCustomMember(path.slice(path.lastIndexOf('.') + 1)) && !call.holds('intacct.query.custom-fields'))
      throw refusals.unknownField(path, model.name);
    if (isDimensionName(path) && !call.holds('intacct.query.dimension-names'))
      throw refusals.unknownField(path, model.name);
    return column;
  }
  if (path === '*') throw refusals.invalidQuery('fields must be named; * is not supported');
  const isLacking = isKnownToLack(call.state, model, path) || !isFieldLeftOut(model, path.split('.'));
  if (isLacking) throw refusals.unknownField(path, model.name);
  call.restsOn(`field ${path}`, 'inferred');
  throw refusals.fieldNotSimulated(path, model.name);
}

/** True for the name of a dimension of a line. */
function isDimensionName(path: string): boolean {
  return path.startsWith('dimensions.') && path.endsWith('.name');
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
    const condition = compileCondition(type, operator, operand, options);
    if (typeof condition === 'function') return (row: Stored) => condition(get(row));
    throw refusals.invalidValue(`filters/${index}/${operator}/${path}: ${condition.problem}`);
  });
  const expression = parseExpression(filterExpression, conditions.length);
  if ('problem' in expression) throw refusals.invalidExpression(expression.problem);
  if (!isRead(call, filterExpression, conditions.length)) throw refusals.invalidExpression('cannot be read');
  return compileExpression(expression, conditions);
}

/** Decides whether an expression without a problem is read. @param count the number of conditions */
function isRead(call: Context, text: string | null | undefined, count: number): boolean {
  if (text === null) return call.holds('intacct.query.expression-null');
  return isDocumented(text, count) || call.holds('intacct.query.filter-expression');
}

/** A field of the rows of aggregates, which can be sorted by the requested fields alone. @throws Failure 400 */
function resultColumn(path: string, outputs: readonly Output[]): Column {
  const output = outputs.find(({ name }) => name === path);
  if (output === undefined) {
    throw refusals.invalidQuery(`orderBy ${path}: rows of aggregates can only be sorted by the requested fields`);
  }
  const type: FieldType = output.kind === 'aggregate' && output.run === 'count' ? 'integer' : output.column.type;
  return { type, isOwn: true, get: (row) => (row as Flat)[path] ?? null };
}

type Direction = { readonly descending: boolean; readonly loosely: boolean };

function sortKey({ type, get }: Column, { descending, loosely }: Direction): SortKey<Stored | Flat> {
  const text = type === 'text';
  const comparable = comparableOf(type, loosely ? looseForm : byCodePoint);
  const lowest = isNumber(type) ? Number.NEGATIVE_INFINITY : '';
  const strictly = (row: Stored | Flat) => comparable(get(row));
  if (!loosely) return { descending, text, get: strictly, identity: isText(type) ? get : strictly };
  const withLowest = (row: Stored | Flat) => strictly(row) ?? lowest;
  return { descending, text, get: withLowest, identity: withLowest };
}
