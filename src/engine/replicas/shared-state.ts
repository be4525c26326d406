import type { FaultsCopy, FindByPath } from '../faults/faults.ts';
import type { WireTwinsCopy } from '../faults/wire-twins.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { settingIn } from '../sandbox/settings.ts';
import type { ChangeSet } from '../state/change-set.ts';
import type { WorldOverlay } from '../state/world.ts';
import { readCheckpoint } from './checkpoint-text.ts';
import type { Job } from './job.ts';
import { outcomeOf, type Ran } from './ran.ts';
import type { Part, Recorder } from './recorder.ts';
import { type LoggedPart, readRow, UnreadableRow, writeRow } from './row-text.ts';
import type { SharedJournal } from './shared-journal.ts';
import type { SharedNumbers } from './shared-numbers.ts';
import type { KeptFacts, LogRow } from './shared-store.ts';

/** The parts of a sandbox that several replicas have. */
export type SharedParts = {
  readonly sandbox: Sandbox;
  readonly numbers: SharedNumbers;
  readonly recorder: Recorder;
  readonly journal: SharedJournal;
};

/** The parts of a server that a state calls. */
export type StateHooks = {
  /** Loads what evaluates the expressions of faults. */
  readonly loadFind: () => Promise<FindByPath>;
  /** Called with an operation of the control API that another replica performed. */
  readonly onRepeated: (operation: string, sandbox: Sandbox) => void;
};

/** The state of a sandbox that several replicas have: each does the same to it, in the order of the sandbox's log. */
export class SharedState {
  readonly #parts: SharedParts;
  readonly #hooks: StateHooks;
  #find: FindByPath | undefined;
  /** The twins of the wire that have struck, as the log says. */
  #wire: WireTwinsCopy | undefined;
  /** Jobs that were expected to change nothing, and did: undone, they are run again, after a load where it was not exact. */
  readonly #writing = new WeakSet<Job>();
  /** Number of the last row of the log that the state has. */
  head = 0;
  /** True where the state is not known to be that of `head`: it must be loaded anew. */
  isStale = true;

  constructor(parts: SharedParts, hooks: StateHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
    parts.sandbox.meter.onCount = (call) => parts.recorder.calls.push(call);
  }

  /** Puts a checkpoint and the rows after it in place of the state. @throws UnreadableRow */
  async load(texts: readonly string[], checkpoint: number, rows: readonly LogRow[]): Promise<void> {
    this.isStale = true;
    try {
      await this.#loadCheckpoint(texts);
    } catch (error) {
      throw new UnreadableRow(`the checkpoint of ${this.#parts.sandbox.name}`, error);
    }
    this.head = checkpoint;
    await this.apply(rows);
    this.isStale = false;
  }

  async #loadCheckpoint(texts: readonly string[]): Promise<void> {
    const { sandbox, numbers, recorder } = this.#parts;
    const { ordinal, overlay, snapshots, faults, calls, wire } = readCheckpoint(sandbox.world.seed, texts);
    sandbox.world.reset();
    this.#putAll(overlay);
    numbers.ordinal = ordinal;
    for (const name of [...sandbox.snapshots.keys()]) recorder.snapshots.repeat(name, undefined);
    for (const snapshot of snapshots) recorder.snapshots.repeat(snapshot.name, snapshot);
    sandbox.meter.clear();
    sandbox.meter.add(calls);
    await this.#restoreFaults(faults);
    this.#refresh(wire);
  }

  /** Repeats rows of the log that follow the head. @throws UnreadableRow */
  async apply(rows: readonly LogRow[]): Promise<void> {
    const { sandbox } = this.#parts;
    const repeated = new Set<string>();
    for (const { seq, body } of rows)
      try {
        const operation = await this.#applyRow(body);
        this.head = seq;
        if (operation !== undefined) repeated.add(operation);
      } catch (error) {
        throw new UnreadableRow(`row ${seq} of the log of ${sandbox.name}`, error);
      }
    if (rows.length > 0) this.#refresh();
    for (const operation of repeated) this.#hooks.onRepeated(operation, sandbox);
  }

  /** @returns the operation of the control API that the row is of */
  async #applyRow(body: string): Promise<string | undefined> {
    const { sandbox, numbers } = this.#parts;
    const { ordinal = numbers.ordinal, parts, calls = [], ...row } = readRow(sandbox.world.seed, body);
    numbers.ordinal = ordinal;
    for (const part of parts) this.#repeat(part);
    sandbox.meter.add(calls);
    if (row.wire !== undefined) this.#refresh(row.wire);
    if (row.faults !== undefined) await this.#restoreFaults(row.faults);
    return row.operation;
  }

  #repeat(part: LoggedPart): void {
    const { sandbox, recorder } = this.#parts;
    switch (part.kind) {
      case 'changes':
        this.#repeatChanges(part.changes);
        return;
      case 'reset':
        sandbox.world.reset();
        sandbox.meter.clear();
        this.#refresh();
        return;
      case 'save': {
        const { name, at, overlay = sandbox.world.copy() } = part;
        recorder.snapshots.repeat(name, { name, at, overlay });
        return;
      }
      case 'drop':
        recorder.snapshots.repeat(part.name, undefined);
    }
  }

  #repeatChanges(changes: ChangeSet): void {
    const { world } = this.#parts.sandbox;
    for (const { table, key, after } of changes) {
      world.table(table).apply(key, after);
      world.table(table).compact(key); // at once: a row that is removed and comes back has moved
    }
  }

  #putAll(overlay: WorldOverlay): void {
    const { world } = this.#parts.sandbox;
    for (const [name, part] of overlay) {
      const table = world.table(name);
      for (const [key, row] of part) {
        table.apply(key, row);
        table.compact(key);
      }
    }
  }

  /** Reads the settings again. Twins of the wire that are made anew by that go on from where they were. */
  #refresh(wire = this.#wire): void {
    const { sandbox } = this.#parts;
    const { wireTwins } = sandbox;
    sandbox.refresh();
    if (wire !== undefined && (wire !== this.#wire || sandbox.wireTwins !== wireTwins))
      sandbox.wireTwins?.restore(wire);
    this.#wire = wire;
  }

  async #restoreFaults(faults: FaultsCopy): Promise<void> {
    if (faults.faults.some(({ match }) => match.body !== undefined)) this.#find ??= await this.#hooks.loadFind();
    this.#parts.sandbox.faults.restore(faults, this.#find);
  }

  /** Runs a job over the state. @param head number of the last row of the log before it */
  async run(job: Job, head: number): Promise<Ran> {
    const { faults, settings, wireTwins } = this.#parts.sandbox;
    // Else it may well count something.
    const mayRead = job.isSafe && faults.isEmpty && wireTwins === undefined && settings.limits === 'off';
    const isReading = mayRead && !this.#writing.has(job);
    const ran = await this.#runOnce(job, head, isReading);
    if (!isReading || ran.body === undefined || this.isStale) return ran;
    // It was expected to change nothing, and took ids that only this replica has.
    this.#writing.add(job);
    this.undo([ran]);
    return this.isStale ? ran : this.#runOnce(job, head, false);
  }

  async #runOnce(job: Job, lastRow: number, isReading: boolean): Promise<Ran> {
    const { sandbox, numbers, recorder, journal } = this.#parts;
    const { faults, wireTwins } = sandbox;
    numbers.clear();
    numbers.isReading = isReading;
    recorder.clear();
    journal.fresh = [];
    journal.forgetting = undefined;
    const before = { ordinal: numbers.ordinal, faults: faults.copy(), wire: wireTwins?.copy() };
    const { version } = faults;
    const struck = wireTwins?.version;
    journal.isInJob = true;
    const outcome = await outcomeOf(job);
    journal.isInJob = false;
    const { parts, calls } = recorder;
    const haveFaultsChanged = faults.version !== version;
    const haveTwinsStruck = sandbox.wireTwins !== wireTwins || wireTwins?.version !== struck;
    if (haveTwinsStruck) this.#wire = sandbox.wireTwins?.copy();
    const isChanged =
      parts.length > 0 ||
      calls.length > 0 ||
      haveFaultsChanged ||
      haveTwinsStruck ||
      (!isReading && numbers.isUsed && job.isRequest);
    const ordinal = isReading ? numbers.ordinal : numbers.reached;
    const { operation } = job;
    const row = {
      ...{ ordinal, parts, operation, calls },
      ...(haveFaultsChanged ? { faults: faults.copy() } : {}),
      ...(haveTwinsStruck && this.#wire !== undefined ? { wire: this.#wire } : {}),
    };
    const body = isChanged || journal.forgetting !== undefined ? writeRow(sandbox.world.seed, row) : undefined;
    if (body !== undefined) numbers.ordinal = ordinal;
    const head = body === undefined ? lastRow : lastRow + 1;
    const ran = { job, outcome, body, head, entries: journal.fresh, forget: journal.forgetting, before, parts, calls };
    journal.fresh = [];
    numbers.clear();
    return ran;
  }

  /** Undoes jobs, the last ones that were run; where that is not sure to be exact, the state is stale. */
  undo(all: readonly Ran[]): void {
    const { sandbox, numbers } = this.#parts;
    for (const { body, parts, calls, before } of all.toReversed()) {
      if (body === undefined) continue;
      if (!parts.every((part) => this.#isUndoable(part))) this.isStale = true;
      if (this.isStale) return;
      for (const part of parts.toReversed()) if (part.kind === 'changes') sandbox.world.revert(part.changes);
      sandbox.world.commit();
      sandbox.faults.restore(before.faults);
      sandbox.meter.takeBack(calls);
      numbers.ordinal = before.ordinal;
      this.#refresh(before.wire);
    }
  }

  /** True for changes after whose undoing each record is at its position again: one that comes back would be the last. */
  #isUndoable(part: Part): boolean {
    const { seed } = this.#parts.sandbox.world;
    return (
      part.kind === 'changes' &&
      part.changes.every(
        ({ table, key, after }) => after !== undefined || seed.tables.get(table)?.seed.rows.has(key) === true,
      )
    );
  }

  /** The facts that a list of sandboxes shows. */
  facts(): KeptFacts {
    const { world, clock, credentials } = this.#parts.sandbox;
    let changes = 0;
    for (const [table, part] of world.overlay) if (!table.startsWith('paystub/')) changes += part.size;
    return { changes, clock, settings: settingIn(world, 'settings') ?? {}, credentials };
  }
}
