import type { SchemaError, Validator } from '../http/contract.ts';
import type { LayeredTable } from './layered-table.ts';
import { NotARow } from './not-a-row.ts';
import { SeedTable } from './seed-table.ts';
import type { Change, Overlay, Row, TableSpec, TableSpecs } from './table.ts';

/** The tables and first records that one vendor (or the engine) brings. */
export type SeedPart = {
  readonly name: string;
  readonly specs: TableSpecs;
  readonly rows: { readonly [table: string]: Iterable<Row> };
  /** Returns validators of rows by table, loaded when first asked for; without them every row is good. */
  readonly validators?: (() => Validators) | undefined;
  /** Digest of what the validators ask for. */
  readonly digest?: string | undefined;
};

const anotherKey: SchemaError = {
  instancePath: '',
  keyword: 'key',
  params: {},
  message: 'it has another key of its own',
};

type Validators = { readonly [table: string]: Validator };

/** A stored row that is none of its table. */
export type BadRecord = {
  readonly table: string;
  readonly key: string;
  /** Table, key and what is wrong, in one line. */
  readonly problem: string;
};

/** A declared table: its specification, its frozen rows, and the part that it is of. */
type Declared = { readonly spec: TableSpec<Row>; readonly seed: SeedTable<Row>; readonly part: string };

/** Declared tables and their frozen records by full name, `<part>/<table>`. */
export class Seed {
  readonly tables: ReadonlyMap<string, Declared>;
  /** Names what rows are judged by; another text where their schemas differ. */
  readonly rowsDigest: string;
  readonly #views = new Map<string, View>();
  readonly #validators = new Map<string, () => Validators>();
  /** Validators by the full name of their table, of those that were asked for. */
  readonly #loaded = new Map<string, Validator | undefined>();

  constructor(parts: Iterable<SeedPart>) {
    const digests: string[] = [];
    const tables = new Map<string, Declared>();
    for (const part of parts) {
      for (const [name, spec] of Object.entries(part.specs)) {
        const rowSpec = spec as unknown as TableSpec<Row>; // each table's rows meet only its own spec
        const seed = new SeedTable(rowSpec, part.rows[name] ?? []);
        tables.set(`${part.name}/${name}`, { spec: rowSpec, seed, part: part.name });
      }
      if (part.digest !== undefined) digests.push(`${part.name}:${part.digest}`);
      if (part.validators !== undefined) this.#validators.set(part.name, part.validators);
      this.#views.set(part.name, createView(part));
    }
    this.tables = tables;
    this.rowsDigest = digests.sort().join(' ');
  }

  /** Finds the rows of an overlay that are none of their tables. Tables that are not declared are passed over. */
  badRecords(overlay: ReadonlyMap<string, Overlay<Row>>): readonly BadRecord[] {
    const bad: BadRecord[] = [];
    for (const [table, part] of overlay)
      for (const [key, row] of part) {
        const errors = row === undefined ? undefined : this.#errors(table, key, row);
        if (errors !== undefined) bad.push({ table, key, problem: new NotARow({ table, key }, errors).message });
      }
    return bad;
  }

  /** Requires that a row is one of its table, and stands under its own key. @throws NotARow */
  requireRow(change: Change, row: Row): void {
    const errors = this.#errors(change.table, change.key, row);
    if (errors !== undefined) throw new NotARow(change, errors);
  }

  #errors(table: string, key: string, row: Row): readonly SchemaError[] | undefined {
    const validator = this.#validator(table);
    if (validator === undefined) return undefined;
    if (!validator(row)) return validator.errors ?? [];
    return this.tables.get(table)?.spec.key(row) === key ? undefined : [anotherKey];
  }

  #validator(name: string): Validator | undefined {
    if (this.#loaded.has(name)) return this.#loaded.get(name);
    const part = this.tables.get(name)?.part ?? '';
    const validator = this.#validators.get(part)?.()[name.slice(part.length + 1)];
    this.#loaded.set(name, validator);
    return validator;
  }

  /** The tables of one part by their short names, taken from a world. */
  view(part: string, world: TableSource): View {
    return Object.create(this.#views.get(part) ?? {}, { world: { value: world } });
  }
}

/** Tables by their short names. */
export type View = { readonly [table: string]: LayeredTable<Row> };

type TableSource = { table(name: string): LayeredTable<Row> };

/**
 * The prototype of all views of one part: for each table a getter that takes it from the view's world
 * and then replaces itself in the view by a plain property. A sandbox makes only the tables that it touches.
 * Kept for many sandboxes: see docs/performance.md.
 */
function createView(part: SeedPart): View {
  const getters = Object.keys(part.specs).map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get(this: { world: TableSource }) {
        const value = this.world.table(`${part.name}/${name}`);
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as View;
}
