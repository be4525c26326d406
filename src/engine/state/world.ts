import { rowsAtATime } from '../in-parts.ts';
import { changesTo, type Replacement } from '../replacement.ts';
import { type ChangeSet, noChanges, recordId, toChangeSet } from './change-set.ts';
import { LayeredTable } from './layered-table.ts';
import type { Seed, View } from './seed.ts';
import type { Change, Overlay, Row } from './table.ts';

/** All changes of a sandbox over its seed: overlays by full table name. */
export type WorldOverlay = Map<string, Overlay<Row>>;

/** The records of one sandbox: an overlay over the seed, changed in transactions only. */
export class World {
  #seed: Seed;
  readonly overlay: WorldOverlay;
  readonly #tables = new Map<string, LayeredTable<Row>>();
  #log: Change[] = [];
  /** Number of changes of the log whose rows were found good. */
  #judged = 0;
  #keepsDerived = true;
  #version = 0;

  /** @param overlay the sandbox's changes so far; the world goes on writing into it */
  constructor(seed: Seed, overlay: WorldOverlay = new Map()) {
    this.#seed = seed;
    this.overlay = overlay;
  }

  get seed(): Seed {
    return this.#seed;
  }

  /**
   * A table by its full name.
   * @throws Error for a name that the seed does not declare
   */
  table(name: string): LayeredTable<Row> {
    const made = this.#tables.get(name);
    if (made !== undefined) return made;
    const part: Overlay<Row> = this.overlay.get(name) ?? new Map();
    const table = this.#create(name, part);
    if (table === undefined) throw new Error(`no table ${name} is declared`);
    this.overlay.set(name, part);
    this.#tables.set(name, table);
    return table;
  }

  #create(name: string, overlay: Overlay<Row>): LayeredTable<Row> | undefined {
    const declared = this.#seed.tables.get(name);
    if (declared === undefined) return undefined;
    const table = new LayeredTable(name, declared.spec, declared.seed, overlay, (change) => this.#log.push(change));
    table.forgetDerived(this.#keepsDerived);
    return table;
  }

  /** Forgets all values that are derived from records. @param keeps false to keep none from now on either */
  forgetDerived(keeps: boolean): void {
    this.#keepsDerived = keeps;
    for (const table of this.#tables.values()) table.forgetDerived(keeps);
  }

  /** The tables that one vendor (or the engine) declares, by their short names. */
  view(part: string): View {
    return this.seed.view(part, this);
  }

  /** A copy of the overlay. It costs what was changed, not what is stored. */
  copy(): WorldOverlay {
    return new Map(Array.from(this.overlay, ([name, part]) => [name, new Map(part)]));
  }

  /** Grows with every commit and reset. */
  get version(): number {
    return this.#version;
  }

  /**
   * Makes tables for another overlay over the same seed, some rows at a time. The world stays as it is; what was made is
   * good as long as `version` does not change.
   * @throws NotARow
   */
  *prepare(target: WorldOverlay): Generator<void, Replacement> {
    const tables = new Map<string, LayeredTable<Row>>();
    const changes: Change[] = [];
    for (const name of new Set([...this.overlay.keys(), ...target.keys()])) {
      const seeded = this.#seed.tables.get(name)?.seed.rows;
      if (seeded === undefined) continue;
      const part = target.get(name) ?? new Map();
      const found = yield* changesTo(part, { name, seeded, overlay: this.overlay.get(name) ?? new Map() });
      if (found.length === 0) continue;
      for (const change of found) {
        if (change.after !== undefined) this.#seed.requireRow(change, change.after);
        if (changes.push(change) % rowsAtATime === 0) yield;
      }
      const table = this.#create(name, new Map());
      if (table === undefined) continue;
      yield* table.fill(part);
      tables.set(name, table);
    }
    return { tables, changes };
  }

  /** Puts the tables of `prepare` in place. Those of before, and views of them, must not be used any more. */
  replace({ tables }: Replacement): void {
    this.#version += 1;
    for (const [name, table] of tables) {
      table.version = (this.#tables.get(name)?.version ?? 0) + 1;
      this.#tables.set(name, table);
      this.overlay.set(name, table.overlay);
    }
  }

  /**
   * Takes the world back to its seed, or to another one, with nothing logged: the overlay that it writes into is empty
   * afterwards. Over another seed, tables and views of before must not be used any more.
   */
  reset(seed = this.#seed): void {
    this.#version += 1;
    this.#log = [];
    this.#judged = 0;
    for (const table of this.#tables.values()) table.clear();
    if (seed !== this.#seed) this.#tables.clear();
    this.#seed = seed;
    this.overlay.clear();
    for (const [name, table] of this.#tables) this.overlay.set(name, table.overlay);
  }

  /** Undoes an earlier request's changes, as a change of its own. Later ones must have been undone before. */
  revert(changes: ChangeSet): void {
    for (const { table, key, before } of changes.toReversed()) this.table(table).write(key, before);
  }

  /** Judges the rows that were written since the last judgement. @throws NotARow */
  judge(): void {
    for (; this.#judged < this.#log.length; this.#judged += 1) {
      const change = this.#log[this.#judged];
      if (change?.after !== undefined) this.seed.requireRow(change, change.after);
    }
  }

  /**
   * Commits the changes since the last commit.
   * @param keep puts the net changes where they outlive the process; if it throws, nothing is committed
   * @returns the net changes
   * @throws NotARow, and then nothing is committed
   */
  commit(keep: (changes: ChangeSet) => void = () => {}): ChangeSet {
    if (this.#log.length === 0) return noChanges;
    this.judge();
    const changes = toChangeSet(this.#log);
    if (changes.length > 0) keep(changes);
    this.#version += 1;
    for (const { table, key } of this.#log) this.table(table).compact(key);
    this.#log = [];
    this.#judged = 0;
    return changes;
  }

  /** The present point of the transaction, for `rollback` to come back to. */
  get mark(): number {
    return this.#log.length;
  }

  /** Undoes all changes since a mark, by default since the last commit. */
  rollback(mark = 0): void {
    const undone = this.#log.splice(mark);
    if (undone.length === 0) return;
    this.#judged = Math.min(this.#judged, mark);
    for (const { table, key, before } of undone.toReversed()) this.table(table).apply(key, before);
    // A record that the request had written before the mark keeps its position until the request is over.
    const written = new Set(this.#log.map(recordId));
    for (const change of undone)
      if (!written.has(recordId(change))) this.#tables.get(change.table)?.compact(change.key);
  }

  /**
   * Runs a part of the transaction.
   * @throws what `work` throws, with the changes of this part undone
   */
  attempt<T>(work: () => T): T {
    const { mark } = this;
    try {
      return work();
    } catch (error) {
      this.rollback(mark);
      throw error;
    }
  }
}
