import {
  type Change,
  LayeredTable,
  type Overlay,
  type Row,
  SeedTable,
  type TableSpec,
  type TableSpecs,
} from './table.ts';

/** The net changes of one request: at most one per record. Applying it twice is the same as once. */
export type ChangeSet = readonly Change[];

/** Everything that a sandbox changed: overlays by full table name. */
export type WorldOverlay = Map<string, Overlay<Row>>;

/** Declared tables and their frozen records by full name, `sage-intacct/position`. */
export class Seed {
  readonly tables: ReadonlyMap<string, { readonly spec: TableSpec<Row>; readonly seed: SeedTable<Row> }>;

  constructor(parts: Iterable<SeedPart>) {
    const tables = new Map<string, { spec: TableSpec<Row>; seed: SeedTable<Row> }>();
    for (const part of parts) {
      for (const [name, spec] of Object.entries(part.specs)) {
        const rowSpec = spec as unknown as TableSpec<Row>; // each table's rows meet only its own spec
        tables.set(`${part.name}/${name}`, { spec: rowSpec, seed: new SeedTable(rowSpec, part.rows[name] ?? []) });
      }
    }
    this.tables = tables;
  }
}

/** The tables and first records that one vendor (or the engine) brings. */
export type SeedPart = {
  readonly name: string;
  readonly specs: TableSpecs;
  readonly rows: { readonly [table: string]: Iterable<Row> };
};

/** The records of one sandbox: an overlay over the seed, changed in transactions only. */
export class World {
  readonly seed: Seed;
  readonly overlay: WorldOverlay;
  readonly #tables = new Map<string, LayeredTable<Row>>();
  #log: Change[] = [];

  /**
   * @param overlay what the sandbox has changed so far; the world goes on writing into it
   */
  constructor(seed: Seed, overlay: WorldOverlay = new Map()) {
    this.seed = seed;
    this.overlay = overlay;
    for (const [name, { spec, seed: rows }] of seed.tables) {
      const part: Overlay<Row> = overlay.get(name) ?? new Map();
      overlay.set(name, part);
      this.#tables.set(name, new LayeredTable(name, spec, rows, part, (change) => this.#log.push(change)));
    }
  }

  /** The tables whose full names start with `name/`, by the rest of the name. */
  view(name: string): { readonly [table: string]: LayeredTable<Row> } {
    const prefix = `${name}/`;
    return Object.fromEntries(
      [...this.#tables]
        .filter(([full]) => full.startsWith(prefix))
        .map(([full, table]) => [full.slice(prefix.length), table]),
    );
  }

  /**
   * Takes over what was changed since the last commit.
   * @param keep puts the net changes where they outlive the process; if it throws, nothing is taken over
   */
  commit(keep: (changes: ChangeSet) => void = () => {}): ChangeSet {
    if (this.#log.length === 0) return this.#log;
    const changes = net(this.#log);
    if (changes.length > 0) keep(changes);
    for (const { table, key } of this.#log) this.#tables.get(table)?.settle(key);
    this.#log = [];
    return changes;
  }

  /** Undoes all changes since the last commit. */
  rollback(): void {
    this.#undoTo(0);
  }

  /** Runs `work`; if it throws, undoes what it changed (and only that) and throws on. For the items of a bulk request. */
  attempt<T>(work: () => T): T {
    const mark = this.#log.length;
    try {
      return work();
    } catch (error) {
      this.#undoTo(mark);
      throw error;
    }
  }

  /** Puts a record (or its absence) in place outside of any transaction: for loading what was kept. */
  restore(table: string, key: string, row: Row | undefined): void {
    this.#tables.get(table)?.apply(key, row);
    this.#tables.get(table)?.settle(key);
  }

  #undoTo(mark: number): void {
    const undone = this.#log.splice(mark);
    for (const { table, key, before } of undone.toReversed()) this.#tables.get(table)?.apply(key, before);
    // A record that the request had written before keeps its place until the request is over.
    const written = new Set(this.#log.map(idOf));
    for (const change of undone) if (!written.has(idOf(change))) this.#tables.get(change.table)?.settle(change.key);
  }
}

function net(changes: readonly Change[]): ChangeSet {
  if (changes.length === 1) return changes;
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const id = idOf(change);
    const first = byRecord.get(id);
    byRecord.set(id, first === undefined ? change : { ...first, after: change.after });
  }
  return [...byRecord.values()].filter((change) => change.before !== change.after);
}

function idOf({ table, key }: Change): string {
  return `${table} ${key}`;
}
