import { valuesAt } from './relations.ts';
import type { Row } from './table.ts';

/** A member, beside the key of its table, whose values name one record alone: a number, a code. */
export type UniqueKey = {
  /** Names from the record down, `MailAddress.ExternalCode`. */
  readonly member: string;
  /** The members whose values the records share among which it is unique, `client`; all records if it is left out. */
  readonly within?: string | readonly string[];
  /** Texts that differ in case alone are the same. */
  readonly ignoreCase?: true;
};

/** The unique keys by table. */
export type UniqueKeys = { readonly [table: string]: readonly UniqueKey[] };

/** A value of a unique key that two records have. */
export type SharedKey = {
  /** JSON pointer of the member. */
  readonly pointer: string;
  readonly value: unknown;
  /** The two records, in the order of the table. */
  readonly first: Row;
  readonly second: Row;
};

/** Finds the records of a table that share the value of a unique key with an earlier one. */
export function findSharedKeys(keys: readonly UniqueKey[], rows: Iterable<Row>): readonly SharedKey[] {
  const holders = keys.map(() => new Map<string, Row>());
  const shared: SharedKey[] = [];
  for (const row of rows) {
    for (const [at, key] of keys.entries()) {
      const [found] = valuesAt(row, key.member.split('.'), '');
      if (found?.value === undefined || found.value === null) continue;
      const name = nameOf(key, row, found.value);
      const first = holders[at]?.get(name);
      if (first === undefined) holders[at]?.set(name, row);
      else shared.push({ ...found, first, second: row });
    }
  }
  return shared;
}

function nameOf({ within, ignoreCase }: UniqueKey, row: Row, value: unknown): string {
  const text = ignoreCase === true ? String(value).toLowerCase() : String(value);
  const shared = [within ?? []].flat().map((member) => String((row as Readonly<Record<string, unknown>>)[member]));
  return [...shared, text].join(' ');
}
