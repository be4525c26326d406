/** The page of a list that was asked for, its members and its order. */
export type ResourceParameters = {
  readonly pageNumber: number;
  readonly pageSize: number;
  /** Names of the members to show, in the order asked for; `undefined` for all. */
  readonly fields: readonly string[] | undefined;
  readonly order: readonly { readonly name: string; readonly descending: boolean }[];
};

/** Decides whether a name in another case than the contract's is taken. */
export type TakesOtherCase = () => boolean;

/** Reads `Fields`: names separated by commas, in any case. Returns `undefined` if one is unknown or missing. */
export function readFields(
  text: string,
  known: readonly string[],
  takesOtherCase: TakesOtherCase,
): readonly string[] | undefined {
  const names = text.split(',').map((part) => nameIn(known, part.trim(), takesOtherCase));
  return names.includes(undefined) ? undefined : [...new Set(names as string[])];
}

/** Reads `OrderBy`: names separated by commas, each with `asc`, `desc` or nothing. Returns `undefined` if malformed. */
export function readOrder(
  text: string,
  known: readonly string[],
  takesOtherCase: TakesOtherCase,
): ResourceParameters['order'] | undefined {
  const order: { name: string; descending: boolean }[] = [];
  for (const part of text.split(',')) {
    const [word = '', direction = 'asc', ...more] = part.trim().split(/\s+/);
    const name = nameIn(known, word, takesOtherCase);
    const lower = direction.toLowerCase();
    if (name === undefined || more.length > 0 || (lower !== 'asc' && lower !== 'desc')) return undefined;
    order.push({ name, descending: lower === 'desc' });
  }
  return order;
}

/**
 * Sorts by the order asked for; equal records keep their order. Null comes before everything.
 * @param show makes the item of a record, which has the members that the order names
 */
export function sortedBy<Row, T extends object>(
  rows: readonly Row[],
  show: (row: Row) => T,
  order: ResourceParameters['order'],
): readonly Row[] {
  const columns = order.map(({ name, descending }) => ({ name, sign: descending ? -1 : 1, keys: [] as Key[] }));
  for (const row of rows) {
    const item = show(row);
    for (const { name, keys } of columns) keys.push(toKey(item[name as keyof T]));
  }
  const positions = rows.map((_, position) => position);
  positions.sort((a, b) => {
    for (const { keys, sign } of columns) {
      const compared = compare(keys[a] ?? null, keys[b] ?? null);
      if (compared !== 0) return sign * compared;
    }
    return a - b;
  });
  return positions.map((position) => rows[position] as Row);
}

/** The members asked for, in that order. */
export function shape<T extends object>(row: T, fields: readonly string[]): Partial<T> {
  return Object.fromEntries(fields.map((name) => [name, row[name as keyof T]])) as Partial<T>;
}

/** A value in a form that compares with others of its member: texts in lower case, and so all else but numbers. */
type Key = string | number | bigint | null;

function toKey(value: unknown): Key {
  return value === null || isNumber(value) ? value : String(value).toLowerCase();
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (isNumber(a) && isNumber(b)) return a < b ? -1 : 1;
  return String(a) < String(b) ? -1 : 1;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function nameIn(known: readonly string[], word: string, takesOtherCase: TakesOtherCase): string | undefined {
  const name = known.find((each) => each.toLowerCase() === word.toLowerCase());
  return name === word || name === undefined || takesOtherCase() ? name : undefined;
}
