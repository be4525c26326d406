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
  readonly #views = new Map<string, View>();

  constructor(parts: Iterable<SeedPart>) {
    const tables = new Map<string, { spec: TableSpec<Row>; seed: SeedTable<Row> }>();
    for (const part of parts) {
      for (const [name, spec] of Object.entries(part.specs)) {
        const rowSpec = spec as unknown as TableSpec<Row>; // each table's rows meet only its own spec
        tables.set(`${part.name}/${name}`, { spec: rowSpec, seed: new SeedTable(rowSpec, part.rows[name] ?? []) });
      }
      this.#views.set(part.name, viewOf(part));
    }
    this.tables = tables;
  }

  /** What all worlds' views of one part have in common: a getter for each table. */
  view(part: string): View {
    return this.#views.get(part) ?? {};
  }
}

/** Tables by their short names. */
export type View = { readonly [table: string]: LayeredTable<Row> };

// A sandbox makes a table when it is first asked for; most sandboxes touch few of them.
function viewOf(part: SeedPart): View {
  const getters = Object.keys(part.specs).map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get(this: { world: World }) {
        const value = this.world.table(`${part.name}/${name}`);
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as View;
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
  }

  /**
   * A table by its full name.
   * @throws for a name that the seed does not declare
   */
  table(name: string): LayeredTable<Row> {
    const made = this.#tables.get(name);
    if (made !== undefined) return made;
    const declared = this.seed.tables.get(name);
    if (declared === undefined) throw new Error(`no table ${name} is declared`);
    const part: Overlay<Row> = this.overlay.get(name) ?? new Map();
    this.overlay.set(name, part);
    const table = new LayeredTable(name, declared.spec, declared.seed, part, (change) => this.#log.push(change));
    this.#tables.set(name, table);
    return table;
  }

  /** The tables that one vendor (or the engine) declares, by their short names. */
  view(part: string): View {
    return Object.create(this.seed.view(part), { world: { value: this } });
  }

  /** A copy of what was changed over the seed; it costs what was changed, not what is stored. */
  copy(): WorldOverlay {
    return new Map(Array.from(this.overlay, ([name, part]) => [name, new Map(part)]));
  }

  /** Changes the world into the one of another overlay over the same seed. */
  replaceOverlay(target: WorldOverlay): void {
    for (const name of new Set([...this.overlay.keys(), ...target.keys()])) {
      if (this.seed.tables.has(name)) this.table(name).replaceOverlay(target.get(name) ?? new Map());
    }
  }

  /** Back to the seed, without a trace: the overlay that the world writes into is empty afterwards. */
  reset(): void {
    this.#log = [];
    for (const table of this.#tables.values()) table.clear();
    this.overlay.clear();
    for (const [name, table] of this.#tables) this.overlay.set(name, table.overlay);
  }

  /** Undoes an earlier request's changes, as a change of its own. Later ones must have been undone before. */
  revert(changes: ChangeSet): void {
    for (const { table, key, before } of changes.toReversed()) this.table(table).write(key, before);
  }

  /**
   * Takes over what was changed since the last commit.
   * @param keep puts the net changes where they outlive the process; if it throws, nothing is taken over
   */
  commit(keep: (changes: ChangeSet) => void = () => {}): ChangeSet {
    if (this.#log.length === 0) return none; // not the log itself, which goes on being written
    const changes = net(this.#log);
    if (changes.length > 0) keep(changes);
    for (const { table, key } of this.#log) this.table(table).compact(key);
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
    this.table(table).apply(key, row);
    this.table(table).compact(key);
  }

  #undoTo(mark: number): void {
    const undone = this.#log.splice(mark);
    if (undone.length === 0) return;
    for (const { table, key, before } of undone.toReversed()) this.table(table).apply(key, before);
    // A record that the request had written before keeps its place until the request is over.
    const written = new Set(this.#log.map(idOf));
    for (const change of undone) if (!written.has(idOf(change))) this.#tables.get(change.table)?.compact(change.key);
  }
}

const none: ChangeSet = [];

function net(changes: readonly Change[]): ChangeSet {
  if (changes.length <= 8 && areOfDifferentRecords(changes)) return changes;
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const id = idOf(change);
    const first = byRecord.get(id);
    byRecord.set(id, first === undefined ? change : { ...first, after: change.after });
  }
  return [...byRecord.values()].filter((change) => change.before !== change.after);
}

/** Which is nearly always so; to find it out for a few is faster than to collect them. */
function areOfDifferentRecords(changes: readonly Change[]): boolean {
  return changes.every(({ table, key }, i) => {
    for (let j = 0; j < i; j += 1) if (changes[j]?.key === key && changes[j]?.table === table) return false;
    return true;
  });
}

function idOf({ table, key }: Change): string {
  return `${table} ${key}`;
}
