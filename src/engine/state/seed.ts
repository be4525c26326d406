import type { LayeredTable } from './layered-table.ts';
import { SeedTable } from './seed-table.ts';
import type { Row, TableSpec, TableSpecs } from './table.ts';

/** The tables and first records that one vendor (or the engine) brings. */
export type SeedPart = {
  readonly name: string;
  readonly specs: TableSpecs;
  readonly rows: { readonly [table: string]: Iterable<Row> };
};

/** Declared tables and their frozen records by full name, `<part>/<table>`. */
export class Seed {
  readonly tables: ReadonlyMap<string, { readonly spec: TableSpec<Row>; readonly seed: SeedTable<Row> }>;
  readonly #views = new Map<string, View>();

  constructor(parts: Iterable<SeedPart>) {
    const tables = new Map<string, { spec: TableSpec<Row>; seed: SeedTable<Row> }>();
    for (const part of parts) {
      for (const [name, spec] of Object.entries(part.specs)) {
        const rowSpec = spec as unknown as TableSpec<Row>; // each table's rows meet only its own spec
        tables.set(`${part.name}/${name}`, { spec: rowSpec, seed: new SeedTable(rowSpec, part.rows[name] ?? []) });
      }
      this.#views.set(part.name, createView(part));
    }
    this.tables = tables;
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
