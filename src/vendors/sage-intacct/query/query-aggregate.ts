import { rowsAtATime } from '../../../engine/in-parts.ts';
import type { FieldType } from '../wire/object-model.ts';
import { type Comparable, comparableOf, type Value } from './comparable.ts';
import type { Column, Stored } from './query-fields.ts';

const functions = ['count', 'avg', 'sum', 'min', 'max'] as const;
export type AggregateFunction = (typeof functions)[number];

/** `count:status` taken apart, `undefined` for a plain field. */
export function readAggregate(field: string): { readonly name: AggregateFunction; readonly path: string } | undefined {
  const known = functions.find((candidate) => field.startsWith(`${candidate}:`));
  const path = known === undefined ? '' : field.slice(known.length + 1);
  return known === undefined || path.replace('nsp::', '').includes(':') ? undefined : { name: known, path };
}

/** True if a function can be run over values of a type: sums and averages need numbers. */
export function applies(name: AggregateFunction, type: FieldType): boolean {
  return (name !== 'sum' && name !== 'avg') || type === 'integer' || type === 'number' || type === 'decimal';
}

/** A column of the result. */
export type Output =
  | { readonly kind: 'plain'; readonly name: string; readonly column: Column }
  | { readonly kind: 'aggregate'; readonly name: string; readonly run: AggregateFunction; readonly column: Column };

/** A row of a result by the requested names. */
export type Flat = { readonly [name: string]: Value };

/**
 * Groups rows by the plain columns, in the order in which the groups first appear, and runs the functions over each.
 * Without plain columns there is one group, even of no rows.
 */
export function* aggregate(rows: readonly Stored[], outputs: readonly Output[]): Generator<void, readonly Flat[]> {
  const plain = outputs.filter(({ kind }) => kind === 'plain').map(({ column }) => column.get);
  const groups = yield* groupBy(rows, plain);
  const flats: Flat[] = [];
  for (const group of groups) {
    flats.push(flatten(group, outputs));
    if (flats.length % rowsAtATime === 0) yield;
  }
  return flats;
}

type Group = readonly Stored[];

/** Rows by the values of the columns that follow; the last level has the groups themselves. */
type Branch = Map<Value, Branch | Stored[]>;

function* groupBy(
  rows: readonly Stored[],
  columns: readonly ((row: Stored) => Value)[],
): Generator<void, readonly Group[]> {
  const last = columns.at(-1);
  if (last === undefined) return [rows];
  const groups: Stored[][] = [];
  const root: Branch = new Map();
  let read = 0;
  for (const row of rows) {
    read += 1;
    if (read % rowsAtATime === 0) yield;
    let branch = root;
    for (let level = 0; level < columns.length - 1; level += 1)
      branch = branchBelow(branch, columns[level]?.(row) ?? null);
    const value = last(row);
    const group = branch.get(value) as Stored[] | undefined;
    if (group !== undefined) group.push(row);
    else {
      const begun = [row];
      branch.set(value, begun);
      groups.push(begun);
    }
  }
  return groups;
}

function branchBelow(branch: Branch, value: Value): Branch {
  const found = branch.get(value) as Branch | undefined;
  if (found !== undefined) return found;
  const begun: Branch = new Map();
  branch.set(value, begun);
  return begun;
}

function flatten(group: Group, outputs: readonly Output[]): Flat {
  const [first] = group;
  const flat: Record<string, Value> = {};
  for (const output of outputs) {
    if (output.kind === 'aggregate') flat[output.name] = runOver(output, group);
    else flat[output.name] = first === undefined ? null : output.column.get(first);
  }
  return flat;
}

function runOver({ run, column }: Extract<Output, { kind: 'aggregate' }>, group: Group): Value {
  const values = group.map(column.get).filter((value) => value !== null);
  switch (run) {
    case 'count':
      return values.length;
    case 'min':
      return extreme(values, column.type, (a, b) => a < b);
    case 'max':
      return extreme(values, column.type, (a, b) => a > b);
    case 'sum':
      return values.length === 0 ? null : written(total(values), column.type);
    case 'avg':
      return values.length === 0 ? null : average(values, column.type);
  }
}

function extreme(values: readonly Value[], type: FieldType, better: (a: Comparable, b: Comparable) => boolean): Value {
  const comparable = comparableOf(type);
  let found: { value: Value; compared: Comparable } | undefined;
  for (const value of values) {
    const compared = comparable(value);
    if (compared !== null && (found === undefined || better(compared, found.compared))) found = { value, compared };
  }
  return found?.value ?? null;
}

/** A decimal number: its digits, and the number of digits after the point. */
type Exact = { readonly digits: bigint; readonly scale: number };

function exact(value: Value): Exact {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

// Amounts are added as integers: with binary fractions, 0.1 + 0.2 would not be 0.3.
function total(values: readonly Value[]): Exact {
  return values.map(exact).reduce((a, b) => {
    const scale = Math.max(a.scale, b.scale);
    return { digits: rescale(a, scale) + rescale(b, scale), scale };
  });
}

function average(values: readonly Value[], type: FieldType): Value {
  const sum = total(values);
  if (type !== 'decimal') return Number(sum.digits) / 10 ** sum.scale / values.length;
  const scale = sum.scale + 2;
  const doubled = rescale(sum, scale) * 2n;
  const count = BigInt(values.length);
  const rounded = (doubled + (doubled < 0n ? -count : count)) / (2n * count);
  return written({ digits: rounded, scale }, type);
}

function rescale({ digits, scale }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

function written({ digits, scale }: Exact, type: FieldType): Value {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const point = text.length - scale;
  const decimal = `${digits < 0n ? '-' : ''}${text.slice(0, point)}${scale === 0 ? '' : `.${text.slice(point)}`}`;
  return type === 'decimal' ? decimal : Number(decimal);
}
