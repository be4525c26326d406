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

/** Sorts by the order asked for; equal records keep their order. Null comes before everything. */
export function sorted<T extends object>(rows: readonly T[], order: ResourceParameters['order']): readonly T[] {
  return rows.toSorted((a, b) => {
    for (const { name, descending } of order) {
      const compared = compare(a[name as keyof T], b[name as keyof T]);
      if (compared !== 0) return descending ? -compared : compared;
    }
    return 0;
  });
}

/** The members asked for, in that order. */
export function shape<T extends object>(row: T, fields: readonly string[]): Partial<T> {
  return Object.fromEntries(fields.map((name) => [name, row[name as keyof T]])) as Partial<T>;
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (isNumber(a) && isNumber(b)) return a < b ? -1 : 1;
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function nameIn(known: readonly string[], word: string, takesOtherCase: TakesOtherCase): string | undefined {
  const name = known.find((each) => each.toLowerCase() === word.toLowerCase());
  return name === word || name === undefined || takesOtherCase() ? name : undefined;
}
