import type { Comparable } from './comparable.ts';

/** A value to sort by. */
export type SortValue = Comparable | null;

/** Numbers in whose order values are: as many for each value as it takes to tell most of them apart. */
type Ranks = {
  readonly numbers: readonly Uint16Array[];
  /** True if equal numbers are equal values. */
  readonly isExact: boolean;
  /** Every value at least once. */
  readonly different: readonly SortValue[];
};

/** The values of one column, in the order of the rows. */
export type SortColumn = Ranks & { readonly values: readonly SortValue[]; readonly descending: boolean };

/** Makes a column to sort by. */
export function sortColumn(values: readonly SortValue[], descending: boolean): SortColumn {
  return { values, descending, ...(ranksOfFew(values) ?? ranksOfMany(values)) };
}

/**
 * Returns the positions of rows in the order of several columns, the first one first; equal rows stay in their order.
 * `null` comes last where the order ascends and first where it descends.
 */
export function* sortedPositions(columns: readonly SortColumn[], count: number): Generator<void, Uint32Array> {
  const isLong = count >= minRadix;
  const positions = isLong ? yield* sortedByNumbers(columns, count) : inOrder(count);
  if (isLong && columns.every(({ isExact }) => isExact)) return positions;
  return yield* sortInParts(positions, (a, b) => {
    for (const column of columns) {
      const order = compareAt(column, a, b);
      if (order !== 0) return column.descending ? -order : order;
    }
    return a - b;
  });
}

/** Positions that are sorted at a time. */
const runLength = 8192;

/** Sorts in an order that tells all positions apart, by runs that are then merged: few are compared if nearly in order. */
function* sortInParts(positions: Uint32Array, compare: (a: number, b: number) => number): Generator<void, Uint32Array> {
  const { length } = positions;
  let sorted: Uint32Array = positions;
  for (let start = 0; start < length; start += runLength) {
    sorted.set(Array.from(sorted.subarray(start, start + runLength)).sort(compare), start);
    yield;
  }
  let merged: Uint32Array = new Uint32Array(length);
  for (let width = runLength; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(length, start + width);
      const end = Math.min(length, middle + width);
      yield* mergeRuns(sorted, merged, { start, middle, end }, compare);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

function* mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  { start, middle, end }: { readonly start: number; readonly middle: number; readonly end: number },
  compare: (a: number, b: number) => number,
): Generator<void> {
  if (middle === end || compare(from[middle - 1] as number, from[middle] as number) < 0) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const isLeft = left < middle && (right === end || compare(from[left] as number, from[right] as number) < 0);
    to[at] = from[isLeft ? left++ : right++] as number;
    if (at % runLength === 0) yield;
  }
}

/** Number of rows from which on they are sorted by the numbers of their values first, in a pass for each. */
const minRadix = 2000;

function inOrder(count: number): Uint32Array {
  return new Uint32Array(count).map((_, position) => position);
}

/** Sorts positions by the numbers alone, the last ones first: each pass keeps the order of those before it. */
function* sortedByNumbers(columns: readonly SortColumn[], count: number): Generator<void, Uint32Array> {
  let positions = inOrder(count);
  for (const { numbers, descending } of columns.toReversed()) {
    for (const ranks of numbers.toReversed()) {
      positions = sortedByOne(positions, ranks, descending);
      yield;
    }
  }
  return positions;
}

function sortedByOne(positions: Uint32Array, ranks: Uint16Array, descending: boolean): Uint32Array {
  const flip = descending ? 0xffff : 0;
  const starts = new Uint32Array(0x10001);
  for (const rank of ranks) starts[(rank ^ flip) + 1] = (starts[(rank ^ flip) + 1] ?? 0) + 1;
  for (let rank = 0; rank < 0x10000; rank += 1) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const rank = (ranks[position] ?? 0) ^ flip;
    const at = starts[rank] ?? 0;
    sorted[at] = position;
    starts[rank] = at + 1;
  }
  return sorted;
}

function compareAt({ numbers, isExact, values }: SortColumn, a: number, b: number): number {
  for (const ranks of numbers) {
    const order = (ranks[a] ?? 0) - (ranks[b] ?? 0);
    if (order !== 0) return order;
  }
  return isExact ? 0 : compare(values[a] ?? null, values[b] ?? null);
}

/** Compares two values; `null` comes last. */
export function compare(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function ranksOfMany(values: readonly SortValue[]): Ranks {
  return { ...(areTexts(values) ? ranksOfTexts(values) : { numbers: [], isExact: false }), different: values };
}

/** Share of the rows up to which different values are few: to sort them alone is then cheaper. */
const maxShare = 1 / 4;

/** The positions of values among the sorted different ones; `undefined` where these are many. */
function ranksOfFew(values: readonly SortValue[]): Ranks | undefined {
  const known = new Map<SortValue, number>();
  const codes = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? null;
    let code = known.get(value);
    if (code === undefined) {
      if (known.size >= maxShare * values.length) return undefined;
      code = known.size;
      known.set(value, code);
    }
    codes[i] = code;
  }
  const different = [...known.keys()].sort(compare);
  const ranks = new Uint32Array(known.size);
  for (const [rank, value] of different.entries()) ranks[known.get(value) ?? 0] = rank;
  const high = Uint16Array.from(codes, (code) => (ranks[code] ?? 0) >>> 16);
  const low = Uint16Array.from(codes, (code) => (ranks[code] ?? 0) & 0xffff);
  return { numbers: known.size > 0x10000 ? [high, low] : [low], isExact: true, different };
}

/** Numbers of a text, each of two of its units. */
const maxNumbers = 10;

/**
 * Numbers that tell texts apart, as they differ early behind what all begin with: they compare as the texts do. They are
 * exact where they reach to the ends of all texts, which have no unit of 0; none come from where on one is not of Latin-1.
 */
function ranksOfTexts(values: readonly string[]): Pick<Ranks, 'numbers' | 'isExact'> {
  let [prefix = ''] = values;
  let maxLength = 0;
  for (const text of values) {
    while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
    maxLength = Math.max(maxLength, text.length);
  }
  const numbers: Uint16Array[] = [];
  let hasZero = false;
  for (let at = prefix.length; at < maxLength && numbers.length < maxNumbers; at += 2) {
    const next = new Uint16Array(values.length);
    for (let position = 0; position < values.length; position += 1) {
      const text = values[position] ?? '';
      const first = at < text.length ? text.charCodeAt(at) : 0;
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (first > 255 || second > 255) return { numbers, isExact: false };
      hasZero ||= (first === 0 && at < text.length) || (second === 0 && at + 1 < text.length);
      next[position] = first * 256 + second;
    }
    numbers.push(next);
  }
  return { numbers, isExact: !hasZero && prefix.length + 2 * numbers.length >= maxLength };
}

function areTexts(values: readonly SortValue[]): values is readonly string[] {
  return values.every((value) => typeof value === 'string');
}
