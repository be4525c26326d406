import type { Pause } from '../in-parts.ts';
import type { ChangeSet } from '../state/change-set.ts';

/** The place that committed change sets go to before the reply goes out. */
export type Sink = {
  /**
   * Keeps a change set; returns when a reply may say that it is kept.
   * @param ordinal number of the request in its sandbox
   * @throws where it could not be kept; the change must then be undone
   */
  commit(changes: ChangeSet, ordinal: number): void;
  /** Takes a change set that the next `keep` keeps. Left out by a sink that gains nothing from waiting. */
  commitLater?(changes: ChangeSet, ordinal: number): void;
  /**
   * Keeps all that was taken for later, together.
   * @throws where it could not be kept; all of it must then be undone
   */
  keep?(): void;
  /**
   * Prepares to keep a large change set, part by part. Left out by a sink for which it is no work.
   * @returns a function that keeps it, or returns false where something else was kept meanwhile: it must be prepared anew
   * @throws as `commit`, then and later
   */
  prepare?(changes: ChangeSet, ordinal: number, pause: Pause): Promise<() => boolean>;
  /**
   * Keeps that the sandbox is back at its seed. The sandbox empties its overlay next.
   * @throws where that could not be kept; the sandbox must then stay as it is
   */
  clear(): void;
  /**
   * Resolves when everything committed so far outlives a failure of the machine, where that is asked for and not so yet.
   * It rejects where that could not be.
   */
  synced?(): Promise<void> | undefined;
  /** The reason why changes are not kept at present, if they are not. */
  problem?(): string | undefined;
};
