import { inParts, type Pause, rowsAtATime } from '../in-parts.ts';
import type { ChangeSet } from '../state/change-set.ts';
import type { World, WorldOverlay } from '../state/world.ts';
import type { Sink } from './sink.ts';

/** The commits of a sandbox, on their way from its world to its sink. */
export class Commits {
  readonly #world: World;
  readonly #sink: Sink;
  readonly #ordinal: () => number;
  readonly #onAltered: () => void;
  #isAltering = false;
  /** Change sets of this turn that the sink has still to keep. */
  #unkept: ChangeSet[] = [];
  /** The error by which changes of this turn were lost, if they were. */
  #lost: unknown;

  /**
   * @param ordinal gives the number of the current request
   * @param onAltered called when records were changed from outside of a request, or were undone
   */
  constructor(world: World, sink: Sink, ordinal: () => number, onAltered: () => void) {
    this.#world = world;
    this.#sink = sink;
    this.#ordinal = ordinal;
    this.#onAltered = onAltered;
  }

  /** Commits the world's changes, and keeps them. @throws NotARow, or what the sink throws, with nothing committed */
  add(): ChangeSet {
    return this.#world.commit((changes) => this.#sink.commit(changes, this.#ordinal()));
  }

  /** Commits the world's changes after those of the turn, and keeps all of them. @throws as `add` */
  addNow(): ChangeSet {
    this.keepSoFar();
    return this.add();
  }

  /** Commits the world's changes; `keep` keeps them. @throws NotARow, or what the sink throws, with nothing committed */
  addLater(): ChangeSet {
    if (this.#sink.commitLater === undefined) return this.add();
    return this.#world.commit((changes) => {
      if (this.#lost !== undefined) throw this.#lost;
      this.#sink.commitLater?.(changes, this.#ordinal());
      this.#unkept.push(changes);
    });
  }

  /**
   * Keeps the changes of this turn of the event loop.
   * @throws what the sink throws, and then all of them are undone
   */
  keep(): void {
    this.keepSoFar();
    const lost = this.#lost;
    this.#lost = undefined;
    if (lost !== undefined) throw lost;
  }

  /** Keeps what the turn has committed so far; where that fails, `keep` says so at its end. */
  keepSoFar(): void {
    if (this.#unkept.length === 0) return;
    const unkept = this.#unkept;
    this.#unkept = [];
    try {
      this.#sink.keep?.();
    } catch (error) {
      for (const changes of unkept.toReversed()) this.#world.revert(changes);
      this.#world.commit();
      this.#onAltered();
      this.#lost = error;
    }
  }

  /**
   * Turns the world's overlay into another one over the same seed, by one change set. Until it is kept the world is as
   * before; where something else is committed meanwhile, the work begins again.
   * @param onReplaced called in the same turn in which the tables are other ones
   * @throws NotARow, or what the sink throws, with nothing changed
   */
  async replace(target: WorldOverlay, pause: Pause, onReplaced: () => void): Promise<void> {
    for (;;) {
      this.keepSoFar();
      const { version } = this.#world;
      const replacement = await inParts(this.#world.prepare(target), pause);
      const keep = await this.#prepare(replacement.changes, pause);
      if (this.#world.version !== version || !keep()) continue;
      this.#world.replace(replacement);
      onReplaced();
      this.#onAltered();
      return;
    }
  }

  async #prepare(changes: ChangeSet, pause: Pause): Promise<() => boolean> {
    if (changes.length > rowsAtATime && this.#sink.prepare !== undefined)
      return this.#sink.prepare(changes, this.#ordinal(), pause);
    return () => {
      if (changes.length > 0) this.#sink.commit(changes, this.#ordinal());
      return true;
    };
  }

  /** Makes changes in one transaction and keeps them, as `Sandbox.alter`. @param later true to leave that to `keep` */
  alter<T>(work: (world: World) => T, later = false): T {
    const isOutermost = !this.#isAltering;
    if (isOutermost && !later) this.keepSoFar();
    const { mark } = this.#world;
    this.#isAltering = true;
    try {
      const done = work(this.#world);
      if (isOutermost && later) this.addLater();
      else if (isOutermost) this.add();
      return done;
    } catch (error) {
      this.#world.rollback(mark);
      throw error;
    } finally {
      if (isOutermost) this.#isAltering = false;
      this.#onAltered();
    }
  }
}
