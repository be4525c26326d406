import type { RecordJudge } from '../../engine/state/records.ts';
import type { Row } from '../../engine/state/table.ts';
import type { VendorKit } from '../../vendors/kit.ts';

type Members = Readonly<Record<string, unknown>>;

/** Numbers of made-up records begin here: no built-in one and no substitute of a common length is so large. */
const firstMadeUp = 900_000_000;

/** Completes records of which a recording tells a part. */
export class MadeUpRows {
  #last = firstMadeUp;

  /**
   * A row with the members that are known of it, in which the others are made up: as for own data, else as in a built-in
   * record of the table.
   * @returns `undefined` where no row of the table is like that
   */
  complete(vendor: VendorKit, table: string, known: Members, judge: RecordJudge, now: number): Row | undefined {
    const keyed = this.#withKey(vendor, table, known);
    const complete = (row: Members) => {
      const whole = judge.withNulls(table, vendor.withDefaults?.(table, row as Row, now) ?? (row as Row));
      return judge.errors(table, whole).length === 0 ? whole : undefined;
    };
    return complete(keyed) ?? complete({ ...this.#likeBuiltIn(vendor, table), ...keyed });
  }

  /** A built-in record of the table, with other values where no two records may have the same. */
  #likeBuiltIn({ seed, uniqueKeys = {}, relations }: VendorKit, table: string): Members {
    const [row = {}] = seed.rows[table] ?? [];
    const unique = (uniqueKeys[table] ?? []).map(({ member }) => member);
    const references = Object.keys(relations[table] ?? {}).filter((name) => name !== 'client');
    const kept = Object.entries(row).filter(([name]) => !references.some((each) => each.split('.')[0] === name));
    return Object.fromEntries(
      kept.map(([name, value]) => [name, unique.includes(name) ? this.#another(value) : value]),
    );
  }

  #withKey(vendor: VendorKit, table: string, known: Members): Members {
    const name = keyMember(vendor, table);
    if (name === undefined || known[name] !== undefined) return known;
    const [row = {}] = vendor.seed.rows[table] ?? [];
    return { ...known, [name]: this.#another((row as Members)[name] ?? 0) };
  }

  #another(value: unknown): unknown {
    if (value === null || value === undefined) return value;
    this.#last += 1;
    return typeof value === 'number' ? this.#last : String(this.#last);
  }
}

/** The member of a table's rows that is their key, if a counter gives it. */
export function keyMember({ tables, counterFields }: VendorKit, table: string): string | undefined {
  const names = Object.values(counterFields).flatMap((path) => {
    const [owner, name, ...others] = path.split('.');
    return owner === table && name !== undefined && others.length === 0 ? [name] : [];
  });
  const key = (tables[table] as { readonly key?: (row: unknown) => string } | undefined)?.key;
  return names.find((name) => key?.({ [name]: 'key' }) === 'key');
}
